package org.gongkai.annualreport;

import java.util.Arrays;
import java.util.List;

/** The five columns of each group of table four. */
public enum RemedyResult {

	UPHELD("upheld", "结果维持"), OVERTURNED("corrected", "结果纠正"), OTHER_RESULT("otherResult", "其他结果"),
	PENDING("pending", "尚未审结"), TOTAL("total", "总计");

	private final String id;

	private final String label;

	RemedyResult(String id, String label) {
		this.id = id;
		this.label = label;
	}

	public String id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

	/** The four columns that 总计 adds up. */
	public static List<RemedyResult> parts() {
		return Arrays.stream(values()).filter((column) -> column != TOTAL).toList();
	}

}
