package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * What is told of values that the text lists: 河湾镇92%、石岭镇95%、新店镇87%, and then 河湾镇最高;
 * 均超过90%.
 */
public final class ListClaims {

	private static final int FEWEST = 3;

	private static final int LONGEST_NAME = 16;

	/** How far behind its list a claim is looked for. */
	private static final int REACH = 160;

	private static final WordSet CLAIMING = WordSet.of("最|居首|之首|之冠|首位|榜首|第一|末位|之末|垫底|领跑");

	private static final Pattern JOINED = Pattern.compile("^.*(?:、|和|及|其中|从|即)");

	private static final Pattern VERB = Pattern.compile("(?:得分?|为|是|达|达到|完成|共|有|占比?|用水量?|分别)+$");

	private static final Pattern YEAR = Pattern.compile("^(?:[0-9]{4}年)");

	private static final Pattern HIGHEST = Pattern
		.compile("最[高多大好快强重长]|居首|之首|之冠|首位|榜首|第一(?:位|名)?(?![季产批期轮次阶个线届中小医完实高人师])|领跑");

	private static final Pattern LOWEST = Pattern.compile("最[低少小差慢弱轻短]|末位|之末|垫底|倒数第一");

	private static final Pattern LISTED = Pattern
		.compile("([^,;:。、]{2,12}(?:、[^,;:。、]{2,12}){2,})[^,;:。、]{0,14}(?:分别|依次)[为是达]?[:]?$");

	private static final WordSet OTHER = WordSet.of("上年|去年|同期|历史|增幅|降幅|增长|提高|进步|下降|全市|全省|全国|之一|增速|其中一|最高不|涨幅|单日|单项|单价");

	private static final Pattern RANK = Pattern
		.compile("(?:的(?:成绩|得分))?[,]?(?:分)?(?:居|列|排名?|位居|位列|名列|获得|获|排在)(?:全[省市县区])?第([0-9]{1,2}|[一二三四五六七八九十]{1,2})");

	private static final CharacterSet RANKED = CharacterSet.of("第");

	private static final int RANK_REACH = 14;

	/** One of which stands in what {@link #ALL} finds. */
	private static final WordSet BOUNDS = WordSet.of("超过|高于|达到|突破|低于|大于|在|小于|少于");

	private static final Pattern ALL = Pattern
		.compile("(?:均|都|全部|各[\\p{IsHan}]{0,6}均)(?:已|保持|稳定)?(?:(超过|高于|达到|突破|不低于|大于|在)|(低于|不超过|小于|少于|控制在|未超过))(?:了)?$");

	private final Passage passage;

	private final Contradictions found;

	public ListClaims(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		boolean claiming = mayClaim();
		for (int at = 0; claiming && at + FEWEST <= this.passage.size() && !this.found.isFull(); at++) {
			int end = row(at);
			if (end - at >= FEWEST) {
				claims(at, end);
			}
			at = Math.max(at, end - 1);
		}
		if (this.passage.holds('第')) {
			ranks();
		}
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.has(Mark.ALL, at)) {
				threshold(at);
			}
		}
	}

	/** Whether the text may tell which of some is the first or the last. */
	private boolean mayClaim() {
		return this.passage.holds('最') || this.passage.holds('首') || this.passage.holds("第一")
				|| this.passage.holds("末位") || this.passage.holds("之末") || this.passage.holds("之冠")
				|| this.passage.holds("垫底") || this.passage.holds("领跑");
	}

	/** Behind the last of the values of one unit that stand in one row. */
	private int row(int first) {
		int end = first + 1;
		while (end < this.passage.size() && this.passage.isOneSentence(first, end)
				&& this.passage.get(end).unit().equals(this.passage.get(first).unit())
				&& this.passage.between(end).length() <= LONGEST_NAME + 2 && !this.passage.between(end).contains("其中")
				&& !this.passage.between(end).contains("比")) {
			end++;
		}
		return end;
	}

	private void claims(int first, int end) {
		String text = this.passage.text();
		int from = this.passage.get(end - 1).to();
		int to = Math.min(text.length(), from + REACH);
		List<String> names = null;
		for (int begin = from; begin < to;) {
			int clause = begin;
			while (clause < to && ",;。!?\n".indexOf(text.charAt(clause)) < 0) {
				clause++;
			}
			if (CLAIMING.in(text, begin, clause)) {
				names = (names != null) ? names : names(first, end);
				if (names.isEmpty()) {
					return;
				}
				claim(names, first, begin, clause);
			}
			begin = clause + 1;
		}
	}

	/**
	 * What is listed, in the values' order; none unless all of them have a name of their
	 * own.
	 */
	private List<String> names(int first, int end) {
		Matcher listed = LISTED.matcher(this.passage.between(first));
		List<String> names = new ArrayList<>();
		if (listed.find()) {
			for (String name : listed.group(1).split("、")) {
				names.add(bare(name));
			}
		}
		else {
			for (int at = first; at < end; at++) {
				names.add(bare(this.passage.name(at)));
			}
		}
		boolean usable = names.size() == end - first && names.stream().distinct().count() == names.size()
				&& names.stream().allMatch((name) -> name.length() >= 2);
		return usable ? names : List.of();
	}

	private static String bare(String name) {
		String bare = VERB.matcher(JOINED.matcher(name).replaceFirst("")).replaceFirst("");
		return YEAR.matcher(bare).replaceFirst("");
	}

	private void claim(List<String> names, int first, int begin, int end) {
		String clause = this.passage.text().substring(begin, end);
		Matcher highest = HIGHEST.matcher(clause);
		Matcher lowest = LOWEST.matcher(clause);
		boolean high = highest.find();
		if (high == lowest.find() || OTHER.in(clause)) {
			return;
		}
		int place = high ? highest.start() : lowest.start();
		int named = -1;
		int at = -1;
		for (int name = 0; name < names.size(); name++) {
			int found = clause.indexOf(names.get(name));
			if (found >= 0 && (named < 0 || Math.abs(found - place) < Math.abs(at - place))) {
				named = name;
				at = found;
			}
		}
		if (named < 0 || names.stream().filter(clause::contains).count() > 1
				|| isExtreme(first, names.size(), first + named, high)) {
			return;
		}
		this.found.report(begin, end, "前面列出的数里，%s（%s）不是最%s的。请核对名称和各数。".formatted(names.get(named),
				this.passage.words(first + named), high ? "大" : "小"));
	}

	private boolean isExtreme(int first, int size, int place, boolean high) {
		Amount told = this.passage.get(place);
		for (int at = first; at < first + size; at++) {
			int order = this.passage.get(at).value().compareTo(told.value());
			if (high ? order > 0 : order < 0) {
				return false;
			}
		}
		return true;
	}

	/** 甲以96.8分居第一，乙以97.5分列第二: of better ones the better value. */
	private void ranks() {
		int lastRank = 0;
		int last = -1;
		for (int at = 0; at < this.passage.size(); at++) {
			String text = this.passage.text();
			int end = Math.min(text.length(), this.passage.get(at).to() + RANK_REACH);
			Matcher rank = RANKED.in(text, this.passage.get(at).to(), end)
					? RANK.matcher(text).region(this.passage.get(at).to(), end) : null;
			if (rank == null || !rank.lookingAt() || this.passage.isClaim(at)) {
				continue;
			}
			int number = SpelledNumbers.count(rank.group(1));
			boolean next = last >= 0 && this.passage.get(last).unit().equals(this.passage.get(at).unit())
					&& this.passage.sentencesBetween(last, at) < 2 && this.passage.get(at).unit().equals("分");
			int order = next ? this.passage.get(last).value().compareTo(this.passage.get(at).value()) : 0;
			if (number > lastRank && order < 0 || number < lastRank && order > 0) {
				int[] stretch = this.passage.stretch(last, at);
				this.found.report(stretch[0], Math.min(text.length(), stretch[1] + 4), "名次与分数的高低不符：第%d是%s，第%d是%s。请核对。"
					.formatted(lastRank, this.passage.words(last), number, this.passage.words(at)));
				return;
			}
			lastRank = number;
			last = at;
		}
	}

	/** 五个乡镇参保率均超过98%, and one of those listed behind does not. */
	private void threshold(int at) {
		Amount bound = this.passage.get(at);
		Matcher all = BOUNDS.in(this.passage.between(at)) ? ALL.matcher(this.passage.between(at)) : null;
		if (all == null || !all.find()) {
			return;
		}
		String behind = this.passage.text()
			.substring(bound.to(), Math.min(this.passage.text().length(), bound.to() + 2));
		boolean above = all.group(1) != null && !behind.equals("以下") && !behind.equals("以内");
		if (above && all.group(1).equals("在") && !behind.equals("以上")) {
			return;
		}
		int first = at + 1;
		int end = (first < this.passage.size()) ? row(first) : first;
		if (end - first < FEWEST || this.passage.sentencesBetween(at, first) > 1) {
			end = at;
			first = at;
			while (first > 0 && this.passage.sentencesBetween(first - 1, at) < 2
					&& this.passage.get(first - 1).unit().equals(bound.unit())) {
				first--;
			}
		}
		for (int one = first; end - first >= FEWEST && one < end; one++) {
			Amount value = this.passage.get(one);
			boolean alike = value.unit().equals(bound.unit()) && !OTHER.in(this.passage.name(one));
			int order = value.value().compareTo(bound.value());
			if (!alike || (above ? order >= 0 : order <= 0)) {
				continue;
			}
			int[] stretch = this.passage.stretch(at, one);
			this.found.report(stretch[0], stretch[1],
					"这里写“%s%s”，列出的数里有%s。请核对。".formatted(all.group(), this.passage.words(at), this.passage.words(one)));
			return;
		}
	}

}
