package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text. Word, HTML and Markdown are read into blocks; pages and files are
 * written from them, findings point into them, and their canonical JSON is hashed.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({ @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
		@JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
		@JsonSubTypes.Type(value = Block.Table.class, name = "table"),
		@JsonSubTypes.Type(value = Block.ListBlock.class, name = "list"),
		@JsonSubTypes.Type(value = Block.Figure.class, name = "figure") })
public sealed interface Block {

	/**
	 * The text of the block as one reads it: cells and items separated by line breaks.
	 * Findings count their places in this text.
	 */
	String plainText();

	/**
	 * A heading.
	 *
	 * @param level 1 for 一、, 2 for （一）, 3 for 1., 4 for （1）
	 * @param text the heading with its number
	 */
	record Heading(int level, String text) implements Block {

		public Heading {
			if (level < 1 || level > 4) {
				throw new IllegalArgumentException("A heading's level is 1 to 4, not " + level);
			}
		}

		@Override
		public String plainText() {
			return this.text;
		}

	}

	/**
	 * A paragraph.
	 *
	 * @param runs its pieces in order, possibly none
	 * @param align where it stands
	 */
	record Paragraph(List<Run> runs, Align align) implements Block {

		public Paragraph {
			runs = List.copyOf(runs);
		}

		public static Paragraph of(String text) {
			return new Paragraph(text.isEmpty() ? List.of() : List.of(Run.of(text)), Align.START);
		}

		@Override
		public String plainText() {
			return Run.text(this.runs);
		}

	}

	/**
	 * A table. Every cell of the grid is covered by exactly one {@link Cell}.
	 *
	 * @param caption its name, may be blank
	 * @param headerRows how many rows on top are headers, 0 or more
	 * @param rows the rows; a row lists the cells that begin in it
	 */
	record Table(String caption, int headerRows, List<Row> rows) implements Block {

		public Table {
			rows = List.copyOf(rows);
		}

		@Override
		public String plainText() {
			StringBuilder text = new StringBuilder(this.caption);
			for (Row row : this.rows) {
				for (Cell cell : row.cells()) {
					if (!text.isEmpty()) {
						text.append('\n');
					}
					text.append(cell.text());
				}
			}
			return text.toString();
		}

		/** Where each cell stands in {@link #plainText()}, row by row. */
		public List<CellPlace> cellPlaces() {
			List<CellPlace> places = new ArrayList<>();
			int end = this.caption.length();
			for (int row = 0; row < this.rows.size(); row++) {
				for (Cell cell : this.rows.get(row).cells()) {
					// nothing parts a cell from the caption or cells before it while they
					// are empty
					int from = (end > 0) ? end + 1 : 0;
					end = from + cell.text().length();
					places.add(new CellPlace(cell, row, from, end));
				}
			}
			return places;
		}

	}

	/**
	 * Where a cell of a table stands.
	 *
	 * @param cell the cell
	 * @param row the row in which it begins
	 * @param from its first character in the table's plain text
	 * @param to behind its last one
	 */
	record CellPlace(Cell cell, int row, int from, int to) {
	}

	/**
	 * A row of a table.
	 *
	 * @param cells the cells that begin in this row, from left to right
	 */
	record Row(List<Cell> cells) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell.
	 *
	 * @param text its text, lines separated by line breaks
	 * @param colSpan columns it covers, 1 or more
	 * @param rowSpan rows it covers, 1 or more
	 * @param header whether it names other cells
	 */
	record Cell(String text, int colSpan, int rowSpan, boolean header) {

		public Cell {
			if (colSpan < 1 || rowSpan < 1) {
				throw new IllegalArgumentException("A cell covers at least 1 × 1, not " + colSpan + " × " + rowSpan);
			}
		}

		public static Cell of(String text) {
			return new Cell(text, 1, 1, false);
		}

	}

	/**
	 * A list.
	 *
	 * @param ordered whether its items are numbered
	 * @param items the items in order
	 */
	record ListBlock(boolean ordered, List<Item> items) implements Block {

		public ListBlock {
			items = List.copyOf(items);
		}

		@Override
		public String plainText() {
			return String.join("\n", this.items.stream().map((item) -> Run.text(item.runs())).toList());
		}

	}

	/**
	 * An item of a list.
	 *
	 * @param depth 0 for the outermost, at most 3
	 * @param runs its pieces in order
	 */
	record Item(int depth, List<Run> runs) {

		public Item {
			runs = List.copyOf(runs);
		}

	}

	/**
	 * A picture.
	 *
	 * @param file SM3 of the stored file
	 * @param alt what it shows, for those who do not see it; may be blank
	 * @param caption the line below it, may be blank
	 */
	record Figure(String file, String alt, String caption) implements Block {

		@Override
		public String plainText() {
			return this.caption;
		}

	}

	/** Where a paragraph stands. */
	enum Align {

		START, CENTER, END

	}

	/**
	 * A piece of text in one manner.
	 *
	 * @param text the characters
	 * @param bold whether bold
	 * @param italic whether italic
	 * @param underline whether underlined
	 * @param href where it leads ({@code http}, {@code https}, {@code mailto}), or null
	 * @param figure what the number follows, such as {@code T3.newReceived.total}, or
	 * null; left out of the JSON then, so that what was hashed before it existed stays as
	 * it was
	 */
	record Run(String text, boolean bold, boolean italic, boolean underline, @Nullable String href,
			@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String figure) {

		private static final Pattern FIGURE = Pattern.compile("[A-Za-z0-9._]{1,60}");

		public Run {
			if (figure != null && !isFigure(figure)) {
				throw new IllegalArgumentException("A number cannot follow '" + figure + "'");
			}
		}

		public Run(String text, boolean bold, boolean italic, boolean underline, @Nullable String href) {
			this(text, bold, italic, underline, href, null);
		}

		public static Run of(String text) {
			return new Run(text, false, false, false, null, null);
		}

		/** Whether the text can be the identifier of what a number follows. */
		public static boolean isFigure(String id) {
			return FIGURE.matcher(id).matches();
		}

		/** The same manner with another text. */
		public Run withText(String text) {
			return new Run(text, this.bold, this.italic, this.underline, this.href, this.figure);
		}

		/** The same, but following something, or nothing any more. */
		public Run following(@Nullable String figure) {
			return new Run(this.text, this.bold, this.italic, this.underline, this.href, figure);
		}

		static String text(List<Run> runs) {
			if (runs.size() == 1) {
				return runs.get(0).text();
			}
			StringBuilder text = new StringBuilder();
			runs.forEach((run) -> text.append(run.text()));
			return text.toString();
		}

	}

}
