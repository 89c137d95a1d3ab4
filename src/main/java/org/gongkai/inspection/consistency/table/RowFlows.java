package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;

/**
 * 年初数, 本年增加, 本年减少, 年末数: in each row of a table what there was, came and went makes what
 * there is.
 */
final class RowFlows {

	private static final Pattern FIRST = Pattern.compile("年初|期初|月初|季初|上年末|上年底|上期末|上月末|原有");

	private static final Pattern IN = Pattern.compile("增加|新增|收入|转入|入库|购入|调入|新入|新开|新登记|新收|受理|收案|立案|接收");

	private static final Pattern OUT = Pattern.compile("减少|退出|支出|转出|出库|报废|注销|核销|调出|处置|办结|审结|结案|销号");

	private static final Pattern LAST = Pattern.compile("年末|期末|月末|季末|年底|现有|结存");

	private static final Pattern OTHER = Pattern.compile("%|率|比|净|均|累计折旧");

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	RowFlows(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	void run() {
		if (this.table.columns() < 4 || !this.piece.mayHold('末') && !this.piece.mayHold('底')
				&& !this.piece.mayHold("现有") && !this.piece.mayHold("结存")) {
			return;
		}
		int first = column(FIRST);
		int in = column(IN);
		int out = column(OUT);
		int last = column(LAST);
		if (first > 0 && in > first && out > first && last > Math.max(in, out)) {
			check(first, in, out, last);
		}
	}

	/** The only column of figures of that name, or -1. */
	private int column(Pattern name) {
		int found = -1;
		for (int column = 1; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (this.table.figures(column) > 0 && name.matcher(header).find()) {
				if (found >= 0 || OTHER.matcher(header).find()) {
					return -1;
				}
				found = column;
			}
		}
		return found;
	}

	private void check(int first, int in, int out, int last) {
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> rights = new ArrayList<>();
		int right = 0;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal was = this.table.figure(row, first);
			BigDecimal came = this.table.figure(row, in);
			BigDecimal went = this.table.figure(row, out);
			BigDecimal is = this.table.figure(row, last);
			if (was == null || came == null || went == null || is == null) {
				continue;
			}
			BigDecimal makes = was.add(came).subtract(went);
			boolean fits = makes.subtract(is)
				.abs()
				.compareTo(BigDecimal.valueOf((is.scale() > 0) ? 2 : 0).movePointLeft(Math.max(0, is.scale()))) <= 0;
			right += fits ? 1 : 0;
			if (!fits) {
				this.table.at(row, last).ifPresent(wrong::add);
				rights.add(makes);
			}
		}
		for (int at = 0; at < wrong.size() && wrong.size() <= right; at++) {
			this.hits.accept(TableTotals.hit(this.piece, wrong.get(at), "原有的加上增加的、减去减少的是%s，表中写%s。请核对这一行。"
				.formatted(Amount.plain(rights.get(at)), wrong.get(at).compact())));
		}
	}

}
