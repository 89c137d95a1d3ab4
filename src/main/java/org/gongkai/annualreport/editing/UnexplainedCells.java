package org.gongkai.annualreport.editing;

import java.util.List;

import org.gongkai.annualreport.CellId;

/** Cells that differ from the records and have no explanation yet; nothing was kept. */
public class UnexplainedCells extends Exception {

	private final transient List<CellId> cells;

	UnexplainedCells(List<CellId> cells) {
		super("Without explanation: " + cells);
		this.cells = List.copyOf(cells);
	}

	public List<CellId> cells() {
		return this.cells;
	}

}
