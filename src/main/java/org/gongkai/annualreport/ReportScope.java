package org.gongkai.annualreport;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Who reports, and by when.
 * <p>
 * 依据：《政府信息公开条例》第四十九条、第五十四条。
 */
public enum ReportScope {

	/** 县级以上人民政府部门. */
	DEPARTMENT("县级以上人民政府部门", MonthDay.of(1, 31)),
	/** 县级以上地方人民政府. */
	GOVERNMENT("县级以上地方人民政府", MonthDay.of(3, 31)),
	/** 乡镇人民政府、街道办事处. */
	TOWNSHIP("乡镇人民政府、街道办事处", MonthDay.of(1, 31)),
	/** 法律、法规授权的组织. */
	AUTHORIZED_ORG("法律、法规授权的组织", MonthDay.of(1, 31));

	private final String label;

	private final MonthDay deadline;

	ReportScope(String label, MonthDay deadline) {
		this.label = label;
		this.deadline = deadline;
	}

	public String label() {
		return this.label;
	}

	/**
	 * The last day on which the report may be published; no roll-over on weekends.
	 * @param year year Y that is reported
	 */
	public LocalDate deadline(int year) {
		return this.deadline.atYear(year + 1);
	}

}
