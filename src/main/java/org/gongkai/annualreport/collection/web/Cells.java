package org.gongkai.annualreport.collection.web;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.web.Choice;

/** Cells as forms choose them. */
final class Cells {

	private Cells() {
	}

	/** The chosen cell, or the usual one when the address names none. */
	static CellId one(String id) {
		return CellId.find(id).orElse(ReportCharts.USUAL.get(0));
	}

	/** The chosen cells, those of one unit only; the usual ones when none is named. */
	static List<CellId> several(List<String> ids) {
		List<CellId> cells = ids.stream()
			.map(CellId::find)
			.flatMap((found) -> found.map(Stream::of).orElseGet(Stream::empty))
			.distinct()
			.limit(Chart.MOST_SERIES)
			.toList();
		if (cells.isEmpty()) {
			return ReportCharts.USUAL;
		}
		return cells.stream().filter((cell) -> cell.isMoney() == cells.get(0).isMoney()).toList();
	}

	/** All cells to choose from. */
	static List<Choice> choices() {
		return CellId.all()
			.stream()
			.map((cell) -> new Choice(cell.id(), cell.table().label() + "：" + ReportCharts.shortLabel(cell)))
			.toList();
	}

}
