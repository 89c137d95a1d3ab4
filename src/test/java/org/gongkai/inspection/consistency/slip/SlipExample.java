package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.labelled.BrokenText;
import org.gongkai.inspection.labelled.LabelledText;
import org.gongkai.inspection.labelled.LabelledTexts;

/**
 * A relation of a text's figures that would hold but for a slip.
 *
 * @param text the name of the text
 * @param kind the relation
 * @param figure where the figure stands that would have to be another
 * @param wrong whether that figure is wrong, and not only one of the others
 * @param signs what speaks for a slip
 */
record SlipExample(String text, NearRelation.Kind kind, Spot figure, boolean wrong, double[] signs) {

	/** One of so many broken relations is enough beside the marked texts. */
	private static final int ONE_OF = 3;

	/**
	 * All in the open half of the labelled texts: those without a mistake, those with
	 * numbers that contradict each other, and some of the first ones with a relation
	 * broken. Relations of a wrong figure that would have another be wrong are left open.
	 */
	static List<SlipExample> all() {
		List<SlipExample> examples = new ArrayList<>();
		for (LabelledText text : LabelledTexts.all()) {
			boolean marked = text.marks().stream().anyMatch((mark) -> mark.code().equals("N1"));
			if (!text.keptAside() && text.text().category() != Category.ANNUAL_REPORT
					&& (marked || text.marks().isEmpty())) {
				addAll(text.id(), text.text(),
						(spot) -> text.marks()
							.stream()
							.anyMatch((mark) -> mark.code().equals("N1") && mark.overlaps(spot)),
						true, examples);
				if (!marked) {
					addBroken(text, examples);
				}
			}
		}
		return examples;
	}

	private static void addBroken(LabelledText text, List<SlipExample> examples) {
		List<BrokenText> broken = new ArrayList<>(BrokenText.of(text, BrokenText::lower));
		broken.addAll(BrokenText.of(text, BrokenText::exchanged));
		for (int at = broken.size() % ONE_OF; at < broken.size(); at += ONE_OF) {
			Spot wrong = broken.get(at).spot();
			addAll(broken.get(at).id(), broken.get(at).text(), wrong::overlaps, false, examples);
		}
	}

	private static void addAll(String id, InspectedText text, Predicate<Spot> wrong, boolean right,
			List<SlipExample> examples) {
		SlippedFigures slipped = new SlippedFigures((hit) -> {
		}, (spot) -> false);
		for (Piece piece : text.pieces()) {
			if (piece.block() instanceof Block.Table) {
				slipped.readTable(piece);
			}
			else {
				slipped.read(piece, Figures.of(piece));
			}
		}
		for (NearRelation relation : slipped.relations()) {
			Spot figure = SlippedFigures.spot(relation.figure());
			boolean ofWrong = relation.all().stream().anyMatch((told) -> wrong.test(SlippedFigures.spot(told)));
			if (wrong.test(figure) || right && !ofWrong) {
				examples.add(new SlipExample(id, relation.kind(), figure, wrong.test(figure), relation.signs()));
			}
		}
	}

}
