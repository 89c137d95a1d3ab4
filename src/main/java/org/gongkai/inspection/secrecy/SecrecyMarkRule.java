package org.gongkai.inspection.secrecy;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * S1: marks that keep a document from being published. A mark stands by itself: with a
 * star, on a line of its own, in brackets, or behind its label. The same words in running
 * prose and in the cells of the statutory tables are none.
 */
@Component
public class SecrecyMarkRule extends TextRule {

	private static final String ADVICE = "带有这一标志的内容不得公开，请停止办理，并报保密工作机构处理。确已解密或者确定可以公开的，附上依据并删去标志后再提交。";

	private static final int LONGEST_LINE = 60;

	private static final String PERIOD = "(?:长期|[0-9一二三四五六七八九十]{1,4} {0,2}(?:年|个月|月|天|日))";

	/** 秘密★10年, 机密★长期, 绝 密 ☆; an asterisk only with a period. */
	private static final Mark STAR = Mark.of("绝机秘",
			"[绝机秘] {0,4}密 {0,2}级? {0,2}(?:[★☆⭐✩✭✯✰]|\\*(?= {0,2}" + PERIOD + "))(?: {0,2}" + PERIOD + ")?");

	private static final Mark LABELLED_LEVEL = Mark.of("密涉保", "(?:密 {0,4}级|涉密等级|保密等级)[: ]{1,3}[绝机秘] {0,4}密");

	private static final Mark INTERNAL = Mark.of("内", "内部 {0,2}(?:资料|文件|材料|刊物|信息|情况)[ \n,、。;:·]{1,4}请?"
			+ "(?:注意 ?保[存密管]|妥善保[存管]|(?:严禁|不得|禁止|请勿|切勿) ?(?:外传|外泄|扩散|翻印|复制|传播))");

	private static final Mark NOT_TO_BE_PUBLISHED = Mark.of("此本公发",
			"[此本][件文](?:内容)?不(?:予|宜)?公开|(?:公开|发布)(?:属性|方式|选项|类别|类型|形式) {0,2}: {0,2}不予?公开");

	private static final Set<Character> OPENING_QUOTES = Set.of('“', '‘', '"', '「', '『', '《');

	private static final Pattern BLANKS_AND_BRACKETS = Pattern.compile("[ \\[\\]()【】〔〕,。:]");

	/** A whole line, compared without blanks and brackets. */
	private static final Pattern LINE = Pattern.compile("[绝机秘]密(?:级|文件|件)?(?:[0-9]{1,2}年|长期)?(?:特急|特提|加急|平急|急件|急)?"
			+ "|内部(?:资料|文件|材料|刊物)(?:请?注意保[存密管]|妥善保[存管]|(?:严禁|不得|禁止|请勿)(?:外传|翻印|复制))?"
			+ "|(?:仅供)?内部(?:使用|参考|传阅|掌握)(?:(?:严禁|不得|禁止|请勿)外传)?|不予?公开");

	private static final Pattern LEVEL_IN_BRACKETS = Pattern
		.compile("^[\\[(【〔] {0,2}[绝机秘] {0,4}密 {0,2}级? {0,2}[\\])】〕]");

	private static final Pattern UNDISCLOSED_IN_BRACKETS = Pattern.compile("[\\[(【〔] {0,2}不予?公开 {0,2}[\\])】〕]$");

	private static final Pattern COPY_NUMBER = Pattern.compile("份 {0,4}号 {0,2}:? {0,2}(?:№|No\\.?)? {0,2}[0-9]{1,8}");

	private static final int LONGEST_COPY_NUMBER = 11;

	private static final Pattern SIX_DIGITS = Pattern.compile("(?:№|No\\.?)? {0,2}[0-9]{6}");

	@Override
	public String code() {
		return "S1";
	}

	@Override
	public String description() {
		return "国家秘密标志和不公开标志";
	}

	@Override
	public String basis() {
		return "《中华人民共和国保守国家秘密法》第三十五条；《政府信息公开条例》第十四条、第十七条；GB/T 9704—2012";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		Words words = Words.of(piece);
		if (piece.block() instanceof Block.Table || piece.block() instanceof Block.ListBlock) {
			inspectStretch(piece, words, 0, piece.text().length(), hits);
			return;
		}
		int begin = 0;
		while (begin <= piece.text().length()) {
			int end = piece.text().indexOf('\n', begin);
			end = (end < 0) ? piece.text().length() : end;
			if (!inspectLine(piece, words, begin, end, hits)) {
				inspectStretch(piece, words, begin, end, hits);
			}
			begin = end + 1;
		}
	}

	/** Marks that are recognised wherever they stand. */
	private static void inspectStretch(Piece piece, Words words, int begin, int end, Consumer<Hit> hits) {
		if (words.secret()) {
			find(STAR, piece, begin, end, false, "这是国家秘密标志。", hits);
			find(LABELLED_LEVEL, piece, begin, end, false, "这里标明了密级。", hits);
		}
		if (words.internal()) {
			find(INTERNAL, piece, begin, end, true, "这是内部资料标志。", hits);
		}
		if (words.disclosed()) {
			find(NOT_TO_BE_PUBLISHED, piece, begin, end, true, "这里注明不公开。", hits);
		}
	}

	private static void find(Mark mark, Piece piece, int begin, int end, boolean unlessQuoted, String what,
			Consumer<Hit> hits) {
		String text = piece.text();
		Matcher matcher = mark.pattern().matcher(text);
		int next;
		for (int at = begin; at < end; at = next) {
			next = at + 1;
			if (mark.firsts().has(text.charAt(at)) && matcher.region(at, end).lookingAt()) {
				next = matcher.end();
				if (!unlessQuoted || !quoted(text, at)) {
					hits.accept(piece.hit(Severity.BLOCK, at, next, what + ADVICE, null));
				}
			}
		}
	}

	/** Marks that are recognised by standing alone; returns whether there was one. */
	private static boolean inspectLine(Piece piece, Words words, int begin, int end, Consumer<Hit> hits) {
		boolean number = begin == 0 && piece.normalized().digits() > 0;
		if (end - begin > LONGEST_LINE || !words.marked() && !number) {
			return false;
		}
		String line = piece.text().substring(begin, end);
		if (!mayBeMark(line) && !(number && mayBeCopyNumber(line))) {
			return false;
		}
		String what = whatIsMarked(piece, line, begin == 0);
		if (what.isEmpty()) {
			return false;
		}
		int first = begin + line.length() - line.stripLeading().length();
		hits.accept(piece.hit(Severity.BLOCK, first, begin + line.stripTrailing().length(), what + ADVICE, null));
		return true;
	}

	/** Whether the line has what each of these marks is made of. */
	private static boolean mayBeMark(String line) {
		return line.indexOf('密') >= 0 || line.indexOf('部') >= 0 && line.indexOf('内') >= 0
				|| line.indexOf('开') >= 0 && line.indexOf('不') >= 0 || line.indexOf('号') >= 0 && line.indexOf('份') >= 0;
	}

	private static boolean mayBeCopyNumber(String line) {
		String trimmed = line.strip();
		return trimmed.length() <= LONGEST_COPY_NUMBER && !trimmed.isEmpty()
				&& Character.isDigit(trimmed.charAt(trimmed.length() - 1));
	}

	private static String whatIsMarked(Piece piece, String line, boolean first) {
		String trimmed = line.strip();
		boolean prose = piece.block() instanceof Block.Heading || piece.number() == InspectedText.CATALOGUE;
		String bare = BLANKS_AND_BRACKETS.matcher(trimmed).replaceAll("");
		if (!prose && LINE.matcher(bare).matches() || LEVEL_IN_BRACKETS.matcher(trimmed).find()) {
			return "这一行是密级标志或者不公开标志。";
		}
		if (UNDISCLOSED_IN_BRACKETS.matcher(trimmed).find()) {
			return "这里注明不公开。";
		}
		if (trimmed.startsWith("份") && COPY_NUMBER.matcher(trimmed).matches()
				|| first && SIX_DIGITS.matcher(trimmed).matches() && firstLine(piece)) {
			return "这是涉密公文的份号。";
		}
		return "";
	}

	/** Whether the piece is the first paragraph that is not empty. */
	private static boolean firstLine(Piece piece) {
		return piece.number() >= 0 && piece.whole()
			.blocks()
			.subList(0, piece.number())
			.stream()
			.allMatch((block) -> block.plainText().isBlank());
	}

	private static boolean quoted(String text, int at) {
		return at > 0 && OPENING_QUOTES.contains(text.charAt(at - 1));
	}

	/**
	 * A mark as it is written.
	 *
	 * @param firsts the characters with which it may begin, so that the pattern need not
	 * be tried where none of them stands
	 */
	private record Mark(CharacterSet firsts, Pattern pattern) {

		private static Mark of(String firsts, String pattern) {
			return new Mark(CharacterSet.of(firsts), Pattern.compile(pattern));
		}

	}

	/** Which words a piece holds that marks are made of; most hold none. */
	private record Words(boolean marked, boolean secret, boolean internal, boolean disclosed) {

		private static Words of(Piece piece) {
			boolean marked = piece.mayHold('密') || piece.mayHold("内部") || piece.mayHold("不开") || piece.mayHold("份号");
			return new Words(marked, piece.mayHold('密') && piece.text().contains("密"),
					piece.mayHold("内部") && piece.text().contains("内部"),
					piece.mayHold("不公开") && piece.text().contains("公开"));
		}

	}

}
