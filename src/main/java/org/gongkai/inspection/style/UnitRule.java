package org.gongkai.inspection.style;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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

	/** Units for one thing that do not stand side by side in a text. */
	private static final List<List<String>> RIVALS = List.of(List.of("亩", "公顷"), List.of("公里", "千米"),
			List.of("公斤", "千克"));

	/** What stands between a quantity and what it is in the other unit. */
	private static final Pattern CONVERTED = Pattern
		.compile("(?:[（(、]|，(?=折合|约合|合|即|相当于|换算))?(?:约合|折合|换算|合|即|相当于|等于|约|约为|=|≈){0,2}[0-9][0-9.,，]{0,12}[万余多]{0,2}");

	private static final int CONVERSION = 24;

	/** Of two units further apart the last one is shown. */
	private static final int FARTHEST = 40;

	/** A symbol and the raised figure behind it. */
	private static final int LONGEST_SYMBOL = 3;

	/** Symbols, and the words for the same units. */
	private static final Map<String, List<String>> WORDS = Map.ofEntries(Map.entry("km", List.of("公里", "千米")),
			Map.entry("m", List.of("米")), Map.entry("cm", List.of("厘米")), Map.entry("mm", List.of("毫米")),
			Map.entry("kg", List.of("千克", "公斤")), Map.entry("g", List.of("克")), Map.entry("t", List.of("吨")),
			Map.entry("L", List.of("升")), Map.entry("mL", List.of("毫升")), Map.entry("ml", List.of("毫升")),
			Map.entry("m²", List.of("平方米")), Map.entry("㎡", List.of("平方米")), Map.entry("km²", List.of("平方公里", "平方千米")),
			Map.entry("m³", List.of("立方米")), Map.entry("hm²", List.of("公顷")), Map.entry("h", List.of("小时")),
			Map.entry("min", List.of("分钟")), Map.entry("kW", List.of("千瓦")), Map.entry("MPa", List.of("兆帕")));

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
		String text = written.text();
		String symbol = "";
		int done = 0;
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			// nearly all characters lie behind the letters
			if (c <= 'z' && UnitSymbols.isLetter(c)) {
				if (!UnitSymbols.isLetter(written.at(at - 1))) {
					UnitSymbols.look(written, at);
					symbol = symbol.isEmpty() ? rival(written, at) : symbol;
				}
			}
			else {
				List<Form> forms = UnitForms.at(c, at, written);
				for (int form = 0; forms != null && form < forms.size(); form++) {
					done = (at >= done) ? forms.get(form).look(written, at, done) : done;
				}
			}
		}
		if (piece.block() instanceof Block.Table table) {
			new MoneyColumns(written, table).run();
		}
		else {
			rivals(written);
			symbolAndWord(written, symbol);
		}
	}

	/**
	 * The symbol of a unit behind a number whose word may stand in the text, or blank.
	 */
	private static String rival(Written written, int at) {
		char before = written.at(at - 1);
		if (!Character.isDigit(before) && !(before == ' ' && Character.isDigit(written.at(at - 2)))) {
			return "";
		}
		int end = at;
		while (UnitSymbols.isLetter(written.at(end)) && end - at < LONGEST_SYMBOL) {
			end++;
		}
		end += (written.at(end) == '²' || written.at(end) == '³') ? 1 : 0;
		boolean apart = !UnitSymbols.isLetter(written.at(end)) && "/·^-".indexOf(written.at(end)) < 0
				&& !Character.isDigit(written.at(end));
		String symbol = apart ? written.text().substring(at, end) : "";
		return WORDS.getOrDefault(symbol, List.of()).stream().anyMatch(written.piece()::mayHold) ? symbol : "";
	}

	/** 东线长3公里、西线长1.5km: one unit, once as a word and once as a symbol. */
	private static void symbolAndWord(Written written, String found) {
		String text = written.text();
		String symbol = (found.isEmpty() && written.piece().mayHold("平方米") && text.indexOf('㎡') >= 0) ? "㎡" : found;
		int place = symbol.isEmpty() ? -1 : measured(text, symbol);
		for (String word : WORDS.getOrDefault(symbol, List.of())) {
			int other = measured(text, word);
			if (place >= 0 && other >= 0) {
				int to = Math.max(place + symbol.length(), other + word.length());
				int from = Math.max(Math.min(place, other), to - FARTHEST);
				written.hint(from, to, "同一段里同一个单位既用汉字“%s”又用符号“%s”。请统一。".formatted(word, symbol), null);
				return;
			}
		}
	}

	/**
	 * One paragraph that measures in two units, unless it converts one into the other.
	 */
	private static void rivals(Written written) {
		String text = written.text();
		for (List<String> pair : RIVALS) {
			boolean both = written.piece().mayHold(pair.get(0)) && written.piece().mayHold(pair.get(1));
			int one = both ? measured(text, pair.get(0)) : -1;
			int other = (one >= 0) ? measured(text, pair.get(1)) : -1;
			if (one >= 0 && other >= 0 && !isConverted(text, pair, one, other)) {
				int place = Math.max(one, other);
				String unit = (place == one) ? pair.get(0) : pair.get(1);
				written.hint(place, place + unit.length(),
						"同一段里既用“%s”又用“%s”。请统一为一种单位。".formatted(pair.get(0), pair.get(1)), null);
			}
		}
	}

	/** 共375亩，其中耕地300亩（约20公顷）: the last one before is the same, told in both. */
	private static boolean isConverted(String text, List<String> pair, int one, int other) {
		String unit = (one < other) ? pair.get(0) : pair.get(1);
		int second = Math.max(one, other);
		int first = text.lastIndexOf(unit, second - 1) + unit.length();
		String between = text.substring(first, Math.min(second, first + CONVERSION));
		return between.length() < CONVERSION && CONVERTED.matcher(between).matches();
	}

	/** Where a number in that unit stands first, or -1. */
	private static int measured(String text, String unit) {
		int at = text.indexOf(unit);
		while (at >= 0) {
			int behind = (at > 1 && text.charAt(at - 1) == ' ') ? at - 2 : at - 1;
			char before = (behind >= 0) ? text.charAt(behind) : ' ';
			boolean squared = at > 1 && text.startsWith("平方", at - 2);
			if (!squared && (Character.isDigit(before) || "万余多".indexOf(before) >= 0)) {
				return at;
			}
			at = text.indexOf(unit, at + 1);
		}
		return -1;
	}

}
