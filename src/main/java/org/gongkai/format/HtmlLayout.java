package org.gongkai.format;

import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page is built of besides its text: tables that only put things in their places,
 * and the names that a site gives the page.
 */
final class HtmlLayout {

	/** A cell with so many paragraphs and characters is a page's column, not a datum. */
	private static final int MANY_PARAGRAPHS = 6;

	private static final int MANY_CHARACTERS = 600;

	/** Separator and name of the site, as page titles end. */
	private static final Pattern SITE = Pattern
		.compile("\\s*(?:[_|丨｜]|--|\\s[-–—]\\s)\\s*[^_|丨｜]{0,30}(?:网|政府|门户|平台|委员会|局|厅|中心|公开)[^_|丨｜]{0,10}$");

	private HtmlLayout() {
	}

	/**
	 * Whether a table holds a page together: its cells are read one after the other,
	 * since what they hold are texts and tables of their own.
	 */
	static boolean isLayout(Element table) {
		String role = table.attr("role");
		if (role.equals("presentation") || role.equals("none")) {
			return true;
		}
		List<Element> rows = rows(table);
		int highest = 0;
		for (Element inner : table.select("table")) {
			if (inner != table) {
				highest = Math.max(highest, rows(inner).size());
			}
		}
		if (highest > 0) {
			return rows.size() == 1 || highest >= 2 && highest >= rows.size();
		}
		return rows.size() <= 2
				&& rows.stream().flatMap((row) -> row.children().stream()).anyMatch(HtmlLayout::isColumn);
	}

	/** The cells of a table in reading order. */
	static List<Element> cells(Element table) {
		return rows(table).stream().flatMap((row) -> row.children().stream()).toList();
	}

	/** The title that the page says its article has, or blank. */
	static String articleTitle(Document page) {
		for (Element meta : page.select("meta[name][content]")) {
			if (meta.attr("name").equalsIgnoreCase("ArticleTitle")) {
				return Inlines.oneLine(meta.attr("content"));
			}
		}
		return "";
	}

	/** The title of the window without the name of the site. */
	static String windowTitle(Document page) {
		String title = Inlines.oneLine(page.title());
		String article = SITE.matcher(title).replaceFirst("");
		return article.isEmpty() ? title : article;
	}

	private static boolean isColumn(Element cell) {
		return cell.select("p, h1, h2, h3, h4, h5, h6").size() >= MANY_PARAGRAPHS
				&& cell.text().length() >= MANY_CHARACTERS;
	}

	private static List<Element> rows(Element table) {
		return table.children()
			.stream()
			.flatMap((part) -> part.normalName().equals("tr") ? List.of(part).stream()
					: part.children().stream().filter((row) -> row.normalName().equals("tr")))
			.toList();
	}

}
