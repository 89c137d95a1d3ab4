package org.gongkai.inspection;

/** 关口: where the rules are asked before a document goes on. */
public enum Gate {

	DRAFTED("交稿关口"), FIRST_ROUND("初审关口"), SECOND_ROUND("复审关口"), SECRECY("保密审查关口"), FINAL_ROUND("终审关口"),
	SIGN_OFF("签发关口"), PUBLICATION("发布关口");

	private final String label;

	Gate(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
