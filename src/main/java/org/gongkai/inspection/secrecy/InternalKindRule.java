package org.gongkai.inspection.secrecy;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * S2: kinds of text that are made for use inside an office: 请示, drafts for discussion,
 * minutes of what was said, internal directories. What counts is the kind of the text
 * itself, as its title, the lines on top or an attachment's name give it; texts that are
 * cited do not. A draft that is published for comment is meant to be read.
 */
@Component
public class InternalKindRule extends TextRule {

	/** How many paragraphs on top can tell what kind of text it is. */
	private static final int TOP = 6;

	private static final int LONGEST_LINE = 60;

	/** How much of a text is searched for a call for comments, in characters. */
	private static final int CALL_REACH = 3000;

	private static final Pattern REQUEST = Pattern.compile(".*的请示(?:报告)?(?:[(〔].{0,20}[)〕])?|请示");

	/** What a file's name ends with: a date, a number, which version it is. */
	private static final String SUFFIX = "(?:[(].{0,20}[)])?[-_0-9.年月日第次期号版一二三四五六七八九十vV]{0,14}(?:终稿|定稿|最新|修订)?";

	/** A sentence that says so of the text it stands in. */
	private static final Pattern SAYS_SO = Pattern.compile(
			"(?:[以本此该现上下附前]|所附|有关|上述)[^,。;!?\n]{0,16}?(?:[系为是]|属于)(?:一?[份个])?[^,。;!?\n]{0,6}?(内部)?(?:讨论稿|送审稿|审议稿|初稿|草稿|草案稿|报审稿|会签稿|代拟稿|汇报稿|征求意见稿|讨论材料|未定稿|请示|会议记录|通讯录)(?!的|》|制)|内部(?:讨论稿|未定稿|送审稿|征求意见稿)(?=[,。;)]|请|$)");

	private static final WordSet DRAFT_WORDS = new WordSet(
			List.of("讨论稿", "送审稿", "审议稿", "初稿", "草稿", "草案稿", "报审稿", "会签稿", "代拟稿", "汇报稿", "征求意见稿", "讨论材料", "未定稿"));

	private static final int SENTENCE = 40;

	private static final Pattern RECORD = Pattern.compile(
			"(?!.*(?:做好|规范|加强|如何|填写|认真|发布会|听证会|访谈|村级))(?:.{0,30}会议记录|(?:.{0,30}(?:党组|党委|常委会?|常务|班子|专题|座谈|协调|办公|工作|理事会?|支部|工会|[大例次度月日年]))?会议?记录)[稿簿]?"
					+ SUFFIX);

	private static final Pattern DIRECTORY = Pattern
		.compile(".{0,40}(?:内部(?:通讯录|电话本|电话簿|电话号码簿|联系方式)|(?:干部|职工|人员|员工|领导|同志|机关)通讯录)" + SUFFIX);

	/** A draft that is on its way inside the office. */
	private static final Pattern DRAFT = Pattern.compile(
			"(?:^|.*[(〔\\[【])(?:内部)?(?:讨论稿|送审稿|审议稿|修改稿|初稿|草稿|报审稿|会签稿|呈批稿|代拟稿|汇报稿|内部征求意见稿)[0-9一二三四五六七八九十. ]{0,4}(?:[)〕\\]】]|$).{0,20}");

	private static final Pattern DRAFT_FOR_COMMENT = Pattern
		.compile("(?:^|.*[(〔\\[【])(?:公开)?(?:征求意见稿|征求意见二稿|二次征求意见稿|草案|意见征集稿)(?:[)〕\\]】]|$).{0,20}");

	/**
	 * What goes to the people's congress as a draft and is published as it is (预算法第十四条).
	 */
	private static final Pattern BEFORE_CONGRESS = Pattern.compile(".*(?:预算|决算|计划)(?:情况)?[(〔]草案[)〕]的?(?:报告|说明).{0,12}");

	private static final List<String> CALLS = List.of("公开征求", "公开征集", "向社会征求", "向社会公众", "征求公众", "征求社会", "社会各界", "意见征集",
			"征集意见", "公众意见", "提出意见", "意见建议", "意见和建议", "意见反馈", "反馈意见", "意见采纳", "征求意见的公告", "征求意见的通告", "起草说明");

	private static final WordSet ENDINGS = new WordSet(List.of("妥否,请批示", "妥否,请批复", "妥否,请审示", "当否,请批示", "当否,请批复",
			"当否,请审示", "可否,请批示", "可否,请批复", "妥否,请示", "当否,请示", "妥否,请指示", "当否,请指示", "以上请示,请", "以上请示如无不妥", "特此请示"));

	private static final String ADVICE = "这类文稿一般不对外公开。请核对是否选错了文件，或者改用正式印发的文本；经审查确定可以公开的，请说明依据后确认。";

	@Override
	public String code() {
		return "S2";
	}

	@Override
	public String description() {
		return "内部文种和未定稿";
	}

	@Override
	public String basis() {
		return "《政府信息公开条例》第十六条；《党政机关公文处理工作条例》第八条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		switch (piece.number()) {
			case InspectedText.TITLE -> inspectLine(piece, 0, piece.text().length(), hits);
			case InspectedText.ATTACHMENTS -> inspectNames(piece, hits);
			default -> {
				if (piece.block() instanceof Block.Table table) {
					inspectCaption(piece, table, hits);
				}
				else if (piece.number() >= 0) {
					inspectLines(piece, hits);
				}
				inspectEnding(piece, hits);
			}
		}
	}

	private static void inspectLines(Piece piece, Consumer<Hit> hits) {
		boolean[] found = { false };
		if (onTop(piece)) {
			eachLine(piece, (from, to) -> found[0] |= inspectLine(piece, from, to, hits));
		}
		if (!found[0]) {
			inspectProse(piece, hits);
		}
	}

	private static void inspectProse(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		if (!piece.mayHold('稿') && !piece.mayHold("讨论材料")) {
			return;
		}
		int[] behind = { 0 };
		DRAFT_WORDS.each(text, (from, to) -> {
			Matcher says = SAYS_SO.matcher(text)
				.region(Math.max(behind[0], from - SENTENCE), Math.min(text.length(), to + 1))
				.useTransparentBounds(true);
			while (says.find()) {
				if (says.end() >= to && says.end() <= to + 1 && !cited(text.substring(says.start(), says.end()))
						&& !(says.group().contains("征求意见稿") && callsForComments(piece.whole()))) {
					hits.accept(piece.hit(Severity.CONFIRM, from, to, "这里说明文稿没有定稿。" + ADVICE, null));
					behind[0] = to;
					return;
				}
			}
		});
	}

	/** A request closes with a formula that nothing else has. */
	private static void inspectEnding(Piece piece, Consumer<Hit> hits) {
		// a title that says so is enough
		if (!piece.mayHold('请') || !piece.text().contains("请") || piece.whole().title().endsWith("请示")) {
			return;
		}
		boolean[] found = { false };
		ENDINGS.each(piece.text(), (from, to) -> {
			boolean own = from == 0 || " 。;\n".indexOf(piece.text().charAt(from - 1)) >= 0;
			if (own && piece.number() >= 0 && !found[0]) {
				hits.accept(piece.hit(Severity.CONFIRM, from, to, "这是请示的结尾用语，本文像是请示。" + ADVICE, null));
				found[0] = true;
			}
		});
	}

	private static void inspectNames(Piece piece, Consumer<Hit> hits) {
		eachLine(piece, (from, to) -> {
			int dot = piece.text().lastIndexOf('.', to - 1);
			inspectLine(piece, from, (dot > from) ? dot : to, hits);
		});
	}

	private static void inspectCaption(Piece piece, Block.Table table, Consumer<Hit> hits) {
		if (DIRECTORY.matcher(table.caption()).matches()) {
			inspectLine(piece, 0, table.caption().length(), hits);
		}
	}

	/** Returns whether the line names an internal kind. */
	private static boolean inspectLine(Piece piece, int from, int to, Consumer<Hit> hits) {
		if (to - from > LONGEST_LINE || to <= from) {
			return false;
		}
		String line = piece.text().substring(from, to).strip();
		String kind = kind(line.replace(" ", ""), piece);
		if (kind != null) {
			int first = piece.text().indexOf(line, from);
			hits.accept(piece.hit(Severity.CONFIRM, first, first + line.length(), "本文像是" + kind + "。" + ADVICE, null));
		}
		return kind != null;
	}

	private static @Nullable String kind(String line, Piece piece) {
		if (line.isEmpty() || line.endsWith("》") || line.endsWith("。")) {
			return null;
		}
		if (REQUEST.matcher(line).matches()) {
			return "请示";
		}
		if (DIRECTORY.matcher(line).matches()) {
			return "内部通讯录";
		}
		if (line.contains("记录") && RECORD.matcher(line).matches()) {
			return "会议记录";
		}
		if (line.contains("稿") && DRAFT.matcher(line).matches() && !cited(line)) {
			return "没有定稿的文本";
		}
		boolean forComment = (line.contains("稿") || line.contains("草案")) && DRAFT_FOR_COMMENT.matcher(line).matches()
				&& !BEFORE_CONGRESS.matcher(line).matches();
		return (forComment && !cited(line) && !callsForComments(piece.whole())) ? "征求意见稿，而全文没有说明向社会公开征求意见" : null;
	}

	/** 关于《某办法（草案）》的说明 speaks of a draft and is none. */
	private static boolean cited(String line) {
		int open = line.indexOf('《');
		int close = line.lastIndexOf('》');
		int mark = Math.max(line.lastIndexOf('稿'), line.lastIndexOf("草案"));
		return open >= 0 && close > mark && open < mark;
	}

	private static boolean callsForComments(InspectedText text) {
		StringBuilder begin = new StringBuilder(text.title()).append(text.catalogue().abstractText());
		for (Block block : text.blocks()) {
			if (begin.length() > CALL_REACH) {
				break;
			}
			if (!(block instanceof Block.Table)) {
				begin.append(block.plainText());
			}
		}
		return CALLS.stream().anyMatch((call) -> begin.indexOf(call) >= 0);
	}

	/** Whether the piece is one of the first that are not empty, no heading before. */
	private static boolean onTop(Piece piece) {
		if (piece.number() >= TOP * 2) {
			return false;
		}
		int before = 0;
		for (Block block : piece.whole().blocks().subList(0, piece.number())) {
			before += block.plainText().isBlank() ? 0 : 1;
			if (block instanceof Block.Heading && before > 2) {
				return false;
			}
		}
		return before < TOP;
	}

	private static void eachLine(Piece piece, Line line) {
		int begin = 0;
		while (begin <= piece.text().length()) {
			int end = piece.text().indexOf('\n', begin);
			end = (end < 0) ? piece.text().length() : end;
			line.at(begin, end);
			begin = end + 1;
		}
	}

	/** Receives where a line stands. */
	@FunctionalInterface
	private interface Line {

		void at(int from, int to);

	}

}
