package org.gongkai.inspection.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/** The words by which a text tells that a quantity has changed, or how far two differ. */
final class ChangeWords {

	/** One of which stands in the name of each change. */
	private static final CharacterSet MOVED = CharacterSet.of("增升提降减少落缩扩多涨跌高低省约差超番翻收短溢审余惠浮轻征产支幅调速利出压精延比较下");

	private static final String UP = "增长|增加|上升|上涨|涨幅|上调|提高|提升|增收|增幅|净增|净增长|净增加|扩大|高出|多出|升高|增多|延长|增产|增|升|涨|多|高|超出|超过|超额完成|超额|超支|溢价|溢价率|翻";

	private static final String DOWN = "下降|减少|下跌|跌幅|下调|降低|下滑|缩减|压减|减幅|降幅|降价|回落|缩短|压缩|核减|审减|节约|节省|精简|净减少|净减|净下降|收窄|缩小|提速|减征|减收|减产|调减|提前|让利|优惠|下浮|减轻|降|减|少|低|跌|短缺";

	private static final WordSet WORDS = WordSet.of(UP + "|" + DOWN);

	private static final int LONGEST_CLAIM = 18;

	private static final Pattern CLAIM = Pattern.compile("(?:(" + UP + ")|(" + DOWN
			+ "))(?:了|幅度|率|比例|幅|额|量|数|资金|财政资金|费用|成本|人数|户数|投资|开支|经费|时间|财政支出|支出|采购资金|政府资金){0,2}(?:为|达到?|约|近|接近|超过|是)?$");

	/** 缩短为5天 tells where it has come to. */
	private static final Pattern TO_END = Pattern
		.compile("(?:增加|增长|上升|提高|提升|增|升|上涨|回升|扩大|延长|减少|下降|降低|减|降|下滑|回落|缩短|压缩|压减|精简|缩减|缩小)(?:为|至|到|达|达到)$");

	/** 相差4分, 差距为12个百分点: the sign is open. */
	private static final Pattern GAP = Pattern.compile("(?:相差|差距|差额|差值|之差|落差|(?<![还尚])差)(?:了|为|达到?|是|仅)?$");

	private ChangeWords() {
	}

	/** The claim with which a name ends; looked for in no more than its end. */
	static Matcher claim(String name) {
		return CLAIM.matcher(name).region(Math.max(0, name.length() - LONGEST_CLAIM), name.length());
	}

	/** Whether the name is that of a gap between two. */
	static boolean isGap(String name) {
		return name.indexOf('差') >= 0 && GAP.matcher(name).find();
	}

	/** Whether the name ends with a claim that is no way to where something has come. */
	static boolean isMoved(String name) {
		return WORDS.in(name, Math.max(0, name.length() - LONGEST_CLAIM), name.length()) && claim(name).find()
				&& !TO_END.matcher(name).find();
	}

	/** Whether the name is one of a change, not of a value. */
	static boolean isClaim(Passage passage, int at) {
		if (!passage.has(MOVED, at)) {
			return false;
		}
		String name = passage.name(at);
		return isMoved(name) || isGap(name) || TwoValues.MORE.matcher(name).find();
	}

}
