package org.gongkai.inspection.consistency.share;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 已完成总工程量的72%，剩余38%: shares of what is done and of what is left, which are a hundred
 * together; and 已整改126个，其余14个尚未整改，整改率100%: some are left, and none are.
 */
public final class RestShares {

	private static final Pattern LEFT = Pattern.compile(
			"(?:剩余|余下|剩下|其余|尚余|还剩|尚剩|仅剩|还有|尚有|仍有)(?:的|部分|各(?:[税品种类项行产业地市县区部门单位个]{1,3})|(?:合计|共计|一共|共)|工程量?|工作量|任务|资金|款项|价款|约?占(?:比)?|比例|为|未完成的?){0,3}$");

	private static final WordSet LEFT_WORDS = WordSet.of("剩|其余|余下|尚余|还有|尚有|仍有");

	/** Of what is compared, or is no share of a whole. */
	private static final WordSet OTHER = WordSet.of("增|减|升|降|提高|比上|较|同比|环比|高于|低于|超过|利率|含税|误差|目标|满意");

	private static final WordSet SHARED = WordSet.of("完成|率|占|付|拨|支|用|达|已|到位|由|按|承担|来自|为|是");

	/** What is told to be left behind the rate: 目前尚有17件正在办理. */
	private static final Pattern REST_BEHIND = Pattern.compile(
			"^[,;。]?(?:目前|现|其余|剩余|但)?(?:其余|剩余|余下|还有|尚有|仍有|另有|有)?(?:的)?[0-9]+[\\p{IsHan}](?:[\\p{IsHan}]{0,4})(?:尚未|还未|仍未|未能?|暂未|正在|仍在)([\\p{IsHan}]{2,6})");

	private static final int REACH = 40;

	private static final double HUNDRED = PartAndWhole.HUNDRED;

	/** A rest that leaves more open than that is one of something else. */
	private static final double FAR = 30;

	private static final int MOST = 6;

	private static final int NEAR = 8;

	private static final Pattern RATE = Pattern.compile("([\\p{IsHan}]{2})率(?:为|达到?|是|已达)?$");

	/** What is told to be left before the rate, with its number. */
	private static final Pattern REST = Pattern
		.compile("(?:其余|剩余|余下|还有|尚有|仍有|另有)(?:的)?[0-9]+[\\p{IsHan}][^。;]{0,24}?(?:尚未|还未|仍未|未能?|没有|暂未|正在)");

	/** 应整改的已全部整改: the rest need not be done. */
	private static final WordSet EXCUSED = WordSet.of("不符合|不属于|无需|不需|未到期|期限内|除外|应当|应整改|应改|应办|应缴|到期|按期|限期|按时");

	private RestShares() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('余') < 0 && figures.first('剩') < 0 && figures.first('有') < 0) {
			return;
		}
		List<Amount> all = figures.all();
		for (int at = 0; at < all.size(); at++) {
			Amount share = all.get(at);
			if (!share.unit().equals("%") || share.vague()) {
				continue;
			}
			if (share.number() == HUNDRED) {
				complete(figures, share, found);
			}
			else if (at > 0 && all.get(at - 1).unit().equals("%")) {
				rest(figures, all, at, found);
			}
		}
	}

	private static void rest(Figures figures, List<Amount> all, int at, Contradictions found) {
		String text = figures.text();
		Amount left = all.get(at);
		int words = Sentence.clause(text, all.get(at - 1).to(), left.from(), ",;:、(");
		if (!LEFT_WORDS.in(text, words, left.from()) || !LEFT.matcher(text.substring(words, left.from())).find()) {
			return;
		}
		int begin = Sentence.clause(text, Sentence.begin(text, left.from()), left.from(), ";");
		double sum = left.number();
		double slack = left.slack();
		int first = at;
		while (first > 0 && all.get(first - 1).from() >= begin) {
			Amount before = all.get(first - 1);
			int from = (first > 1) ? Math.max(begin, all.get(first - 2).to()) : begin;
			if (at - first == MOST || !before.unit().equals("%") || before.vague()
					|| OTHER.in(text.substring(from, before.from()).replace("增值税", ""))) {
				return;
			}
			sum += before.number();
			slack += before.slack();
			// the rest may be what the nearest ones leave
			if (Math.abs(sum - HUNDRED) <= slack) {
				return;
			}
			first--;
		}
		// what comes to a hundred already leaves no rest, so that it is one of something
		// else
		boolean open = sum - left.number() < HUNDRED;
		if (open && first < at && Math.abs(sum - HUNDRED) <= FAR && SHARED.in(text, begin, left.from())) {
			found.report(all.get(first).from(), left.to(),
					"已有的和余下的百分比相加是%s%%，不是100%%。请核对。".formatted(new Computed(sum, 0).plain()));
		}
	}

	/** A rate of a hundred, with some that are told not to be so before it. */
	private static void complete(Figures figures, Amount rate, Contradictions found) {
		String text = figures.text();
		int begin = Sentence.begin(text, rate.from());
		Matcher name = RATE.matcher(text).region(Math.max(begin, rate.from() - NEAR), rate.from());
		if (!name.find()) {
			return;
		}
		leftBehind(text, begin, rate, name.group(1), found);
		Matcher rest = REST.matcher(text).region(begin, rate.from());
		if (!rest.find()) {
			return;
		}
		String done = name.group(1);
		int to = Math.min(rest.end() + NEAR, name.start());
		boolean same = to > rest.end() && text.substring(rest.end(), to).contains(done);
		if (same && !EXCUSED.in(text, begin, rate.to()) && text.substring(begin, rest.start()).contains(done)) {
			found.report(rest.start(), rate.to(), "前面还有没有%s的，这里写%s率100%%。请核对。".formatted(done, done));
		}
	}

	/** 已全部办理完毕，办结率100%；目前尚有17件正在办理 */
	private static void leftBehind(String text, int begin, Amount rate, String done, Contradictions found) {
		Matcher rest = REST_BEHIND.matcher(text).region(rate.to(), Math.min(text.length(), rate.to() + REACH));
		if (!rest.find() || EXCUSED.in(text, begin, rest.end())) {
			return;
		}
		boolean same = rest.group(1).contains(done) || rest.group(1).indexOf(done.charAt(0)) >= 0
				&& text.substring(begin, rate.from()).contains(rest.group(1).substring(rest.group(1).length() - 2));
		if (same) {
			found.report(rate.from(), rest.end(), "前面写%s率100%%，后面还有没有%s的。请核对。".formatted(done, done));
		}
	}

}
