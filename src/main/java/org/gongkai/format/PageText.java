package org.gongkai.format;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.gongkai.format.Block.Table;
import org.gongkai.format.TableGrid.Placed;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A text as it is given to the page setter: our own HTML with its title, bookmarks,
 * widths of columns, and pictures by name.
 */
final class PageText {

	/** Stands for a character that no face has, as printers have it. */
	private static final int GETA = '〓';

	/** Longer texts than this begin at the left, in characters; as in Word files. */
	private static final int LONGEST_CENTRED = 20;

	/** Line pitch in tables, in sizes of the type. */
	private static final double LINE = 1.3;

	/** Height that a table kept on one page may have, in points; the page has 638. */
	private static final double MOST_OF_A_PAGE = 600;

	/** Space above and below the lines of a cell, in points. */
	private static final double CELL_MARGINS = 3.7;

	private final PageFonts fonts;

	private final TreeSet<Integer> missing = new TreeSet<>();

	PageText(PageFonts fonts) {
		this.fonts = fonts;
	}

	org.w3c.dom.Document of(String title, List<Block> blocks, PagePictures pictures) {
		Document page = Document.createShell("");
		String name = title.isBlank() ? "文稿" : title.strip();
		page.getElementsByTag("html").attr("lang", "zh-CN");
		page.title(name);
		page.head().appendElement("meta").attr("name", "description").attr("content", name);
		if (!title.isBlank()) {
			page.body().appendElement("h1").append(HtmlWriter.lines(String.join("\n", TitleLines.of(name))));
		}
		page.body().append(new HtmlWriter(PagePictures.SCHEME::concat).write(blocks));
		blocks.stream().filter(Block.Figure.class::isInstance).map(Block.Figure.class::cast).forEach(pictures::add);
		page.select("figure > img").forEach((image) -> picture(image, pictures));
		for (Element table : page.select("table[data-block]")) {
			table(table, (Table) blocks.get(Integer.parseInt(table.attr("data-block"))));
		}
		page.select("a[href]").forEach((link) -> link.attr("title", link.attr("href")));
		replaceMissing(page.body());
		bookmarks(page);
		page.head().appendElement("style").append(PageStyles.sheet(this.fonts, letters(page)));
		return new W3CDom().fromJsoup(page);
	}

	/** What cannot be shown is described, as in Word files. */
	private static void picture(Element image, PagePictures pictures) {
		PagePictures.Size size = pictures.size(image.attr("data-digest"));
		if (size != null) {
			image.attr("style", "width:%.2fpt;height:%.2fpt".formatted(size.width(), size.height()));
			image.attr("alt", image.attr("alt").isBlank() ? caption(image) : image.attr("alt"));
		}
		else if (!image.attr("alt").isBlank()) {
			image.replaceWith(new Element("p").addClass("absent").text("（图：" + image.attr("alt") + "）"));
		}
		else {
			image.remove();
		}
	}

	private static String caption(Element image) {
		Element caption = image.nextElementSibling();
		return (caption != null && !caption.text().isBlank()) ? caption.text() : "图片";
	}

	private static void table(Element element, Table table) {
		TableGrid grid = TableGrid.of(table);
		ColumnWidths widths = ColumnWidths.of(grid, table.headerRows(), DocxWriter.TYPE_AREA);
		double points = widths.halfPoints() / 2.0;
		element.attr("style", "font-size:%.1fpt;line-height:%.1fpt".formatted(points, points * LINE));
		Element columns = new Element("colgroup");
		for (int column = 0; column < grid.width(); column++) {
			columns.appendElement("col").attr("style", "width:%.2fpt".formatted(widths.of(column, 1) / 20.0));
		}
		if (fitsAPage(grid, widths)) {
			element.addClass("whole");
		}
		Element caption = element.firstElementChild();
		if (caption != null && caption.normalName().equals("caption")) {
			caption.after(columns);
		}
		else {
			element.prependChild(columns);
		}
		element.select("tr:not(:has(td))").addClass("headers");
		List<Element> cells = element.select("th, td");
		int at = 0;
		for (int row = 0; row < grid.height(); row++) {
			for (Placed placed : grid.row(row)) {
				if (placed.cell().text().lines().anyMatch((line) -> line.length() > LONGEST_CENTRED)) {
					cells.get(at).addClass("left");
				}
				at++;
			}
		}
		if (!element.hasClass("whole") && !element.select("[rowspan]").isEmpty()) {
			element.appendChild(edge("tfoot", grid.width()));
			if (table.headerRows() == 0) {
				columns.after(edge("thead", grid.width()));
			}
		}
	}

	/**
	 * A merged cell that goes on over the page has no edge of its own there. A row
	 * without height that is repeated on each page gives it one, as headers do.
	 */
	private static Element edge(String section, int width) {
		Element edge = new Element(section).addClass("edge");
		edge.appendElement("tr").appendElement("td").attr("colspan", String.valueOf(width));
		return edge;
	}

	/** Whether the table, with room to spare, needs less than a page. */
	private static boolean fitsAPage(TableGrid grid, ColumnWidths widths) {
		double points = widths.halfPoints() / 2.0;
		double height = 0;
		for (int row = 0; row < grid.height() && height < MOST_OF_A_PAGE; row++) {
			double lines = 1;
			for (Placed placed : grid.row(row)) {
				double width = widths.of(placed.column(), placed.cell().colSpan()) / 20.0 - 6;
				double letters = placed.cell().text().lines().mapToDouble(ColumnWidths::length).sum();
				lines = Math.max(lines, Math.ceil(letters * points / width) / placed.cell().rowSpan());
			}
			height += lines * points * LINE + CELL_MARGINS;
		}
		return height < MOST_OF_A_PAGE;
	}

	private void replaceMissing(Element body) {
		for (Element element : body.getAllElements()) {
			for (TextNode text : element.textNodes()) {
				text.text(shown(text.getWholeText()));
			}
		}
		if (!this.missing.isEmpty()) {
			body.appendElement("p")
				.addClass("note")
				.text("注：文中“〓”处的字，排版字库未收，原字的统一码依次为"
						+ this.missing.stream().limit(50).map("U+%04X"::formatted).collect(Collectors.joining("、"))
						+ "，请以网页为准。");
		}
	}

	private static BitSet letters(Document page) {
		BitSet letters = new BitSet();
		page.body().wholeText().codePoints().filter((letter) -> letter > ' ').forEach(letters::set);
		return letters;
	}

	private String shown(String text) {
		StringBuilder shown = new StringBuilder(text.length());
		text.codePoints().filter((letter) -> !isInvisible(letter)).forEach((letter) -> {
			if (letter <= ' ' || this.fonts.has(letter)) {
				shown.appendCodePoint(letter);
			}
			else {
				this.missing.add(letter);
				shown.appendCodePoint(GETA);
			}
		});
		return shown.toString();
	}

	private static boolean isInvisible(int letter) {
		int type = Character.getType(letter);
		return type == Character.FORMAT || type == Character.CONTROL && letter != '\n' || type == Character.SURROGATE
				|| letter >= 0xfe00 && letter <= 0xfe0f;
	}

	/** A tree of the headings, by which one walks through a long text. */
	private static void bookmarks(Document page) {
		Element tree = page.head().appendElement("bookmarks");
		Deque<Element> open = new ArrayDeque<>();
		Deque<Integer> levels = new ArrayDeque<>();
		int number = 0;
		for (Element heading : page.select("body > h2, body > h3, body > h4, body > h5")) {
			int level = heading.normalName().charAt(1) - '0';
			while (!levels.isEmpty() && levels.peek() >= level) {
				levels.pop();
				open.pop();
			}
			heading.attr("id", "heading-" + ++number);
			Element parent = open.isEmpty() ? tree : open.peek();
			open.push(parent.appendElement("bookmark").attr("name", heading.text()).attr("href", "#heading-" + number));
			levels.push(level);
		}
		if (number == 0) {
			tree.remove();
		}
	}

}
