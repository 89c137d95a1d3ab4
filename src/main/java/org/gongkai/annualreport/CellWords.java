package org.gongkai.annualreport;

import java.util.regex.Pattern;

/**
 * The words by which sentences speak of the cells of the three tables. The editor offers
 * figures by them, and the rule that compares text and tables goes by them too: what one
 * knows the other has to know.
 */
public final class CellWords {

	/** 行政诉讼 of both groups. */
	public static final Pattern LITIGATION = Pattern.compile("诉讼|起诉");

	/** What is done with an application, whatever comes of it. */
	public static final Pattern HANDLING = Pattern.compile("办理|处理");

	private static final Pattern LABEL_FRAME = Pattern.compile("^(?:（.）|[0-9]\\.)|（.*）$");

	private static final Pattern NOTHING = Pattern.compile("(?!)");

	/** A label of fewer characters is a word of any sentence. */
	private static final int SHORTEST_LABEL = 3;

	private CellWords() {
	}

	/** Words for a row of table three. */
	public static Pattern of(ApplicationRow row) {
		return switch (row) {
			case NEW_RECEIVED -> Row.RECEIVED;
			case CARRIED_IN -> Row.CARRIED_IN;
			case RESULT_TOTAL -> Row.ANSWERED;
			case CARRIED_OUT -> Row.CARRIED_OUT;
			default -> ofLabel(row.label());
		};
	}

	/** Words for a group of results of table three. */
	public static Pattern of(ApplicationRow.Group group) {
		return ofLabel(group.label());
	}

	/** Words for a row of table two. */
	public static Pattern of(DisclosureRow row) {
		return switch (row) {
			case RULES -> Row.RULES;
			case NORMATIVE_DOCS -> Row.NORMATIVE_DOCS;
			default -> Pattern.compile(row.label());
		};
	}

	/** Words for a column of table two. */
	public static Pattern of(DisclosureRow.Column column) {
		return switch (column) {
			case ISSUED -> Column.ISSUED;
			case REPEALED -> Column.REPEALED;
			case IN_FORCE -> Column.IN_FORCE;
			case DECISIONS -> Column.DECISIONS;
			case AMOUNT_WAN -> Column.CHARGED;
		};
	}

	/** Words for a group of table four. */
	public static Pattern of(RemedyGroup group) {
		return switch (group) {
			case RECONSIDERATION -> Row.RECONSIDERATION;
			case LITIGATION_DIRECT -> Row.LITIGATION_DIRECT;
			case LITIGATION_AFTER_REVIEW -> Row.LITIGATION_AFTER_REVIEW;
		};
	}

	/** Words for a result of table four; the total has none. */
	public static Pattern of(RemedyResult result) {
		return switch (result) {
			case UPHELD -> Column.UPHELD;
			case OVERTURNED -> Column.OVERTURNED;
			case OTHER_RESULT -> Column.OTHER_RESULT;
			case PENDING -> Column.PENDING;
			case TOTAL -> NOTHING;
		};
	}

	/** Whether a text has words of that kind. */
	public static boolean in(String text, Pattern words) {
		return words.matcher(text).find();
	}

	private static Pattern ofLabel(String label) {
		String own = LABEL_FRAME.matcher(label).replaceAll("");
		return (own.length() < SHORTEST_LABEL) ? NOTHING : Pattern.compile(Pattern.quote(own));
	}

	/** Words for rows. */
	private static final class Row {

		static final Pattern RECEIVED = Pattern.compile("收到|接到|受理|新收|接收|收悉|收件");

		static final Pattern CARRIED_IN = Pattern.compile("(?:上年|上一年|去年|20[0-9]{2}年)度?.{0,6}(?:结转|转结)");

		static final Pattern ANSWERED = Pattern.compile("办结|答复|回复|办理完毕");

		static final Pattern CARRIED_OUT = Pattern
			.compile("(?:结转|顺延|转入|延续|留转|转).{0,6}(?:下年|下一年|次年|明年|20[0-9]{2}年|继续办理)");

		static final Pattern RULES = Pattern.compile("规章(?!制度)");

		static final Pattern NORMATIVE_DOCS = Pattern.compile("规范性文件");

		static final Pattern RECONSIDERATION = Pattern.compile("复议");

		static final Pattern LITIGATION_DIRECT = Pattern.compile("未经复议|直接起诉|直接提起");

		static final Pattern LITIGATION_AFTER_REVIEW = Pattern.compile("复议后");

	}

	/** Words for columns. */
	private static final class Column {

		static final Pattern ISSUED = Pattern.compile("制发|制定|出台|印发");

		static final Pattern REPEALED = Pattern.compile("废止|失效");

		static final Pattern IN_FORCE = Pattern.compile("现行有效");

		static final Pattern DECISIONS = Pattern.compile("决定");

		static final Pattern CHARGED = Pattern.compile("收费|收取");

		static final Pattern UPHELD = Pattern.compile("维持");

		static final Pattern OVERTURNED = Pattern.compile("纠正|纠错|败诉");

		static final Pattern OTHER_RESULT = Pattern.compile("其他结果");

		static final Pattern PENDING = Pattern.compile("未审结|未结|审理中");

	}

}
