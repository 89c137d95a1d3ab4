package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * 增长15%, 减少22人, ↓6, 持平: a cell that tells by a word whether something is more or less.
 */
final class ChangeCell {

	private static final Pattern CHANGED = Pattern
		.compile("(?:(增长|增加|上升|提高|提升|上涨|增|升|涨|多|↑)|减少|下降|降低|回落|下滑|减|降|跌|少|↓)了?"
				+ "((?:[0-9]{1,3}(?:,[0-9]{3}){1,5}|[0-9]{1,15})(?:\\.[0-9]{1,6})?)(%|[\\p{IsHan}]{0,4})");

	/** With which these begin. */
	private static final CharacterSet BEGINNINGS = CharacterSet.of("增上提升涨多↑减下降回跌少↓持");

	/** Of what is told by no number. */
	private static final WordSet UNCHANGED = WordSet.of("持平");

	private ChangeCell() {
	}

	/** Whether a cell begins as one does. */
	static boolean mayBe(String compact) {
		return compact.length() > 1 && BEGINNINGS.has(compact.charAt(0));
	}

	/** By how much it is more, or by a minus less; null for other words. */
	static @Nullable BigDecimal value(String compact) {
		if (UNCHANGED.lengthAt(compact, 0) == compact.length()) {
			return BigDecimal.ZERO;
		}
		Matcher changed = CHANGED.matcher(compact);
		if (!changed.matches()) {
			return null;
		}
		BigDecimal value = new BigDecimal(changed.group(2).replace(",", ""));
		return (changed.group(1) != null) ? value : value.negate();
	}

	/** The unit behind the number; blank without one. */
	static String unit(String compact) {
		Matcher changed = CHANGED.matcher(compact);
		return changed.matches() ? changed.group(3) : "";
	}

}
