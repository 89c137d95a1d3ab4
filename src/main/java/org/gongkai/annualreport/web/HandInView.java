package org.gongkai.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;

/**
 * A hand-in with what it changed.
 *
 * @param handIn the hand-in
 * @param changes the cells that differ from the one before; of the first one those that
 * are not 0
 */
record HandInView(HandIn handIn, List<Change> changes) {

	/** Hand-ins, newest first. */
	static List<HandInView> of(List<HandIn> handIns) {
		List<HandInView> views = new ArrayList<>();
		for (int i = 0; i < handIns.size(); i++) {
			Map<CellId, CellValue> before = (i + 1 < handIns.size()) ? handIns.get(i + 1).values() : Map.of();
			views.add(new HandInView(handIns.get(i), changes(before, handIns.get(i).values())));
		}
		return views;
	}

	private static List<Change> changes(Map<CellId, CellValue> before, Map<CellId, CellValue> after) {
		List<Change> changes = new ArrayList<>();
		for (CellId cell : CellId.all()) {
			CellValue old = before.getOrDefault(cell, CellValue.BLANK);
			CellValue now = after.getOrDefault(cell, CellValue.BLANK);
			boolean firstZero = before.isEmpty() && now.equals(CellValue.of(0));
			if (!old.equals(now) && !firstZero) {
				changes.add(new Change(cell.label(), old.written(), now.written()));
			}
		}
		return changes;
	}

	/**
	 * A cell that a hand-in changed.
	 *
	 * @param label the cell
	 * @param before what was there, blank for nothing
	 * @param after what is there now, blank for nothing
	 */
	record Change(String label, String before, String after) {
	}

}
