package org.gongkai.inspection.consistency.share;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * “满意”占72.3%，“基本满意”占23.1%，“满意”和“基本满意”合计占94.5%: what some shares come to that are named
 * again, or counted, 以上三个行业合计占88%. They stand before it, or in the table before.
 */
public final class AddedShares {

	private static final WordSet TOGETHER = WordSet.of("合计|共占|合占|总共|共计|之和|两项|两者|二者|两类|三项|三者|三类|相加|加起来|累计占|以上|上述|前");

	/** What is told is a share. */
	private static final CharacterSet SHARED = CharacterSet.of("占比为达是");

	private static final WordSet OTHER = WordSet.of("同比|上年|去年|增|降|减|提高|高于|低于|超过|目标");

	private static final String NUMERALS = "两二三四五六七八九";

	/** Behind a number of shares. */
	private static final CharacterSet COUNTED = CharacterSet.of("个项类种大者部档等级");

	private static final CharacterSet JOINING = CharacterSet.of("和与及、跟");

	private static final CharacterSet QUOTES = CharacterSet.of("“”\"《》");

	private static final int LEAST_NAME = 2;

	private static final int LONGEST_NAME = 14;

	/** A sum that is farther off is one of others. */
	private static final double FAR = 20;

	/** How many shares before may be added. */
	private static final int MOST = 12;

	/** By how many steps a sum of rounded shares may be off. */
	private static final double MOST_ROUNDED = 2.01;

	private final Passage passage;

	private final Contradictions found;

	private AddedShares(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('%') < 0 || figures.first('占') < 0 && figures.first('前') < 0) {
			return;
		}
		AddedShares added = new AddedShares(passage, found);
		for (int at = 0; at < passage.size(); at++) {
			Amount told = passage.get(at);
			if (told.unit().equals("%") && !told.vague() && passage.has(Mark.SHARE, at)
					&& TOGETHER.in(passage.between(at))) {
				added.look(at);
			}
		}
	}

	private void look(int at) {
		String between = this.passage.between(at);
		String clause = between.substring(clause(between));
		int together = together(clause);
		if (together < 0 || OTHER.in(clause) || !SHARED.in(clause, together, clause.length())) {
			return;
		}
		List<Integer> shares = shares(at);
		if (shares.isEmpty()) {
			listed(at, clause);
			return;
		}
		double sum = counted(at, clause, shares);
		if (sum < 0) {
			List<String> names = names(clause.substring(0, together));
			sum = (names.size() > 1) ? named(shares, names, at) : -1;
		}
		Amount told = this.passage.get(at);
		double off = Math.abs(sum - told.number());
		if (sum > 0 && off > told.step().doubleValue() * MOST_ROUNDED && off <= FAR && !isExplained(at, shares)) {
			this.found.report(told.from(), told.to(),
					"前面几项的占比相加是%s%%，文中写%s。请核对。".formatted(new Computed(sum, 0).plain(), this.passage.words(at)));
		}
	}

	/** 优312份、良198份、差62份，前两项合计占89.2%: of what a list of its own sentence comes to. */
	private void listed(int at, String clause) {
		int first = at - 1;
		while (first > 0 && this.passage.isOneSentence(first - 1, at) && this.passage.areAlike(first - 1, 2)
				&& ShareReader.isUsable(this.passage, first)) {
			first--;
		}
		int count = first(clause);
		if (count == 0 || first + count >= at || !ShareReader.isUsable(this.passage, first)) {
			return;
		}
		Computed right = ShareGuard.share(sum(first, first + count), sum(first, at));
		Amount told = this.passage.get(at);
		if (!right.mayBe(told) && right.isLikely(told)) {
			this.found.report(this.passage.get(first).from(), told.to(),
					"前面%d项合起来占%s%%，文中写%s。请核对。".formatted(count, right.plain(), this.passage.words(at)));
		}
	}

	private Computed sum(int from, int to) {
		Computed sum = new Computed(0, 0);
		for (int one = from; one < to; one++) {
			sum = sum.plus(Computed.of(this.passage.get(one)));
		}
		return sum;
	}

	/** Three of 前三项; 0 without. */
	private static int first(String clause) {
		for (int one = 1; one + 1 < clause.length(); one++) {
			if (clause.charAt(one - 1) == '前' && count(clause, one) > 0) {
				return count(clause, one);
			}
		}
		return 0;
	}

	/** How many are counted at a place, two of 两项; 0 without. */
	private static int count(String clause, int at) {
		int count = COUNTED.has(clause.charAt(at + 1)) ? NUMERALS.indexOf(clause.charAt(at)) : -1;
		return (count < 0) ? 0 : Math.max(2, count + 1);
	}

	/** Where the last clause begins. */
	private static int clause(String between) {
		int begin = between.length();
		while (begin > 0 && ",;:。(".indexOf(between.charAt(begin - 1)) < 0) {
			begin--;
		}
		// 前两项，合计占 is one clause
		boolean again = begin > 1 && (between.startsWith("合计", begin) || between.startsWith("共", begin));
		return again ? clause(between.substring(0, begin - 1)) : begin;
	}

	private static int together(String clause) {
		for (int at = 0; at < clause.length(); at++) {
			if (TOGETHER.lengthAt(clause, at) > 0) {
				return at;
			}
		}
		return -1;
	}

	/** The shares before, the nearest last. */
	private List<Integer> shares(int at) {
		List<Integer> shares = new ArrayList<>();
		for (int one = at - 1; one >= 0 && shares.size() < MOST && this.passage.sentencesBetween(one, at) < 3; one--) {
			boolean share = this.passage.get(one).unit().equals("%") && !this.passage.get(one).vague()
					&& this.passage.name(one).indexOf('占') >= 0 && !TOGETHER.in(this.passage.name(one));
			if (share) {
				shares.add(0, one);
			}
		}
		return shares;
	}

	/** What so many shares come to, the first ones or the nearest; below zero without. */
	private double counted(int at, String clause, List<Integer> shares) {
		for (int one = 1; one + 1 < clause.length(); one++) {
			int count = count(clause, one);
			if (count > 0) {
				boolean first = clause.charAt(one - 1) == '前';
				boolean above = clause.startsWith("以上", Math.max(0, one - 2))
						|| clause.startsWith("上述", Math.max(0, one - 2)) || clause.charAt(one - 1) == '这';
				int from = first ? 0 : shares.size() - count;
				boolean all = above && shares.size() >= count && isOneList(shares, from, at);
				return all || first && shares.size() >= count ? sum(shares, from, count) : -1;
			}
		}
		return -1;
	}

	private boolean isOneList(List<Integer> shares, int from, int at) {
		return this.passage.sentencesBetween(shares.get(from), at) < 2
				&& this.passage.isOneSentence(shares.get(from), shares.get(shares.size() - 1));
	}

	private double sum(List<Integer> shares, int from, int count) {
		double sum = 0;
		for (int one = from; one < from + count; one++) {
			sum += this.passage.get(shares.get(one)).number();
		}
		return sum;
	}

	private static List<String> names(String words) {
		List<String> names = new ArrayList<>();
		int begin = 0;
		for (int at = 0; at <= words.length(); at++) {
			if (at == words.length() || JOINING.has(words.charAt(at))) {
				String name = bare(words.substring(begin, at));
				if (name.length() >= LEAST_NAME && name.length() <= LONGEST_NAME) {
					names.add(name);
				}
				begin = at + 1;
			}
		}
		return names;
	}

	/** 满意 of 选择“满意”的群众, or the words as they stand. */
	private static String bare(String words) {
		int from = 0;
		int to = words.length();
		for (int at = 0; at < words.length(); at++) {
			if (QUOTES.has(words.charAt(at))) {
				from = (from == 0) ? at + 1 : from;
				to = (at >= from) ? at : to;
			}
		}
		String name = words.substring(from, Math.max(from, to));
		return name.startsWith("其中") ? name.substring(2) : name;
	}

	/**
	 * What the shares come to that are called so, or below zero where one is not told.
	 */
	private double named(List<Integer> shares, List<String> names, int at) {
		double sum = 0;
		for (String name : names) {
			int its = only(shares, name);
			double share = (its >= 0) ? this.passage.get(its).number() : this.found.shareBefore(name);
			if (share <= 0) {
				return -1;
			}
			sum += share;
		}
		return sum;
	}

	private int only(List<Integer> shares, String name) {
		int only = -1;
		for (int share : shares) {
			if (isCalled(share, name)) {
				only = (only < 0) ? share : -2;
			}
		}
		return only;
	}

	/** Whether the entry of a share is called so, and not 基本满意 for 满意. */
	private boolean isCalled(int share, String name) {
		int first = share;
		while (first > 0 && this.passage.isOneSentence(first - 1, share) && !this.passage.get(first - 1).isPercentage()
				&& share - first < 2) {
			first--;
		}
		for (int one = first; one <= share; one++) {
			String words = this.passage.between(one);
			int at = words.indexOf(name);
			if (at >= 0 && (at == 0 || !Sentence.isHan(words.charAt(at - 1)))) {
				return true;
			}
		}
		return false;
	}

	/** Whether any of them in a row come to what is told. */
	private boolean isExplained(int at, List<Integer> shares) {
		Amount told = this.passage.get(at);
		for (int first = 0; first < shares.size(); first++) {
			double sum = 0;
			for (int last = first; last < shares.size(); last++) {
				sum += this.passage.get(shares.get(last)).number();
				if (last > first && Math.abs(sum - told.number()) < told.step().doubleValue() * MOST_ROUNDED) {
					return true;
				}
			}
		}
		return false;
	}

}
