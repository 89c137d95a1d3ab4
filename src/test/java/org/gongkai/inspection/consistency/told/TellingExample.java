package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.labelled.LabelledText;
import org.gongkai.inspection.labelled.LabelledTexts;

/**
 * Two numbers of a marked text that may be one quantity told twice.
 *
 * @param text the name of the text
 * @param later which of its unit the later number is
 * @param marked whether one of both, and not the other, is marked as contradicting
 * another
 * @param signs what speaks for their being one
 */
record TellingExample(String text, String later, boolean marked, double[] signs) {

	/**
	 * All in the open half of the labelled texts, those without a mistake and those with
	 * numbers that contradict each other; of which others is left open where both are
	 * marked.
	 */
	static List<TellingExample> all() {
		List<TellingExample> examples = new ArrayList<>();
		LabelledTexts.all()
			.stream()
			.filter((text) -> !text.keptAside() && text.text().category() != Category.ANNUAL_REPORT
					&& (text.marks().isEmpty() || text.marks().stream().anyMatch((mark) -> mark.code().equals("N1"))))
			.forEach((text) -> addAll(text, examples));
		return examples;
	}

	private static void addAll(LabelledText text, List<TellingExample> examples) {
		SameThings things = new SameThings((hit) -> {
		}, (spot) -> false);
		text.text()
			.pieces()
			.stream()
			.filter((piece) -> !(piece.block() instanceof Block.Table))
			.forEach((piece) -> things.read(piece, Figures.of(piece)));
		things.pairs((statements, earlier, tellings) -> {
			boolean one = isMarked(text, tellings.one());
			boolean other = isMarked(text, tellings.two());
			if (!one || !other) {
				examples.add(new TellingExample(text.id(), tellings.two().spot().toString(), one || other,
						tellings.signs()));
			}
		});
	}

	private static boolean isMarked(LabelledText text, Statement statement) {
		return text.marks().stream().anyMatch((mark) -> mark.code().equals("N1") && mark.overlaps(statement.spot()));
	}

}
