package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 望岚、荷塘、石桥3个街道分别为94.2分、92.8分和95.1分; 山口镇和双河乡最多，各4名: amounts that are told of rows one by
 * one, or one that is told of each. All of a series are of one column, or of what one is
 * less than another, and so is the one that does not fit.
 */
final class RowSeries {

	private static final String ONE_BY_ONE = "分别";

	private static final WordSet EACH = WordSet.of("各|均为|都为|均是|都是|同为|均有|都有|均获|都获");

	/** Between the amounts of a series. */
	private static final String JOINING = "、和与及,";

	/** How far behind the rows a series begins. */
	private static final int REACH = 40;

	/** How far behind the rows that is told which each of them has. */
	private static final int NEAR = 16;

	/** With as many of which one is wrong no chance has made the others right. */
	private static final int MANY = 3;

	private final TableText table;

	private final RowFigures figures;

	private final RowReckoning rows;

	private final Contradictions found;

	RowSeries(TableText table, RowFigures figures, Contradictions found) {
		this.table = table;
		this.figures = figures;
		this.rows = new RowReckoning(table, figures);
		this.found = found;
	}

	/**
	 * Looks at the series of a paragraph and at what rows that are told together have
	 * each.
	 */
	void compare(Figures paragraph, List<NamedRows> mentions) {
		String text = paragraph.text();
		for (int begin = paragraph.first(ONE_BY_ONE); begin >= 0; begin = text.indexOf(ONE_BY_ONE, begin + 1)) {
			series(paragraph, begin, mentions);
		}
		pairs(paragraph, mentions);
		for (NamedRows told : mentions) {
			if (told.rows().size() > 1) {
				each(paragraph, told);
			}
		}
	}

	/** 专项资金闲置1个、政府采购不规范1个: each behind its name. */
	private void pairs(Figures paragraph, List<NamedRows> mentions) {
		List<Amount> told = new ArrayList<>();
		List<Integer> rows = new ArrayList<>();
		boolean sure = true;
		boolean close = true;
		for (int at = 0; at < mentions.size(); at++) {
			NamedRows mention = mentions.get(at);
			int next = (at + 1 < mentions.size()) ? mentions.get(at + 1).from() : paragraph.text().length();
			int end = Math.min(Math.min(Sentence.end(paragraph.text(), mention.to()), mention.to() + NEAR), next);
			List<Amount> behind = paragraph.in(mention.to(), end);
			Amount amount = (behind.isEmpty() || mention.rows().size() > 1) ? null : behind.get(0);
			Amount last = told.isEmpty() ? null : told.get(told.size() - 1);
			boolean goesOn = amount != null && !amount.vague();
			boolean joined = goesOn && last != null && amount != null && amount.unit().equals(last.unit())
					&& !rows.contains(mention.rows().get(0))
					&& Sentence.begin(paragraph.text(), mention.from()) <= last.from();
			if (!joined) {
				list(paragraph.text(), told, rows, sure, close);
				sure = true;
				close = true;
			}
			if (goesOn && amount != null) {
				sure &= amount.from() == mention.to();
				close &= !joined || last == null || mention.from() - last.to() == 1;
				told.add(amount);
				rows.add(mention.rows().get(0));
			}
		}
		list(paragraph.text(), told, rows, sure, close);
	}

	private void list(String text, List<Amount> told, List<Integer> rows, boolean sure, boolean close) {
		if (told.size() >= MANY || sure && close && told.size() > 1) {
			series(text, told, rows, sure);
		}
		told.clear();
		rows.clear();
	}

	private void series(Figures paragraph, int begin, List<NamedRows> mentions) {
		List<Amount> told = amounts(paragraph, begin);
		if (told.size() < 2) {
			return;
		}
		int sentence = Sentence.begin(paragraph.text(), begin);
		NamedRows last = null;
		for (NamedRows mention : mentions) {
			last = (mention.from() >= sentence && mention.to() <= begin) ? mention : last;
		}
		if (last == null) {
			List<Integer> all = this.table.things();
			if (all.size() == told.size() && all.size() >= MANY) {
				series(paragraph.text(), told, all, true);
			}
		}
		else if (last.rows().size() == 1 && begin - last.to() <= REACH && told.size() >= 2) {
			cells(paragraph.text(), told, last.rows().get(0));
		}
		else if (last.rows().size() == told.size() && begin - last.to() <= REACH) {
			series(paragraph.text(), told, last.rows(), true);
		}
	}

	/** The amounts in one unit that follow each other there. */
	private static List<Amount> amounts(Figures paragraph, int begin) {
		String text = paragraph.text();
		List<Amount> told = new ArrayList<>();
		for (Amount amount : TableUnits.withScores(paragraph)) {
			if (amount.from() < begin) {
				continue;
			}
			Amount last = told.isEmpty() ? null : told.get(told.size() - 1);
			boolean goesOn = (last == null) ? amount.from() - begin <= NEAR : amount.unit().equals(last.unit())
					&& amount.from() - last.to() == 1 && JOINING.indexOf(text.charAt(last.to())) >= 0;
			if (!goesOn) {
				return told;
			}
			told.add(amount);
		}
		return told;
	}

	/** Several of one row: 支教、支农、支医分别为2名、1名、1名. */
	private void cells(String text, List<Amount> told, int row) {
		int best = -1;
		int most = 0;
		for (int first = 1; first + told.size() <= this.table.columns(); first++) {
			int fits = 0;
			for (int at = 0; at < told.size(); at++) {
				fits += RowReckoning.is(told.get(at), this.figures.at(row, first + at)) ? 1 : 0;
			}
			best = (fits > most) ? first : best;
			most = Math.max(most, fits);
		}
		for (int at = 0; most == told.size() - 1 && at < told.size(); at++) {
			Amount amount = told.get(at);
			double right = this.figures.at(row, best + at);
			if (!RowReckoning.is(amount, right) && !Double.isNaN(right)
					&& (told.size() >= MANY || !this.rows.explains(row, amount, false)
							&& this.rows.columns(row, amount, text).contains(best + at))) {
				report(text, amount, at, right);
			}
		}
	}

	private void report(String text, Amount amount, int at, double right) {
		this.found.report(amount.from(), amount.to(),
				"依次列出的数与表格不一致：按表格，第%d个应当是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(at + 1,
						amount.inOwnScale(BigDecimal.valueOf(Math.abs(right))),
						text.substring(amount.from(), amount.to())));
	}

	private void series(String text, List<Amount> told, List<Integer> rows, boolean sure) {
		int most = 0;
		int wrong = -1;
		double right = 0;
		for (IntToDoubleFunction meant : meant()) {
			int fits = 0;
			int off = -1;
			for (int at = 0; at < told.size(); at++) {
				boolean fit = RowReckoning.is(told.get(at), meant.applyAsDouble(rows.get(at)));
				fits += fit ? 1 : 0;
				off = fit ? off : at;
			}
			if (fits > most) {
				most = fits;
				wrong = off;
				right = (off < 0) ? 0 : meant.applyAsDouble(rows.get(off));
			}
		}
		boolean telling = sure && told.size() >= MANY
				|| wrong >= 0 && !this.rows.explains(rows.get(wrong), told.get(wrong), true);
		if (most == told.size() - 1 && wrong >= 0 && telling && !Double.isNaN(right)) {
			report(text, told.get(wrong), wrong, right);
		}
	}

	/** What a series may tell: a column, or by how much one differs from another. */
	private List<IntToDoubleFunction> meant() {
		List<IntToDoubleFunction> meant = new ArrayList<>();
		for (int column = 1; column < this.table.columns(); column++) {
			int one = column;
			if (this.table.figures(one) > 1) {
				meant.add((row) -> this.figures.at(row, one));
			}
		}
		for (int column = 1; column < this.table.columns(); column++) {
			for (int second = column + 1; second < this.table.columns(); second++) {
				int one = column;
				int other = second;
				if (this.table.figures(one) > 1 && this.table.figures(other) > 1) {
					meant.add((row) -> Math.abs(this.figures.at(row, one) - this.figures.at(row, other)));
				}
			}
		}
		return meant;
	}

	private void each(Figures paragraph, NamedRows told) {
		String text = paragraph.text();
		List<Amount> behind = paragraph.in(told.to(), Math.min(text.length(), told.to() + 2 * NEAR));
		Amount amount = behind.isEmpty() ? null : behind.get(0);
		if (amount == null || amount.vague() || !EACH.in(text, Math.max(told.to(), amount.from() - 4), amount.from())
				|| Sentence.end(text, told.to()) < amount.from()) {
			return;
		}
		for (int column = 1; column < this.table.columns(); column++) {
			int one = column;
			long fits = told.rows()
				.stream()
				.filter((row) -> RowReckoning.is(amount, this.figures.at(row, one)))
				.count();
			if (fits == told.rows().size()) {
				return;
			}
		}
		for (int column = 1; column < this.table.columns(); column++) {
			for (int row : told.rows()) {
				if (this.rows.columns(row, amount, text).contains(column) && isOfSome(amount, told, column)
						&& !RowReckoning.is(amount, this.figures.at(row, column))) {
					this.found.report(told.from(), amount.to(),
							"文中写%s都是%s，而表格中有一行的“%s”是%s。请核对后统一。".formatted(told.words(),
									text.substring(amount.from(), amount.to()), this.table.header(column).strip(),
									this.table.cellWords(row, column)));
					return;
				}
			}
		}
	}

	/** Whether some of the rows have it, or all the same. */
	private boolean isOfSome(Amount amount, NamedRows told, int column) {
		double first = this.figures.at(told.rows().get(0), column);
		return told.rows().stream().anyMatch((row) -> RowReckoning.is(amount, this.figures.at(row, column)))
				|| told.rows().stream().allMatch((row) -> this.figures.at(row, column) == first)
						&& OneSlip.is(first, amount.value().doubleValue());
	}

}
