package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;

/** Paragraphs that are empty, or stand there twice. */
final class Spacing {

	/** Shorter paragraphs, such as those of forms and replies, may repeat. */
	private static final int SHORTEST_REPEATED = 40;

	/** Shorter than that may repeat even one after the other. */
	private static final int SHORTEST_AGAIN = 10;

	private static final int LONGEST_BLANK = 200;

	private static final int PROSE = 30;

	private static final String STOPS = "。；：！？;:!?";

	private final List<Block> blocks;

	private final Map<String, Integer> seen = new HashMap<>();

	private final Map<String, Integer> headings = new HashMap<>();

	private String before = "";

	Spacing(List<Block> blocks) {
		this.blocks = blocks;
	}

	/**
	 * What is wrong with an empty paragraph: two, one beside a heading, or one between
	 * two of the text space them by hand. One before the annexes and the sign-off is
	 * usual.
	 */
	String empty(int block, String plain) {
		if (!isBlank(plain) || block + 1 >= this.blocks.size()) {
			return "";
		}
		boolean first = block == 0;
		Block before = this.blocks.get(Math.max(0, block - 1));
		Block after = this.blocks.get(block + 1);
		boolean again = !first && isBlankParagraph(before)
				&& !(block > 1 && isBlankParagraph(this.blocks.get(block - 2)));
		boolean beside = !isBlankParagraph(after) && !isBlankParagraph(before)
				&& (after instanceof Block.Heading || before instanceof Block.Heading && !isSignOff(after));
		boolean between = !first && isProse(before) && isProse(after);
		return first || again || beside || between ? "多余的空段。请删去，段落之间的距离由版式决定。" : "";
	}

	private static boolean isBlankParagraph(Block block) {
		return block instanceof Block.Paragraph && isBlank(block.plainText());
	}

	private static boolean isBlank(String plain) {
		// nearly all paragraphs begin with a word
		boolean word = !plain.isEmpty() && Character.isLetterOrDigit(plain.charAt(0));
		return !word && plain.length() < LONGEST_BLANK && NormalizedText.of(plain).text().isBlank();
	}

	private static boolean isSignOff(Block block) {
		String plain = block.plainText().strip();
		return plain.startsWith("附") || plain.startsWith("（") || !endsWithStop(plain) && plain.length() < PROSE;
	}

	private static boolean isProse(Block block) {
		String plain = (block instanceof Block.Paragraph) ? block.plainText().strip() : "附";
		return !plain.startsWith("附") && !plain.startsWith("（此")
				&& (plain.length() >= PROSE || endsWithStop(plain) || Numbering.of(plain).isPresent());
	}

	private static boolean endsWithStop(String plain) {
		return !plain.isEmpty() && STOPS.indexOf(plain.charAt(plain.length() - 1)) >= 0;
	}

	/** What is wrong with a paragraph that stands there twice. */
	String repeated(int block, String plain) {
		String stripped = plain.strip();
		boolean sentence = plain.indexOf('。') >= 0;
		if (sentence && stripped.length() >= SHORTEST_AGAIN && stripped.equals(this.before)) {
			return "这一段与上一段完全相同。请核对是否重复粘贴。";
		}
		this.before = stripped.isEmpty() ? this.before : stripped;
		if (sentence && plain.length() >= SHORTEST_REPEATED) {
			Integer first = this.seen.putIfAbsent(stripped, block);
			return (first != null) ? "这一段与前面第%d段完全相同。请核对是否重复粘贴。".formatted(first + 1) : "";
		}
		return "";
	}

	/**
	 * What is wrong with a numbered heading without words, or one with nothing under it
	 * while those before and behind it have their text.
	 */
	String withoutText(Block.Heading heading, int block, int numberEnds) {
		if (numberEnds == 0) {
			return "";
		}
		if (heading.text().substring(numberEnds).isBlank()) {
			return "标题只有序号，没有文字。请补写或者删去。";
		}
		boolean inside = block > 1 && block + 2 < this.blocks.size();
		boolean empty = inside && this.blocks.get(block - 1) instanceof Block.Paragraph
				&& this.blocks.get(block + 1) instanceof Block.Heading next && next.level() == heading.level()
				&& !(this.blocks.get(block + 2) instanceof Block.Heading);
		return empty ? "这个标题下面没有内容。请核对是否漏了段落。" : "";
	}

	/** What is wrong with a heading of the first level that stands there twice. */
	String heading(Block.Heading heading, int block, int numberEnds) {
		this.before = "";
		String words = heading.text().substring(numberEnds).strip();
		if (heading.level() > 1 || words.length() < 4) {
			return "";
		}
		Integer first = this.headings.putIfAbsent(words, block);
		return (first != null) ? "这个标题与前面第%d段的标题相同。请核对是否重复，或者改用不同的标题。".formatted(first + 1) : "";
	}

}
