package org.gongkai.inspection.consistency.total;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 12个乡镇各1名、8个部门各2名，共28人: so many bodies with so many persons each, against all that are
 * to come; and 每队领队1名、队员5名，共16队96人.
 */
public final class HeadCounts {

	private static final String NUMBER = "([0-9]{1,4})";

	private static final String PERSONS = NUMBER + "(?:名|人|位)";

	/** 12个乡镇的分管负责同志、统计站站长各1名 */
	private static final Pattern EACH = Pattern.compile("([^各。;]{0,60}?)各(?:选派|派|推荐|安排|报|选)?" + PERSONS);

	private static final Pattern COUNTED = Pattern.compile(NUMBER + "(?:个|所|家|支|处)");

	private static final Pattern TOTAL = Pattern
		.compile("(?:(?:参会|参加|参训|与会|到会|培训|参赛|推荐|名额|人员|人数)[^,。;0-9]{0,6})?(?:共|共计|合计|总计|总人数(?:为)?|计)" + PERSONS);

	/** 每个代表队由领队1名、队员5名组成，共16支队伍，参赛人员共96名 */
	private static final Pattern TEAMS = Pattern
		.compile("(?:每[个支]?[\\p{IsHan}]{1,5}?|各[\\p{IsHan}]{2,4}?)(?:由|派|选派|推荐|安排|限报)?((?:[^,。;、0-9各]{0,10}" + PERSONS
				+ "[^,。;、0-9]{0,10}[、和及,]?){1,4}?)(?:组成)?[,;]?(?:共|全[县市区镇]|合计)?[^,。;0-9]{0,6}" + NUMBER
				+ "(?:个|所|家|支|队)[^,。;0-9]{0,8},?[^,。;0-9]{0,8}(?:共|共计|合计|总计|计)" + PERSONS);

	private static final Pattern PERSON = Pattern.compile(PERSONS);

	private static final CharacterSet SEVERAL = CharacterSet.of("、和及");

	/** One of which stands before how many they are together. */
	private static final CharacterSet COMING_TO = CharacterSet.of("共计");

	private static final CharacterSet OTHER = CharacterSet.of("余约超近");

	private static final int REACH = 160;

	/** From 每 to how many are sent. */
	private static final int LONGEST_NAME = 20;

	private HeadCounts() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.first('各') >= 0) {
			for (int at = figures.first('共'); at >= 0; at = text.indexOf('共', at + 1)) {
				Matcher total = Sentence.hasDigit(text, at + 1, at + 3)
						? TOTAL.matcher(text).region(at, Math.min(text.length(), at + 10)) : null;
				if (total != null && total.lookingAt()) {
					each(text, total, found);
				}
			}
		}
		if ((figures.first('每') >= 0 || figures.first('各') >= 0)
				&& (figures.first('共') >= 0 || figures.first('计') >= 0)) {
			teams(text, figures, found);
		}
	}

	private static void each(String text, Matcher total, Contradictions found) {
		int begin = Math.max(Sentence.begin(text, total.start()), total.start() - REACH);
		Matcher each = EACH.matcher(text).region(begin, total.start());
		Set<Integer> sums = new HashSet<>(Set.of(0));
		int end = begin;
		while (each.find()) {
			Set<Integer> here = ways(each.group(1), Integer.parseInt(each.group(2)));
			if (each.start() != end || here.isEmpty()) {
				return;
			}
			sums = added(sums, here);
			end = each.end();
		}
		String rest = text.substring(end, total.start());
		boolean clean = end > begin && !Sentence.hasDigit(rest, 0, rest.length()) && !OTHER.in(rest, 0, rest.length())
				&& text.indexOf('约', begin) < 0;
		int told = Integer.parseInt(total.group(1));
		if (clean && !sums.contains(told)) {
			found.report(begin, total.end(), "各单位的人数相加与总人数%d人不一致。请核对单位个数、各单位人数和总人数。".formatted(told));
		}
	}

	private static Set<Integer> added(Set<Integer> sums, Set<Integer> here) {
		Set<Integer> added = new HashSet<>();
		sums.forEach((sum) -> here.forEach((more) -> added.add(sum + more)));
		return added;
	}

	/**
	 * What the bodies named before 各 may come to; none where their number is not told.
	 */
	private static Set<Integer> ways(String words, int persons) {
		Matcher counted = COUNTED.matcher(words);
		int bodies = 0;
		int first = 0;
		int numbers = 0;
		while (counted.find()) {
			bodies += Integer.parseInt(counted.group(1));
			first = (numbers == 0) ? counted.end() : first;
			numbers++;
		}
		if (numbers == 0 || PERSON.matcher(words).find()) {
			return Set.of();
		}
		int items = 1;
		for (int at = first; at < words.length(); at++) {
			items += SEVERAL.has(words.charAt(at)) ? 1 : 0;
		}
		Set<Integer> ways = new HashSet<>();
		for (int kinds = 1; kinds <= items; kinds++) {
			ways.add(bodies * persons * kinds);
		}
		return ways;
	}

	private static void teams(String text, Figures figures, Contradictions found) {
		for (char mark : new char[] { '每', '各' }) {
			for (int at = figures.first(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
				int end = isBeforeNumber(text, at) ? Math.min(Sentence.end(text, at), at + REACH / 2) : at;
				Matcher teams = COMING_TO.in(text, at, end) ? TEAMS.matcher(text).region(at, end) : null;
				if (teams != null && teams.lookingAt()) {
					team(text, teams, found);
				}
			}
		}
	}

	/** Whether the number of persons may be told that a body sends. */
	private static boolean isBeforeNumber(String text, int at) {
		int end = at + 1;
		while (end < text.length() && end - at < LONGEST_NAME && "。;,、".indexOf(text.charAt(end)) < 0
				&& !Sentence.isDigit(text.charAt(end))) {
			end++;
		}
		return end < text.length() && Sentence.isDigit(text.charAt(end));
	}

	private static void team(String text, Matcher teams, Contradictions found) {
		int sum = 0;
		int last = 0;
		Matcher person = PERSON.matcher(teams.group(1));
		while (person.find()) {
			last = Integer.parseInt(person.group(1));
			sum += last;
		}
		int number = Integer.parseInt(teams.group(3));
		int told = Integer.parseInt(teams.group(4));
		boolean vague = OTHER.in(text, teams.start(), teams.end()) || teams.group().contains("不少于")
				|| teams.group().contains("不超过") || teams.group().contains("以上") || teams.group().contains("-");
		if (!vague && told != sum * number && told != last * number && Math.abs(told - sum * number) < sum * number) {
			found.report(teams.start(), teams.end(),
					"每个%d人、共%d个，算出来是%d人，文中写%d人。请核对。".formatted(sum, number, sum * number, told));
		}
	}

}
