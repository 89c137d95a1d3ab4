package org.gongkai.annualreport.chart;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
import org.gongkai.format.Block.Table;

/**
 * The figures of a chart as a table, which stands right behind the picture in a report:
 * who does not see the picture reads it there, in every kind of file.
 */
public final class ChartTable {

	private static final String CAPTION = "图中的数字";

	private ChartTable() {
	}

	/** The table of a chart, a row for each year or name. */
	public static Table of(Chart chart) {
		boolean named = chart.series().size() > 1 || !chart.series().get(0).name().isEmpty();
		List<Row> rows = new ArrayList<>();
		List<Cell> head = new ArrayList<>(List.of(header(named ? "年度" : "项目")));
		chart.series().forEach((series) -> head.add(header(named ? series.name() : "数量")));
		rows.add(new Row(head));
		for (int place = 0; place < chart.categories().size(); place++) {
			List<Cell> cells = new ArrayList<>(List.of(header(chart.categories().get(place))));
			for (Chart.Series series : chart.series()) {
				cells.add(Cell.of(series.written(place)));
			}
			rows.add(new Row(cells));
		}
		return new Table("%s（单位：%s）".formatted(CAPTION, chart.unit()), 1, rows);
	}

	/** Whether it is such a table. */
	public static boolean isOne(Block block) {
		return block instanceof Table table && table.caption().startsWith(CAPTION);
	}

	private static Cell header(String text) {
		return new Cell(text, 1, 1, true);
	}

}
