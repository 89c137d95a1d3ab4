package org.gongkai.inspection.consistency.total;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * 招聘15名，按1∶3的比例确定40人进入面试: the posts, the ratio, and how many go on to the next step.
 * Those of equal marks make more of them, and too few candidates make fewer; both are
 * told.
 */
public final class Shortlists {

	private static final WordSet STEPS = WordSet.of("面试|体检|考察|复试|专业测试|试讲|入围");

	private static final Pattern RATIO = Pattern.compile("(?<![0-9:∶])1(?::|∶|比)([1-9][0-9]?(?:\\.[0-9])?)(?![0-9:∶])");

	private static final String PERSONS = "([0-9]{1,4})(?:人|名|位)";

	private static final Pattern POSTS = Pattern
		.compile("(?:招聘|招录|招收|引进|选调|遴选|选聘|拟聘|录用|拟招|计划招|公开招|补充)(?:计划)?(?!人数)[\\p{IsHan}“”]{0,14}?(?<![每0-9])" + PERSONS);

	/** 设岗位12个，每个岗位招聘1人 */
	private static final Pattern EACH_POST = Pattern.compile(
			"岗位([0-9]{1,3})个,每(?:个)?岗位(?:均|各|计划)?(?:招聘|招录|招|录用|聘用)([0-9]{1,2})(?:人|名)|([0-9]{1,3})个岗位,每(?:个)?岗位(?:均|各|计划)?(?:招聘|招录|招|录用|聘用)([0-9]{1,2})(?:人|名)");

	private static final Pattern CHOSEN = Pattern.compile(PERSONS
			+ "(?:考生|应聘人员|人员|报考人员|同志|应聘者)?(?:进入|入围|参加|列入|成为|为)(?:了)?(?:本次|下一步|下一环节)?(?:面试|体检|考察|复试|专业测试|试讲)|(?:进入|入围|参加)(?:面试|体检|考察|复试|专业测试|试讲)(?:的)?(?:人员|人选|考生|名单|人数|范围)?(?:的)?(?:共有|共计|共|为|有|是)?"
			+ PERSONS + "|(?:面试|体检|考察|复试)(?:人选|对象|人员|人数)(?:共有|共计|共|为|有|是)?" + PERSONS);

	/** Of equals at the end of the list, where it is not told that there are none. */
	private static final Pattern MORE = Pattern
		.compile("(?<!(?:无|没有|未出现|不存在|未发生|未设)[\\p{IsHan}]{0,6})(?:并列|同分|递补|放弃|弃权|取消|缺考)|未达到|不足|合格线|合格分数线|最低分数线");

	private static final int REACH = 160;

	private Shortlists() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first('招') < 0 && figures.first('聘') < 0 && figures.first('选') < 0) {
			return;
		}
		boolean ratio = figures.first("1∶") >= 0 || figures.first("1:") >= 0 || figures.first("1比") >= 0;
		if (!ratio || !STEPS.in(text)) {
			return;
		}
		Matcher one = RATIO.matcher(text);
		if (!one.find()) {
			return;
		}
		int from = Math.max(0, one.start() - REACH);
		int to = Math.min(text.length(), one.end() + REACH);
		int posts = posts(text, from, one.start());
		Matcher chosen = CHOSEN.matcher(text).region(one.end(), to);
		if (posts <= 0 || !chosen.find()) {
			return;
		}
		int number = Integer.parseInt((chosen.group(1) != null) ? chosen.group(1)
				: (chosen.group(2) != null) ? chosen.group(2) : chosen.group(3));
		double right = posts * Double.parseDouble(one.group(1));
		boolean fits = Math.abs(number - right) < 1 || number == posts;
		List<Amount> told = figures.in(chosen.start(), chosen.end());
		if (!fits && !told.isEmpty() && new Computed(right, 0).isLikely(told.get(0))
				&& !RATIO.matcher(text).region(one.end(), to).find()
				&& !MORE.matcher(text).region(from, to).useTransparentBounds(true).find()) {
			found.report(one.start(), chosen.end(), "招%d人，按%s的比例应是%s人，文中写%d人。请核对这几个数；有并列或者不足的，请写明。".formatted(posts,
					one.group(), new Computed(right, 0).plain(), number));
		}
	}

	/** How many are wanted; 0 when it is not told, or told of several. */
	private static int posts(String text, int from, int to) {
		Matcher each = EACH_POST.matcher(text).region(from, to);
		if (each.find()) {
			int group = (each.group(1) != null) ? 1 : 3;
			return Integer.parseInt(each.group(group)) * Integer.parseInt(each.group(group + 1));
		}
		Matcher posts = POSTS.matcher(text).region(from, to);
		int number = posts.find() ? Integer.parseInt(posts.group(1)) : 0;
		return posts.find() ? 0 : number;
	}

}
