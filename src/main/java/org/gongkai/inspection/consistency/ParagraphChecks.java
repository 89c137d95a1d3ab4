package org.gongkai.inspection.consistency;

import java.util.List;
import java.util.function.IntSupplier;

import org.gongkai.inspection.consistency.change.BaseBehind;
import org.gongkai.inspection.consistency.change.Bounds;
import org.gongkai.inspection.consistency.change.Caps;
import org.gongkai.inspection.consistency.change.ChangeClaims;
import org.gongkai.inspection.consistency.change.DifferenceAndRate;
import org.gongkai.inspection.consistency.change.Extremes;
import org.gongkai.inspection.consistency.change.NetChanges;
import org.gongkai.inspection.consistency.change.PlainChanges;
import org.gongkai.inspection.consistency.change.PriceSteps;
import org.gongkai.inspection.consistency.change.RatesBeforeValues;
import org.gongkai.inspection.consistency.change.YearRows;
import org.gongkai.inspection.consistency.date.AfterThat;
import org.gongkai.inspection.consistency.date.Anniversaries;
import org.gongkai.inspection.consistency.date.ClockOrder;
import org.gongkai.inspection.consistency.date.ClockSteps;
import org.gongkai.inspection.consistency.date.ClockTimes;
import org.gongkai.inspection.consistency.date.ConsecutiveYears;
import org.gongkai.inspection.consistency.date.DatesInRow;
import org.gongkai.inspection.consistency.date.DayHours;
import org.gongkai.inspection.consistency.date.Durations;
import org.gongkai.inspection.consistency.date.FiveYearPlans;
import org.gongkai.inspection.consistency.date.ListedDays;
import org.gongkai.inspection.consistency.date.PeriodsTogether;
import org.gongkai.inspection.consistency.date.RateBases;
import org.gongkai.inspection.consistency.date.RunningYears;
import org.gongkai.inspection.consistency.date.Sequence;
import org.gongkai.inspection.consistency.date.SpanAndDue;
import org.gongkai.inspection.consistency.date.Terms;
import org.gongkai.inspection.consistency.date.Timetables;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Equivalents;
import org.gongkai.inspection.consistency.figures.FiguredSentence;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.gongkai.inspection.consistency.figures.YearSpans;
import org.gongkai.inspection.consistency.reckoning.Apiece;
import org.gongkai.inspection.consistency.reckoning.Averages;
import org.gongkai.inspection.consistency.reckoning.Chainages;
import org.gongkai.inspection.consistency.reckoning.ChosenPlans;
import org.gongkai.inspection.consistency.reckoning.Densities;
import org.gongkai.inspection.consistency.reckoning.Factors;
import org.gongkai.inspection.consistency.reckoning.Fines;
import org.gongkai.inspection.consistency.reckoning.MonthsSoFar;
import org.gongkai.inspection.consistency.reckoning.Multiplied;
import org.gongkai.inspection.consistency.reckoning.Products;
import org.gongkai.inspection.consistency.reckoning.Ratios;
import org.gongkai.inspection.consistency.reckoning.SpelledPeriods;
import org.gongkai.inspection.consistency.reckoning.ToldRates;
import org.gongkai.inspection.consistency.reckoning.TripleProducts;
import org.gongkai.inspection.consistency.share.AddedShares;
import org.gongkai.inspection.consistency.share.BornShares;
import org.gongkai.inspection.consistency.share.ChargedShares;
import org.gongkai.inspection.consistency.share.DeductedShares;
import org.gongkai.inspection.consistency.share.DividedShares;
import org.gongkai.inspection.consistency.share.FormulaRates;
import org.gongkai.inspection.consistency.share.GradeRates;
import org.gongkai.inspection.consistency.share.Grants;
import org.gongkai.inspection.consistency.share.ImpossibleRates;
import org.gongkai.inspection.consistency.share.Majorities;
import org.gongkai.inspection.consistency.share.NamedRates;
import org.gongkai.inspection.consistency.share.NamedTriples;
import org.gongkai.inspection.consistency.share.Occupancy;
import org.gongkai.inspection.consistency.share.Percentages;
import org.gongkai.inspection.consistency.share.PointGaps;
import org.gongkai.inspection.consistency.share.RestShares;
import org.gongkai.inspection.consistency.share.SectorShares;
import org.gongkai.inspection.consistency.share.ShareRows;
import org.gongkai.inspection.consistency.share.Shares;
import org.gongkai.inspection.consistency.share.SharesPaid;
import org.gongkai.inspection.consistency.share.ShownBases;
import org.gongkai.inspection.consistency.share.SlippedShares;
import org.gongkai.inspection.consistency.share.StructuredShares;
import org.gongkai.inspection.consistency.share.Tenths;
import org.gongkai.inspection.consistency.told.BudgetDirections;
import org.gongkai.inspection.consistency.told.Editions;
import org.gongkai.inspection.consistency.told.LastRanks;
import org.gongkai.inspection.consistency.told.ListClaims;
import org.gongkai.inspection.consistency.told.NumberSpans;
import org.gongkai.inspection.consistency.told.OrderedRows;
import org.gongkai.inspection.consistency.told.Places;
import org.gongkai.inspection.consistency.total.AllAndRest;
import org.gongkai.inspection.consistency.total.Balances;
import org.gongkai.inspection.consistency.total.Compositions;
import org.gongkai.inspection.consistency.total.Deductions;
import org.gongkai.inspection.consistency.total.Flows;
import org.gongkai.inspection.consistency.total.HeadCounts;
import org.gongkai.inspection.consistency.total.KindsTogether;
import org.gongkai.inspection.consistency.total.LongFlows;
import org.gongkai.inspection.consistency.total.Members;
import org.gongkai.inspection.consistency.total.NumberRows;
import org.gongkai.inspection.consistency.total.PartsBeyondTotal;
import org.gongkai.inspection.consistency.total.PartsOfNamed;
import org.gongkai.inspection.consistency.total.Remainders;
import org.gongkai.inspection.consistency.total.Respective;
import org.gongkai.inspection.consistency.total.SameValues;
import org.gongkai.inspection.consistency.total.Shortlists;
import org.gongkai.inspection.consistency.total.Subsets;
import org.gongkai.inspection.consistency.total.WholesAndParts;

/** What the figures of one paragraph are held against each other by. */
final class ParagraphChecks {

	/**
	 * A line with more amounts is no paragraph, and each of its shares would be held
	 * against all of them.
	 */
	static final int MOST_AMOUNTS = 400;

	private ParagraphChecks() {
	}

	/** What may be told in Chinese numerals and names alone. */
	static void withoutDigits(Figures figures, Contradictions found) {
		new ImpossibleRates(figures, found).run();
		Members.check(figures, found);
		Places.check(figures, found);
	}

	static void compare(Figures figures, IntSupplier year, Contradictions found) {
		boolean tellsYear = tellsYear(figures);
		boolean tellsDay = figures.first('月') >= 0 && figures.first('日') >= 0;
		List<StatedDate> dates = tellsDay ? figures.dates() : List.of();
		if (figures.all().size() > 1) {
			new PartsBeyondTotal(figures, found).run();
		}
		new ImpossibleRates(figures, found).run();
		Percentages percentages = new Percentages(figures, found);
		percentages.run();
		DividedShares.check(figures, found);
		Respective.check(figures, found);
		Equivalents.check(figures, found);
		if (tellsYear) {
			YearSpans.check(figures, found);
			Terms.check(figures, found);
		}
		if (!dates.isEmpty()) {
			Durations.check(figures, dates, found);
		}
		ClockTimes.check(figures, found);
		DayHours.check(figures, found);
		if (dates.size() > 1 || tellsYear && figures.first('月') >= 0) {
			Sequence.check(figures, dates, found);
			AfterThat.check(figures, dates, found);
			SpanAndDue.check(figures, dates, found);
			DatesInRow.check(figures, dates, found);
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
			FiveYearPlans.check(figures, found);
		}
		if (figures.first('年') >= 0 || figures.first('季') >= 0) {
			PeriodsTogether.check(figures, found);
		}
		if (figures.first("同比") >= 0 || figures.first("环比") >= 0) {
			RateBases.check(figures, found);
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
			if (figures.first('年') >= 0 || figures.first('上') >= 0 || figures.first("同期") >= 0) {
				new BaseBehind(passage, found).run();
			}
			YearRows.check(figures, passage, found);
			new Shares(passage, found).run();
			new Remainders(passage, found).run();
			new Averages(passage, found).run();
			new Products(passage, found).run();
			new Apiece(passage, found).run();
			ToldRates.check(figures, passage, found);
			if (figures.first('每') >= 0) {
				new Factors(passage, found).run();
				new Densities(passage, found).run();
				TripleProducts.check(figures, passage, found);
				SpelledPeriods.check(figures, passage, found);
			}
			if (figures.first('%') >= 0) {
				new Grants(passage, found).run();
				DeductedShares.check(figures, passage, found);
			}
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
			RatesBeforeValues.check(figures, passage, found);
			Extremes.check(figures, passage, found);
			if (passage.size() <= MOST_AMOUNTS) {
				shares(figures, passage, found);
			}
			twoSides(figures, percentages, found);
			WholesAndParts.check(passage, found);
		}
		else if (figures.all().size() == 1 && figures.first('占') >= 0) {
			AddedShares.check(figures, new Passage(figures), found);
		}
	}

	/** What shares and rates are told of, by the structure around them. */
	private static void shares(Figures figures, Passage passage, Contradictions found) {
		FormulaRates.check(figures, passage, found);
		ShareRows.check(figures, passage, found);
		ChargedShares.check(figures, passage, found);
		PointGaps.check(figures, passage, found);
		GradeRates.check(figures, passage, found);
		AddedShares.check(figures, passage, found);
		SharesPaid.check(figures, passage, found);
		BornShares.check(figures, passage, found);
		StructuredShares.check(figures, passage, found);
		SlippedShares.check(figures, passage, found);
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
		ClockOrder.check(figures, found);
		SameValues.check(figures, found);
		Compositions.check(figures, found);
		PartsOfNamed.check(figures, found);
		AllAndRest.check(figures, found);
		PriceSteps.check(figures, found);
		RestShares.check(figures, found);
		ShownBases.check(figures, found);
		Caps.check(figures, found);
		KindsTogether.check(figures, found);
		ChosenPlans.check(figures, found);
	}

}
