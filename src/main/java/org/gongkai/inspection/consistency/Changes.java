package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.jspecify.annotations.Nullable;

/** Changes and shares against the values they are told of. */
final class Changes {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 8;

	private static final int NEAR = 30;

	/** Within so many characters the first value of a change begins. */
	private static final int FIRST_DIGIT = 16;

	private static final int LONGEST_RATE = 20;

	/** With which the rate of a change begins. */
	private static final CharacterSet RATES = CharacterSet.of("增下降同");

	private static final CharacterSet LESS = CharacterSet.of("降少缩");

	private static final CharacterSet MINUS = CharacterSet.of("-");

	private static final CharacterSet COMPARED = CharacterSet.of("同比较");

	private static final String UP = "增加|增长|上升|提高|提升|升|增";

	private static final String DOWN = "减少|下降|降低|缩减|压减|下滑|降|减";

	/** 由30件增加到36件 */
	private static final Pattern FROM_TO = Pattern
		.compile("[由从](?:(?:上年|去年|上一年|(?:19|20)[0-9]{2}年)度?(?:同期)?的?)?([^,;。由从]{0,2}[0-9][^,;。由从]{0,12}?)(" + UP + "|"
				+ DOWN + ")(?:到|至|为)([^,;。]{0,6}[0-9][^,;。]{0,10})");

	/** 36件，同比增加6件，增长20% */
	private static final Pattern BY = Pattern.compile(
			"[,(](?:同比|[比较]上年度?(?:同期)?|[比较]去年(?:同期)?)(增加|增长|减少|下降)了?([0-9][^,;。]{0,12}),(?:增长|下降|增幅|降幅|同比增长|同比下降)为?([0-9][^,;。)]{0,8}%)");

	/** 下降了2倍 is not possible. */
	private static final Pattern TIMES_DOWN = Pattern
		.compile("(?:下降|减少|降低|缩小|缩短)了? ?[0-9一二两三四五六七八九十]{1,3}(?:\\.[0-9])?倍");

	private static final Pattern NEGATIVE = Pattern.compile("(?:下降|减少|降低)了?-[0-9]{1,4}(?:\\.[0-9]{1,3})?%");

	private static final Pattern SHARE = Pattern.compile("^[,、(]?占(?:比|总数|总量|全部)?(?:的|为|达)?$");

	private final Figures figures;

	private final Contradictions found;

	Changes(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	void run() {
		before('倍', TIMES_DOWN, LESS, 16,
				(found) -> report(found.start(), found.end(), "减少、下降的幅度不能用倍数表示。请改为百分数，或者写明从多少降到多少。"));
		before('%', NEGATIVE, MINUS, 16,
				(found) -> report(found.start(), found.end(), "“下降”后面再用负数，意思相反。请核对是下降还是增长，去掉负号。"));
		if (this.figures.all().size() < 2) {
			return;
		}
		before('%', BY, COMPARED, 50, this::by);
		if (this.figures.first('%') >= 0) {
			shares(this.figures.text());
		}
		fromTo('由');
		fromTo('从');
	}

	/** Looks for what ends with a mark only where the mark stands. */
	private void before(char mark, Pattern pattern, CharacterSet needed, int reach, Consumer<Matcher> act) {
		String text = this.figures.text();
		int done = 0;
		for (int at = this.figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
			int from = Math.max(done, at - reach);
			if ((pattern != BY || isRateOfChange(text, at)) && needed.in(text, from, at)) {
				Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(from, at + 1);
				if (matcher.find()) {
					act.accept(matcher);
					done = matcher.end();
				}
			}
		}
	}

	/** ,增长20%: the last comma before has one of these words behind it. */
	private static boolean isRateOfChange(String text, int at) {
		int comma = at - 1;
		while (comma > 0 && at - comma < LONGEST_RATE && text.charAt(comma) != ',') {
			comma--;
		}
		return comma >= 0 && text.charAt(comma) == ',' && RATES.has(text.charAt(comma + 1));
	}

	private void fromTo(char mark) {
		String text = this.figures.text();
		for (int at = this.figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
			if (Sentence.hasDigit(text, at + 1, at + FIRST_DIGIT)) {
				Matcher matcher = FROM_TO.matcher(text).region(at, text.length());
				if (matcher.lookingAt()) {
					fromTo(matcher);
				}
			}
		}
	}

	private void fromTo(Matcher found) {
		String text = this.figures.text();
		List<Amount> before = this.figures.in(found.start(1), found.end(1));
		List<Amount> after = this.figures.in(found.start(3), found.end(3));
		if (before.size() != 1 || after.size() != 1 || !before.get(0).unit().equals(after.get(0).unit())
				|| before.get(0).vague() || after.get(0).vague()) {
			return;
		}
		int direction = after.get(0).value().compareTo(before.get(0).value());
		boolean up = found.group(2).matches(UP);
		if (direction != 0 && up != direction > 0) {
			report(found.start(), after.get(0).to(),
					"写的是“%s”，数字却%s了。请核对前后两个数和增减的方向。".formatted(found.group(2), (direction > 0) ? "变大" : "变小"));
		}
	}

	private void by(Matcher found) {
		String text = this.figures.text();
		List<Amount> values = this.figures.in(Math.max(0, found.start() - 24), found.start());
		List<Amount> differences = this.figures.in(found.start(2), found.end(2));
		List<Amount> rates = this.figures.in(found.start(3), found.end(3));
		if (values.isEmpty() || differences.size() != 1 || rates.size() != 1) {
			return;
		}
		Amount value = values.get(values.size() - 1);
		Amount difference = differences.get(0);
		Amount rate = rates.get(0);
		if (value.to() != found.start() || !value.unit().equals(difference.unit()) || value.vague()
				|| difference.vague() || rate.vague()) {
			return;
		}
		boolean up = found.group(1).startsWith("增");
		BigDecimal base = up ? value.value().subtract(difference.value()) : value.value().add(difference.value());
		if (base.signum() <= 0) {
			if (up && base.signum() < 0) {
				report(value.from(), difference.to(), "增加的比现在的还多。请核对这两个数。");
			}
			return;
		}
		String right = right(difference, base, rate);
		if (right != null) {
			report(value.from(), rate.to(),
					"本期%s、增减%s，算出来的幅度是%s%%，文中写%s。请核对。".formatted(words(value), words(difference), right, words(rate)));
		}
	}

	/** 其中甲30件，占30%: the share of the number before 其中. */
	private void shares(String text) {
		for (int at = this.figures.first("其中"); at >= 0; at = text.indexOf("其中", at + 2)) {
			// a total stands right before, however long the sentence
			List<Amount> before = this.figures.in(Math.max(Sentence.begin(text, at), at - NEAR), at);
			if (before.isEmpty() || at - before.get(before.size() - 1).to() > 2) {
				continue;
			}
			Amount total = before.get(before.size() - 1);
			List<Amount> parts = this.figures.in(at, endOfParts(text, at));
			for (int i = 0; i + 1 < parts.size(); i++) {
				share(total, parts.get(i), parts.get(i + 1));
			}
		}
	}

	private static int endOfParts(String text, int at) {
		int end = Sentence.end(text, at);
		int next = text.indexOf("其中", at + 2);
		return (next > 0) ? Math.min(end, next) : end;
	}

	private void share(Amount total, Amount part, Amount rate) {
		if (rate.isPercentage() && part.unit().equals(total.unit()) && total.value().signum() > 0
				&& !total.isPercentage() && !part.vague() && !total.vague() && !rate.vague()
				&& SHARE.matcher(this.figures.text().substring(part.to(), rate.from())).matches()
				&& part.value().compareTo(total.value()) <= 0) {
			String right = right(part, total.value(), rate);
			if (right != null) {
				report(part.from(), rate.to(),
						"%s占%s，算出来是%s%%，文中写%s。请核对这三个数。".formatted(words(part), words(total), right, words(rate)));
			}
		}
	}

	/**
	 * How many per cent of a whole a part is; null when it is as many as written, to a
	 * unit of the last place.
	 */
	private static @Nullable String right(Amount part, BigDecimal whole, Amount rate) {
		BigDecimal right = part.value().multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
		BigDecimal rounding = part.half().multiply(HUNDRED).divide(whole, SCALE, RoundingMode.UP);
		BigDecimal allowed = rate.step().add(rounding.multiply(BigDecimal.valueOf(4)));
		boolean off = right.subtract(rate.value()).abs().compareTo(allowed) > 0;
		return off ? Amount.plain(right.setScale(2, RoundingMode.HALF_UP)) : null;
	}

	private String words(Amount amount) {
		return this.figures.text().substring(amount.from(), amount.to());
	}

	private void report(int from, int to, String message) {
		this.found.report(from, to, message);
	}

}
