package org.gongkai.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** What Word writes into HTML when something is copied out of it. */
final class WordPaste {

	private static final Pattern LIST = Pattern.compile("mso-list:(l\\d+)level(\\d)");

	private WordPaste() {
	}

	static boolean isTitle(Element paragraph) {
		return paragraph.hasClass("MsoTitle") && !paragraph.text().isBlank();
	}

	static boolean isItem(Element paragraph) {
		return LIST.matcher(HtmlManners.style(paragraph)).find();
	}

	/** The place of a list's paragraph; its mark stands in a span to be ignored. */
	static Item item(Element paragraph) {
		Matcher matcher = LIST.matcher(HtmlManners.style(paragraph));
		if (!matcher.find()) {
			throw new IllegalArgumentException("No item of a list: " + paragraph.className());
		}
		Element ignored = paragraph.select("[style]")
			.stream()
			.filter((element) -> HtmlManners.style(element).contains("mso-list:ignore"))
			.findFirst()
			.orElse(null);
		String mark = (ignored != null) ? Inlines.oneLine(ignored.text()) : "";
		return new Item(matcher.group(1), Integer.parseInt(matcher.group(2)) - 1, mark);
	}

	/**
	 * An item.
	 *
	 * @param list the list that it belongs to
	 * @param depth 0 for the outermost
	 * @param mark its number or bullet
	 */
	record Item(String list, int depth, String mark) {

		boolean isBullet() {
			return this.mark.isEmpty() || !this.mark.matches(".*[0-9０-９一二三四五六七八九十①-⑳a-zA-Z].*")
					|| this.mark.matches("[olnuüØv§]");
		}

	}

}
