package org.gongkai.publication;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a page is taken down. What was repealed, has expired or was amended is not among
 * them: such a document stays and is marked (国办发〔2017〕47号).
 */
public enum WithdrawalReason {

	/** 国家秘密、工作秘密: at once; evidence is kept, the secrecy office told. */
	SECRET_LEAK("泄露国家秘密或者工作秘密"),
	/** 个人信息: at once. */
	PERSONAL_DATA_LEAK("泄露个人信息或者个人隐私"),
	/** 严重表述错误: at once. */
	SERIOUS_ERROR("严重表述错误"),
	/** 事实或者文字差错. */
	FACTUAL_ERROR("事实或者文字差错"),
	/** 行政处罚法第四十八条、第八十五条: within 3 working days, with a public explanation. */
	PENALTY_REVOKED("行政处罚决定被变更、撤销、确认违法或者无效"),
	/** The unit that made it asks in writing. */
	UNIT_REQUEST("原制作单位书面申请"),
	/** 条例第十五条: a third party's lawful rights. */
	THIRD_PARTY_OBJECTION("第三方提出异议");

	private final String label;

	WithdrawalReason(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The reason of that name, if it is one. */
	public static Optional<WithdrawalReason> of(String name) {
		return Arrays.stream(values()).filter((reason) -> reason.name().equals(name)).findFirst();
	}

	/** All names, for an answer that says what is allowed. */
	public static List<String> names() {
		return Arrays.stream(values()).map(Enum::name).toList();
	}

}
