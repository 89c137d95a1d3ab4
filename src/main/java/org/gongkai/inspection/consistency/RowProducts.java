package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.jspecify.annotations.Nullable;

/**
 * 数量, 单价 and 金额 of a table's row. That they are multiplied is known by the rows where it
 * fits.
 */
final class RowProducts {

	private static final Pattern COUNT = Pattern.compile("(?:数量|采购数量|人数|户数|面积|株数|天数)(?:\\(.{1,4}\\))? ");

	private static final Pattern PRICE = Pattern.compile("(?:单价|补助标准|补贴标准|标准)\\(元(?:/.{1,3})?\\) ");

	private static final Pattern SUM = Pattern.compile("(?:金额|总价|合价|补助金额|补贴金额|总金额|小计|合计)\\((元|万元)\\) ");

	private static final Pattern COUNTED = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,4})?)[\\p{IsHan}]{0,3}");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowProducts(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		int count = only(COUNT);
		int price = only(PRICE);
		int sum = only(SUM);
		if (this.table.headerRows() == 0 || count < 0 || price < 0 || sum < 0) {
			return;
		}
		int scale = this.table.header(sum).contains("万元") ? 4 : 0;
		int right = 0;
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> products = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal many = value(row, count);
			BigDecimal each = value(row, price);
			TableText.Placed written = this.table.at(row, sum).orElse(null);
			if (many != null && each != null && written != null && written.value() != null && written.row() == row) {
				BigDecimal product = many.multiply(each).movePointLeft(scale);
				boolean fits = written.value()
					.subtract(product)
					.abs()
					.compareTo(BigDecimal.ONE.movePointLeft(written.value().scale())) <= 0;
				right += fits ? 1 : 0;
				if (!fits) {
					wrong.add(written);
					products.add(product);
				}
			}
		}
		for (int at = 0; at < wrong.size() && wrong.size() < right; at++) {
			this.hits.accept(TableTotals.hit(this.piece, wrong.get(at), "表中这一行按数量和单价算出来是%s，写的是%s。请核对这一行的三个数。"
				.formatted(Amount.plain(products.get(at)), wrong.get(at).compact())));
		}
	}

	/** The only column of that header, or -1. */
	private int only(Pattern header) {
		int found = -1;
		for (int column = 0; column < this.table.columns(); column++) {
			if (header.matcher(this.table.header(column)).matches()) {
				if (found >= 0) {
					return -1;
				}
				found = column;
			}
		}
		return found;
	}

	private @Nullable BigDecimal value(int row, int column) {
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		if (cell == null || cell.row() != row) {
			return null;
		}
		Matcher counted = COUNTED.matcher(cell.compact());
		return (cell.value() != null) ? cell.value() : counted.matches() ? new BigDecimal(counted.group(1)) : null;
	}

}
