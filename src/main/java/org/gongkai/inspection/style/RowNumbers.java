package org.gongkai.inspection.style;

import java.util.function.BiConsumer;

import org.gongkai.format.Block;

/** 序号, the first column of many tables: numbers that follow each other. */
final class RowNumbers {

	private RowNumbers() {
	}

	/** Tells the first cell of which the number does not follow. */
	static void check(Block.Table table, BiConsumer<Block.CellPlace, String> report) {
		int row = -1;
		int before = 0;
		boolean numbered = false;
		for (Block.CellPlace place : table.cellPlaces()) {
			if (place.row() == row) {
				continue;
			}
			row = place.row();
			String text = place.cell().text().strip();
			if (!numbered) {
				if (row > 2) {
					return;
				}
				numbered = text.equals("序号");
				continue;
			}
			int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
			if (number == 0 || place.cell().rowSpan() > 1) {
				// sums and rows under one number are not counted any further
				return;
			}
			if (before > 0 && number != before + 1 && (number != 1 || before == 1)) {
				report.accept(place, (number == before) ? "表中序号重复：前面已有%d。请顺着编。".formatted(before)
						: "表中序号不连续：前面是%d，这里应当是%d。请核对是漏了一行还是编错了号。".formatted(before, before + 1));
				return;
			}
			before = number;
		}
	}

}
