package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.gongkai.format.Block;

/** Columns of money: in one unit, and the unit stated. */
final class MoneyColumns {

	private static final Pattern MONEY = Pattern.compile("金额|预算数|决算数|资金|经费|投资额|补贴|补助");

	private static final Pattern NAME_ONLY = Pattern.compile("名称|来源|类别|类型|性质|项目|科目|依据|单位|账户|用途|渠道|标准|说明|备注");

	private static final Pattern UNIT = Pattern.compile("元|%|率|单位|比");

	private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,，]{0,18}(?:\\.[0-9]{1,6})?");

	private final Written written;

	private final Block.Table table;

	MoneyColumns(Written written, Block.Table table) {
		this.written = written;
		this.table = table;
	}

	void run() {
		if (this.table.rows().size() < 2) {
			return;
		}
		Map<Integer, Integer> yuan = new HashMap<>();
		Map<Integer, Integer> wan = new HashMap<>();
		boolean regular = this.table.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.allMatch((cell) -> cell.colSpan() == 1 && cell.rowSpan() == 1);
		int from = this.table.caption().length();
		boolean begun = from > 0;
		for (Block.Row row : this.table.rows()) {
			for (int column = 0; column < row.cells().size(); column++) {
				String text = row.cells().get(column).text();
				from += begun ? 1 : 0;
				if (regular && text.endsWith("元") && text.length() < 20) {
					boolean large = text.endsWith("万元");
					if ((large ? yuan : wan).containsKey(column) && !(large ? wan : yuan).containsKey(column)) {
						this.written.hint(from, from + text.length(), "同一列里既用“元”又用“万元”。请统一单位，并在表头写明。", null);
					}
					(large ? wan : yuan).putIfAbsent(column, from);
				}
				from += text.length();
				begun = begun || from > 0;
			}
		}
		if (regular) {
			withoutUnit();
		}
	}

	/**
	 * A column of bare numbers under 金额, with its unit neither in the table nor above.
	 */
	private void withoutUnit() {
		if (UNIT.matcher(this.written.text().substring(0, Math.min(this.written.text().length(), 300))).find()
				|| isStatedAbove()) {
			return;
		}
		int from = this.table.caption().length();
		boolean begun = from > 0;
		Block.Row first = this.table.rows().get(0);
		for (int column = 0; column < first.cells().size(); column++) {
			String header = first.cells().get(column).text();
			from += begun ? 1 : 0;
			if (MONEY.matcher(header).find() && !NAME_ONLY.matcher(header).find() && isBare(column)) {
				this.written.hint(from, from + header.length(), "这一列是金额，表中没有写明单位。请在表头写明“元”或者“万元”。", null);
				return;
			}
			from += header.length();
			begun = begun || from > 0;
		}
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
