package org.gongkai.review;

import java.util.List;

/** 环节: the eleven stages from draft to patrol, in order. */
public enum Stage {

	DRAFT("起草"), FIRST_PROOF("一校"), FIRST_REVIEW("一审"), SECOND_PROOF("二校"), SECOND_REVIEW("二审"), SECRECY_REVIEW("保密审查"),
	FINAL_PROOF("三校"), FINAL_REVIEW("三审"), SIGN_OFF("签发"), PUBLISH("发布"), PATROL("巡查");

	/** 一校、二校、三校. */
	public static final List<Stage> PROOFS = List.of(FIRST_PROOF, SECOND_PROOF, FINAL_PROOF);

	/** 一审、二审、三审. */
	public static final List<Stage> REVIEWS = List.of(FIRST_REVIEW, SECOND_REVIEW, FINAL_REVIEW);

	private final String label;

	Stage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean isBefore(Stage other) {
		return this.ordinal() < other.ordinal();
	}

}
