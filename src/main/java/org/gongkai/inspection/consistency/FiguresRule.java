package org.gongkai.inspection.consistency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.table.TableChecks;

import org.springframework.stereotype.Component;

/**
 * N1: numbers that contradict each other, within a sentence, a table, or between them.
 * The annual report's own sentences and statutory tables have rules of their own; its
 * other tables are looked at here.
 */
@Component
public class FiguresRule implements InspectionRule {

	/** Hits beyond the number that is kept are not worth finding. */
	private static final int ENOUGH = MOST_HITS + 1;

	/**
	 * A line with more amounts is no paragraph, and each of its shares would be held
	 * against all of them.
	 */
	private static final int MOST_AMOUNTS = 400;

	@Override
	public String code() {
		return "N1";
	}

	@Override
	public String description() {
		return "数据前后是否一致";
	}

	@Override
	public String basis() {
		return "《党政机关公文处理工作条例》第十九条（内容准确、数据可靠）；《政府信息公开条例》第六条（及时、准确）";
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		Consumer<Hit> keep = (hit) -> {
			if (hits.size() < ENOUGH) {
				hits.add(hit);
			}
		};
		Consumer<Hit> unlessKept = (hit) -> {
			if (hits.stream().noneMatch((other) -> hit.spot().overlaps(other.spot()))) {
				keep.accept(hit);
			}
		};
		TableChecks tables = new TableChecks(unlessKept);
		boolean beside = text.category() != Category.ANNUAL_REPORT;
		for (Piece piece : text.pieces()) {
			if (piece.block() instanceof Block.Table block) {
				tables.read(piece, block, beside);
			}
		}
		if (beside) {
			prose(text, tables, keep, unlessKept);
		}
		return inReadingOrder(text, hits);
	}

	private static void prose(InspectedText text, TableChecks tables, Consumer<Hit> keep, Consumer<Hit> unlessKept) {
		RepeatedFigures repeated = new RepeatedFigures(keep);
		WholeClaims claims = new WholeClaims(unlessKept);
		ToldAgain again = new ToldAgain(unlessKept);
		GradesAgain grades = new GradesAgain(unlessKept);
		DividedTotals divided = new DividedTotals(unlessKept);
		EventDays days = new EventDays(unlessKept);
		CitedNumbers cited = new CitedNumbers(unlessKept);
		ArticleNumbers articles = new ArticleNumbers(unlessKept);
		WeekdayRows weekdays = new WeekdayRows(text, unlessKept);
		Ages ages = new Ages(text, unlessKept);
		Phases phases = new Phases(unlessKept);
		repeated.yearOfReport(text);
		TitleFacts.check(text, unlessKept);
		IntSupplier year = () -> year(text);
		for (Piece piece : text.pieces()) {
			ages.read(piece);
			if (piece.block() instanceof Block.Table || piece.number() == InspectedText.ATTACHMENTS) {
				continue;
			}
			phases.read(piece);
			Figures figures = Figures.of(piece);
			Contradictions found = new Contradictions(piece, keep);
			if (piece.normalized().digits() > 0) {
				compare(figures, year, found);
			}
			else {
				withoutDigits(figures, found);
			}
			if (figures.all().isEmpty() && (piece.mayHold("其中") && piece.text().contains("其中")
					|| piece.mayHold('计') && piece.text().contains("计"))) {
				compare(Figures.spelled(piece), year, found);
			}
			if (piece.mayHoldAny(MoneyInWords.DIGITS_ABOVE_ZERO)) {
				MoneyInWords.check(piece.text(), found);
			}
			if (piece.number() == InspectedText.CATALOGUE) {
				repeated.read(piece, figures);
			}
			if (piece.block() instanceof Block.Paragraph) {
				ListCounts.check(piece, found);
				QuotedCounts.check(piece, found);
				TitlesListed.check(piece, found);
				repeated.read(piece, figures);
				if (!figures.all().isEmpty()) {
					claims.read(piece, figures);
				}
				divided.read(piece, figures);
				if (!figures.all().isEmpty()) {
					grades.read(piece);
				}
				repeated.year(piece);
				days.read(piece, figures);
				cited.read(piece);
				articles.read(piece);
				weekdays.read(piece, figures);
				tables.compare(piece, figures);
			}
			if (!figures.all().isEmpty()) {
				again.read(piece, figures);
			}
		}
		tables.finish();
		days.finish();
		ages.finish();
		AfterSignOff.check(text, unlessKept);
		MeetingRooms.check(text, unlessKept);
	}

	/** The year in which the text was written, as far as it is known. */
	private static int year(InspectedText text) {
		LocalDate formed = text.catalogue().formedOn();
		return SignOff.of(text)
			.map((signed) -> signed.day().getYear())
			.orElse((formed != null) ? formed.getYear() : text.today().getYear());
	}

	/** What may be told in Chinese numerals and names alone. */
	private static void withoutDigits(Figures figures, Contradictions found) {
		new ImpossibleRates(figures, found).run();
		Members.check(figures, found);
		Places.check(figures, found);
	}

	private static void compare(Figures figures, IntSupplier year, Contradictions found) {
		boolean tellsYear = tellsYear(figures);
		boolean tellsDay = figures.first('月') >= 0 && figures.first('日') >= 0;
		List<StatedDate> dates = tellsDay ? figures.dates() : List.of();
		if (figures.all().size() > 1) {
			new PartsOfTotal(figures, found).run();
		}
		new ImpossibleRates(figures, found).run();
		Percentages percentages = new Percentages(figures, found);
		percentages.run();
		Respective.check(figures, found);
		Equivalents.check(figures, found);
		if (tellsYear) {
			YearSpans.check(figures, found);
		}
		if (!dates.isEmpty()) {
			Durations.check(figures, dates, found);
		}
		ClockTimes.check(figures, found);
		DayHours.check(figures, found);
		if (dates.size() > 1) {
			Sequence.check(figures, dates, found);
		}
		Shortlists.check(figures, found);
		Majorities.check(figures, found);
		OrderedRows.check(figures, found);
		Timetables.check(figures, found);
		NumberRows.check(figures, found);
		NumberSpans.check(figures, found);
		if (tellsYear) {
			Anniversaries.check(figures, year, found);
			RunningYears.check(figures, year, found);
			Editions.check(figures, found);
		}
		Chainages.check(figures, found);
		HeadCounts.check(figures, found);
		Occupancy.check(figures, found);
		Deductions.check(figures, found);
		ListedDays.check(figures, found);
		Members.check(figures, found);
		Tenths.check(figures, found);
		Places.check(figures, found);
		PlainChanges.check(figures, found);
		BudgetDirections.check(figures, found);
		SectorShares.check(figures, found);
		Multiplied.check(figures, found);
		moreOfOne(figures, found);
		Remainders.ranks(figures, found);
		if (figures.all().size() > 1) {
			Passage passage = new Passage(figures);
			new Subsets(passage, found).run();
			new ChangeClaims(passage, found).run();
			if (figures.first('年') >= 0 || figures.first('上') >= 0) {
				new BaseBehind(passage, found).run();
			}
			new Shares(passage, found).run();
			new Remainders(passage, found).run();
			new Averages(passage, found).run();
			new Products(passage, found).run();
			new Apiece(passage, found).run();
			if (figures.first('每') >= 0) {
				new Factors(passage, found).run();
				new Densities(passage, found).run();
			}
			if (figures.first('%') >= 0) {
				new Grants(passage, found).run();
			}
			new Sums(passage, found).run();
			new ListClaims(passage, found).run();
			new Ratios(passage, found).run();
			new Bounds(passage, found).run();
			new Flows(passage, found).run();
			LongFlows.check(figures, passage, found);
			MonthsSoFar.check(figures, passage, found);
			Fines.check(figures, passage, found);
			NamedTriples.check(figures, passage, found);
			NamedRates.check(figures, passage, found);
			NetChanges.check(figures, passage, found);
			DifferenceAndRate.check(figures, passage, found);
			Extremes.check(figures, passage, found);
			if (passage.size() <= MOST_AMOUNTS) {
				shares(figures, passage, found);
			}
			twoSides(figures, percentages, found);
			WholesAndParts.check(passage, found);
		}
	}

	/** What shares and rates are told of, by the structure around them. */
	private static void shares(Figures figures, Passage passage, Contradictions found) {
		FormulaRates.check(figures, passage, found);
		ShareRows.check(figures, passage, found);
		SharesPaid.check(figures, passage, found);
		BornShares.check(figures, passage, found);
		StructuredShares.check(figures, passage, found);
	}

	/** What is told of two sides that balance or are opposite. */
	private static void twoSides(Figures figures, Percentages percentages, Contradictions found) {
		if (figures.first('票') >= 0 || figures.first("结转") >= 0) {
			FiguredSentence.ofTwo(figures).forEach((two) -> new Balances(two, found).ofTwo());
		}
		if (Balances.mayBeIn(figures) || Percentages.mayBeOpposite(figures)) {
			for (FiguredSentence sentence : FiguredSentence.of(figures)) {
				percentages.opposites(sentence);
				new Balances(sentence, found).run();
			}
		}
	}

	/** Whether a year stands there in four digits. */
	private static boolean tellsYear(Figures figures) {
		String text = figures.text();
		for (int at = figures.first('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			if (YearSpans.isYear(text, at)) {
				return true;
			}
		}
		return false;
	}

	/** What is told by two places of a text that need not be of one sentence. */
	private static void moreOfOne(Figures figures, Contradictions found) {
		NetChanges.rates(figures, found);
		LastRanks.check(figures, found);
		ConsecutiveYears.check(figures, found);
		ClockSteps.check(figures, found);
		SameValues.check(figures, found);
		Compositions.check(figures, found);
		PartsOfNamed.check(figures, found);
		PartsInRow.check(figures, found);
		AllAndRest.check(figures, found);
		PriceSteps.check(figures, found);
		PartsAmong.check(figures, found);
		RestShares.check(figures, found);
		ShownBases.check(figures, found);
		Caps.check(figures, found);
		KindsTogether.check(figures, found);
		ChosenPlans.check(figures, found);
	}

	private static List<Hit> inReadingOrder(InspectedText text, List<Hit> hits) {
		if (hits.size() < 2) {
			return hits;
		}
		Map<Integer, Integer> order = new HashMap<>();
		text.pieces().forEach((piece) -> order.put(piece.number(), order.size()));
		hits.sort((one, other) -> {
			int pieces = Integer.compare(order.getOrDefault(one.spot().block(), 0),
					order.getOrDefault(other.spot().block(), 0));
			return (pieces != 0) ? pieces : Integer.compare(one.spot().from(), other.spot().from());
		});
		return hits;
	}

}
