package org.gongkai.review;

/**
 * The rules on the separation of duties by the code under which the principal leader can
 * waive them.
 */
public enum DutyRule {

	DRAFTER_DOES_NOT_REVIEW("SOD-1", "拟稿人不得审核、保密审查或者签发自己的文稿", true),
	NO_TWO_REVIEWS_BY_ONE_PERSON("SOD-2", "一审、二审、三审不得有两次由同一人办理", true),
	SECRECY_REVIEW_IS_INDEPENDENT("SOD-3", "保密审查不得由拟稿人或者发布员办理", true),
	PROOFREADER_IS_NOT_THE_DRAFTER("SOD-4", "校对人不得是拟稿人，三校人不得是最后改动文字的人，各次校对人数须符合审校路线", true),
	PUBLISHER_DOES_NOT_EDIT("SOD-5", "发布员不得改动所发布的文稿", true),
	ADMINISTRATOR_DOES_NOT_DECIDE("SOD-6", "系统管理员不得审批文稿，代理人同时受本人和被代理人的限制", false),
	NOBODY_DECIDES_UNSEEN("SOD-7", "没有打开过当前版本的人不得作出结论", false);

	private final String code;

	private final String label;

	private final boolean waivable;

	DutyRule(String code, String label, boolean waivable) {
		this.code = code;
		this.label = label;
		this.waivable = waivable;
	}

	public String code() {
		return this.code;
	}

	public String label() {
		return this.label;
	}

	/** Whether the principal leader may set it aside for a person. */
	public boolean isWaivable() {
		return this.waivable;
	}

}
