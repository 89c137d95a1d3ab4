package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.annualreport.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an agency.
 *
 * @param name full name
 * @param creditCode 统一社会信用代码, or blank
 * @param scope who reports
 * @param coverage what its figures already hold
 * @param parent the agency above it
 * @param activeFrom the first year for which it reports
 * @param activeUntil the last one, or null
 * @param endReason why it ends, needed with a last year
 * @param successor who carries on, or null
 */
public record AgencyEntry(String name, String creditCode, ReportScope scope, Coverage coverage, long parent,
		int activeFrom, @Nullable Integer activeUntil, String endReason, @Nullable Long successor) {

	/** 第一个年度报告年度：条例自2008年5月1日起施行. */
	static final int FIRST_YEAR = 2008;

	static final int LAST_YEAR = 2100;

	private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

	private static final int LONGEST_NAME = 200;

	private static final int LONGEST_REASON = 500;

	/** Everything that is wrong with it by itself. */
	List<String> problems() {
		List<String> problems = new ArrayList<>();
		if (SupervisedAgency.key(this.name).isBlank()) {
			problems.add("请填写机关名称");
		}
		else if (this.name.length() > LONGEST_NAME) {
			problems.add("机关名称最多 200 个字");
		}
		if (!this.creditCode.isEmpty() && !CREDIT_CODE.matcher(this.creditCode).matches()) {
			problems.add("统一社会信用代码应为 18 位数字和大写字母，不清楚的可以留空");
		}
		if (this.activeFrom < FIRST_YEAR || this.activeFrom > LAST_YEAR) {
			problems.add("起报年份应在 2008 至 2100 之间");
		}
		if (this.activeUntil != null && (this.activeUntil < this.activeFrom || this.activeUntil > LAST_YEAR)) {
			problems.add("止报年份不能早于起报年份，也不能晚于 2100");
		}
		if (this.activeUntil != null && this.endReason.isBlank()) {
			problems.add("填写了止报年份的，请写明原因，如“2024年机构改革，并入市行政审批局”");
		}
		if (this.endReason.length() > LONGEST_REASON) {
			problems.add("原因最多 500 个字");
		}
		return problems;
	}

}
