package org.gongkai.review.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A text as a page shows it, with the passages marked that findings point to. The places
 * count in the block's plain text, where cells and items stand on lines of their own.
 */
final class MarkedText {

	private MarkedText() {
	}

	/**
	 * Marks findings in a text.
	 * @param html the text as {@code Exporter.html} writes it, blocks with
	 * {@code data-block}
	 * @param findings the findings that still hold
	 */
	static String of(String html, List<Finding> findings) {
		Document page = Jsoup.parseBodyFragment(html);
		page.outputSettings().prettyPrint(false);
		for (Element block : page.select("[data-block]")) {
			block.id("block-" + block.attr("data-block"));
		}
		// from the back, so that the places before stay true
		findings.stream()
			.filter((finding) -> finding.state() != Finding.State.OBSOLETE)
			.sorted(Comparator.comparingInt((Finding finding) -> finding.hit().spot().from()).reversed())
			.forEach((finding) -> mark(page, finding));
		return page.body().html();
	}

	private static void mark(Document page, Finding finding) {
		Spot spot = finding.hit().spot();
		Element block = page.getElementById("block-" + spot.block());
		if (block == null) {
			return;
		}
		boolean first = true;
		for (Piece piece : pieces(block)) {
			int from = Math.max(spot.from(), piece.from()) - piece.from();
			int to = Math.min(spot.to(), piece.to()) - piece.from();
			if (from < to) {
				wrap(piece.node(), from, to, finding, first);
				first = false;
			}
		}
	}

	private static void wrap(TextNode node, int from, int to, Finding finding, boolean first) {
		TextNode passage = (from > 0) ? node.splitText(from) : node;
		if (to - from < passage.getWholeText().length()) {
			passage.splitText(to - from);
		}
		Element mark = new Element("mark").addClass("app-mark")
			.attr("data-severity", finding.hit().severity().name())
			.attr("data-state", finding.state().name())
			.attr("title", finding.hit().message());
		if (first) {
			mark.id("mark-" + finding.id());
		}
		passage.replaceWith(mark);
		mark.appendChild(passage);
	}

	/** The text nodes of a block with their places in its plain text. */
	private static List<Piece> pieces(Element block) {
		List<Piece> pieces = new ArrayList<>();
		int[] at = { 0 };
		Element[] line = { null };
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text && !text.getWholeText().isEmpty() && !betweenCells(text)) {
				Element own = text.parent().closest("td, th, caption, li, figcaption");
				if (line[0] != null && own != line[0]) {
					at[0]++;
				}
				line[0] = own;
				int length = text.getWholeText().length();
				pieces.add(new Piece(text, at[0], at[0] + length));
				at[0] += length;
			}
			else if (node instanceof Element element && element.nameIs("br")) {
				at[0]++;
			}
			else if (node instanceof Element element && element.is("td, th") && element.text().isEmpty()) {
				// an empty cell is a line of its own, too
				at[0]++;
			}
		}, block);
		return pieces;
	}

	private static boolean betweenCells(TextNode text) {
		return text.isBlank() && text.parent() != null
				&& text.parent().is("table, thead, tbody, tr, ul, ol, figure, colgroup");
	}

	private record Piece(TextNode node, int from, int to) {
	}

}
