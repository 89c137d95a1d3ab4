package org.gongkai.annualreport;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.inspection.NormalizedText;

/**
 * The six parts of an annual report, in their order.
 * <p>
 * 依据：《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）。
 */
public enum ReportPart {

	OVERVIEW("overview", "一", "总体情况", "总体情况|概况|概述"),
	PROACTIVE_DISCLOSURE("proactiveDisclosure", "二", "主动公开政府信息情况", "主动公开"),
	APPLICATIONS("applications", "三", "收到和处理政府信息公开申请情况", "申请"),
	RECONSIDERATION_LITIGATION("reconsiderationLitigation", "四", "政府信息公开行政复议、行政诉讼情况", "复议|诉讼"),
	PROBLEMS_IMPROVEMENT("problemsImprovement", "五", "存在的主要问题及改进情况", "问题"),
	OTHER_MATTERS("otherMatters", "六", "其他需要报告的事项", "其他.*事项");

	/** A heading longer than this is a sentence. */
	private static final int LONGEST_HEADING = 60;

	private static final Pattern PART_NUMBER = Pattern.compile("^[一二三四五六七八九十]{1,2}[、,.．]");

	private static final Pattern OTHER_NUMBER = Pattern.compile("^(?:\\([^)]{1,3}\\)|[0-9]{1,2}[.、．)])");

	private final String sectionId;

	private final String number;

	private final String name;

	private final Pattern keywords;

	ReportPart(String sectionId, String number, String name, String keywords) {
		this.sectionId = sectionId;
		this.number = number;
		this.name = name;
		this.keywords = Pattern.compile(keywords);
	}

	/** How findings name the part. */
	public String sectionId() {
		return this.sectionId;
	}

	/** The official heading. */
	public String heading() {
		return this.number + "、" + this.name;
	}

	/** The part as a clerk calls it. */
	public String label() {
		return "第" + this.number + "部分";
	}

	/** Whether the text is this part's official heading, blanks and width apart. */
	public boolean isOfficial(String text) {
		return NormalizedText.compact(text).equals(NormalizedText.compact(heading()));
	}

	/**
	 * Which part a heading means, also one that is worded or numbered differently.
	 * @param text the heading
	 * @param partLevel whether it stands on the level of the parts, so that it may do
	 * without a number
	 */
	public static Optional<ReportPart> of(String text, boolean partLevel) {
		String compact = NormalizedText.compact(text);
		if (compact.length() > LONGEST_HEADING || compact.endsWith("。")) {
			return Optional.empty();
		}
		boolean numbered = PART_NUMBER.matcher(compact).find();
		String name = PART_NUMBER.matcher(compact).replaceFirst("");
		name = OTHER_NUMBER.matcher(name).replaceFirst("");
		for (ReportPart part : values()) {
			if (name.equals(NormalizedText.compact(part.name))) {
				return Optional.of(part);
			}
		}
		boolean unnumbered = name.equals(compact);
		return (numbered || partLevel && unnumbered) ? byKeywords(name) : Optional.empty();
	}

	/** The later parts first: part four's usual other name speaks of applications too. */
	private static Optional<ReportPart> byKeywords(String name) {
		for (ReportPart part : List.of(OTHER_MATTERS, PROBLEMS_IMPROVEMENT, RECONSIDERATION_LITIGATION, APPLICATIONS,
				PROACTIVE_DISCLOSURE, OVERVIEW)) {
			if (part.keywords.matcher(name).find()) {
				return Optional.of(part);
			}
		}
		return Optional.empty();
	}

}
