package org.gongkai.annualreport.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.CellValue;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What the words in a cell mean. Only what is certainly a number is one: the letter O, a
 * circle, a figure in another unit stay as they are written.
 */
public final class CellText {

	/** No figure of a report comes near so many characters. */
	private static final int LONGEST_FIGURE = 40;

	/** A figure with its remark; longer words are a text. */
	private static final int LONGEST_VALUE = 200;

	private static final String AMOUNT = "(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+|[0-9]{1,20})(?:\\.[0-9]{1,10})?)";

	/** A figure, its unit, and a remark in brackets or in words behind it. */
	private static final Pattern FIGURE = Pattern.compile(
			AMOUNT + "\\s?(件|万元)?((?!\\s?[元亿万千百十])(?:\\s*[(\\[]|\\s?其中|\\s?含|\\s\\p{IsHan}|[个条项次人份宗起例篇]).*)?",
			Pattern.DOTALL);

	private static final Pattern CHINESE = Pattern.compile("([〇零一二两三四五六七八九十百千万亿]{1,30}?)(件|万元)?");

	/** Signs for there being nothing, and what comes near a nought without being one. */
	private static final Pattern SIGN = Pattern.compile("[-/\\\\|*.~oO○◯×xX_]{1,6}|无|没有|未发生|空|不适用|N/?A");

	private CellText() {
	}

	/** Reads the words in a cell of a count, or of an amount in 万元. */
	public static CellValue of(String text, boolean money) {
		NormalizedText normalized = NormalizedText.of(text);
		String line = normalized.text().strip();
		if (line.isEmpty()) {
			return CellValue.BLANK;
		}
		return figure(text, line, money).orElseGet(() -> new CellValue.AsWritten(text.strip()));
	}

	/** Whether the words are a figure or a sign for there being none, not a label. */
	static boolean isValue(String text) {
		if (text.length() > LONGEST_VALUE) {
			return false;
		}
		String line = NormalizedText.of(text).text().strip();
		if (line.isEmpty() || SIGN.matcher(line).matches()) {
			return !line.isEmpty();
		}
		return figure(text, line, false).isPresent() || figure(text, line, true).isPresent();
	}

	private static Optional<CellValue> figure(String text, String line, boolean money) {
		Matcher figure = FIGURE.matcher(line);
		if (figure.matches()) {
			return certain(text, figure, money);
		}
		Matcher chinese = CHINESE.matcher(line);
		if (chinese.matches() && fits(chinese.group(2), money)) {
			return Numerals.number(chinese.group(1)).map((number) -> CellValue.of(number));
		}
		return Optional.empty();
	}

	private static Optional<CellValue> certain(String text, Matcher figure, boolean money) {
		String amount = figure.group(1);
		// a dash may be a sign for “none” that a figure follows; a minus is a minus
		boolean dash = amount.startsWith("-") && "-－−".indexOf(text.strip().charAt(0)) < 0;
		if (dash || amount.length() > LONGEST_FIGURE || !fits(figure.group(2), money)) {
			return Optional.empty();
		}
		String remark = (figure.group(3) != null) ? remark(text, figure) : "";
		return Optional.of(new CellValue.Figure(new BigDecimal(amount.replace(",", "").replace(" ", "")), remark));
	}

	/** 件 counts, 万元 is money; either unit in the other's cell makes it uncertain. */
	private static boolean fits(@Nullable String unit, boolean money) {
		return unit == null || unit.equals(money ? "万元" : "件");
	}

	/** The remark as it is written, with the brackets it has. */
	private static String remark(String text, Matcher figure) {
		String folded = figure.group(3).strip();
		String written = text.strip();
		// folding to half width keeps the length of what can be seen
		return (written.length() >= folded.length()) ? written.substring(written.length() - folded.length()).strip()
				: folded;
	}

}
