package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** 初中合格率最高，为96.8% against the cell in the row 初中 and the column 合格率 of a table nearby. */
final class NamedCells {

	/** What may stand between the name of a column and its number. */
	private static final Pattern BETWEEN = Pattern.compile("(?:最高|最低|较高|较低|居首|第一)?,?(?:为|达到?|是|仅为|仅)?");

	private static final int REACH = 30;

	/** Larger tables are not looked through. */
	private static final int MOST_CELLS = 600;

	private static final Pattern PER_CENT = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})?%");

	private final TableText table;

	private final Contradictions found;

	NamedCells(TableText table, Contradictions found) {
		this.table = table;
		this.found = found;
	}

	void compare(Figures figures) {
		if (this.table.headerRows() != 1 || this.table.rows() * this.table.columns() > MOST_CELLS) {
			return;
		}
		String text = figures.text();
		for (Amount amount : figures.all()) {
			if (amount.unit().equals("%") && !amount.vague()) {
				String before = text.substring(Math.max(0, amount.from() - REACH), amount.from());
				for (int column = 1; column < this.table.columns(); column++) {
					compare(text, before, amount, column);
				}
			}
		}
	}

	private void compare(String text, String before, Amount amount, int column) {
		String header = this.table.header(column).strip().replaceFirst("\\(%\\)$", "");
		int at = (header.length() < 2) ? -1 : before.lastIndexOf(header);
		if (at < 0 || !BETWEEN.matcher(before).region(at + header.length(), before.length()).matches()) {
			return;
		}
		String names = before.substring(0, at);
		for (int row = 1; row < this.table.rows(); row++) {
			String label = this.table.at(row, 0).map(TableText.Placed::compact).orElse("");
			TableText.Placed cell = this.table.at(row, column).orElse(null);
			if (label.length() >= 2 && names.endsWith(label) && cell != null
					&& PER_CENT.matcher(cell.compact()).matches()
					&& !isRounded(amount, new BigDecimal(cell.compact().replace("%", "")))) {
				this.found.report(amount.from() - before.length() + at - label.length(), amount.to(),
						"表格中“%s”的%s是%s，文中写%s。请核对后统一。".formatted(label, header, cell.compact(),
								text.substring(amount.from(), amount.to())));
				return;
			}
		}
	}

	private static boolean isRounded(Amount amount, BigDecimal cell) {
		return cell.subtract(amount.value()).abs().compareTo(amount.step()) < 0;
	}

}
