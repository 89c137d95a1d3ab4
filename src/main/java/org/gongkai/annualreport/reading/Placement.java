package org.gongkai.annualreport.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gongkai.annualreport.AnnualReport.ReadCell;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.reading.ReportReading.Remark;
import org.gongkai.inspection.Spot;

/** The cells that have been placed so far, and what a person has to look at. */
final class Placement {

	/** More remarks than this help nobody; the last one says that there are more. */
	private static final int MOST_REMARKS = 100;

	private final Map<CellId, ReadCell> cells = new TreeMap<>();

	private final List<Remark> remarks = new ArrayList<>();

	Map<CellId, ReadCell> cells() {
		return this.cells;
	}

	List<Remark> remarks() {
		return this.remarks;
	}

	boolean has(CellId cell) {
		return this.cells.containsKey(cell);
	}

	/**
	 * Puts a row of cells in its place.
	 * @param ids which cells they are
	 * @param source what stands in them
	 */
	void put(List<CellId> ids, List<SourceTable.Cell> source) {
		for (int at = 0; at < ids.size(); at++) {
			SourceTable.Cell cell = source.get(at);
			this.cells.put(ids.get(at), new ReadCell(CellText.of(cell.text(), ids.get(at).isMoney()), cell.spot()));
		}
	}

	/** Something that could not be placed. */
	void unplaced(SourceTable.Row row, String message, List<List<CellId>> candidates) {
		TreeSet<CellId> concerned = new TreeSet<>();
		candidates.forEach(concerned::addAll);
		remark(row.spot(), row.excerpt(), message, List.copyOf(concerned), candidates);
	}

	/** Something that was placed and should be looked at. */
	void doubtful(SourceTable.Row row, String message, List<CellId> placed) {
		remark(row.spot(), row.excerpt(), message, placed, List.of());
	}

	/** A table in a form that no longer holds, of which nothing was taken. */
	void superseded(SourceTable.Row row, String message) {
		this.remarks.add(new Remark(row.spot(), row.excerpt(), message, List.of(), List.of(), true));
	}

	void remark(Spot spot, String excerpt, String message, List<CellId> concerned, List<List<CellId>> candidates) {
		if (this.remarks.size() < MOST_REMARKS) {
			this.remarks.add(new Remark(spot, excerpt, message, concerned, candidates));
		}
		else if (this.remarks.size() == MOST_REMARKS) {
			this.remarks
				.add(new Remark(spot, excerpt, "表格中还有更多内容无法对应，不再逐条列出。请先处理前面列出的各条，再重新检查。", List.of(), List.of()));
		}
	}

}
