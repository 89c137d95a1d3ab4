package org.gongkai.inspection.consistency.figures;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;

/**
 * By what a total is divided, as the name of a mean or a price tells: 车 of 车均, 公里 of
 * 平均每公里.
 */
public final class Divisor {

	/** A price of one alone. */
	public static final String PRICE = "单价";

	/** Of each as well as 平均每个. */
	private static final String SINGLE = "平均单个";

	/** With which a verb begins before which 均 is all of them. */
	private static final CharacterSet NO_MEAN = CharacterSet.of("已建完实有设配在由可开能应按未无不");

	private static final int LONGEST = 4;

	/** From two on; the first is another word for it. */
	private static final String NUMERALS = "两二三四五六七八九";

	/** 第三年, 十三年, 后三年: no number of all of them. */
	private static final CharacterSet OTHER_NUMBER = CharacterSet.of("第前后余几一二三四五六七八九十百千万");

	private static final double THOUSAND = 1000;

	private final Passage passage;

	private final Sharers sharers;

	public Divisor(Passage passage) {
		this.passage = passage;
		this.sharers = new Sharers(passage);
	}

	/** Of each and of each time: 人 and 月 of 每人每月; none where nothing is told of each. */
	public List<String> words(int at) {
		String name = this.passage.name(at);
		// 平均每台(套)
		String told = name.isEmpty() ? before(at) : name;
		List<String> words = new ArrayList<>(2);
		for (int every = told.indexOf('每'); every >= 0; every = told.indexOf('每', every + 1)) {
			String word = word(told, every + 1);
			// 每500克: not of one
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		int single = told.indexOf(SINGLE);
		if (single >= 0) {
			words.add(word(told, single + SINGLE.length()));
		}
		int mean = told.lastIndexOf('均');
		if (words.isEmpty() && mean > 0 && isMean(told, mean)) {
			boolean twice = mean > 1 && told.charAt(mean - 1) == '次' && "人批场".indexOf(told.charAt(mean - 2)) >= 0;
			words.add(told.substring(mean - (twice ? 2 : 1), mean));
		}
		int yield = told.lastIndexOf('产');
		if (words.isEmpty() && yield > 0 && told.length() - yield <= 2 && "亩顷株头".indexOf(told.charAt(yield - 1)) >= 0) {
			words.add(told.substring(yield - 1, yield));
		}
		if (words.isEmpty() && mean > 0 && told.charAt(mean - 1) == '平' && mean + 1 < told.length()
				&& "户人村家班场".indexOf(told.charAt(mean + 1)) >= 0) {
			words.add(told.substring(mean + 1, mean + 2));
		}
		// 每招用1人1500元
		if (told.isEmpty() && at > 0 && this.passage.get(at - 1).number() == 1
				&& this.passage.name(at - 1).indexOf('每') >= 0) {
			words.add(this.passage.get(at - 1).unit());
		}
		if (words.isEmpty() && isMeanOf(at)) {
			words.add(this.passage.get(at - 1).unit());
		}
		if (words.isEmpty() && told.endsWith(PRICE)) {
			words.add(PRICE);
		}
		return words;
	}

	/** 8个所平均7.9人 */
	private boolean isMeanOf(int at) {
		String between = this.passage.between(at);
		return at > 0 && between.endsWith("平均") && between.length() < 2 * LONGEST
				&& Sentence.han(between, 0, between.length()).length() == between.length();
	}

	/** 各镇均建成12个 tells of all of them. */
	private static boolean isMean(String name, int mean) {
		boolean all = mean > 1 && "各都".indexOf(name.charAt(mean - 2)) >= 0;
		return name.charAt(mean - 1) != '平' && !all
				&& !(mean + 1 < name.length() && NO_MEAN.has(name.charAt(mean + 1)));
	}

	/** What stands before a bracket right before an amount. */
	private String before(int at) {
		String between = this.passage.between(at);
		int open = between.endsWith(")") ? between.lastIndexOf('(') : -1;
		return (open < 0) ? "" : between.substring(Math.max(0, open - LONGEST - 2), open);
	}

	private static String word(String name, int every) {
		int from = every;
		while (from < name.length() && "一个".indexOf(name.charAt(from)) >= 0) {
			from++;
		}
		int end = from;
		while (end < name.length() && end - from < LONGEST && Sentence.isHan(name.charAt(end))
				&& "每约为".indexOf(name.charAt(end)) < 0) {
			end++;
		}
		return (end > from) ? name.substring(from, end) : (from > every) ? "个" : "";
	}

	public static boolean isEach(String name) {
		return name.indexOf('每') >= 0 || name.indexOf('均') >= 0;
	}

	/**
	 * How many of the unit of what falls to each the unit of the total has; 0 where it
	 * has none.
	 */
	public static double factor(Amount total, Amount each) {
		if (total.unit().equals(each.unit())) {
			return 1;
		}
		return switch (total.unit() + each.unit()) {
			case "吨公斤", "吨千克" -> THOUSAND;
			case "公顷平方米" -> 10 * THOUSAND;
			case "人次人" -> 1;
			default -> 0;
		};
	}

	/** Whether those are counted, to one of whom so much falls. */
	public boolean isCounted(int at, List<String> words) {
		Amount amount = this.passage.get(at);
		if (amount.isPercentage() || amount.vague() || amount.number() < 2 || isEach(this.passage.name(at))
				|| this.passage.isClaim(at)) {
			return false;
		}
		for (String word : words) {
			if (this.sharers.areCounted(at, word) || isKin(amount.unit(), word)) {
				return true;
			}
		}
		return false;
	}

	/** 每科40元，两科合计80元: a number in words, told in the sentence of both; or 0. */
	public int spelled(int at, int total, List<String> words) {
		String text = this.passage.text();
		int end = this.passage.stretch(at, total)[1];
		int begin = Sentence.begin(text, this.passage.get(at).from());
		for (String word : words) {
			for (int one = text.indexOf(word.charAt(0), begin + 1); one >= 0
					&& one < end; one = text.indexOf(word.charAt(0), one + 1)) {
				int digit = (text.charAt(one - 1) == '个') ? one - 2 : one - 1;
				boolean alone = digit >= begin && !(digit > 0 && OTHER_NUMBER.has(text.charAt(digit - 1)));
				int value = alone ? NUMERALS.indexOf(text.charAt(digit)) : -1;
				if (value >= 0) {
					return Math.max(2, value + 1);
				}
			}
		}
		return 0;
	}

	/** Whether what is counted in a unit is what a word calls one of. */
	public static boolean isKind(String unit, String word) {
		return unit.equals(word) || isKin(unit, word) || "人名位".contains(unit) && word.equals("人");
	}

	/** 14辆 to 车均, 146件 to 案均. */
	private static boolean isKin(String unit, String word) {
		String kin = switch (word.charAt(0)) {
			case '车' -> "辆台";
			case '案' -> "件起宗";
			case '日', '天' -> "天日";
			case '次' -> "人次场次户次";
			case '台', '套' -> "台套";
			case '校' -> "所";
			case '户', '企', '家' -> "家户";
			case '单' -> "台辆套件个张吨株盏支只把册份";
			default -> "";
		};
		return kin.contains(unit);
	}

}
