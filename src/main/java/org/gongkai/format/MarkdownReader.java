package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.UnreadableFile.Kind;

/**
 * Reads Markdown and plain text. Lines with tabs are tables; what a conversion from PDF
 * broke is mended where that is certain.
 */
final class MarkdownReader {

	/** Blocks inside of each other; deeper than any text is. */
	private static final int DEEPEST = 60;

	/** Before the parser makes objects of each; a thousand pages have fewer. */
	private static final int MOST_LINES = 100_000;

	private static final Parser PARSER = Parser.builder()
		.extensions(List.of(TablesExtension.create()))
		.maxOpenBlockParsers(DEEPEST)
		.build();

	/** The title of a plain text is a line of at most so many characters. */
	private static final int LONGEST_TITLE = 60;

	private static final Pattern BOLD = Pattern.compile("\\*\\*(?!\\s)([^*\\n]{1,200}?)(?<!\\s)\\*\\*");

	private static final Pattern INDENT = Pattern
		.compile("^[\\t \\u3000\\u00a0]*[\\t\\u3000\\u00a0][\\t \\u3000\\u00a0]*");

	private static final Pattern LIST_MARK = Pattern.compile("^\\s+(?:[-*+]|\\d{1,9}[.)])\\s.*");

	private final TextCollector text = new TextCollector();

	private final List<String> prose = new ArrayList<>();

	private MarkdownReader() {
	}

	/**
	 * Reads Markdown.
	 * @throws UnreadableFile when a table is larger than can be handled
	 */
	static Reading read(String markdown) throws UnreadableFile {
		return new MarkdownReader().reading(markdown.lines().toList(), false);
	}

	/**
	 * Reads a plain text, where each line is a paragraph and the first may be the title.
	 * @throws UnreadableFile when a table is larger than can be handled
	 */
	static Reading readPlain(String plain) throws UnreadableFile {
		return new MarkdownReader().reading(plain.lines().toList(), true);
	}

	private Reading reading(List<String> lines, boolean plain) throws UnreadableFile {
		if (lines.size() > MOST_LINES) {
			throw new UnreadableFile(Kind.TOO_LARGE, "文件有 " + lines.size() + " 行，超过 " + MOST_LINES + " 行的上限。请拆分后再试。");
		}
		int at = 0;
		while (at < lines.size()) {
			int end = endOfTabs(lines, at);
			if (end > at && TabTables.areTable(lines.subList(at, end))) {
				flush();
				at = table(lines, at, end);
				continue;
			}
			this.prose.add(cleaned(lines.get(at)));
			if (plain) {
				this.prose.add("");
			}
			at++;
		}
		flush();
		Reading read = this.text.reading();
		String title = read.title();
		List<Block> blocks = new ArrayList<>(read.blocks());
		if (plain && title.isEmpty() && !blocks.isEmpty() && isTitle(blocks.get(0))) {
			title = blocks.remove(0).plainText();
		}
		List<String> notes = new ArrayList<>(read.notes());
		BrokenSentences.mend(blocks, notes);
		BrokenSentences.alignSignature(blocks);
		return new Reading(title, blocks, read.pictures(), notes);
	}

	private static int endOfTabs(List<String> lines, int from) {
		int end = from;
		while (end < lines.size() && lines.get(end).indexOf('\t') >= 0) {
			end++;
		}
		return end;
	}

	private int table(List<String> lines, int from, int to) throws UnreadableFile {
		List<String> rows = new ArrayList<>(lines.subList(from, to));
		int end = to;
		while (true) {
			int next = end;
			while (next < lines.size() && lines.get(next).isBlank()) {
				next++;
			}
			int nextEnd = endOfTabs(lines, next);
			if (nextEnd == next || !TabTables.continues(rows, lines.subList(next, nextEnd))) {
				break;
			}
			rows.addAll(lines.subList(next, nextEnd));
			this.text.note("有一张表格因分页断成两截，已接成一张，请核对。");
			end = nextEnd;
		}
		this.text.table(TabTables.read(rows));
		return end;
	}

	/**
	 * A line for the parser: without indents of full width or tabs, which would make it
	 * code, and with its emphasis next to Chinese punctuation kept, which Markdown's
	 * rules for words with spaces would not see.
	 */
	private static String cleaned(String line) {
		String words = LIST_MARK.matcher(line).matches() ? line : INDENT.matcher(line).replaceFirst("");
		return (words.contains("**")) ? BOLD.matcher(words).replaceAll("**\u200b$1\u200b**") : words;
	}

	private void flush() throws UnreadableFile {
		if (!this.prose.isEmpty()) {
			new MarkdownNodes(this.text).read(parsed(String.join("\n", this.prose)));
			this.prose.clear();
		}
	}

	/** The parser itself recurses into nested marks without a limit of its own. */
	private static Node parsed(String markdown) throws UnreadableFile {
		try {
			return PARSER.parse(markdown);
		}
		catch (StackOverflowError ex) {
			throw MarkdownLine.tooDeep();
		}
	}

	private static boolean isTitle(Block block) {
		String words = block.plainText();
		return block instanceof Paragraph paragraph && paragraph.runs().size() == 1 && words.length() <= LONGEST_TITLE
				&& words.indexOf('\n') < 0 && "。；;！？!?：:，,".indexOf(words.charAt(words.length() - 1)) < 0;
	}

}
