package org.gongkai.inspection.consistency.figures;

import org.gongkai.format.Block;

/** The shares that a table tells of its rows: 满意 234 36.0%. */
final class ShareCells {

	private ShareCells() {
	}

	/** The only share in the row of a name; below zero without. */
	static double of(Block.Table table, String name) {
		for (Block.Row row : table.rows()) {
			if (row.cells().size() > 1 && row.cells().get(0).text().strip().equals(name)) {
				double only = -1;
				for (Block.Cell cell : row.cells()) {
					String text = cell.text().strip();
					if (text.endsWith("%") && isNumber(text, text.length() - 1)) {
						only = (only < 0) ? Double.parseDouble(text.substring(0, text.length() - 1)) : Double.NaN;
					}
				}
				return only;
			}
		}
		return -1;
	}

	private static boolean isNumber(String text, int to) {
		for (int at = 0; at < to; at++) {
			if (!Sentence.isDigit(text.charAt(at)) && text.charAt(at) != '.') {
				return false;
			}
		}
		return to > 0;
	}

}
