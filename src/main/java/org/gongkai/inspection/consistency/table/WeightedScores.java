package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.consistency.figures.Amount;

/** 综合成绩=笔试成绩×60%+面试成绩×40%, against the columns of the table beside it. */
final class WeightedScores {

	private static final CharacterSet WEIGHING = CharacterSet.of("×占*");

	private static final Pattern WEIGHT = Pattern
		.compile("([\\p{IsHan}]{2,6}?)(?:总?成绩|得分|分数)?(?:[×*]|各?占(?:总成绩的)?)([0-9]{1,2})%");

	private static final Pattern RESULT = Pattern.compile("综合|总成绩|总分|总得分|最终|合成");

	/** 面试抽签号 is no mark. */
	private static final Pattern NUMBER = Pattern.compile("号\\s*$|序号|编号|抽签|顺序|名次|排名");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Piece piece;

	private final TableText table;

	private final Consumer<Hit> hits;

	WeightedScores(Piece piece, TableText table, Consumer<Hit> hits) {
		this.piece = piece;
		this.table = table;
		this.hits = hits;
	}

	/** Looks for weights in a text near the table and works its rows out by them. */
	void compare(String text) {
		if (text.indexOf('%') < 0 || !WEIGHING.in(text, 0, text.length())) {
			return;
		}
		Map<Integer, BigDecimal> weights = new LinkedHashMap<>();
		Matcher weight = WEIGHT.matcher(text);
		while (weight.find()) {
			int column = column(
					Pattern.compile(Pattern.quote(weight.group(1).substring(weight.group(1).length() - 2))));
			if (column >= 0) {
				weights.put(column, new BigDecimal(weight.group(2)));
			}
		}
		int result = column(RESULT);
		BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		if (weights.size() > 1 && result >= 0 && !weights.containsKey(result) && all.compareTo(HUNDRED) == 0) {
			check(weights, result);
		}
	}

	/** The only column of figures of that name, or -1. */
	private int column(Pattern name) {
		int found = -1;
		for (int column = 0; column < this.table.columns(); column++) {
			String header = this.table.header(column);
			if (this.table.figures(column) > 0 && name.matcher(header).find() && !NUMBER.matcher(header).find()) {
				if (found >= 0) {
					return -1;
				}
				found = column;
			}
		}
		return found;
	}

	private void check(Map<Integer, BigDecimal> weights, int result) {
		int right = 0;
		List<TableText.Placed> wrong = new ArrayList<>();
		List<BigDecimal> values = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal sum = BigDecimal.ZERO;
			BigDecimal written = this.table.figure(row, result);
			for (Map.Entry<Integer, BigDecimal> weight : weights.entrySet()) {
				BigDecimal score = this.table.figure(row, weight.getKey());
				written = (score != null) ? written : null;
				sum = (score != null) ? sum.add(score.multiply(weight.getValue())) : sum;
			}
			BigDecimal value = sum.movePointLeft(2);
			TableText.Placed cell = this.table.at(row, result).orElse(null);
			if (written == null || cell == null) {
				continue;
			}
			boolean fits = value.subtract(written)
				.abs()
				.compareTo(BigDecimal.ONE.movePointLeft(Math.max(0, written.scale()))) < 0;
			right += fits ? 1 : 0;
			if (!fits) {
				wrong.add(cell);
				values.add(value);
			}
		}
		for (int at = 0; at < wrong.size() && wrong.size() <= right; at++) {
			this.hits.accept(TableTotals.hit(this.piece, wrong.get(at),
					"按文中的权重算出来是%s，表中写%s。请核对各项成绩和权重。".formatted(Amount.plain(values.get(at)), wrong.get(at).compact())));
		}
	}

}
