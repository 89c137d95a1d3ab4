package org.gongkai.inspection.consistency;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.date.AfterSignOff;
import org.gongkai.inspection.consistency.date.Ages;
import org.gongkai.inspection.consistency.date.EventDays;
import org.gongkai.inspection.consistency.date.LastYears;
import org.gongkai.inspection.consistency.date.NamedSpans;
import org.gongkai.inspection.consistency.date.OfficeHours;
import org.gongkai.inspection.consistency.date.PhaseRows;
import org.gongkai.inspection.consistency.date.Phases;
import org.gongkai.inspection.consistency.date.TimesGoneBy;
import org.gongkai.inspection.consistency.date.TitlePeriods;
import org.gongkai.inspection.consistency.date.TitleYear;
import org.gongkai.inspection.consistency.date.ToldPeriods;
import org.gongkai.inspection.consistency.date.WeekdayRows;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.slip.SlippedFigures;
import org.gongkai.inspection.consistency.table.TableChecks;
import org.gongkai.inspection.consistency.told.ArticleNumbers;
import org.gongkai.inspection.consistency.told.Attachments;
import org.gongkai.inspection.consistency.told.CitedNumbers;
import org.gongkai.inspection.consistency.told.ItemLists;
import org.gongkai.inspection.consistency.told.ListCounts;
import org.gongkai.inspection.consistency.told.MoneyInWords;
import org.gongkai.inspection.consistency.told.NameSlips;
import org.gongkai.inspection.consistency.told.NamedSlots;
import org.gongkai.inspection.consistency.told.QuotedCounts;
import org.gongkai.inspection.consistency.told.QuotedNames;
import org.gongkai.inspection.consistency.told.RepeatedFigures;
import org.gongkai.inspection.consistency.told.RoundCounts;
import org.gongkai.inspection.consistency.told.SameThings;
import org.gongkai.inspection.consistency.told.TitleFacts;
import org.gongkai.inspection.consistency.told.TitleNames;
import org.gongkai.inspection.consistency.told.TitleRows;
import org.gongkai.inspection.consistency.told.TitlesListed;
import org.gongkai.inspection.consistency.told.WholeClaims;
import org.gongkai.inspection.consistency.told.WorkedExamples;
import org.gongkai.inspection.consistency.total.TotalsAcross;

/**
 * Goes over the paragraphs of a text once for all that remember what was told before, and
 * has the figures of each held against each other.
 */
final class WholeText {

	private final InspectedText text;

	private final TableChecks tables;

	private final Consumer<Hit> keep;

	private final Consumer<Hit> unlessKept;

	private final RepeatedFigures repeated;

	private final WholeClaims claims;

	private final SameThings same;

	private final SlippedFigures slipped;

	private final NamedSlots slots;

	private final TotalsAcross totals;

	private final EventDays days;

	private final CitedNumbers cited;

	private final ArticleNumbers articles;

	private final WeekdayRows weekdays;

	private final Ages ages;

	private final Phases phases;

	private final PhaseRows rows;

	private final OfficeHours hours;

	private final NamedSpans spans;

	private final IntSupplier year;

	/**
	 * Before the first paragraph.
	 * @param tables what the tables of the text tell
	 * @param keep takes a hit
	 * @param unlessKept takes one where none lies yet
	 * @param kept whether one lies at a place
	 */
	WholeText(InspectedText text, TableChecks tables, Consumer<Hit> keep, Consumer<Hit> unlessKept,
			Predicate<Spot> kept) {
		this.text = text;
		this.tables = tables;
		this.keep = keep;
		this.unlessKept = unlessKept;
		this.repeated = new RepeatedFigures(keep);
		this.claims = new WholeClaims(unlessKept);
		this.same = new SameThings(unlessKept, kept);
		this.slipped = new SlippedFigures(unlessKept, kept);
		this.slots = new NamedSlots(unlessKept, kept);
		this.totals = new TotalsAcross(unlessKept);
		this.days = new EventDays(unlessKept);
		this.cited = new CitedNumbers(unlessKept);
		this.articles = new ArticleNumbers(unlessKept);
		this.weekdays = new WeekdayRows(text, unlessKept);
		this.ages = new Ages(text, unlessKept);
		this.phases = new Phases(unlessKept);
		this.rows = new PhaseRows(unlessKept);
		this.hours = new OfficeHours(unlessKept);
		this.spans = new NamedSpans(text, unlessKept);
		this.year = () -> year(text);
	}

	void run() {
		title();
		for (Piece piece : this.text.pieces()) {
			this.ages.read(piece);
			if (piece.block() instanceof Block.Table table) {
				this.spans.read(piece, table);
				this.slipped.readTable(piece);
			}
			else {
				read(piece, Figures.of(piece));
			}
		}
		finish();
	}

	private void title() {
		TitleFacts.check(this.text, this.unlessKept);
		TitleRows.check(this.text, this.unlessKept);
		TitlePeriods.check(this.text, this.unlessKept);
		TitleNames.check(this.text, this.unlessKept);
		TitlesListed.title(this.text, this.unlessKept);
		TitleYear.check(this.text, this.year, this.unlessKept);
	}

	private void read(Piece piece, Figures figures) {
		this.same.read(piece, figures);
		this.slots.read(piece, figures);
		this.slipped.read(piece, figures);
		if (piece.number() == InspectedText.ATTACHMENTS) {
			return;
		}
		this.phases.read(piece);
		this.rows.read(piece);
		this.hours.read(piece);
		Piece plain = ToldChanges.without(piece, figures);
		Figures unchanged = (plain != piece) ? Figures.of(plain) : figures;
		Contradictions found = new Contradictions(piece, this.keep);
		compare(piece, figures, found);
		if (plain != piece && piece.normalized().digits() > 0) {
			ParagraphChecks.compare(unchanged, this.year, new Contradictions(plain, this.unlessKept));
		}
		if (piece.number() == InspectedText.CATALOGUE) {
			this.repeated.read(piece, figures);
		}
		if (piece.block() instanceof Block.Heading) {
			ListCounts.heading(piece, found);
		}
		if (piece.block() instanceof Block.Paragraph) {
			paragraph(piece, figures, found);
		}
		if (!figures.all().isEmpty() && piece.block() != null) {
			this.totals.read(plain, unchanged);
		}
		else if (tellsSpelled(piece)) {
			this.totals.read(piece, Figures.spelled(piece));
		}
	}

	private void compare(Piece piece, Figures figures, Contradictions found) {
		if (piece.normalized().digits() > 0) {
			ParagraphChecks.compare(figures, this.year, found);
		}
		else {
			ParagraphChecks.withoutDigits(figures, found);
		}
		if (figures.all().isEmpty() && tellsSpelled(piece)) {
			ParagraphChecks.compare(Figures.spelled(piece), this.year, found);
		}
		if (piece.mayHoldAny(MoneyInWords.DIGITS_ABOVE_ZERO)) {
			MoneyInWords.check(piece.text(), found);
		}
	}

	/** Whether a total or parts may be told in Chinese numerals. */
	private static boolean tellsSpelled(Piece piece) {
		return piece.mayHold("其中") && piece.text().contains("其中") || piece.mayHold('计') && piece.text().contains("计");
	}

	private void paragraph(Piece piece, Figures figures, Contradictions found) {
		ListCounts.check(piece, found);
		QuotedCounts.check(piece, found);
		this.repeated.read(piece, figures);
		if (!figures.all().isEmpty()) {
			this.claims.read(piece, figures);
		}
		this.days.read(piece, figures);
		this.spans.read(piece, figures);
		this.cited.read(piece);
		this.articles.read(piece);
		this.weekdays.read(piece, figures);
		this.tables.compare(piece, figures);
	}

	private void finish() {
		this.tables.finish();
		this.totals.finish();
		this.slots.finish();
		this.same.finish();
		this.days.finish();
		this.rows.finish();
		this.hours.finish();
		this.spans.finish();
		this.ages.finish();
		AfterSignOff.check(this.text, this.unlessKept);
		TimesGoneBy.check(this.text, this.unlessKept);
		LastYears.check(this.text, this.unlessKept);
		ToldPeriods.check(this.text, this.year, this.unlessKept);
		ItemLists.check(this.text, this.unlessKept);
		Attachments.check(this.text, this.unlessKept);
		QuotedNames.check(this.text, this.unlessKept);
		RoundCounts.check(this.text, this.unlessKept);
		NameSlips.check(this.text, this.unlessKept);
		WorkedExamples.check(this.text, this.unlessKept);
		this.slipped.finish();
	}

	/** The year in which the text was written, as far as it is known. */
	private static int year(InspectedText text) {
		LocalDate formed = text.catalogue().formedOn();
		return SignOff.of(text)
			.map((signed) -> signed.day().getYear())
			.orElse((formed != null) ? formed.getYear() : text.today().getYear());
	}

}
