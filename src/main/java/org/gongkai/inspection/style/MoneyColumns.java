package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.format.Block;

/** Columns of money: in one unit, and the unit stated. */
final class MoneyColumns {

	private static final Pattern MONEY = Pattern.compile("金额|预算数|决算数|资金|经费|投资额|补贴|补助");

	private static final Pattern NAME_ONLY = Pattern
		.compile("[人户亩件个]数|数量|面积|人口|名称|来源|类别|类型|性质|项目|科目|依据|单位|账户|用途|渠道|标准|说明|备注");

	private static final Pattern UNIT = Pattern.compile("元|%|率|单位|比");

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,，]{0,18}(?:\\.[0-9]{1,6})?");

	/** How far into a table its unit is looked for. */
	private static final int UNIT_REACH = 300;

	private final Written written;

	private final Block.Table table;

	MoneyColumns(Written written, Block.Table table) {
		this.written = written;
		this.table = table;
	}

	void run() {
		if (this.table.rows().size() < 2 || !isRegular()) {
			return;
		}
		if (this.written.piece().mayHold('元')) {
			mixedUnits();
		}
		withoutUnit();
	}

	private boolean isRegular() {
		for (Block.Row row : this.table.rows()) {
			for (Block.Cell cell : row.cells()) {
				if (cell.colSpan() != 1 || cell.rowSpan() != 1) {
					return false;
				}
			}
		}
		return true;
	}

	private void mixedUnits() {
		Map<Integer, Integer> yuan = new HashMap<>();
		Map<Integer, Integer> wan = new HashMap<>();
		int row = 0;
		int column = 0;
		for (Block.CellPlace place : this.table.cellPlaces()) {
			column = (place.row() > row) ? 0 : column;
			row = place.row();
			String text = place.cell().text();
			if (text.endsWith("元") && text.length() < 20) {
				boolean large = text.endsWith("万元");
				if ((large ? yuan : wan).containsKey(column) && !(large ? wan : yuan).containsKey(column)) {
					this.written.hint(place.from(), place.to(), "同一列里既用“元”又用“万元”。请统一单位，并在表头写明。", null);
				}
				(large ? wan : yuan).putIfAbsent(column, place.from());
			}
			column++;
		}
	}

	/**
	 * A column of bare numbers under 金额, with its unit neither in the table nor above.
	 */
	private void withoutUnit() {
		List<Block.Cell> headers = this.table.rows().get(0).cells();
		for (int column = 0; column < headers.size(); column++) {
			String header = headers.get(column).text();
			if (MONEY.matcher(header).find() && !NAME_ONLY.matcher(header).find() && isBare(column)) {
				if (!isStatedInside() && !isStatedAbove()) {
					Block.CellPlace place = this.table.cellPlaces().get(column);
					this.written.hint(place.from(), place.to(), "这一列是金额，表中没有写明单位。请在表头写明“元”或者“万元”。", null);
				}
				return;
			}
		}
	}

	private boolean isStatedInside() {
		return UNIT.matcher(this.written.text()).region(0, Math.min(this.written.text().length(), UNIT_REACH)).find();
	}

	private boolean isBare(int column) {
		long numbers = this.table.rows()
			.stream()
			.skip(1)
			.filter((row) -> column < row.cells().size()
					&& NUMBER.matcher(row.cells().get(column).text().strip()).matches())
			.count();
		return numbers > 0 && numbers * 2 >= this.table.rows().size() - 1;
	}

	private boolean isStatedAbove() {
		int number = this.written.piece().number();
		for (int above = number - 1; above >= Math.max(0, number - 3); above--) {
			String text = this.written.piece().whole().textOf(above);
			if (text.length() < 2000 && text.contains("元")) {
				return true;
			}
		}
		return false;
	}

}
