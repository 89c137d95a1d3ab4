package org.gongkai.document;

import java.util.EnumSet;
import java.util.Set;

/** Where a document stands. */
public enum DocumentState {

	DRAFT("起草"), IN_REVIEW("审校中"), RETURNED("已退回"), SIGNED("已签发"), PUBLISHED("已发布"), REJECTED("不同意发布"),
	NOT_DISCLOSED("不予公开"), WITHDRAWN("已撤稿");

	private final String label;

	DocumentState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** Which states may follow this one. */
	public Set<DocumentState> followers() {
		return switch (this) {
			case DRAFT, RETURNED -> EnumSet.of(IN_REVIEW);
			case IN_REVIEW -> EnumSet.of(DRAFT, RETURNED, SIGNED, REJECTED, NOT_DISCLOSED);
			case SIGNED -> EnumSet.of(PUBLISHED, RETURNED);
			case PUBLISHED -> EnumSet.of(WITHDRAWN);
			case REJECTED, NOT_DISCLOSED, WITHDRAWN -> EnumSet.noneOf(DocumentState.class);
		};
	}

	/** Whether the text may be changed: never once it is signed. */
	public boolean editable() {
		return this == DRAFT || this == RETURNED || this == IN_REVIEW;
	}

}
