package org.gongkai.annualreport.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.rules.Equation;
import org.jspecify.annotations.Nullable;

/**
 * An equation between cells as the page shows it; the page's script works it out anew
 * from the same cells while somebody types.
 *
 * @param rule code of the rule
 * @param name what is compared, for the summary
 * @param left identifiers of the cells on the left, separated by spaces
 * @param right identifiers of the cells on the right
 * @param state {@code ok}, {@code off} or {@code open}
 * @param text how it comes out, in few characters
 */
record SumView(String rule, String name, String left, String right, String state, String text) {

	static SumView of(Equation equation, String name, Function<CellId, @Nullable BigDecimal> values) {
		Equation.Balance balance = equation.balance(values);
		String left = balance.left().toPlainString();
		String right = balance.right().toPlainString();
		if (balance.broken()) {
			return view(equation, name, "off", "✗ %s≠%s".formatted(left, right));
		}
		return balance.unknown().isEmpty() ? view(equation, name, "ok", "✓ " + left)
				: view(equation, name, "open", "待填");
	}

	private static SumView view(Equation equation, String name, String state, String text) {
		return new SumView(equation.rule(), name, ids(equation.left()), ids(equation.right()), state, text);
	}

	private static String ids(List<CellId> cells) {
		return cells.stream().map(CellId::id).collect(Collectors.joining(" "));
	}

	public boolean isOff() {
		return this.state.equals("off");
	}

	public boolean isOpen() {
		return this.state.equals("open");
	}

}
