package org.gongkai.annualreport.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.CellText;
import org.gongkai.annualreport.rules.Equation;
import org.jspecify.annotations.Nullable;

/** Fills in totals from their parts when somebody asks for it. */
final class Totals {

	/** Rows first, since the last line adds up their totals, too. */
	private static final List<String> RULES = List.of("E-05", "E-03", "E-06");

	private Totals() {
	}

	/**
	 * The cells with their totals filled in; a total of which a part is not filled in
	 * stays as it is.
	 */
	static Filled fill(ReportTable table, FormatVersion version, Map<CellId, String> texts) {
		Map<CellId, String> filled = new LinkedHashMap<>(texts);
		List<CellId> open = new ArrayList<>();
		for (String rule : RULES) {
			for (Equation equation : Equation.withinOneReport()) {
				CellId total = equation.right().get(0);
				if (equation.rule().equals(rule) && total.table() == table && version.has(total)) {
					Equation.Balance balance = equation.balance((cell) -> number(cell, version, filled));
					open.remove(total);
					if (balance.unknown().stream().anyMatch(equation.left()::contains)) {
						open.add(total);
					}
					else {
						filled.put(total, balance.left().toPlainString());
					}
				}
			}
		}
		return new Filled(filled, open);
	}

	private static @Nullable BigDecimal number(CellId cell, FormatVersion version, Map<CellId, String> texts) {
		return version.has(cell) ? CellText.of(texts.getOrDefault(cell, ""), cell.isMoney()).number().orElse(null)
				: BigDecimal.ZERO;
	}

	/**
	 * What came of it.
	 *
	 * @param texts what stands in the cells now
	 * @param open totals that have a part without a number
	 */
	record Filled(Map<CellId, String> texts, List<CellId> open) {
	}

}
