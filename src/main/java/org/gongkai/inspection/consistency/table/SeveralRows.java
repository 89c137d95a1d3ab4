package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * What the paragraphs around a table tell of several of its rows: which have most, in
 * what order they stand, which of them, how many or all keep a limit.
 */
final class SeveralRows {

	private final TableText table;

	private final Measures measures;

	private final ListedRows listed;

	private final ToldLimits limits;

	private final CellConditions cells;

	/**
	 * A table and what is told around it.
	 * @param around the figures of the paragraphs around
	 */
	SeveralRows(TableText table, RowLabels labels, RowFigures figures, List<Figures> around) {
		this.table = table;
		this.measures = new Measures(table, figures);
		this.listed = new ListedRows(table, labels, this.measures.rows());
		this.limits = ToldLimits.of(around.stream().map(Figures::text).toList(), this.measures);
		this.cells = new CellConditions(table, this.measures.rows());
	}

	void compare(Piece paragraph, Figures figures, Contradictions found) {
		if (this.table.headerRows() == 0 || this.measures.rows().size() < 2) {
			return;
		}
		if (!this.measures.columns().isEmpty()) {
			new RowExtremes(this.measures, this.listed, found).compare(figures);
			new WholeRates(this.measures, this.listed, found).compare(figures);
			new RowOrders(this.measures, this.listed, found).compare(figures);
		}
		List<RowCondition> conditions = new RowConditions(this.measures, this.limits, this.cells).in(figures);
		if (!conditions.isEmpty() || figures.first("其余") >= 0) {
			List<Amount> counts = new ArrayList<>(figures.all());
			counts.addAll(Figures.spelled(paragraph).all());
			new RowsMeeting(this.measures, this.listed, found).compare(figures, conditions, counts);
		}
	}

}
