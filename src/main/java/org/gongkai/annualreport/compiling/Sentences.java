package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.format.Block;

/**
 * A paragraph with live figures. A sentence of which a figure is not known is left out
 * rather than written with a gap.
 */
final class Sentences {

	private final Map<String, String> figures;

	private final List<Block.Run> runs = new ArrayList<>();

	Sentences(Map<String, String> figures) {
		this.figures = figures;
	}

	/**
	 * Adds a sentence.
	 * @param pieces its pieces; what is the identifier of a figure stands for that figure
	 */
	Sentences add(String... pieces) {
		List<Block.Run> sentence = new ArrayList<>();
		for (String piece : pieces) {
			if (!isFigure(piece)) {
				sentence.add(Block.Run.of(piece));
			}
			else if (this.figures.containsKey(piece)) {
				sentence.add(Block.Run.of(this.figures.get(piece)).following(piece));
			}
			else {
				return this;
			}
		}
		this.runs.addAll(sentence);
		return this;
	}

	/** The number behind a figure, 0 as well when it is not known. */
	boolean isZero(String figure) {
		return "0".equals(this.figures.get(figure));
	}

	/** The paragraph; none when nothing is to be said. */
	List<Block> paragraph() {
		return this.runs.isEmpty() ? List.of() : List.of(new Block.Paragraph(this.runs, Block.Align.START));
	}

	private static boolean isFigure(String piece) {
		return piece.length() > 3 && (piece.startsWith("T2.") || piece.startsWith("T3.") || piece.startsWith("T4.")
				|| piece.startsWith("P1."));
	}

}
