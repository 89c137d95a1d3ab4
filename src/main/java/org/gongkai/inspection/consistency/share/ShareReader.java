package org.gongkai.inspection.consistency.share;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads the shares of a passage, each with the amounts of which it may be told. */
final class ShareReader {

	/** Of what is no share of what the text tells, or one of several. */
	private static final WordSet OTHER = WordSet
		.of("增|降|升|提高|同比|上年|去年|同期|较|高于|低于|超过|以上|以下|不少|不低|不高|不超|不得|目标|力争|应|上述|两类|三类|四类|两项|三项|四项|两者|三者|合计|共占|合占|累计占|一共|加起来|分别|原|拟|计划占|要求|左右|可|达到占|比上|最|平均");

	/** With which what stands before 占 names nothing. */
	private static final WordSet NO_PART = WordSet
		.of("仅|约|共|均|也|已|只|还|各|其|全年|实际|大约|总体|总共|即|并|数量|人数|金额|个数|面积|资金|户数|投资|支出|产值");

	private static final WordSet ABOVE = WordSet.of("上述|以上|全部|这些");

	private static final WordSet ALL = WordSet.of("全部|所有|全体|整个|本次|此次|总|其|该");

	private static final WordSet NUMBERS = WordSet.of("总数|总量|总额|总人数|总户数|总面积|总投资|总收入|总支出|总规模|总计|合计");

	private static final String[] SHARES = { "的比例", "的比重", "的份额", "的百分比", "比例", "比重", "的" };

	private static final String ENDS = "为约达到是仅均近了";

	/** With which what is told of parts goes on: 23个问题中已整改19个. */
	private static final String GOES_ON = ",:已有尚仍共的";

	private static final String LIKE = "相当于";

	private static final int LONGEST_NOUN = 14;

	/** 的比例为: what goes on behind a whole that is told by its number. */
	private static final int LONGEST_OF = 4;

	private static final WordSet OTHER_UNITS = WordSet.of("个百分点|岁|倍");

	private final Passage passage;

	ShareReader(Passage passage) {
		this.passage = passage;
	}

	List<ShareClause> shares() {
		List<ShareClause> shares = new ArrayList<>();
		for (int at = 1; at < this.passage.size(); at++) {
			Amount share = this.passage.get(at);
			if (share.unit().equals("%") && !share.vague() && share.number() > 0
					&& share.number() <= PartAndWhole.HUNDRED && this.passage.has(Mark.SHARE, at)) {
				ShareClause told = read(at);
				if (told != null && !told.parts().isEmpty()) {
					shares.add(told);
				}
			}
		}
		return shares;
	}

	private @Nullable ShareClause read(int at) {
		String name = this.passage.name(at);
		int word = name.lastIndexOf('占');
		int behind = word + 1;
		if (word < 0 && name.contains(LIKE)) {
			word = name.lastIndexOf(LIKE);
			behind = word + LIKE.length();
		}
		if (word < 0) {
			return isOfNumber(at) ? ofNumber(at) : rate(at, name);
		}
		if (isOther(name) || isOfSeveral(name, word) || name.startsWith("该", behind)) {
			return null;
		}
		String of = of(name.substring(behind));
		String part = part(name.substring(0, word));
		int first = first(at);
		int lead = lead(first, at);
		String leading = (lead >= 0 && of.isEmpty()) ? leading(lead) : "";
		ShareClause.Kind kind = part.isEmpty() ? ShareClause.Kind.OF_ENTRY : ShareClause.Kind.OF_NAMED;
		List<Integer> parts = part.isEmpty() ? entry(first, at, "") : named(at, part);
		return leading.isEmpty() ? new ShareClause(at, first, lead, kind, of, parts)
				: new ShareClause(at, first, -1, kind, leading, parts);
	}

	/** 规模以上 is a kind of enterprise, no bound. */
	private static boolean isOther(String name) {
		return OTHER.in(name) && OTHER.in(name.replace("占合计", "占").replace("规模以上", "").replace("限额以上", ""));
	}

	private @Nullable ShareClause ofNumber(int at) {
		int first = first(at);
		return isOther(this.passage.name(at - 1)) ? null
				: new ShareClause(at, first, -1, ShareClause.Kind.OF_NUMBER, "", entry(first, at - 1, ""));
	}

	/** All of them may be all of another number. */
	private @Nullable ShareClause rate(int at, String name) {
		String kind = RateNames.kind(name);
		if (kind == null || kind.length() < 2 || isOther(name) || RateNames.isOther(kind)
				|| this.passage.get(at).number() == PartAndWhole.HUNDRED) {
			return null;
		}
		int first = first(at);
		String stem = kind.substring(kind.length() - 2);
		return new ShareClause(at, first, lead(first, at), ShareClause.Kind.RATE, stem, entry(first, at, stem));
	}

	/** The first amount of the entry that ends with a share. */
	private int first(int at) {
		int first = at;
		while (first > 0 && this.passage.isOneSentence(first - 1, at) && (first == at || !isLed(first))
				&& this.passage.between(first).indexOf(';') < 0) {
			first--;
		}
		return first;
	}

	private int lead(int first, int at) {
		int lead = Math.min(first, at - 1);
		while (lead >= 0 && this.passage.isOneSentence(lead, at) && !isLed(lead)) {
			lead--;
		}
		return (lead >= 0 && this.passage.isOneSentence(lead, at)) ? lead : -1;
	}

	/** Whether parts begin with an amount: 其中甲3个, 12个县中，3个. */
	private boolean isLed(int at) {
		String between = this.passage.between(at);
		return between.indexOf('中') >= 0 && (between.contains("其中") || isAmong(this.passage, at));
	}

	/** 12个县中，3个 and 23个问题中已整改3个: the whole is told right before. */
	static boolean isAmong(Passage passage, int at) {
		String between = passage.between(at);
		int word = between.indexOf('中');
		while (word >= 0 && (word > 0 && between.charAt(word - 1) == '其' || word + 1 >= between.length()
				|| GOES_ON.indexOf(between.charAt(word + 1)) < 0)) {
			word = between.indexOf('中', word + 1);
		}
		return word >= 0;
	}

	/** 农用地 of 农用地中，耕地8公顷: what is told of parts of by its name. */
	private String leading(int at) {
		String between = this.passage.between(at);
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
	private boolean isOfNumber(int at) {
		String between = this.passage.between(at);
		int of = between.lastIndexOf('的');
		if (at < 2 || of < 0 || between.length() > LONGEST_NOUN || between.length() - of > LONGEST_OF
				|| Sentence.han(between, 0, LONGEST_NOUN).length() < between.length()) {
			return false;
		}
		String name = this.passage.name(at - 1);
		return name.indexOf('占') >= 0 || name.contains(LIKE) || name.startsWith("完成")
				|| name.startsWith("为") && name.contains("计划");
	}

	/** 采纳和部分采纳的占 */
	private static boolean isOfSeveral(String name, int word) {
		String part = name.substring(0, word);
		return part.indexOf('和') >= 0 || part.indexOf('与') >= 0 || part.indexOf('及') >= 0 || part.indexOf('、') >= 0;
	}

	/** What 占 is told of: nothing in 占比为, 农用地 in 占农用地的. */
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
		int place = ShareClause.PLACES.lengthAt(of, all);
		return of.substring((of.length() - all - place >= 2) ? all + place : all);
	}

	private static String part(String words) {
		String bare = words.startsWith("、") ? words.substring(1) : words;
		String part = bare.startsWith("其中") ? bare.substring(2) : bare;
		return (part.length() < 2 || NO_PART.lengthAt(part, 0) == part.length()) ? "" : part;
	}

	/** The amounts of an entry, of a rate those that are called as it is. */
	private List<Integer> entry(int first, int behind, String stem) {
		List<Integer> parts = new ArrayList<>();
		for (int at = behind - 1; at >= first; at--) {
			boolean number = this.passage.get(at + 1).isPercentage() && isOfNumber(at + 1);
			if (isUsable(this.passage, at) && !number && (stem.isEmpty() || isCalled(at, stem))) {
				parts.add(at);
			}
		}
		return parts;
	}

	private boolean isCalled(int at, String stem) {
		String called = this.passage.called(at);
		return called.indexOf(stem.charAt(0)) >= 0 && called.indexOf(stem.charAt(1)) >= 0;
	}

	/** The amounts that are called most like a part. */
	private List<Integer> named(int behind, String part) {
		List<Integer> parts = new ArrayList<>();
		int longest = 1;
		for (int at = behind - 1; at >= 0; at--) {
			String name = part(this.passage.name(at));
			boolean alike = isUsable(this.passage, at) && !name.isEmpty()
					&& (part.contains(name) || name.contains(part));
			int shared = alike ? Math.min(name.length(), part.length()) : 0;
			if (shared > longest) {
				parts.clear();
				longest = shared;
			}
			if (shared == longest) {
				parts.add(at);
			}
		}
		return parts;
	}

	/** Whether an amount is a value of which there may be shares. */
	static boolean isUsable(Passage passage, int at) {
		Amount amount = passage.get(at);
		boolean each = amount.from() > 0 && passage.text().charAt(amount.from() - 1) == '均';
		return !each && !amount.isPercentage() && !amount.vague() && amount.number() > 0 && !passage.isClaim(at)
				&& OTHER_UNITS.lengthAt(amount.unit(), 0) == 0;
	}

}
