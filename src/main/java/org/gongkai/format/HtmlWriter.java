package org.gongkai.format;

import java.util.List;
import java.util.function.Function;

import org.gongkai.format.Block.Align;
import org.gongkai.format.Block.Figure;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Item;
import org.gongkai.format.Block.ListBlock;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;

/**
 * Writes blocks as HTML. Every character of a text is escaped and every address is
 * checked here, whatever was let in before: nothing but the elements written below can
 * come out.
 */
final class HtmlWriter {

	private final StringBuilder html = new StringBuilder();

	private final Function<String, String> pictureAddress;

	HtmlWriter(Function<String, String> pictureAddress) {
		this.pictureAddress = pictureAddress;
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			switch (letter) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				case '\'' -> escaped.append("&#39;");
				default -> escaped.append(letter);
			}
		}
		return escaped.toString();
	}

	/** Escaped, with its line breaks. */
	static String lines(String text) {
		return escape(text).replace("\n", "<br>");
	}

	String write(List<Block> blocks) {
		for (int index = 0; index < blocks.size(); index++) {
			write(index, blocks.get(index));
			this.html.append('\n');
		}
		return this.html.toString();
	}

	private void write(int index, Block block) {
		if (block instanceof Heading heading) {
			String name = "h" + (heading.level() + 1);
			open(name, index, "").append(lines(heading.text())).append("</").append(name).append('>');
		}
		else if (block instanceof Paragraph paragraph) {
			open("p", index, align(paragraph.align()));
			runs(paragraph.runs());
			this.html.append("</p>");
		}
		else if (block instanceof Table table) {
			this.html.append(new HtmlTableWriter(index, table).write());
		}
		else if (block instanceof ListBlock list) {
			list(index, list);
		}
		else if (block instanceof Figure figure) {
			figure(index, figure);
		}
	}

	private StringBuilder open(String name, int index, String more) {
		return this.html.append('<')
			.append(name)
			.append(" data-block=\"")
			.append(index)
			.append('"')
			.append(more)
			.append('>');
	}

	/** Classes, not styles: the pages forbid styles inside of elements. */
	private static String align(Align align) {
		return switch (align) {
			case START -> "";
			case CENTER -> " class=\"align-center\"";
			case END -> " class=\"align-end\"";
		};
	}

	private void runs(List<Run> runs) {
		for (Run run : runs) {
			StringBuilder text = new StringBuilder(lines(run.text()));
			if (run.figure() != null) {
				text.insert(0, "<data class=\"app-figure\" value=\"" + escape(run.figure()) + "\">").append("</data>");
			}
			wrap(text, run.underline(), "u");
			wrap(text, run.italic(), "em");
			wrap(text, run.bold(), "strong");
			String address = Links.safe(run.href());
			if (address != null) {
				text.insert(0, "<a href=\"" + escape(address) + "\">").append("</a>");
			}
			this.html.append(text);
		}
	}

	private static void wrap(StringBuilder text, boolean wanted, String name) {
		if (wanted) {
			text.insert(0, "<" + name + ">").append("</").append(name).append('>');
		}
	}

	private void list(int index, ListBlock list) {
		String name = list.ordered() ? "ol" : "ul";
		open(name, index, "");
		int depth = 0;
		for (int at = 0; at < list.items().size(); at++) {
			Item item = list.items().get(at);
			if (at > 0 && item.depth() <= depth) {
				this.html.append("</li>");
			}
			for (; depth > item.depth(); depth--) {
				this.html.append("</").append(name).append("></li>");
			}
			for (; depth < item.depth(); depth++) {
				this.html.append((at == 0) ? "<li>" : "").append('<').append(name).append('>');
			}
			this.html.append("<li>");
			runs(item.runs());
		}
		if (!list.items().isEmpty()) {
			this.html.append("</li>");
		}
		for (; depth > 0; depth--) {
			this.html.append("</").append(name).append("></li>");
		}
		this.html.append("</").append(name).append('>');
	}

	private void figure(int index, Figure figure) {
		open("figure", index, "").append("<img src=\"")
			.append(escape(this.pictureAddress.apply(figure.file())))
			.append("\" alt=\"")
			.append(escape(figure.alt()))
			.append("\" data-digest=\"")
			.append(escape(figure.file()))
			.append("\">");
		if (!figure.caption().isEmpty()) {
			this.html.append("<figcaption>").append(escape(figure.caption())).append("</figcaption>");
		}
		this.html.append("</figure>");
	}

}
