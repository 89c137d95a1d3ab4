package org.gongkai.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Spot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;

/**
 * A text as a page shows it, with the passages marked that findings point to. The places
 * count in the block's plain text, where cells and items stand on lines of their own.
 */
final class MarkedText {

	/** What stands on a line of its own. */
	private static final Evaluator LINES = QueryParser.parse("td, th, caption, li, figcaption");

	private static final Evaluator CELLS = QueryParser.parse("td, th");

	private static final Evaluator FRAMES = QueryParser.parse("table, thead, tbody, tr, ul, ol, figure, colgroup");

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
		Map<Integer, List<Finding>> byBlock = findings.stream()
			.filter((finding) -> finding.state() != Finding.State.OBSOLETE)
			.collect(Collectors.groupingBy((finding) -> finding.hit().spot().block()));
		for (Element block : page.select("[data-block]")) {
			block.id("block-" + block.attr("data-block"));
			List<Finding> here = byBlock.get(Integer.valueOf(block.attr("data-block")));
			if (here != null) {
				mark(pieces(block), here);
			}
		}
		return page.body().html();
	}

	/** Each mark parts the pieces it stands in; the block is gone through only once. */
	private static void mark(TreeMap<Integer, Piece> pieces, List<Finding> findings) {
		// of two at the same place the first is within
		for (Finding finding : findings.stream()
			.sorted(Comparator.comparingInt((Finding finding) -> finding.hit().spot().from()).reversed())
			.toList()) {
			Spot spot = finding.hit().spot();
			Integer first = pieces.floorKey(spot.from());
			List<Piece> touched = List.copyOf(
					pieces.subMap((first != null) ? first : spot.from(), Math.max(spot.from(), spot.to())).values());
			boolean begun = false;
			for (Piece piece : touched) {
				int from = Math.max(spot.from(), piece.from());
				int to = Math.min(spot.to(), piece.to());
				if (from < to) {
					wrap(parted(pieces, piece, from, to), finding, !begun);
					begun = true;
				}
			}
		}
	}

	/** The part of a piece; what stands before and behind it are pieces of their own. */
	private static TextNode parted(TreeMap<Integer, Piece> pieces, Piece piece, int from, int to) {
		TextNode passage = piece.node();
		if (from > piece.from()) {
			pieces.put(piece.from(), new Piece(passage, piece.from(), from));
			passage = passage.splitText(from - piece.from());
		}
		if (to < piece.to()) {
			pieces.put(to, new Piece(passage.splitText(to - from), to, piece.to()));
		}
		pieces.put(from, new Piece(passage, from, to));
		return passage;
	}

	private static void wrap(TextNode passage, Finding finding, boolean first) {
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

	/** The text nodes of a block by their places in its plain text. */
	private static TreeMap<Integer, Piece> pieces(Element block) {
		TreeMap<Integer, Piece> pieces = new TreeMap<>();
		int[] at = { 0 };
		Element[] line = { null };
		NodeTraversor.traverse((node, depth) -> {
			if (node instanceof TextNode text && !text.getWholeText().isEmpty() && !betweenCells(text)) {
				Element own = text.parent().closest(LINES);
				if (line[0] != null && own != line[0]) {
					at[0]++;
				}
				line[0] = own;
				int length = text.getWholeText().length();
				pieces.put(at[0], new Piece(text, at[0], at[0] + length));
				at[0] += length;
			}
			else if (node instanceof Element element && element.nameIs("br")) {
				at[0]++;
			}
			else if (node instanceof Element element && element.is(CELLS) && element.text().isEmpty()) {
				// an empty cell is a line of its own, too
				at[0]++;
			}
		}, block);
		return pieces;
	}

	private static boolean betweenCells(TextNode text) {
		return text.isBlank() && text.parent() != null && text.parent().is(FRAMES);
	}

	private record Piece(TextNode node, int from, int to) {
	}

}
