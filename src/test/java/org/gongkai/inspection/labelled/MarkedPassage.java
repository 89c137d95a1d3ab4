package org.gongkai.inspection.labelled;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;

/** Turns the lines of a labelled text into blocks and remembers the marks on them. */
final class MarkedPassage {

	private static final char OPEN = '⟦';

	private static final char CLOSE = '⟧';

	/** Parts code and fault once a line is read, so that bars part nothing but cells. */
	private static final char BAR = '¦';

	private static final Pattern MARK = Pattern.compile("⟦([A-Z]\\d+)\\|");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-f]{4})|n)");

	private static final Pattern FIGURE = Pattern.compile("(⟦[A-Z]\\d+¦)?!\\[([^]]*)]\\(([^)]*)\\) ?([^⟧]*)⟧?");

	private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\(((?:[A-Za-z]{3,10}:|#|//)[^)]*)\\)");

	private static final Pattern SIGNS = Pattern.compile("⟦[A-Z]\\d+.|⟧");

	private static final Pattern HEADING = Pattern.compile("(#{1,4}) (.*)");

	private final List<Block> blocks = new ArrayList<>();

	private final List<LabelledText.Mark> marks = new ArrayList<>();

	List<Block> blocks() {
		return this.blocks;
	}

	List<LabelledText.Mark> marks() {
		return this.marks;
	}

	static String plainBars(String line) {
		return MARK.matcher(line).replaceAll("⟦$1¦");
	}

	/** A line that is no block, such as the title. */
	String line(int piece, String line) {
		return mark(piece, 0, line);
	}

	/** Lines of one piece, such as the names of the attachments. */
	List<String> lines(int piece, List<String> lines) {
		List<String> plain = new ArrayList<>();
		int at = 0;
		for (String line : lines) {
			String text = mark(piece, at, line);
			plain.add(text);
			at += text.length() + 1;
		}
		return plain;
	}

	void body(List<String> lines) {
		List<String> rows = new ArrayList<>();
		for (String line : lines) {
			String plain = plainBars(line);
			if (plain.startsWith("|")) {
				rows.add(plain.substring(1));
				continue;
			}
			table(rows);
			block(plain);
		}
		table(rows);
	}

	private void block(String line) {
		Matcher figure = FIGURE.matcher(line);
		if (figure.matches()) {
			figure(figure);
			return;
		}
		Matcher heading = HEADING.matcher(line);
		int number = this.blocks.size();
		if (heading.matches()) {
			this.blocks.add(new Block.Heading(heading.group(1).length(), mark(number, 0, heading.group(2))));
		}
		else {
			paragraph(number, line.replace("¶", ""));
		}
	}

	private void figure(Matcher figure) {
		String caption = figure.group(4);
		if (figure.group(1) != null) {
			String code = figure.group(1).substring(1, figure.group(1).length() - 1);
			this.marks.add(new LabelledText.Mark(code, this.blocks.size(), 0, caption.length()));
		}
		this.blocks.add(new Block.Figure(figure.group(3), figure.group(2), caption));
	}

	private void paragraph(int number, String line) {
		String shown = mark(number, 0, LINK.matcher(line).replaceAll("$1"));
		List<Block.Run> runs = new ArrayList<>();
		int at = 0;
		Matcher link = LINK.matcher(line);
		while (link.find()) {
			String before = LINK.matcher(line.substring(0, link.start())).replaceAll("$1");
			int from = SIGNS.matcher(unescape(before)).replaceAll("").length();
			if (from > at) {
				runs.add(Block.Run.of(shown.substring(at, from)));
			}
			at = from + unescape(link.group(1)).length();
			runs.add(new Block.Run(shown.substring(from, at), false, false, false, link.group(2)));
		}
		if (at < shown.length()) {
			runs.add(Block.Run.of(shown.substring(at)));
		}
		this.blocks.add(new Block.Paragraph(runs, Block.Align.START));
	}

	private void table(List<String> rows) {
		if (rows.isEmpty()) {
			return;
		}
		int at = 0;
		List<Block.Row> read = new ArrayList<>();
		for (String row : rows) {
			List<Block.Cell> cells = new ArrayList<>();
			for (String cell : row.split("\\|", -1)) {
				at += (at > 0) ? 1 : 0;
				String text = mark(this.blocks.size(), at, cell);
				cells.add(new Block.Cell(text, 1, 1, read.isEmpty()));
				at += text.length();
			}
			read.add(new Block.Row(cells));
		}
		this.blocks.add(new Block.Table("", 1, read));
		rows.clear();
	}

	/** Takes the marks out of a line and remembers them. */
	private String mark(int piece, int offset, String line) {
		StringBuilder plain = new StringBuilder();
		Deque<String> codes = new ArrayDeque<>();
		Deque<Integer> starts = new ArrayDeque<>();
		String text = unescape(line);
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			if (character == OPEN) {
				int bar = text.indexOf(BAR, at);
				codes.push(text.substring(at + 1, bar));
				starts.push(offset + plain.length());
				at = bar;
			}
			else if (character == CLOSE) {
				this.marks.add(new LabelledText.Mark(codes.pop(), piece, starts.pop(), offset + plain.length()));
			}
			else {
				plain.append(character);
			}
		}
		if (!codes.isEmpty()) {
			throw new IllegalStateException("A mark is not closed: " + line);
		}
		return plain.toString();
	}

	private static String unescape(String line) {
		return ESCAPE.matcher(line)
			.replaceAll((escape) -> (escape.group(1) != null)
					? Character.toString(Integer.parseInt(escape.group(1), 16)) : "\n");
	}

}
