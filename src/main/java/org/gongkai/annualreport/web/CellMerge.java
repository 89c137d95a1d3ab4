package org.gongkai.annualreport.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.editing.OpenReport;
import org.gongkai.annualreport.reading.CellText;

/**
 * Two changes of the same tables put together cell by cell: what only the other changed
 * stands as he has it; what both changed stands as I have it, and is shown.
 *
 * @param texts what stands in the cells
 * @param conflicts the cells that both changed to something else
 */
record CellMerge(Map<CellId, String> texts, List<Conflict> conflicts) {

	static CellMerge of(OpenReport base, OpenReport theirs, ReportForm form) {
		Map<CellId, String> texts = new LinkedHashMap<>();
		List<Conflict> conflicts = new ArrayList<>();
		Map<CellId, String> typed = form.texts(base);
		for (CellId cell : theirs.text().cells()) {
			CellValue was = base.value(cell);
			CellValue his = theirs.value(cell);
			String text = typed.getOrDefault(cell, was.written());
			CellValue mine = CellText.of(text, cell.isMoney());
			boolean kept = mine.equals(was);
			texts.put(cell, kept ? his.written() : text);
			if (!kept && !his.equals(was) && !his.equals(mine)) {
				conflicts.add(new Conflict(cell.id(), cell.table().label() + " " + cell.label(), was.written(),
						his.written(), text));
			}
		}
		return new CellMerge(texts, conflicts);
	}

	/**
	 * A cell that both changed.
	 *
	 * @param cell its identifier
	 * @param label its name
	 * @param before what stood there
	 * @param theirs what the other made of it
	 * @param mine what I made of it
	 */
	record Conflict(String cell, String label, String before, String theirs, String mine) {
	}

}
