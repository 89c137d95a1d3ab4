package org.gongkai.inspection.style;

import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * T2: punctuation. The brackets of document numbers are looked at with these numbers.
 */
@Component
public class PunctuationRule extends TextRule {

	private static final String HALF = ",;:?!";

	private static final String FULL = "，；：？！";

	/** Marks of which one alone may stand in a place. */
	private static final String SINGLE = "，。、；：";

	private static final CharacterSet MARKS = CharacterSet.of(HALF + ".\"" + SINGLE + "…");

	/** What keywords are told apart by, as the catalogue's own standard has it. */
	private static final char SEPARATOR = ',';

	private static final int LONGEST_HEADING = 40;

	@Override
	public String code() {
		return "T2";
	}

	@Override
	public String description() {
		return "标点符号用法";
	}

	@Override
	public String basis() {
		return "《标点符号用法》（GB/T 15834—2011）";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.number() == InspectedText.ATTACHMENTS) {
			return;
		}
		Written written = Written.of(piece, hits);
		boolean table = piece.block() instanceof Block.Table;
		String text = written.text();
		int source = text.lastIndexOf('\n');
		int keywords = (piece.number() == InspectedText.CATALOGUE) ? text.lastIndexOf('\n', source - 1) : source;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if (MARKS.has(c) && (c != SEPARATOR || at < keywords || at > source)) {
				mark(written, at, c, table);
			}
		}
		if (piece.block() instanceof Block.Heading && !table) {
			heading(written);
		}
		if (PairedMarks.mayStandIn(piece)) {
			new PairedMarks(written).run();
		}
	}

	private static void mark(Written written, int at, char c, boolean table) {
		if (HALF.indexOf(c) >= 0) {
			if (written.isHan(at - 1) && written.isHan(at + 1)) {
				written.hint(at, at + 1, "汉字之间应当用全角标点“%s”。".formatted(full(c)), full(c));
			}
		}
		else if (c == '.') {
			dots(written, at);
		}
		else if (c == '"' && !table) {
			if (written.isHan(at - 1) || written.isHan(at + 1)) {
				written.hint(at, at + 1, "汉字旁的引号应当用“ ”，不用直引号。", null);
			}
		}
		else if (SINGLE.indexOf(c) >= 0) {
			single(written, at, c);
		}
		else if (c == '…') {
			ellipsis(written, at);
		}
	}

	private static String full(char half) {
		return FULL.substring(HALF.indexOf(half), HALF.indexOf(half) + 1);
	}

	private static void single(Written written, int at, char c) {
		char next = written.at(at + 1);
		if (SINGLE.indexOf(next) >= 0 && SINGLE.indexOf(written.at(at - 1)) < 0) {
			doubled(written, at);
		}
		else if (c == '、' && next == '等' && written.isHan(at - 1) && written.at(at + 2) != '级'
				&& written.at(at + 2) != '待' && written.at(at + 2) != '额') {
			written.hint(at, at + 2, "“等”字前面不用顿号。", "等");
		}
		else if (c == '、' && isBetween(written, at, '》', '《')) {
			written.hint(at - 1, at + 2, "并列的书名号之间通常不用顿号。", "》《");
		}
		else if (c == '、' && isBetween(written, at, '”', '“')) {
			written.hint(at - 1, at + 2, "并列的引号之间通常不用顿号。", "”“");
		}
	}

	private static boolean isBetween(Written written, int at, char before, char after) {
		return written.at(at - 1) == before && written.at(at + 1) == after;
	}

	private static void doubled(Written written, int at) {
		int end = at + 1;
		boolean allStops = written.at(at) == '。';
		while (SINGLE.indexOf(written.at(end)) >= 0 && end - at < 20) {
			allStops = allStops && written.at(end) == '。';
			end++;
		}
		if (allStops && end - at >= 3) {
			written.hint(at, end, "省略号应当用“……”，不用句号代替。", "……");
			return;
		}
		char first = written.at(at);
		char last = written.at(end - 1);
		boolean same = written.text().substring(at, end).chars().allMatch((c) -> c == first);
		written.hint(at, end, "标点重复。请只保留一个。", same ? String.valueOf(first) : (last == '。') ? "。" : null);
	}

	/** Three dots between characters are meant as an ellipsis. */
	private static void dots(Written written, int at) {
		if (written.at(at - 1) == '.') {
			return;
		}
		int end = at;
		while (written.at(end) == '.' && end - at < 20) {
			end++;
		}
		if (end - at >= 3 && written.isHan(at - 1)) {
			written.hint(at, end, "省略号应当用“……”。", "……");
		}
		else if (end - at == 1 && written.at(end) == '\n' && written.isHan(at - 1) && written.text().length() > 12) {
			written.hint(at, end, "句末应当用句号“。”。", "。");
		}
		else if (end - at == 1 && written.isHan(at - 1) && written.isHan(end)
				&& "年月日".indexOf(written.at(at - 1)) < 0) {
			written.hint(at, end, "汉字之间不用半角句点。句末用“。”，外国人名中间用“·”。", null);
		}
	}

	private static void ellipsis(Written written, int at) {
		if (written.at(at - 1) == '…') {
			return;
		}
		int end = at;
		while (written.at(end) == '…' && end - at < 20) {
			end++;
		}
		if (end - at == 1 && written.isHan(at - 1)) {
			written.hint(at, end, "省略号是六个小圆点“……”，占两个字的位置。", "……");
		}
		else if (written.at(end) == '等' && written.isHan(at - 1)) {
			written.hint(at, end + 1, "省略号和“等”不能同时使用。请只保留一个。", "等");
		}
	}

	/** A heading of several sentences is a paragraph that begins with its heading. */
	private static void heading(Written written) {
		String text = written.text().stripTrailing();
		if (text.length() < 2 || text.length() > LONGEST_HEADING) {
			return;
		}
		int last = text.length() - 1;
		boolean sentences = text.indexOf('。') >= 0 && text.indexOf('。') < last;
		if (!sentences && "。，；、".indexOf(text.charAt(last)) >= 0 && SINGLE.indexOf(text.charAt(last - 1)) < 0) {
			written.hint(last - 1, last + 1, "标题末尾不用标点“%s”。".formatted(text.charAt(last)),
					text.substring(last - 1, last));
		}
	}

}
