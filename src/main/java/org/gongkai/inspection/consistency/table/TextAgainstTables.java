package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * What the text says of a row of the document's own tables: “一般公共预算拨款收入1234.56万元” has to
 * be one of the values that such a row has in any table.
 */
final class TextAgainstTables {

	/** Labels shorter than this stand for many things. */
	private static final int SHORTEST_LABEL = 5;

	private static final int LONGEST_LABEL = 20;

	private static final Pattern UNIT = Pattern
		.compile("单位[:为]?(万元|元|亿元|件|个|人|条|篇|公顷|亩|吨)|\\((万元|元|亿元|件|个|人|条|篇|公顷|亩|吨)\\)");

	private static final String[] COPULAS = { "共计", "总计", "合计", "为", "共", "是", "达" };

	private static final CharacterSet COPULA_ENDS = CharacterSet.of("计为共是达");

	private static final WordSet OTHER_PERIOD = WordSet.of("上年|去年|上一年|同期|增加|减少|增长|下降|比|较|其中|季度|月|截至|目标|计划|以后|人均");

	private static final Pattern LABEL_NUMBER = Pattern
		.compile("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|[0-9]{1,2}[.、]|其中:)");

	/** With which such a number begins. */
	private static final CharacterSet LABEL_BEGINS = CharacterSet.of("一二三四五六七八九十(0123456789其");

	private static final Map<String, Integer> SCALES = Map.of("万元", 4, "亿元", 8);

	private final Map<String, Set<Value>> values = new HashMap<>();

	/** The units of all these. */
	private final List<String> units = new ArrayList<>();

	private final Consumer<Hit> hits;

	TextAgainstTables(Consumer<Hit> hits) {
		this.hits = hits;
	}

	/** Notes the rows of a table whose unit is stated. */
	void note(Piece piece, TableText table) {
		if (table.isStatutory()) {
			return;
		}
		String unit = unitOf(piece);
		String[] units = new String[table.columns()];
		for (int column = 0; column < units.length; column++) {
			String own = unit(table.header(column));
			units[column] = own.isEmpty() ? unit : own;
		}
		for (int row = table.headerRows(); row < table.rows(); row++) {
			String label = "";
			for (int column = 0; column < table.columns(); column++) {
				TableText.Placed cell = table.at(row, column).orElse(null);
				BigDecimal value = (cell != null) ? cell.value() : null;
				if (value != null) {
					note(label, value, units[column]);
				}
				else if (cell != null && !cell.isNothing()) {
					label = LABEL_BEGINS.has(cell.compact().charAt(0))
							? LABEL_NUMBER.matcher(cell.compact()).replaceFirst("") : cell.compact();
				}
			}
		}
	}

	private void note(String label, BigDecimal value, String unit) {
		if (label.length() >= SHORTEST_LABEL && label.length() <= LONGEST_LABEL) {
			// a table without its unit makes the whole label unusable
			this.values.computeIfAbsent(label, (any) -> new LinkedHashSet<>()).add(new Value(value, unit));
			if (!this.units.contains(unit)) {
				this.units.add(unit);
			}
		}
	}

	/** The unit that a table's caption, its first row or the paragraph above states. */
	private static String unitOf(Piece piece) {
		InspectedText text = piece.whole();
		String start = piece.text().substring(0, Math.min(piece.text().length(), 120));
		String unit = unit(start);
		for (int above = piece.number() - 1; unit.isEmpty() && above >= Math.max(0, piece.number() - 2); above--) {
			unit = (text.blocks().get(above) instanceof Block.Paragraph) ? unit(text.textOf(above)) : "";
		}
		return unit;
	}

	private static String unit(String words) {
		if (words.indexOf('位') < 0 && words.indexOf('(') < 0 && words.indexOf('（') < 0) {
			return "";
		}
		Matcher unit = UNIT.matcher(words.replace('（', '(').replace('）', ')').replace('：', ':').replace(" ", ""));
		return unit.find() ? ((unit.group(1) != null) ? unit.group(1) : unit.group(2)) : "";
	}

	boolean isEmpty() {
		return this.values.isEmpty();
	}

	/** Compares what a paragraph says: a name, then at once its value. */
	void compare(Piece piece, Figures figures) {
		String text = piece.text();
		for (Amount amount : figures.all()) {
			int from = amount.from();
			if (amount.vague() || amount.isPercentage() || !isTold(amount.unit())) {
				continue;
			}
			while (from > 0 && amount.from() - from <= LONGEST_LABEL + 2 && Sentence.isHan(text.charAt(from - 1))) {
				from--;
			}
			if (amount.from() - from >= SHORTEST_LABEL) {
				compare(piece, from, amount);
			}
		}
	}

	/** Whether a table tells of anything in that unit. */
	private boolean isTold(String unit) {
		for (int at = 0; at < this.units.size(); at++) {
			if (this.units.get(at).endsWith(unit)) {
				return true;
			}
		}
		return false;
	}

	private static String withoutCopula(String label) {
		if (!COPULA_ENDS.has(label.charAt(label.length() - 1))) {
			return label;
		}
		for (String copula : COPULAS) {
			if (label.endsWith(copula)) {
				return label.substring(0, label.length() - copula.length());
			}
		}
		return label;
	}

	private void compare(Piece piece, int from, Amount amount) {
		String text = piece.text();
		String label = withoutCopula(text.substring(from, amount.from()));
		Set<Value> known = this.values.get(label);
		if (known != null && known.stream().noneMatch((value) -> value.unit().isEmpty())
				&& !OTHER_PERIOD.in(text, Sentence.begin(text, from), from)) {
			compare(piece, from, label, amount, known);
		}
	}

	private void compare(Piece piece, int from, String label, Amount amount, Set<Value> known) {
		List<Value> comparable = known.stream().filter((value) -> value.unit().endsWith(amount.unit())).toList();
		if (comparable.isEmpty() || comparable.size() < known.size()
				|| comparable.stream().anyMatch((value) -> isRounded(amount, value.full()))) {
			return;
		}
		String inTable = Amount.plain(comparable.get(0).number()) + comparable.get(0).unit();
		this.hits.accept(piece.hit(Severity.CONFIRM, from, amount.to(),
				"文中的数与本文表格中“%s”的数（%s）不一致。请核对后统一；两处口径不同的，请说明后确认。".formatted(label, inTable), null));
	}

	/**
	 * Equal to a unit of the text's last place, since it may be cut instead of rounded.
	 */
	private static boolean isRounded(Amount amount, BigDecimal full) {
		BigDecimal allowed = (amount.half().signum() == 0) ? BigDecimal.ZERO : amount.step();
		return full.subtract(amount.value()).abs().compareTo(allowed) <= 0;
	}

	/**
	 * A value in a table.
	 *
	 * @param number as written
	 * @param unit its unit, blank when none is stated
	 */
	private record Value(BigDecimal number, String unit) {

		BigDecimal full() {
			return this.number.movePointRight(SCALES.getOrDefault(this.unit, 0));
		}

	}

}
