package org.gongkai.inspection.terms;

import java.util.Arrays;
import java.util.Optional;

import org.gongkai.inspection.Severity;

/** What a list of terms guards; each kind has its rule. */
public enum TermKind {

	/** 国名、党政机构名: wrong forms, or names to be protected. */
	BODY_NAME("P1", "国名和党政机构名称", Severity.BLOCK),
	/** 领导人姓名、职务 and their order. */
	LEADER("P2", "领导人姓名、职务和排序", Severity.CONFIRM),
	/** 固定政治表述: wrong forms, wordings and series to be protected. */
	FIXED_EXPRESSION("P4", "固定政治表述", Severity.CONFIRM),
	/** 涉港澳台、民族、宗教、国际 terms. */
	SENSITIVE_MATTER("P5", "涉港澳台、民族、宗教、国际用语", Severity.CONFIRM),
	/** 错敏词、禁用语. */
	FORBIDDEN_TERM("P7", "禁用语和敏感词", Severity.CONFIRM),
	/** 错别字. */
	MISSPELLING("T1", "错别字", Severity.CONFIRM),
	/** 过期称谓. */
	FORMER_BODY("O1", "过期的机构名称", Severity.CONFIRM),
	/** 过期依据. */
	REPEALED_LAW("O2", "已废止的法律法规文件", Severity.CONFIRM),
	/** 过期职务、联系方式. */
	FORMER_CONTACT("O3", "过期的职务和联系方式", Severity.CONFIRM);

	private final String code;

	private final String label;

	private final Severity severity;

	TermKind(String code, String label, Severity severity) {
		this.code = code;
		this.label = label;
		this.severity = severity;
	}

	/** Code of its rule. */
	public String code() {
		return this.code;
	}

	/** Its name as users read it. */
	public String label() {
		return this.label;
	}

	/** How much a hit weighs unless the entry says otherwise. */
	public Severity severity() {
		return this.severity;
	}

	/** Whether an entry without correct form is a right form to be protected. */
	boolean protects() {
		return this == BODY_NAME || this == FIXED_EXPRESSION;
	}

	/**
	 * Whether that entry is a right form to be protected. Among misspellings, where a
	 * forgotten correct form would protect the mistake, it says so by being its own.
	 */
	boolean protects(String text, String correct) {
		return (this == MISSPELLING) ? correct.equals(text) : protects() && correct.isEmpty();
	}

	/** Whether an entry has to say what should stand there. */
	boolean needsCorrectForm() {
		return this == SENSITIVE_MATTER || this == MISSPELLING;
	}

	/** The kind with that code. */
	public static Optional<TermKind> of(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code.equals(code)).findFirst();
	}

}
