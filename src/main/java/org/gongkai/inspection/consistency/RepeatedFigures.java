package org.gongkai.inspection.consistency;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/**
 * The same quantity told twice: “2023年全县共受理申请69件” in one place and 65件 in another. Only
 * totals of the whole are compared, word by word; a part of the year or another area is
 * another quantity.
 */
final class RepeatedFigures {

	private static final Pattern TOTAL = Pattern.compile(
			"((?:全[省市县区年州旗镇乡局]{1,3}|我[省市县区局委办]{1,2}|本机关|本单位|本年度)[\\p{IsHan}]{0,6}[共总][\\p{IsHan}]{2,16}?)为?(?=[0-9])");

	private static final Pattern YEAR_BEFORE = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年度?,?$");

	private static final int LONGEST_NAME = 40;

	private static final Pattern PARTIAL = Pattern
		.compile("[0-9一二三四]季度|半年|[0-9]月|截至|上年|去年|同期|预计|计划|目标|力争|将|其中|以来|期间|累计|近[0-9一二三四五六七八九十]+年");

	private static final Pattern NEW_TOPIC = Pattern.compile("^(?:二|三|四|五|六|七|八|九)是");

	private static final Pattern TITLE_YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

	private static final Pattern PRESENTED = Pattern
		.compile("现将[^。;]{0,30}?((?:19|20)[0-9]{2})年度?[^。;]{0,40}?(?:报告|公布|公开|公示|说明|总结|汇报)如下");

	private final Map<String, Told> told = new HashMap<>();

	private final Consumer<Hit> hits;

	RepeatedFigures(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece) {
		String text = piece.text();
		Matcher total = TOTAL.matcher(text).useTransparentBounds(true);
		for (int at = 0; at < text.length(); at++) {
			char c = text.charAt(at);
			if ((c == '全' || c == '我' || c == '本')
					&& total.region(at, Math.min(text.length(), at + LONGEST_NAME)).lookingAt()) {
				read(piece, total);
			}
		}
	}

	private void read(Piece piece, Matcher total) {
		String text = piece.text();
		Matcher year = YEAR_BEFORE.matcher(text.substring(Math.max(0, total.start() - 8), total.start()));
		boolean dated = year.find();
		if (!dated && total.start() > 0 && Character.isIdeographic(text.charAt(total.start() - 1))) {
			return;
		}
		int begin = Sentence.begin(text, total.start());
		Amount amount = Amount.in(text, total.end(), Math.min(text.length(), total.end() + 24))
			.stream()
			.findFirst()
			.orElse(null);
		if (amount != null && amount.from() == total.end() && !amount.vague() && !amount.isPercentage()
				&& !PARTIAL.matcher(text).region(begin, total.end()).find()
				&& !NEW_TOPIC.matcher(text).region(begin, total.start()).find()) {
			compare(piece, (dated ? year.group(1) : "") + total.group(1) + amount.unit(), total.start(), amount);
		}
	}

	private void compare(Piece piece, String key, int from, Amount amount) {
		Told before = this.told.putIfAbsent(key, new Told(amount, piece.text().substring(amount.from(), amount.to())));
		if (before != null && before.amount()
			.value()
			.subtract(amount.value())
			.abs()
			.compareTo(before.amount().half().add(amount.half())) > 0) {
			this.hits.accept(piece.hit(Severity.CONFIRM, from, amount.to(), "同一个数前文写的是%s，这里写的是%s。请核对后统一；口径不同的，请在文中写明。"
				.formatted(before.words(), piece.text().substring(amount.from(), amount.to())), null));
		}
	}

	/** 现将2022年…报告如下 below a title of 2023. */
	void year(Piece piece) {
		String text = piece.text();
		if (text.indexOf("现将") < 0) {
			return;
		}
		String title = NormalizedText.of(piece.whole().title()).text();
		Matcher years = TITLE_YEAR.matcher(title);
		Matcher presented = PRESENTED.matcher(text);
		if (years.find() && presented.find()) {
			String year = years.group(1);
			if (!year.equals(presented.group(1)) && !years.find()) {
				this.hits.accept(piece.hit(Severity.CONFIRM, presented.start(1), presented.end(1),
						"标题写的是%s年，这里写的是%s年。请核对年份。".formatted(year, presented.group(1)), null));
			}
		}
	}

	/**
	 * A quantity as it was told first.
	 *
	 * @param amount the amount
	 * @param words as written
	 */
	private record Told(Amount amount, String words) {
	}

}
