package org.gongkai.inspection.style;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Symbols of units in letters of the wrong size, or with a figure set on the line. */
final class UnitSymbols {

	private static final Map<String, String> RIGHT = new HashMap<>();

	/** Longest of them, in characters. */
	private static final int LONGEST = 4;

	/** Each in its only right spelling. */
	private static final Set<String> UNITS = Set.of("kg", "km", "kW", "kV", "kV·A", "kN", "kJ", "MPa", "kPa", "kHz",
			"MHz", "GHz", "Hz", "dB", "mm", "cm", "mL", "mg", "kWp");

	/** A single capital is a unit behind these words only: 宽3M, 每袋500G. */
	private static final Map<String, String> MEASURING = Map.of("M", "长宽高深厚径距程", "T", "重载装运", "G", "重包袋");

	/** Between such a word and the number. */
	private static final int WORD_REACH = 4;

	/** Spellings that are right as well. */
	private static final Set<String> RIGHT_TOO = Set.of("ml", "Mg", "mm", "cm", "MM");

	static {
		for (String unit : UNITS) {
			spellings(unit.replace("·", ""), unit);
		}
		for (String hours : new String[] { "KWh", "kwh", "KWH", "Kwh", "KwH", "kwH" }) {
			RIGHT.put(hours, "kW·h");
		}
		for (String[] other : new String[][] { { "um", "μm" }, { "ug", "μg" }, { "kgs", "kg" }, { "KGS", "kg" },
				{ "hr", "h" }, { "hrs", "h" }, { "sec", "s" }, { "rpm", "r/min" }, { "RPM", "r/min" } }) {
			RIGHT.put(other[0], other[1]);
		}
		RIGHT.put("MM", "mm");
		RIGHT.put("MWH", "MW·h");
		RIGHT.put("Mwh", "MW·h");
		RIGHT.put("Mw", "MW");
		RIGHT.put("cc", "mL");
		RIGHT.put("CC", "mL");
		for (String length : new String[] { "m", "M", "km", "KM", "Km", "cm", "CM", "Cm", "mm", "hm" }) {
			RIGHT.put(length + "2", length.toLowerCase(Locale.ROOT) + "²");
		}
		for (String length : new String[] { "m", "M", "cm", "CM", "Nm" }) {
			RIGHT.put(length + "3", length.equals("Nm") ? "m³" : length.toLowerCase(Locale.ROOT) + "³");
		}
	}

	private UnitSymbols() {
	}

	/** All spellings of a symbol but the right one. */
	private static void spellings(String letters, String right) {
		for (int upper = 0; upper < 1 << letters.length(); upper++) {
			StringBuilder spelling = new StringBuilder();
			for (int at = 0; at < letters.length(); at++) {
				char c = letters.charAt(at);
				spelling.append((upper >> at & 1) == 1 ? Character.toUpperCase(c) : Character.toLowerCase(c));
			}
			String other = spelling.toString();
			if (!other.equals(letters) && !RIGHT_TOO.contains(other)) {
				RIGHT.put(other, right);
			}
		}
	}

	/**
	 * Hints at a symbol behind a number, behind a stroke, or alone in brackets as in the
	 * head of a column.
	 * @param at the first of some letters
	 */
	static void look(Written written, int at) {
		int end = at;
		while (isLetter(written.at(end)) && end - at <= LONGEST) {
			end++;
		}
		char raised = written.at(end);
		end += (raised == '2' || raised == '3') ? 1 : 0;
		char behind = written.at(end);
		boolean apart = !isLetter(behind) && !isDigit(behind) && behind != '.' && behind != '-';
		String symbol = (apart && end - at <= LONGEST + 1) ? written.text().substring(at, end) : "";
		String right = MEASURING.containsKey(symbol) ? capital(written, at, symbol) : RIGHT.get(symbol);
		if (symbol.equals("c") && written.at(at - 1) == '°') {
			written.hint(at - 1, end, "摄氏度的符号应当写作“℃”。", "℃");
			return;
		}
		if (right != null && (isMeasured(written, at) || isPer(written, at) || isBracketed(written, at, behind))) {
			written.hint(at, end, "单位符号的大小写和上下标有规定，应当写作“%s”。".formatted(right), right);
		}
	}

	/** 宽3M, but 100M宽带. */
	private static @Nullable String capital(Written written, int at, String symbol) {
		int number = at;
		while (isDigit(written.at(number - 1)) || written.at(number - 1) == '.') {
			number--;
		}
		String words = MEASURING.getOrDefault(symbol, "");
		for (int before = number - 1; before >= number - WORD_REACH && written.isHan(before); before--) {
			if (words.indexOf(written.at(before)) >= 0) {
				return symbol.toLowerCase(Locale.ROOT);
			}
		}
		return null;
	}

	/** A number that is no code stands before it. */
	private static boolean isMeasured(Written written, int at) {
		int before = at - 1;
		before -= (written.at(before) == ' ') ? 1 : 0;
		before -= "万亿余多".indexOf(written.at(before)) >= 0 ? 1 : 0;
		int last = before;
		while ((isDigit(written.at(before)) || ".,".indexOf(written.at(before)) >= 0) && last - before < 16) {
			before--;
		}
		char first = written.at(before);
		return before < last && isDigit(written.at(last)) && !isLetter(first) && first != '-' && !isDigit(first);
	}

	/** 38微克/m3, 元/KG. */
	private static boolean isPer(Written written, int at) {
		char before = written.at(at - 2);
		return written.at(at - 1) == '/' && (written.isHan(at - 2) || before == 'g' || before == 't' || before == 'L');
	}

	private static boolean isBracketed(Written written, int at, char behind) {
		return "（(".indexOf(written.at(at - 1)) >= 0 && "）)".indexOf(behind) >= 0;
	}

	static boolean isLetter(char c) {
		return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}

}
