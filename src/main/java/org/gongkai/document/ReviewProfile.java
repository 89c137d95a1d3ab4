package org.gongkai.document;

/** 审校方案: which route of the three reviews and three proofs a document takes. */
public enum ReviewProfile {

	STANDARD("标准"), SMALL_OFFICE("小型机关"), MAJOR("重大"), REPOST("转载"), URGENT("紧急");

	private final String label;

	ReviewProfile(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
