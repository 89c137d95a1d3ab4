package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;

/**
 * Two values of one quantity and how far it has changed: 上年收入500万元，今年收入600万元，同比增长25%.
 */
final class Growth {

	private static final long COMPARED = FiguredSentence.marks("由从比较上去同");

	private static final long AGAINST_MARKS = FiguredSentence.marks("比较");

	private static final long MOVED = FiguredSentence.marks("增升提降减少落缩扩多涨跌");

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int SCALE = 8;

	private static final String UP = "增长|增加|上升|上涨|涨幅|上调|提高|提升|增收|多|增幅|净增|扩大|高出|高";

	private static final String DOWN = "下降|减少|下跌|跌幅|下调|降低|下滑|缩减|压减|减幅|降幅|少|回落|缩短|压缩";

	private static final Pattern BEFORE = Pattern.compile("上年|去年|上一年|同期|上月|上季度|((?:19|20)[0-9]{2})年");

	private static final Pattern NOW = Pattern.compile("今年|本年|本月|本期|((?:19|20)[0-9]{2})年");

	/** 由30件增加到36件 */
	private static final Pattern TO = Pattern.compile("(?:" + UP + "|" + DOWN
			+ "|变|(?:上|下|提|回|跃|攀|跌|骤|缩短|扩大|压缩)?[升降增减](?=[到至为])|缩短|压缩|跃升|攀升|回升|提升)(?:到|至|为)?了?(?:(?:现在|目前|如今|今年|去年|当前|(?:19|20)[0-9]{2}年)[底末初]?的?)?$|^(?:到|至)$");

	private static final Pattern FROM = Pattern.compile("[由从](?:[^,;。由从]{0,12})$");

	/** 36件，比上年的30件增加20% */
	private static final Pattern AGAINST = Pattern
		.compile("[比较](?:上年|去年|上一年|(?:19|20)[0-9]{2}年|上月|[0-9]{1,2}月份?)(?:度|末|底)?(?:同期)?的?[^,;。增减上下降提多少高低]{0,4}$");

	/** 今年120个，去年为100个 */
	private static final Pattern LAST_YEAR = Pattern.compile("[,(](?:去年|上年)(?:同期)?(?:为|是)?");

	private static final Pattern CHANGED = Pattern
		.compile("^[,、(]?(?:同比|环比|[比较](?:上年|去年|上一年|上月|前者)(?:度)?(?:同期)?|净|共|平均)?(?:实际)?(?:(" + UP + ")|(" + DOWN
				+ "))(?:了|幅度|率)?(?:为|达|达到)?$");

	/** Growth that is not computed of the values as they stand. */
	private static final WordSet OTHERWISE = WordSet.of("可比|不变价|同口径|扣除|剔除|年均|平均|现价|两年");

	/** Grows in comparable prices, which differ from those of the values. */
	private static final Pattern IN_PRICES = Pattern.compile("生产总值|增加值|GDP|(?:农林牧渔|农业|林业|牧业|畜牧业|渔业|服务业|工业|建筑业)总?产值");

	private static final BigDecimal PRICES = BigDecimal.valueOf(5);

	private final FiguredSentence sentence;

	private final Contradictions found;

	Growth(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		if (this.sentence.size() < 3 || !this.sentence.hasAny(COMPARED) && !isOfTwoYears()
				|| !this.sentence.hasAny(MOVED) || OTHERWISE.in(this.sentence.words())) {
			return;
		}
		boolean against = this.sentence.hasAny(AGAINST_MARKS);
		for (int at = 0; at + 2 < this.sentence.size(); at++) {
			Amount first = this.sentence.get(at);
			Amount second = this.sentence.get(at + 1);
			if (second.vague() || this.sentence.between(at + 1).indexOf(';') >= 0) {
				continue;
			}
			if (against && isAgainst(this.sentence.name(at + 1))) {
				int value = valueBefore(at + 1);
				if (value >= 0) {
					changes(second, this.sentence.get(value), at + 1);
				}
			}
			else if (first.unit().equals(second.unit()) && !first.vague() && isFromTo(at)) {
				changes(first, second, at + 1);
			}
			else if (first.unit().equals(second.unit()) && !first.vague()
					&& LAST_YEAR.matcher(this.sentence.between(at + 1)).matches()) {
				changes(second, first, at + 1);
			}
		}
	}

	private boolean isOfTwoYears() {
		String words = this.sentence.words();
		int first = words.indexOf('年');
		return first >= 0 && words.indexOf('年', first + 1) >= 0;
	}

	private static boolean isAgainst(String name) {
		return (name.indexOf('比') >= 0 || name.indexOf('较') >= 0) && AGAINST.matcher(name).find();
	}

	/** 36件、120人，较7月份的28件…: the value of the same unit before. */
	private int valueBefore(int at) {
		for (int value = at - 1; value >= Math.max(0, at - 3); value--) {
			if (this.sentence.get(value).unit().equals(this.sentence.get(at).unit())
					&& !this.sentence.get(value).vague()) {
				return value;
			}
		}
		return -1;
	}

	private boolean isFromTo(int at) {
		String before = this.sentence.name(at);
		String between = this.sentence.between(at + 1);
		boolean marked = before.indexOf('由') >= 0 || before.indexOf('从') >= 0;
		if (marked && FROM.matcher(before).find() && TO.matcher(between).find()) {
			return true;
		}
		if (before.indexOf('年') < 0 && before.indexOf('期') < 0 && before.indexOf('上') < 0) {
			return false;
		}
		Matcher old = BEFORE.matcher(before);
		if (!old.find()) {
			return false;
		}
		Matcher now = NOW.matcher(between);
		if (!now.find() || BEFORE.matcher(between).results().anyMatch((other) -> other.group(1) == null)) {
			return false;
		}
		return old.group(1) == null || now.group(1) == null
				|| Integer.parseInt(old.group(1)) == Integer.parseInt(now.group(1)) - 1;
	}

	/** All that is said of the change behind the two values. */
	private void changes(Amount before, Amount now, int last) {
		for (int at = last + 1; at < Math.min(last + 3, this.sentence.size()); at++) {
			Matcher changed = CHANGED.matcher(this.sentence.between(at));
			if (!changed.find() || this.sentence.get(at).vague()) {
				return;
			}
			// whoever tells the difference as well has computed the rate of these values
			if (!change(before, now, at, changed.group(1) != null, at > last + 1)) {
				return;
			}
		}
	}

	/** Whether it is true. */
	private boolean change(Amount before, Amount now, int at, boolean up, boolean ofThese) {
		Amount told = this.sentence.get(at);
		BigDecimal difference = now.value().subtract(before.value());
		BigDecimal rounding = now.half().add(before.half());
		BigDecimal right;
		BigDecimal allowed;
		boolean points = told.unit().equals("个百分点");
		if (points == before.isPercentage() && (points || told.unit().equals(before.unit()))) {
			right = difference;
			allowed = rounding;
		}
		else if ((told.isPercentage() || told.unit().equals("倍")) && !before.isPercentage()
				&& before.value().signum() > 0) {
			BigDecimal unit = told.isPercentage() ? HUNDRED : BigDecimal.ONE;
			right = difference.multiply(unit).divide(before.value(), SCALE, RoundingMode.HALF_UP);
			allowed = rounding.multiply(unit).divide(before.value(), SCALE, RoundingMode.UP);
			allowed = ofThese ? allowed.divide(BigDecimal.valueOf(2)) : allowed;
			allowed = !ofThese && IN_PRICES.matcher(this.sentence.words()).find() ? allowed.add(PRICES) : allowed;
		}
		else {
			return true;
		}
		if (told.mayBe(up ? right : right.negate(), allowed)) {
			return true;
		}
		int from = Math.min(before.from(), now.from());
		this.found.report(from, told.to(),
				"按前后两个数算出来是%s%s，文中写%s%s。请核对这几个数。".formatted((right.signum() < 0) ? "减少" : "增加",
						Amount.plain(right.abs().setScale(2, RoundingMode.HALF_UP)) + told.unit(), up ? "增加" : "减少",
						this.sentence.words(at)));
		return false;
	}

}
