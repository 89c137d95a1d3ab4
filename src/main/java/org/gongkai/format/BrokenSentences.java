package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Paragraph;

/** Mends sentences that page ends tore into two paragraphs. */
final class BrokenSentences {

	private static final String CLAUSE = "，。；、";

	private static final Pattern DATE = Pattern.compile("\\d{4}年\\d{1,2}月\\d{1,2}日");

	private BrokenSentences() {
	}

	/** Sets who signed and when to the right, where a text ends with them. */
	static void alignSignature(List<Block> blocks) {
		int last = blocks.size() - 1;
		if (last < 1 || !(blocks.get(last) instanceof Paragraph date) || !DATE.matcher(date.plainText()).matches()) {
			return;
		}
		blocks.set(last, new Paragraph(date.runs(), Align.END));
		if (blocks.get(last - 1) instanceof Paragraph name
				&& name.plainText().matches("[\\p{IsHan}（）() \\u3000]{2,40}")) {
			blocks.set(last - 1, new Paragraph(name.runs(), Align.END));
		}
	}

	static void mend(List<Block> blocks, List<String> notes) {
		boolean[] torn = torn(blocks);
		List<Block> mended = new ArrayList<>(blocks.size());
		int joined = 0;
		for (int at = 0; at < blocks.size(); at++) {
			if (!torn[at]) {
				mended.add(blocks.get(at));
				continue;
			}
			Inlines whole = new Inlines();
			Paragraph first = (Paragraph) blocks.get(at);
			first.runs().forEach(whole::add);
			for (; torn[at]; at++) {
				((Paragraph) blocks.get(at + 1)).runs().forEach(whole::add);
				joined++;
			}
			mended.add(new Paragraph(whole.runs(), first.align()));
		}
		if (joined > 0) {
			blocks.clear();
			blocks.addAll(mended);
			notes.add("有 " + joined + " 处句子中间被换行断开，已接上，请核对。");
		}
	}

	/** Which paragraphs go on in the next one. */
	private static boolean[] torn(List<Block> blocks) {
		boolean[] torn = new boolean[blocks.size()];
		for (int at = blocks.size() - 2; at >= 0; at--) {
			if (blocks.get(at) instanceof Paragraph first && blocks.get(at + 1) instanceof Paragraph second
					&& first.align() == second.align()) {
				String rest = second.plainText();
				boolean ends = torn[at + 1] || rest.indexOf('。') >= 0;
				torn[at] = ends && isTorn(first.plainText(), rest);
			}
		}
		return torn;
	}

	/**
	 * Certain only if the first part is a sentence that has begun and not ended, and the
	 * second goes on without a number and comes to an end.
	 */
	static boolean isTorn(String first, String second) {
		if (first.isEmpty() || second.isEmpty() || !begunNotEnded(first)) {
			return false;
		}
		return Character.isIdeographic(second.charAt(0)) && HeadingLevels.ofNumber(second).isEmpty();
	}

	static boolean begunNotEnded(String line) {
		char last = line.charAt(line.length() - 1);
		boolean begun = line.chars().anyMatch((letter) -> CLAUSE.indexOf(letter) >= 0);
		return last == '，' || last == '、' || begun && Character.isIdeographic(last);
	}

}
