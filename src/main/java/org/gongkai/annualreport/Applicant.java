package org.gongkai.annualreport;

import java.util.Arrays;
import java.util.List;

/** The seven columns of table three, 申请人情况. */
public enum Applicant {

	NATURAL_PERSON("naturalPerson", "自然人"), BUSINESS("business", "商业企业"), RESEARCH("research", "科研机构"),
	PUBLIC_WELFARE("publicWelfare", "社会公益组织"), LEGAL_SERVICE("legalService", "法律服务机构"), OTHER_ORG("otherOrg", "其他"),
	TOTAL("total", "总计");

	private final String id;

	private final String label;

	Applicant(String id, String label) {
		this.id = id;
		this.label = label;
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

	/** The six columns that 总计 adds up. */
	public static List<Applicant> parts() {
		return Arrays.stream(values()).filter((column) -> column != TOTAL).toList();
	}

}
