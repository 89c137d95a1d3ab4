package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * Rows that make up another by what they are called, whether the table says so or not:
 * 第一产业, 第二产业 and 第三产业 the 地区生产总值, 公务用车购置费 and 公务用车运行费 the 公务用车购置及运行费.
 */
final class KnownWholes {

	/** What may stand around the name of a row. */
	private static final Pattern AROUND = Pattern
		.compile("^(?:[一二三四五六七八九十0-9]{1,3}[、.]|\\([一二三四五六七八九十0-9]{1,3}\\)|其中:)+|\\([^()]{1,8}\\)$|[“”:]");

	private static final Pattern NOT_ADDED = Pattern.compile("%|率|占|比|增(?!加值)|减|均|价|指数|速|排名|名次|位次|序号|编号");

	private static final List<Whole> WHOLES = List.of(
			whole("产业", "(?:地区|全[省市县区])?生产总值(?:GDP)?|GDP", "第一产业(?:增加值)?", "第二产业(?:增加值)?", "第三产业(?:增加值)?"),
			whole("用车", "公务用车购置[及和](?:使用)?运行(?:维护)?(?:费|费用|经费)", "公务用车购置(?:费|费用|经费)?", "公务用车运行(?:维护)?(?:费|费用|经费)?"),
			whole("接待", "三公经费(?:支出|预算|决算)?(?:合计|总计|总额)|合计", "因公出国\\(境\\)(?:费|费用|经费)", "公务接待(?:费|费用|经费)",
					"公务用车购置[及和](?:使用)?运行(?:维护)?(?:费|费用|经费)"),
			whole("出口", "(?:外贸|货物)?进出口(?:总[额值])?", "进口(?:总?[额值])?", "出口(?:总?[额值])?"),
			whole("非税", "(?:一般|地方一般)公共预算收入(?:合计|总计)?", "税收收入", "非税收入"),
			whole("性", "(?:年末)?(?:户籍|常住)?总?人口(?:数|总数)?", "男性?(?:人口)?", "女性?(?:人口)?"),
			whole("乡村", "(?:年末)?(?:户籍|常住)?总?人口(?:数|总数)?", "城镇(?:常住)?人口", "乡村(?:常住)?人口"));

	/** Units of the last place by which the roundings of few numbers may differ. */
	private static final BigDecimal ROUNDING = BigDecimal.valueOf(2);

	private static final BigDecimal NEAR = new BigDecimal("0.3");

	private static final int MOST_ROWS = 120;

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	private final List<String> names = new ArrayList<>();

	/** Cells that were asked about. */
	private final List<TableText.Placed> wrong = new ArrayList<>();

	KnownWholes(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	private static Whole whole(String word, String name, String... parts) {
		return new Whole(word, Pattern.compile(name), Stream.of(parts).map(Pattern::compile).toList());
	}

	void run() {
		int rows = this.table.rows() - this.table.headerRows();
		if (this.table.headerRows() == 0 || rows < 3 || rows > MOST_ROWS) {
			return;
		}
		for (Whole whole : WHOLES) {
			if (this.piece.mayHold(whole.word()) && this.piece.text().contains(whole.word())) {
				check(whole);
			}
		}
	}

	private void check(Whole whole) {
		int row = row(whole.name());
		List<Integer> parts = whole.parts().stream().map(this::row).toList();
		if (row < 0 || parts.stream().anyMatch((part) -> part < 0)) {
			return;
		}
		for (int column = 1; column < this.table.columns(); column++) {
			if (!NOT_ADDED.matcher(this.table.header(column)).find()) {
				check(row, parts, column);
			}
		}
	}

	/** The only row of a name; -1 without one, or with several. */
	private int row(Pattern name) {
		if (this.names.isEmpty()) {
			for (int row = 0; row < this.table.rows(); row++) {
				String cell = this.table.cellWords(row, 0);
				this.names.add((row < this.table.headerRows()) ? "" : AROUND.matcher(cell).replaceAll(""));
			}
		}
		int found = -1;
		for (int row = 0; row < this.names.size(); row++) {
			if (name.matcher(this.names.get(row)).matches()) {
				if (found >= 0) {
					return -1;
				}
				found = row;
			}
		}
		return found;
	}

	private void check(int row, List<Integer> parts, int column) {
		BigDecimal written = this.table.figure(row, column);
		TableText.Placed cell = this.table.at(row, column).orElse(null);
		BigDecimal sum = BigDecimal.ZERO;
		for (int part : parts) {
			BigDecimal value = this.table.figure(part, column);
			// what is made up of a wrong number tells nothing
			if (value == null || this.table.at(part, column).filter(this.wrong::contains).isPresent()) {
				return;
			}
			sum = sum.add(value);
		}
		if (written == null || cell == null || written.signum() <= 0) {
			return;
		}
		BigDecimal off = written.subtract(sum).abs();
		int scale = Math.max(written.scale(), sum.scale());
		BigDecimal rounding = (scale > 0) ? ROUNDING.movePointLeft(scale) : BigDecimal.ZERO;
		if (off.compareTo(rounding) > 0 && off.compareTo(written.multiply(NEAR)) <= 0) {
			this.wrong.add(cell);
			this.hits.accept(TableTotals.hit(this.piece, cell, "“%s”按它的%d个组成部分相加是%s，表中写%s。请核对这几行。"
				.formatted(this.names.get(row), parts.size(), Amount.plain(sum), cell.compact())));
		}
	}

	/**
	 * A whole that is known by its name.
	 *
	 * @param word without which a table does not tell of its parts
	 * @param name what it is called
	 * @param parts what its parts are called
	 */
	private record Whole(String word, Pattern name, List<Pattern> parts) {
	}

}
