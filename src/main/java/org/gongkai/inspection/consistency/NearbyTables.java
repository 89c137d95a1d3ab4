package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;

/**
 * What the paragraphs right before and behind a table say of it: 共抽检120批次 against the
 * table's total, 下列5家企业 against its rows.
 */
final class NearbyTables {

	private static final Pattern WHOLE = Pattern.compile("共|合计|总计|累计|总");

	private static final Pattern OTHER = Pattern.compile("其中|上年|去年|同比|比|较|每|计划|目标|新增|第|截至|以来|平均");

	private static final Pattern LISTED = Pattern.compile("如下|下列|以下|下表|见表|名单");

	private static final Pattern QUANTITY = Pattern.compile("数量|个数|总数|小计|合计");

	private static final String COUNTED = "家个名人项所位种件户座处";

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private final Piece piece;

	private final TableText table;

	NearbyTables(Piece piece, TableText table) {
		this.piece = piece;
		this.table = table;
	}

	/** Compares the paragraphs around with the table. */
	void run(Function<Piece, Contradictions> found) {
		List<Piece> pieces = this.piece.whole().pieces();
		int place = this.piece.number() + 2;
		List<Piece> around = new ArrayList<>();
		for (int at = place - 1; at >= Math.max(2, place - 2); at--) {
			around.add(pieces.get(at));
		}
		if (place + 1 < pieces.size()) {
			around.add(pieces.get(place + 1));
		}
		for (Piece paragraph : around) {
			if (!(paragraph.block() instanceof Block.Paragraph) || paragraph.text().length() > 1000) {
				continue;
			}
			Figures figures = Figures.of(paragraph);
			total(figures, found.apply(paragraph));
			new NamedCells(this.table, found.apply(paragraph)).compare(figures);
			if (paragraph.number() == this.piece.number() - 1) {
				rows(figures, found.apply(paragraph));
			}
		}
	}

	private void total(Figures figures, Contradictions found) {
		for (Amount amount : figures.all()) {
			String clause = clause(figures.text(), amount.from());
			if (amount.isPercentage() || amount.vague() || !WHOLE.matcher(clause).find()
					|| OTHER.matcher(figures.text())
						.region(Sentence.begin(figures.text(), amount.from()), amount.from())
						.find()) {
				continue;
			}
			column(amount).flatMap(this::sum).ifPresent((sum) -> {
				BigDecimal off = sum.subtract(amount.value()).abs();
				boolean likely = off.compareTo(sum.multiply(NEAR)) <= 0;
				if (off.compareTo(amount.half()) > 0 && likely && !isInTable(amount)) {
					found.report(amount.from(), amount.to(), "文中的总数与表格不一致：表中合计是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。"
						.formatted(Amount.plain(sum), figures.text().substring(amount.from(), amount.to())));
				}
			});
		}
	}

	private static String clause(String text, int at) {
		int begin = at;
		while (begin > 0 && at - begin < 30 && ",;:。()\n".indexOf(text.charAt(begin - 1)) < 0) {
			begin--;
		}
		return text.substring(begin, at);
	}

	/** The only column of numbers that counts in that unit. */
	private Optional<Integer> column(Amount amount) {
		List<Integer> numbers = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.numbers(column) > 1)
			.boxed()
			.toList();
		List<Integer> own = numbers.stream().filter((column) -> counts(this.table.header(column), amount)).toList();
		return (own.size() == 1) ? Optional.of(own.get(0)) : Optional.empty();
	}

	private static boolean counts(String header, Amount amount) {
		boolean money = header.contains("元");
		return amount.unit().equals("元") ? header.contains("万元") || header.contains("(元)") : !money
				&& (header.contains(amount.unit()) || QUANTITY.matcher(header).find() && header.indexOf('(') < 0);
	}

	/** The total that the table states, or all its rows, in bare units. */
	private Optional<BigDecimal> sum(int column) {
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal stated = null;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal value = this.table.at(row, column).map(TableText.Placed::value).orElse(null);
			String label = this.table.at(row, 0).map(TableText.Placed::compact).orElse("");
			if (value != null && TableTotals.TOTAL.matcher(label).matches()) {
				stated = value;
			}
			else if (label.contains("小计") || label.startsWith("其中")) {
				return Optional.empty();
			}
			else if (value != null) {
				sum = sum.add(value);
			}
		}
		int scale = this.table.header(column).contains("万元") ? 4 : 0;
		return Optional.of(((stated != null) ? stated : sum).movePointRight(scale));
	}

	private boolean isInTable(Amount amount) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			for (int column = 0; column < this.table.columns(); column++) {
				String header = this.table.header(column);
				if (header.indexOf('(') >= 0 && !counts(header, amount)) {
					continue;
				}
				BigDecimal value = this.table.at(row, column).map(TableText.Placed::value).orElse(null);
				if (value != null && (value.compareTo(amount.value()) == 0
						|| value.movePointRight(4).compareTo(amount.value()) == 0)) {
					return true;
				}
			}
		}
		return false;
	}

	/** 下列5家企业 right above a table that numbers its rows. */
	private void rows(Figures figures, Contradictions found) {
		List<Amount> counted = figures.all()
			.stream()
			.filter((amount) -> COUNTED.contains(amount.unit()) && !amount.vague())
			.toList();
		int rows = numbered();
		if (counted.size() == 1 && rows > 1 && LISTED.matcher(figures.text()).find()) {
			Amount amount = counted.get(0);
			BigDecimal off = amount.value().subtract(BigDecimal.valueOf(rows)).abs();
			if (off.signum() > 0 && off.compareTo(BigDecimal.valueOf(Math.max(1, rows / 4))) <= 0) {
				found.report(amount.from(), amount.to(), "文中写%s，下面的表格有%d行。请核对名单和个数。"
					.formatted(figures.text().substring(amount.from(), amount.to()), rows));
			}
		}
	}

	/** How many rows 序号 counts; 0 when it does not, or does not count them through. */
	private int numbered() {
		if (this.table.headerRows() == 0 || !this.table.header(0).contains("序号")) {
			return 0;
		}
		int count = 0;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal value = this.table.at(row, 0).map(TableText.Placed::value).orElse(null);
			if (value == null || value.compareTo(BigDecimal.valueOf(count + 1L)) != 0) {
				return 0;
			}
			count++;
		}
		return count;
	}

}
