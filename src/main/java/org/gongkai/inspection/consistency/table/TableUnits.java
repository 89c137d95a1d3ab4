package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;

/** In which units the columns of tables count. */
final class TableUnits {

	/** The unit in which a header counts: 金额（万元）. */
	static final Pattern BRACKETED = Pattern.compile("\\(([^()]{1,8})\\)");

	private static final Pattern SCALED = Pattern.compile("^(百|千|万|亿)?(.+)$");

	/** Headers that count without saying what. */
	private static final WordSet QUANTITY = WordSet.of("数量|个数|总数|小计|合计|总计");

	/** Of things, which a header need not say. */
	private static final String COUNTED = "个家件人名户起次批份条所项处例台座宗篇场";

	private static final WordSet RATE = WordSet.of("率|比例|比重|占比|增幅|增速");

	private static final Pattern SCORE = Pattern.compile("(?<![0-9.])[0-9]{1,4}(?:\\.[0-9]{1,3})?分(?![之钟别为成布期批级类管公局])");

	private static final Pattern CAPTION = Pattern.compile("单位[:为]?(万元|元|亿元)");

	private static final WordSet SUM = WordSet.of("小计|合计|总计|共计|总数|总额");

	/** The same, with nothing behind it. */
	static final Pattern AT_END = Pattern.compile(BRACKETED.pattern() + "$");

	private TableUnits() {
	}

	/** A header without what stands in brackets, mostly its unit. */
	static String bare(String header) {
		return BRACKETED.matcher(header).replaceAll("").strip();
	}

	/** The unit of money that is told above a table: 单位：万元; blank without. */
	static String above(Piece table) {
		if (table.number() > 0) {
			Piece piece = table.whole().pieces().get(table.place() - 1);
			Matcher unit = piece.mayHold("单位") ? CAPTION.matcher(piece.text()) : null;
			if (unit != null && unit.find()) {
				return unit.group(1);
			}
		}
		return "";
	}

	/** Whether a header says that its column counts so. */
	static boolean counts(String header, Amount amount) {
		String unit = bracketed(header);
		if (!unit.isEmpty()) {
			return isUnit(unit, amount);
		}
		return switch (amount.unit().charAt(0)) {
			case '%' -> RATE.in(header) || header.indexOf('%') >= 0;
			case '元' -> false;
			case '分' -> header.contains("得分") || header.contains("分值") || header.contains("成绩") || header.contains("分数")
					|| header.contains("总分");
			default -> header.contains(amount.unit())
					|| "人名位".contains(amount.unit()) && (header.contains("人数") || header.contains("名额"))
					|| QUANTITY.in(header);
		};
	}

	/**
	 * Whether a header says that its column counts so, or does not say how it counts
	 * things.
	 */
	static boolean mayCount(String header, Amount amount) {
		return counts(header, amount) || bracketed(header).isEmpty() && COUNTED.indexOf(amount.unit().charAt(0)) >= 0
				&& !RATE.in(header) && header.indexOf('%') < 0;
	}

	/** Whether 万元, ％ or 公里（km） is the unit of an amount. */
	static boolean isUnit(String unit, Amount amount) {
		Matcher scaled = SCALED.matcher(unit);
		String each = scaled.matches() ? scaled.group(2) : unit;
		String bare = (each.startsWith("元/")) ? "元" : each;
		return bare.equals(amount.unit()) || bare.indexOf('、') > 0 && List.of(bare.split("、")).contains(amount.unit())
				|| "人名位".contains(bare) && "人名位".contains(amount.unit());
	}

	/** The unit in brackets; blank without. */
	static String bracketed(String header) {
		Matcher unit = BRACKETED.matcher(header);
		return unit.find() ? unit.group(1) : "";
	}

	/** Whether a header says that its column adds up others. */
	static boolean isSum(String header) {
		return SUM.in(header);
	}

	/** The power of ten by which a unit or a header in brackets counts: 万元 by 4. */
	static int tens(String words) {
		String bracketed = bracketed(words);
		String unit = bracketed.isEmpty() ? words : bracketed;
		char first = unit.isEmpty() ? ' ' : unit.charAt(0);
		boolean scaled = unit.length() > 1 && unit.length() < 6;
		return !scaled ? 0 : (first == '万') ? 4 : (first == '亿') ? 8 : 0;
	}

	/** The amounts of a short text, its scores among them. */
	static List<Amount> withScores(Figures figures) {
		String text = figures.text();
		if (text.indexOf('分') < 0) {
			return figures.all();
		}
		List<Amount> amounts = new ArrayList<>(figures.all());
		Matcher scores = SCORE.matcher(text);
		while (scores.find()) {
			BigDecimal value = new BigDecimal(text.substring(scores.start(), scores.end() - 1));
			Amount score = new Amount(scores.start(), scores.end(), value, BigDecimal.valueOf(1, value.scale()), "分",
					Figures.isVague(text, scores.start(), scores.end()));
			if (amounts.stream().noneMatch((other) -> other.from() == score.from())) {
				amounts.add(score);
			}
		}
		amounts.sort((one, other) -> Integer.compare(one.from(), other.from()));
		return amounts;
	}

}
