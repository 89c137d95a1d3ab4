package org.gongkai.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block.Align;
import org.jsoup.nodes.Element;

/** How HTML elements say bold, italic, underlined, centred, hidden. */
final class HtmlManners {

	private static final Pattern WEIGHT = Pattern.compile("font-weight:(bold|bolder|normal|lighter|\\d{3})");

	private static final Pattern SLANT = Pattern.compile("font-style:(italic|oblique|normal)");

	private static final Pattern LINE = Pattern.compile("text-decoration(?:-line)?:[a-z]*?(underline|none)");

	private static final Pattern ALIGN = Pattern.compile("text-align:(left|start|justify|center|right|end)");

	private HtmlManners() {
	}

	static Manner of(Element element, Manner outer) {
		Manner manner = switch (element.normalName()) {
			case "b", "strong" -> outer.inBold(true);
			case "i", "em", "cite", "dfn", "var" -> outer.inItalic(true);
			case "u", "ins" -> outer.underlined(true);
			case "data" -> outer.following(element.attr("value"));
			case "a" -> outer.leadingTo(Links.safe(element.attr("href")));
			default -> outer;
		};
		String style = style(element);
		if (style.isEmpty()) {
			return manner;
		}
		String weight = found(WEIGHT, style);
		if (!weight.isEmpty()) {
			manner = manner.inBold(weight.startsWith("bold") || weight.compareTo("600") >= 0 && weight.length() == 3);
		}
		String slant = found(SLANT, style);
		if (!slant.isEmpty()) {
			manner = manner.inItalic(!slant.equals("normal"));
		}
		String line = found(LINE, style);
		return line.isEmpty() ? manner : manner.underlined(line.equals("underline"));
	}

	static Align align(Element element, Align outer) {
		if (element.hasClass("align-center") || element.normalName().equals("center")) {
			return Align.CENTER;
		}
		if (element.hasClass("align-end")) {
			return Align.END;
		}
		String value = found(ALIGN, style(element));
		if (value.isEmpty()) {
			value = HtmlReader.lower(element.attr("align"));
		}
		return switch (value) {
			case "center" -> Align.CENTER;
			case "right", "end" -> Align.END;
			case "left", "start", "justify" -> Align.START;
			default -> outer;
		};
	}

	static boolean isHidden(Element element) {
		String style = style(element);
		return element.hasAttr("hidden") || style.contains("display:none") || style.contains("visibility:hidden")
				|| style.contains("mso-hide:all") || style.contains("mso-list:ignore");
	}

	static String style(Element element) {
		return HtmlReader.lower(element.attr("style"));
	}

	private static String found(Pattern pattern, String style) {
		Matcher matcher = pattern.matcher(style);
		return matcher.find() ? matcher.group(1) : "";
	}

}
