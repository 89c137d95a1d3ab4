package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Period;

/**
 * Reads the periods of a text once for all that hold them against each other and against
 * the time of the text itself.
 */
public final class ToldPeriods {

	/** How many pieces are read, and how far each. */
	private static final int MOST_PIECES = 80;

	private static final int LONGEST = 1500;

	private ToldPeriods() {
	}

	/**
	 * Reads a text.
	 * @param written the year in which it was written
	 */
	public static void check(InspectedText text, IntSupplier written, Consumer<Hit> hits) {
		ComparedWithItself compared = new ComparedWithItself(text, hits);
		RelativeYears relative = new RelativeYears(text, hits);
		HeadingYears headings = new HeadingYears(text, hits);
		NamedPeriods named = new NamedPeriods(text, hits);
		AsOfDays until = new AsOfDays(text, hits);
		PlanSpans spans = new PlanSpans(text, hits);
		WholeYears years = new WholeYears(text, hits);
		SameDayAgain days = new SameDayAgain(text, hits);
		LateReplies replies = new LateReplies(text, hits);
		TitleSlots slots = new TitleSlots(text, hits);
		MonthsOutside months = new MonthsOutside(hits);
		FigureYears figures = new FigureYears(text, hits);
		IssuedDays issued = new IssuedDays(text, hits);
		StepRows steps = new StepRows(text, hits);
		OwnYear own = new OwnYear(text, written.getAsInt(), hits);
		SamePeriodTwice twice = new SamePeriodTwice(hits);
		List<Piece> pieces = text.pieces();
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, MOST_PIECES))) {
			if (piece.block() instanceof Block.Table table) {
				steps.read(piece, table);
				continue;
			}
			boolean may = piece.mayHold('年') || piece.mayHold('月') || piece.mayHold('季');
			List<Period> told = may ? Period.in(piece.text(), 0, Math.min(piece.text().length(), LONGEST)) : List.of();
			compared.read(piece, told);
			relative.read(piece, told);
			headings.read(piece, told);
			named.read(piece, told);
			months.read(piece, told);
			figures.read(piece, told);
			until.read(piece);
			replies.read(piece);
			slots.read(piece);
			own.read(piece, told);
			twice.read(piece, told);
			steps.read(piece);
			issued.read(piece);
			spans.read(piece);
			years.read(piece);
			days.read(piece);
		}
		headings.finish();
		days.finish();
		spans.finish();
		steps.finish();
	}

}
