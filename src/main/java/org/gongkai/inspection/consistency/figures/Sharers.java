package org.gongkai.inspection.consistency.figures;

import org.gongkai.inspection.WordSet;

/** Of whom an average tells that so much falls to each: 120户 to 户均, 12个行政村 to 村均. */
public final class Sharers {

	/** What each of so many persons wanted is: 平均每个名额有13.5人竞争. */
	private static final WordSet POSTS = WordSet.of("名额|岗位|职位|计划");

	private static final WordSet POSTED = WordSet.of("招聘|招录|招考|计划|岗位|职位|名额|设置|提供|推出");

	private final Passage passage;

	public Sharers(Passage passage) {
		this.passage = passage;
	}

	/** 240户, and 12个行政村 where each 村 gets so much. */
	public boolean areCounted(int at, String each) {
		Amount amount = this.passage.get(at);
		char first = each.charAt(0);
		boolean person = "人名位".indexOf(first) >= 0 && !POSTS.in(each) && "人名位人次".contains(amount.unit());
		if (person || amount.unit().charAt(0) == first || each.startsWith(amount.unit())) {
			return true;
		}
		// 教学班32个
		String name = this.passage.name(at);
		if (POSTS.in(each) && "名人个".contains(amount.unit()) && POSTED.in(name) && !arePostsCounted(at)) {
			return true;
		}
		if ("个家所座处支".contains(amount.unit()) && each.length() > 2 && name.endsWith(each)) {
			return true;
		}
		if ("个家所座处支".contains(amount.unit()) && name.length() > 1 && (name.charAt(name.length() - 1) == first
				|| each.length() > 1 && name.endsWith(each.substring(0, 2)))) {
			return true;
		}
		if (each.length() > 1 && "个家所座处支".contains(amount.unit())
				&& Passage.holds(this.passage.wholeNoun(at), first, each.charAt(1))) {
			return true;
		}
		String noun = this.passage.noun(at);
		if (first == '校' && each.length() == 1 && "所个".contains(amount.unit()) && noun.indexOf('学') >= 0) {
			return true;
		}
		int last = (each.length() == 1 && "个家所座处支".contains(amount.unit()))
				? this.passage.wholeNoun(at).indexOf(first + "的") : -1;
		if (last > 0) {
			return true;
		}
		int place = noun.indexOf(first);
		// of more than one character two have to agree: 街道 is no 街
		boolean same = each.length() == 1 || place + 1 >= noun.length() || noun.charAt(place + 1) == each.charAt(1)
				|| place > 0 && place + 1 == noun.length();
		return place >= 0 && place <= 3 && (same || place <= 2 && "村镇乡县户".indexOf(first) >= 0);
	}

	/** 岗位28个，计划招聘46人: the posts themselves are counted. */
	private boolean arePostsCounted(int at) {
		for (int other = this.passage.first(at); other < this.passage.behind(at); other++) {
			boolean posts = this.passage.get(other).unit().equals("个") && POSTS.in(this.passage.called(other));
			if (posts && other != at) {
				return true;
			}
		}
		return false;
	}

}
