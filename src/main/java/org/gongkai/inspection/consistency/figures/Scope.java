package org.gongkai.inspection.consistency.figures;

import java.util.HashSet;
import java.util.Set;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/** Of which time, place and part of a whole a number is, as far as the words tell. */
public final class Scope {

	/** Each of which makes a number another one than without it. */
	private static final String[] SCOPES = { "上年", "去年", "明年", "同期", "计划", "目标", "任务", "预算", "拟", "预计", "其中", "累计",
			"新增", "每", "均", "比", "较", "增长", "增加", "减少", "下降", "降低", "提高", "由", "从", "剩", "余", "另", "还", "未", "首批", "男",
			"女", "最", "原", "应", "实", "占", "不", "无", "非", "一半", "上限", "下限", "以上", "以下", "仅", "第二", "第三", "再", "又", "分别",
			"决算", "控制", "中标", "上半年", "下半年", "季度", "申请", "申报", "合格", "注销", "退出", "登记", "验收", "开工", "完工", "竣工", "到位",
			"支付", "拨付", "城镇", "农村", "城市", "全体", "户籍", "常住", "本地", "外来" };

	/** With which a place or a body ends. */
	private static final CharacterSet BODIES = CharacterSet.of("镇乡村区县市局校院厂园路河库站桥寨屯湖");

	/** With which a part that is counted ends. */
	private static final CharacterSet PARTS = CharacterSet.of("批期段类奖级号线档轮项");

	/** What a court has ordered or settled. */
	private static final WordSet ORDERED = WordSet.of("判决|裁定|裁决|调解|生效");

	private static final WordSet COMPARED = WordSet.of("比|较|同期|增长|下降|增加|减少");

	/** As 2025年. */
	private static final int YEAR_LENGTH = 5;

	private static final String COUNTED = "一二三四五六七八九十首ⅠⅡⅢABC甲乙丙123456789";

	/**
	 * Before a place, those that mean the one of the text, and those of no name at all.
	 */
	private static final String OWN = "全我本各该此这在过由对从经被把将据个";

	private Scope() {
	}

	/**
	 * Whether two numbers may be of one.
	 * @param words what stands before the one
	 * @param others what stands before the other
	 */
	public static boolean agree(Mention one, String words, Mention other, String others) {
		for (String scope : SCOPES) {
			if (has(scope, one) != has(scope, other) && !isBehind(scope, one) && !isBehind(scope, other)
					&& !isSaid(scope, one, other)) {
				return false;
			}
		}
		return agree(tokens(words, BODIES, false), tokens(others, BODIES, false))
				&& agree(tokens(words, PARTS, true), tokens(others, PARTS, true))
				&& agree(periods(words), periods(others));
	}

	/**
	 * Whether both may be of one year: no other one is told of each, and neither is last
	 * year's beside one that is held against it.
	 */
	public static boolean areOfOneYear(Mention one, Mention other) {
		return agree(years(one.sentenceBefore()), years(other.sentenceBefore())) && !areOfTwoYears(one, other);
	}

	/** Whether one is last year's, beside another that is held against it. */
	public static boolean areOfTwoYears(Mention one, Mention other) {
		return isLastYear(one, other) || isLastYear(other, one);
	}

	private static boolean isLastYear(Mention one, Mention other) {
		return (one.before().contains("去年") || one.before().contains("上年")) && COMPARED.in(other.sentence());
	}

	private static Set<String> years(String words) {
		Set<String> years = periods(words);
		years.removeIf((period) -> period.length() != YEAR_LENGTH || period.charAt(YEAR_LENGTH - 1) != '年');
		return years;
	}

	/**
	 * Whether a word parts two all the same of one: what a court has ordered is to be
	 * paid, whether it is said again or not, and 去年 is the year told before.
	 */
	private static boolean isSaid(String scope, Mention one, Mention other) {
		return switch (scope) {
			case "支付" -> ORDERED.in(one.before()) && ORDERED.in(other.before());
			case "去年", "上年" -> KinDigits.areReordered(one.amount().value(), other.amount().value())
					&& one.before().contains(scope) && !COMPARED.in(one.sentence()) && isOfYear(other);
			default -> false;
		};
	}

	/** 2025年，全省…: a year in digits with nothing that is held against another. */
	private static boolean isOfYear(Mention mention) {
		String words = mention.sentenceBefore();
		int year = words.indexOf('年');
		return year >= 4 && Sentence.isDigit(words.charAt(year - 4)) && Sentence.isDigit(words.charAt(year - 1))
				&& words.indexOf('年', year + 1) < 0 && !COMPARED.in(mention.sentence());
	}

	private static boolean has(String scope, Mention mention) {
		return mention.before().contains(scope) || mention.behind().startsWith(scope);
	}

	/** 18个项目集中开工 for 集中开工的项目16个: the word stands on the other side. */
	private static boolean isBehind(String scope, Mention mention) {
		return mention.behind().indexOf(scope) > 0;
	}

	private static boolean agree(Set<String> one, Set<String> other) {
		return one.isEmpty() || other.isEmpty() || one.containsAll(other) || other.containsAll(one);
	}

	/** What ends with one of these, each with the character before. */
	private static Set<String> tokens(String words, CharacterSet ends, boolean counted) {
		Set<String> tokens = new HashSet<>();
		for (int at = 1; at < words.length(); at++) {
			char before = words.charAt(at - 1);
			boolean usable = counted ? COUNTED.indexOf(before) >= 0 : Sentence.isHan(before) && OWN.indexOf(before) < 0;
			if (usable && ends.has(words.charAt(at))) {
				tokens.add(words.substring(at - 1, at + 1));
			}
		}
		return tokens;
	}

	/** 2025年, 3月 and the like. */
	private static Set<String> periods(String words) {
		Set<String> periods = new HashSet<>();
		for (int at = 1; at < words.length(); at++) {
			if ("年月季".indexOf(words.charAt(at)) >= 0) {
				int begin = at;
				while (begin > 0 && (Sentence.isDigit(words.charAt(begin - 1))
						|| "一二三四至-".indexOf(words.charAt(begin - 1)) >= 0)) {
					begin--;
				}
				while (begin < at && "至-".indexOf(words.charAt(begin)) >= 0) {
					begin++;
				}
				if (begin < at) {
					periods.add(words.substring(begin, at + 1));
				}
			}
		}
		return periods;
	}

}
