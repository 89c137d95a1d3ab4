package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A share as its clause tells it: 项目支出888.92万元，占36.8%, 占社会消费品零售总额的36.1%, 筛查率为99.1%.
 *
 * @param at the share among the amounts of the passage
 * @param first the first amount of which it may be told: the first of its list's entry
 * @param lead the amount behind the nearest 其中 or 中， of the sentence; -1 without
 * @param of what it is a share of, as far as the clause says so; else blank
 * @param part what is said to have the share, in 污水管占50.8%; else blank
 * @param rate whether it is a rate rather than a share
 */
record ShareClause(int at, int first, int lead, String of, String part, boolean rate, boolean ofNumber) {

	/** Of what is no share of what the text tells. */
	private static final WordSet OTHER = WordSet
		.of("增|降|升|提高|同比|上年|去年|同期|较|高于|低于|超过|以上|以下|不少|不低|不高|不超|不得|目标|力争|应|上述|以上|两类|三类|四类|两项|三项|四项|两者|三者|合计|共占|合占|累计占|一共|加起来|分别|原|拟|计划占|要求|左右|可|达到占|比上|最|平均");

	/** With which what stands before 占 names nothing. */
	private static final WordSet NO_PART = WordSet.of("仅|约|共|均|也|已|只|还|各|其|全年|实际|大约|总体|总共|即|并|数量|人数|金额|个数|面积|资金|户数|投资|支出|产值");

	private static final WordSet ABOVE = WordSet.of("上述|以上|全部|这些");

	private static final WordSet PLACES = WordSet.of("全市|全县|全区|全省|全镇|全国|全街道|全州|全乡|合计");

	private static final WordSet ALL = WordSet.of("全部|所有|全体|整个|本次|此次|总|其|该");

	private static final String ENDS = "为约达到是仅均近了";

	private static final String[] SHARES = { "的比例", "的比重", "的份额", "的百分比", "比例", "比重", "的" };

	private static final WordSet NUMBERS = WordSet.of("总数|总量|总额|总人数|总户数|总面积|总投资|总收入|总支出|总规模|总计|合计");

	/** All shares of a passage that are told so. */
	static List<ShareClause> in(Passage passage) {
		List<ShareClause> shares = new ArrayList<>();
		for (int at = 0; at < passage.size(); at++) {
			Amount share = passage.get(at);
			if (share.unit().equals("%") && !share.vague() && share.number() > 0
					&& share.number() <= PartAndWhole.HUNDRED && passage.has(Mark.SHARE, at)) {
				ShareClause told = read(passage, at);
				if (told != null) {
					shares.add(told);
				}
			}
		}
		return shares;
	}

	private static @Nullable ShareClause read(Passage passage, int at) {
		String name = passage.name(at);
		int word = name.lastIndexOf('占');
		word = (word < 0 && name.contains("相当于")) ? name.lastIndexOf("相当于") + 2 : word;
		boolean ofNumber = word < 0 && isOfNumber(passage, at);
		if (ofNumber) {
			String before = passage.name(at - 1);
			if (OTHER.in(before)) {
				return null;
			}
			return new ShareClause(at, first(passage, at), -1, "", "", false, true);
		}
		String kind = (word < 0) ? RateNames.kind(name) : "";
		if (kind == null || OTHER.in(name.replace("占合计", "占")) || word > 0 && isOfSeveral(name, word) || word < 0 && (RateNames.isOther(kind) || kind.isEmpty() || passage.get(at).number() == PartAndWhole.HUNDRED)) {
			return null;
		}
		String of = (word < 0) ? "" : of(name.substring(word + 1));
		int first = first(passage, at);
		int lead = Math.min(first, at - 1);
		while (lead >= 0 && passage.isOneSentence(lead, at) && !isLed(passage, lead)) {
			lead--;
		}
		boolean led = lead >= 0 && passage.isOneSentence(lead, at);
		if (led && of.isEmpty() && word >= 0) {
			String leading = leading(passage, lead);
			if (!leading.isEmpty()) {
				return new ShareClause(at, first, -1, leading, part(name.substring(0, word)), false, false);
			}
		}
		return new ShareClause(at, first, led ? lead : -1, of, (word < 0) ? kind : part(name.substring(0, word)),
				word < 0, false);
	}

	/** 采纳和部分采纳的占 */
	private static boolean isOfSeveral(String name, int word) {
		String part = name.substring(0, word);
		return part.indexOf('和') >= 0 || part.indexOf('与') >= 0 || part.indexOf('及') >= 0 || part.indexOf('、') >= 0;
	}

	/** 农用地 of 农用地中，耕地8公顷: what is told of parts of by its name. */
	private static String leading(Passage passage, int at) {
		String between = passage.between(at);
		int end = between.lastIndexOf("中,");
		int begin = end;
		while (begin > 0 && Sentence.isHan(between.charAt(begin - 1))) {
			begin--;
		}
		if (end <= 0 || begin == 0 && at > 0 || between.charAt(end - 1) == '其') {
			return "";
		}
		String name = between.substring(begin, end);
		return name.substring(ABOVE.lengthAt(name, 0));
	}

	/** 占全县215个行政村的 */
	static boolean isOfNumber(Passage passage, int at) {
		String between = passage.between(at);
		if (at < 2 || between.isEmpty() || between.length() > 14 || between.indexOf('的') < 0 || between.length() - between.lastIndexOf('的') > 4) {
			return false;
		}
		for (int c = 0; c < between.length(); c++) {
			if (!Sentence.isHan(between.charAt(c))) {
				return false;
			}
		}
		String name = passage.name(at - 1);
		return name.indexOf('占') >= 0 || name.indexOf("相当于") >= 0 || name.startsWith("完成") || name.startsWith("为") && name.indexOf("计划") >= 0;
	}

	private static int first(Passage passage, int at) {
		int first = at;
		while (first > 0 && passage.isOneSentence(first - 1, at) && (first == at || !isLed(passage, first))
				&& passage.between(first).indexOf(';') < 0) {
			first--;
		}
		return first;
	}

	/** What 占 is told of: of nothing in 占比为, of 农用地 in 占农用地的. */
	private static String of(String words) {
		int to = words.length();
		while (to > 0 && ENDS.indexOf(words.charAt(to - 1)) >= 0) {
			to--;
		}
		int from = 0;
		while (from < to && (ENDS + "比").indexOf(words.charAt(from)) >= 0) {
			from++;
		}
		String of = words.substring(from, to);
		for (String share : SHARES) {
			if (of.endsWith(share)) {
				of = of.substring(0, of.length() - share.length());
				break;
			}
		}
		if (NUMBERS.lengthAt(of, 0) == of.length()) {
			return "";
		}
		int all = ALL.lengthAt(of, 0);
		int place = PLACES.lengthAt(of, all);
		return (of.length() - all - place >= 2) ? of.substring(all + place) : of.substring(all);
	}

	private static String part(String words) {
		String part = words.startsWith("其中") ? words.substring(2) : words;
		return NO_PART.lengthAt(part, 0) == part.length() || part.length() < 2 ? "" : part;
	}

	/** Whether parts begin with an amount: 其中甲3个, 12个县中，3个. */
	static boolean isLed(Passage passage, int at) {
		String between = passage.between(at);
		return between.indexOf('中') >= 0 && (between.contains("其中") || isAmong(passage, at));
	}

	/** 12个县中，3个 and 23个问题中已整改3个: the whole stands right before. */
	static boolean isAmong(Passage passage, int at) {
		String between = passage.between(at);
		int word = between.indexOf('中');
		while (word > 0 && word + 1 < between.length() && ",:已有尚仍共的".indexOf(between.charAt(word + 1)) < 0) {
			word = between.indexOf('中', word + 1);
		}
		return word >= 0 && word + 1 < between.length() && ",:已有尚仍共的".indexOf(between.charAt(word + 1)) >= 0 && between.charAt(word) == '中' && (word == 0 || between.charAt(word - 1) != '其');
	}

	/** Of all there is: 占58.3%, 占全市的58.3%. */
	boolean isAll() {
		return PLACES.lengthAt(this.of, 0) == this.of.length();
	}

	/** Whether it is a share of the same as another, as far as both say. */
	boolean isLike(ShareClause other) {
		return this.rate == other.rate && (this.of.equals(other.of) || isAll() && other.isAll());
	}

}
