package org.gongkai.inspection.consistency.total;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 14个乡镇均已建成接待室，and then 尚未建成的3个乡镇接待室: all of them are told to be done, and some of them
 * not to be.
 */
public final class AllAndRest {

	private static final String DONE = "(整改|完成|办结|建成|拨付|发放|竣工|完工|开工|解决|化解|销号|答复|验收|签约|搬迁|入住|投用|通车|安装|交付|开通|脱贫|开业|接种|发证|换届|改造|达标|挂牌|消除|配备|覆盖)";

	private static final String UNIT = "(?:个|家|所|处|条|户|名|座|台|项|件|人|辆|栋|部|宗)";

	private static final Pattern ALL = Pattern
		.compile("(?<![0-9.])([0-9]{1,6})" + UNIT + "([^。;]{0,14}?)[,]?(?:已经|已|现已)?(?:全部|均|都)(?:已经|已|如期|按期)?" + DONE);

	private static final Pattern NOT_DONE = Pattern.compile("(?:尚未|还未|仍未|未|没有)" + DONE
			+ "(?:到位|完成|投用|办结|使用)?的([0-9]{1,5})" + UNIT + "|(?:剩余|其余|余下|还有|仍有|尚有|另有)的?([0-9]{1,5})" + UNIT
			+ "[^,。;0-9]{0,10}(?:尚未|还未|仍未|没有|未|未能)(?:全部|按期)?" + DONE);

	/** What is done is not all of them, or of another time. */
	private static final WordSet PARTIAL = WordSet.of("其中|首批|第一批|应|立行立改|除|上年|去年|前期|已有|一期|当场|涉及|相关|短期|近期");

	private static final WordSet ALL_WORDS = WordSet.of("全部|均|都");

	private static final WordSet LEFT = WordSet.of("未|没有");

	/** How far behind the one the other is told. */
	private static final int REACH = 140;

	private static final int BEFORE = 12;

	private static final int OBJECT = 14;

	private AllAndRest() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.all().size() < 2 || figures.first('均') < 0 && figures.first('都') < 0 && figures.first("全部") < 0
				|| figures.first('未') < 0 && figures.first("没有") < 0) {
			return;
		}
		for (Amount amount : figures.all()) {
			int end = Math.min(text.length(), amount.to() + REACH);
			if (ALL_WORDS.in(text, amount.to(), Math.min(text.length(), amount.to() + OBJECT + 3))
					&& LEFT.in(text, amount.to(), end)) {
				look(text, amount.from(), end, found);
			}
		}
	}

	private static void look(String text, int from, int end, Contradictions found) {
		Matcher all = ALL.matcher(text).region(from, end);
		int begin = Math.max(Sentence.begin(text, from), from - BEFORE);
		if (!all.lookingAt() || PARTIAL.in(text, begin, all.end()) || LEFT.in(text, from, all.end())) {
			return;
		}
		Matcher rest = NOT_DONE.matcher(text).region(all.end(), end);
		while (rest.find()) {
			String done = (rest.group(1) != null) ? rest.group(1) : rest.group(4);
			int number = Integer.parseInt((rest.group(2) != null) ? rest.group(2) : rest.group(3));
			if (done.equals(all.group(3)) && number <= Integer.parseInt(all.group(1))
					&& isOfSame(text, begin, all.end(), rest)) {
				found.report(rest.start(), rest.end(),
						"前面写的是%s个全部%s，这里又有%d个没有%s。请核对。".formatted(all.group(1), done, number, done));
				return;
			}
		}
	}

	/** Whether what is counted, and what is done to it, is told by the same words. */
	private static boolean isOfSame(String text, int begin, int allEnd, Matcher rest) {
		int behind = rest.end((rest.group(2) != null) ? 2 : 3) + 1;
		String kind = Sentence.han(text, behind, 2);
		if (kind.length() < 2 || text.indexOf(kind, begin) < 0 || text.indexOf(kind, begin) > allEnd) {
			return false;
		}
		String object = Sentence.han(text, allEnd, OBJECT);
		String other = Sentence.han(text, behind + 2, OBJECT);
		object = object.startsWith("到位") || object.startsWith("并") || object.startsWith("投") ? "" : object;
		boolean plain = other.isEmpty() || rest.group(3) != null || object.isEmpty() || other.startsWith("将")
				|| other.startsWith("要") || other.startsWith("的");
		return plain || Passage.shareWord(object, other);
	}

}
