package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 培训386人，其中取得证书362人 beside the columns 参训人数 and 取证人数: once an amount is what a column
 * comes to, what else its sentence tells is held against the columns that it names.
 */
final class ToldColumns {

	/** What a header says of any column. */
	private static final Pattern GENERAL = Pattern.compile("\\([^()]*\\)|人数|数量|金额|总数|合计|[数量额 ]");

	/** Of another time, or of some of them only. */
	private static final Pattern OTHER = Pattern.compile("上年|去年|同比|比|较|每|均|计划|目标|不|未|剩余|增|减|除");

	/** What a share is of, as one of the columns is called. */
	private static final Pattern SHARE = Pattern.compile(
			"[,(]?(?:已|均)?(?:为|占|占到|达到?|完成|完成了|是|相当于|占全部|占了)?(?:全年|全部|年度|年初|本年|当年|全县|全市|全区|[0-9]{4}年){0,2}?(?:度)?(计划|任务|目标|预算|总投资|应[\\p{IsHan}]{1,2}|总额|总数|概算)(数|额|总额|投资|任务|总数)?(?:的|比例?)?(?:为|达到?)?");

	private static final int FEWEST_ROWS = 3;

	private static final int REACH = 24;

	private static final int SCALE = 4;

	private static final int LIKELY = 3;

	private static final int SHORTEST_NAME = 2;

	private final TableText table;

	private final ColumnTotals totals;

	private final Contradictions found;

	ToldColumns(TableText table, ColumnTotals totals, Contradictions found) {
		this.table = table;
		this.totals = totals;
		this.found = found;
	}

	void compare(Figures figures) {
		for (Amount whole : figures.all()) {
			List<Integer> columns = columns(whole).filter((column) -> isTotal(column, whole)).boxed().toList();
			if (columns.size() == 1 && !whole.isPercentage()) {
				int end = Sentence.end(figures.text(), whole.to());
				figures.in(Sentence.begin(figures.text(), whole.from()), end)
					.forEach((part) -> compare(figures.text(), part, columns.get(0), whole));
				figures.in(whole.to(), Math.min(end, whole.to() + REACH))
					.stream()
					.filter(Amount::isPercentage)
					.findFirst()
					.filter((share) -> !isOfTold(figures, share, whole))
					.ifPresent((share) -> share(figures.text(), share, columns.get(0), whole));
			}
		}
	}

	private void compare(String text, Amount part, int own, Amount whole) {
		if (part == whole || part.vague() || part.isPercentage()) {
			return;
		}
		int begin = Sentence.clause(text, Sentence.begin(text, part.from()), part.from(), ",;:、(");
		String name = text.substring(begin, part.from());
		if (OTHER.matcher(name).find()) {
			return;
		}
		List<Integer> named = columns(part).filter((column) -> column != own && isNamed(column, name)).boxed().toList();
		if (named.size() != 1 || isTotal(named.get(0), part)) {
			return;
		}
		BigDecimal sum = this.totals.of(named.get(0)).orElse(null);
		if (sum != null && isLikely(sum.doubleValue(), part) && !this.totals.holds(part)) {
			this.found.report(part.from(), part.to(),
					"表中“%s”合计是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(this.table.header(named.get(0)).strip(),
							part.inOwnScale(sum), text.substring(part.from(), part.to())));
		}
	}

	private static boolean isLikely(double sum, Amount part) {
		return part.number() > sum / 2 && part.number() < sum * 2
				|| KinDigits.areKin(BigDecimal.valueOf(sum), part.value());
	}

	/** 全年计划500万尾，春季放流290万尾，占58.0%: whether it is a share in what the text tells. */
	private static boolean isOfTold(Figures figures, Amount share, Amount whole) {
		return figures.all()
			.stream()
			.anyMatch((other) -> other.unit().equals(whole.unit()) && other != whole
					&& RowFigures.is(share, whole.number() / other.number() * 100));
	}

	/** 完成投资3.6亿元，为年度计划的82%: what one column comes to, in what another does. */
	private void share(String text, Amount share, int own, Amount whole) {
		Matcher of = SHARE.matcher(text).region(whole.to(), share.from());
		List<Integer> others = (of.matches() && !share.vague()) ? columns(whole)
			.filter((column) -> column != own && (this.table.header(column).contains(of.group(1))
					|| "任务".equals(of.group(2)) && this.table.header(column).contains("任务")))
			.boxed()
			.toList() : List.of();
		BigDecimal part = this.totals.of(own).orElse(BigDecimal.ZERO);
		BigDecimal all = (others.size() == 1) ? this.totals.of(others.get(0)).orElse(BigDecimal.ZERO) : BigDecimal.ZERO;
		if (all.signum() <= 0) {
			return;
		}
		BigDecimal right = part.movePointRight(2).divide(all, SCALE, RoundingMode.HALF_UP);
		boolean likely = share.number() < right.doubleValue() * LIKELY && share.number() > right.doubleValue() / LIKELY;
		if (likely && right.subtract(share.value()).abs().compareTo(share.step()) >= 0) {
			this.found.report(whole.from(), share.to(), "按表格，“%s”合计占“%s”合计的%s%%，文中写%s。请核对后统一。".formatted(
					this.table.header(own).strip(), this.table.header(others.get(0)).strip(),
					Amount.plain(right.setScale(2, RoundingMode.HALF_UP)), text.substring(share.from(), share.to())));
		}
	}

	/** The columns that count in an amount's unit. */
	private IntStream columns(Amount amount) {
		return IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) >= FEWEST_ROWS
					&& TableUnits.mayCount(this.table.header(column), amount));
	}

	private boolean isTotal(int column, Amount amount) {
		return this.totals.of(column)
			.filter((sum) -> sum.signum() > 0 && sum.subtract(amount.value()).abs().compareTo(amount.half()) <= 0)
			.isPresent();
	}

	/** Whether a name has the characters of a header, in their order: 取得证书, 取证. */
	private boolean isNamed(int column, String name) {
		String header = GENERAL.matcher(this.table.header(column)).replaceAll("");
		int at = 0;
		for (int place = 0; place < name.length() && at < header.length(); place++) {
			at += (name.charAt(place) == header.charAt(at)) ? 1 : 0;
		}
		return header.length() >= SHORTEST_NAME && at == header.length();
	}

}
