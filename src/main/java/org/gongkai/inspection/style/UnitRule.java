package org.gongkai.inspection.style;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.TextRule;

import org.springframework.stereotype.Component;

/**
 * T4: units of measurement. 亩 is in use for land and stands as long as it stands alone.
 */
@Component
public class UnitRule extends TextRule {

	private static final Map<String, String> LEGAL = Map.ofEntries(Map.entry("公分", "厘米"), Map.entry("平米", "平方米"),
			Map.entry("公升", "升"), Map.entry("公吨", "吨"), Map.entry("华里", ""), Map.entry("市斤", ""), Map.entry("市尺", ""),
			Map.entry("英尺", ""), Map.entry("英里", ""), Map.entry("平方英尺", ""), Map.entry("立升", "升"),
			Map.entry("公厘", "毫米"));

	private static final Pattern ILLEGAL = Pattern
		.compile("(?<=[0-9０-９万亿余多百千半])(?:平方英尺|公分|平米|公升|公吨|华里|市斤|市尺|英尺|英里|立升|公厘)(?!制)");

	private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("KG", "kg"), Map.entry("Kg", "kg"),
			Map.entry("KM", "km"), Map.entry("Km", "km"), Map.entry("KW", "kW"), Map.entry("kw", "kW"),
			Map.entry("Kw", "kW"), Map.entry("KV", "kV"), Map.entry("Kv", "kV"), Map.entry("kv", "kV"),
			Map.entry("KWh", "kW·h"), Map.entry("kwh", "kW·h"), Map.entry("KWH", "kW·h"), Map.entry("Mpa", "MPa"),
			Map.entry("mpa", "MPa"), Map.entry("MM", "mm"), Map.entry("CM", "cm"), Map.entry("m2", "m²"),
			Map.entry("M2", "m²"), Map.entry("m3", "m³"), Map.entry("M3", "m³"));

	private static final Pattern SYMBOL = Pattern.compile(
			"(?<![A-Za-z0-9.])[0-9][0-9.,]{0,12} ?(KWh|kwh|KWH|KG|Kg|KM|Km|KW|kw|Kw|KV|Kv|kv|Mpa|mpa|MM|CM|m2|M2|m3|M3)(?![A-Za-z0-9.-])");

	/** Units for one thing that do not stand side by side in a text. */
	private static final List<List<String>> RIVALS = List.of(List.of("亩", "公顷"), List.of("公里", "千米"),
			List.of("公斤", "千克"));

	private static final int CONVERSION = 14;

	@Override
	public String code() {
		return "T4";
	}

	@Override
	public String description() {
		return "计量单位";
	}

	@Override
	public String basis() {
		return "《中华人民共和国计量法》第三条；《国务院关于在我国统一实行法定计量单位的命令》；GB 3100—1993";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.number() == InspectedText.ATTACHMENTS || piece.number() == InspectedText.CATALOGUE) {
			return;
		}
		Written written = Written.of(piece, hits);
		if (LEGAL.keySet().stream().anyMatch(written.text()::contains)) {
			each(ILLEGAL, written, (unit) -> illegal(written, unit));
		}
		symbols(written, (unit) -> written.hint(unit.start(1), unit.end(1),
				"单位符号的大小写和上下标有规定，应当写作“%s”。".formatted(SYMBOLS.get(unit.group(1))), SYMBOLS.get(unit.group(1))));
		if (piece.block() instanceof Block.Table table) {
			new MoneyColumns(written, table).run();
		}
		else {
			rivals(written);
		}
	}

	private static void each(Pattern pattern, Written written, Consumer<Matcher> act) {
		Matcher matcher = pattern.matcher(written.text());
		while (matcher.find()) {
			act.accept(matcher);
		}
	}

	/** Tries where a letter stands behind a digit: letters are rare in Chinese. */
	private static void symbols(Written written, Consumer<Matcher> act) {
		String text = written.text();
		Matcher matcher = SYMBOL.matcher(text).useTransparentBounds(true);
		for (int at = 1; at < text.length(); at++) {
			char before = written.at(at - 1);
			boolean letter = "KkMmC".indexOf(text.charAt(at)) >= 0;
			if (letter && (before >= '0' && before <= '9' || before == ' ')
					&& matcher.region(Math.max(0, at - 15), Math.min(text.length(), at + 3)).find()
					&& matcher.start(1) == at) {
				act.accept(matcher);
			}
		}
	}

	private static void illegal(Written written, Matcher unit) {
		String legal = LEGAL.get(unit.group());
		boolean known = legal != null && !legal.isEmpty();
		written.hint(unit.start(), unit.end(), known ? "“%s”不是法定计量单位，应当用“%s”。".formatted(unit.group(), legal)
				: "“%s”不是法定计量单位。请换算成法定计量单位，同时改数字。".formatted(unit.group()), known ? legal : null);
	}

	/**
	 * One paragraph that measures in two units, unless it converts one into the other.
	 */
	private static void rivals(Written written) {
		String text = written.text();
		for (List<String> pair : RIVALS) {
			int one = measured(text, pair.get(0));
			int other = measured(text, pair.get(1));
			if (one >= 0 && other >= 0 && Math.abs(one - other) > CONVERSION) {
				int place = Math.max(one, other);
				String unit = (place == one) ? pair.get(0) : pair.get(1);
				written.hint(place, place + unit.length(),
						"同一段里既用“%s”又用“%s”。请统一为一种单位。".formatted(pair.get(0), pair.get(1)), null);
			}
		}
	}

	/** Where a number in that unit stands first, or -1. */
	private static int measured(String text, String unit) {
		int at = text.indexOf(unit);
		while (at >= 0) {
			char before = (at > 0) ? text.charAt(at - 1) : ' ';
			boolean squared = at > 1 && text.startsWith("平方", at - 2);
			if (!squared && (Character.isDigit(before) || "万余多".indexOf(before) >= 0)) {
				return at;
			}
			at = text.indexOf(unit, at + 1);
		}
		return -1;
	}

}
