package org.gongkai.inspection.consistency.change;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.TwoValues;

/** Of what and against which time a change is told. */
final class ChangeSubject {

	/** What before a claim says nothing of whose it is. */
	private static final Pattern SUBJECT = Pattern.compile(
			"^.*(?:同比|环比|比[^,]{1,8}|较[^,]{1,8}|与[^,]{1,8}相比|实现|累计|共|合计|增速|增幅|降幅|平均|年均|名义|实际|可比|也|均|分别|净|又|再|已|将|预计|约|可)");

	private static final int LONGEST_AGAINST = 40;

	/** 比2024年, 较上年: against when a change is told. */
	private static final Pattern AGAINST = Pattern
		.compile("(?:比|较|与|同)(?:((?:19|20)[0-9]{2})年|上年|去年|上一年|前年|上月|上季|上期|同期)");

	private static final WordSet TIMES = WordSet.of("天|小时|分钟");

	private static final WordSet LIMITS = WordSet.of("时限|时间|时长|期限|周期");

	private static final WordSet PAST = WordSet.of("上年|去年|上一年|前年|上月|上季|上期|同期");

	private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}年|[0-9]{1,2}月");

	private final Passage passage;

	ChangeSubject(Passage passage) {
		this.passage = passage;
	}

	/** Whether the change that is told there is of other values than these two. */
	boolean isOther(TwoValues two, int at) {
		return isOfAnotherTime(two, at) || isFarther(two, at) || isOther(two.now(), at);
	}

	/**
	 * 预算18万元，决算16.5万元，比2024年减少1.2万元: neither value is that of the time against which the
	 * change is told.
	 */
	private boolean isOfAnotherTime(TwoValues two, int at) {
		int to = this.passage.get(at).from();
		int begin = Math.max(to - LONGEST_AGAINST, this.passage.get(Math.max(two.before(), two.now())).to());
		Matcher against = AGAINST.matcher(this.passage.text()).region(Math.min(begin, to), to);
		if (!against.find()) {
			return false;
		}
		String earlier = this.passage.between(two.before());
		return (against.group(1) != null) ? !earlier.contains(against.group(1))
				: !PAST.in(earlier) && !YEAR.matcher(earlier).find();
	}

	/**
	 * 2024年为1730人，2025年比2024年增加336人: the change is told against the time of the value.
	 */
	boolean isAgainst(int value, int at) {
		int to = this.passage.get(at).from();
		Matcher against = AGAINST.matcher(this.passage.text()).region(this.passage.get(value).to(), to);
		return against.find() && against.group(1) != null
				&& this.passage.between(value).contains(against.group(1) + "年");
	}

	/** Whether another value of the unit stands nearer. */
	private boolean isFarther(TwoValues two, int at) {
		int last = Math.max(two.before(), two.now());
		for (int one = last + 1; one < at; one++) {
			if (this.passage.get(one).unit().equals(this.passage.get(last).unit()) && !this.passage.isClaim(one)) {
				return true;
			}
		}
		return false;
	}

	/** 单程由18.2公里缩短为15.6公里，单程里程减少3.6公里 */
	private boolean isOfSame(String subject, int value) {
		return value > 0 && this.passage.isOneSentence(value - 1, value)
				&& this.passage.name(value - 1).contains(subject.substring(0, 2));
	}

	/** 18个，占90%；上年17个，占85%，优良断面比例提高5个百分点 */
	private boolean isShare(String subject, int value) {
		return this.passage.name(value).startsWith("占")
				&& (subject.endsWith("比例") || subject.endsWith("比重") || subject.endsWith("占比"));
	}

	/** 调整为8个工作日，办理时限压减12个工作日 */
	private boolean isOfTime(String subject, int value) {
		boolean days = this.passage.noun(value).startsWith("工作日")
				|| TIMES.lengthAt(this.passage.get(value).unit(), 0) > 0;
		return days && LIMITS.in(subject);
	}

	/** 由86.3分提高到90.8分；其次是长桥镇，提高3.5分 */
	private boolean isOfNext(int value, int at) {
		int next = this.passage.holds("其次") ? this.passage.text().indexOf("其次", this.passage.get(value).to()) : -1;
		return next >= 0 && next < this.passage.get(at).from();
	}

	/** 净增12家；规模以上工业增加值增长7.3%: what grows is named, and it is not what was told before. */
	boolean isOther(int value, int at) {
		if (isOfNext(value, at)) {
			return true;
		}
		String name = this.passage.name(at);
		int claim = ChangeWords.claim(name);
		String subject = (claim >= 0) ? SUBJECT.matcher(name.substring(0, claim)).replaceFirst("") : "";
		return subject.length() > 2 && !(value == at - 1 && isOfSame(subject, value)) && !isShare(subject, value)
				&& !isOfTime(subject, value)
				&& !this.passage.sentenceBefore(value).contains(subject.substring(subject.length() - 2));
	}

}
