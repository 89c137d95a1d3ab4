package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** What a text works out of the table beside it: 道路改造占总投资的46%. */
final class TableClaims {

	/** 占总投资的: a share in all there is. */
	private static final Pattern OF_ALL = Pattern
		.compile("占(?:[\\p{IsHan}]{0,6}(?:总|全部|合计)[\\p{IsHan}]{0,6})?(?:的|比重?|比例)?(?:为|达|是)?$");

	private static final Pattern NOT_ADDED = Pattern.compile("%|率|占|比|增|减|均|价|得分|标准|序号|名次|排名|位次");

	private static final int REACH = 14;

	private static final int LONGEST_LABEL = 20;

	private static final int LIKELY = 3;

	private final TableText table;

	private final RowLabels labels;

	private final Contradictions found;

	TableClaims(TableText table, RowLabels labels, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.found = found;
	}

	void compare(Figures figures) {
		if (figures.first('占') < 0 || figures.first('%') < 0) {
			return;
		}
		for (Amount amount : figures.all()) {
			if (!amount.vague() && amount.isPercentage()) {
				share(figures.text(), amount);
			}
		}
	}

	/** 道路改造占总投资的46.0%, in a table that has one column to be added up, and no shares. */
	private void share(String text, Amount amount) {
		int begin = Math.max(Sentence.begin(text, amount.from()), amount.from() - LONGEST_LABEL - REACH);
		Optional<RowLabels.Named> named = this.labels.last(text, begin, amount.from());
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1)
			.boxed()
			.toList();
		if (named.isEmpty() || columns.size() != 1 || NOT_ADDED.matcher(this.table.header(columns.get(0))).find()
				|| this.labels.isBehindAnother(text, named.get())
				|| !OF_ALL.matcher(text).region(named.get().to(), amount.from()).lookingAt()) {
			return;
		}
		int column = columns.get(0);
		BigDecimal part = (named.get().label().rows().size() == 1)
				? this.table.figure(named.get().label().rows().get(0), column) : null;
		BigDecimal whole = this.table.total(column).orElse(BigDecimal.ZERO);
		if (part == null || whole.signum() <= 0 || part.signum() <= 0) {
			return;
		}
		BigDecimal right = part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP);
		boolean fits = right.subtract(amount.value()).abs().compareTo(amount.step()) <= 0;
		boolean likely = amount.number() < right.doubleValue() * LIKELY
				&& amount.number() > right.doubleValue() / LIKELY;
		if (!fits && likely) {
			this.found.report(named.get().from(), amount.to(),
					"按表格，“%s”占总数的%s%%，文中写%s。请核对后统一。".formatted(named.get().label().words(),
							Amount.plain(right.setScale(2, RoundingMode.HALF_UP)),
							text.substring(amount.from(), amount.to())));
		}
	}

}
