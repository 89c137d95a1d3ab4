package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 低于90分的有南坪乡、枫树乡2个, 各分项均未超过预算: which rows of the table beside it, how many, or that all
 * of them are as a text says, and no column that may be meant shows it.
 */
final class RowsMeeting {

	/** Between what is told and those of which it is. */
	private static final Pattern HAVING = Pattern
		.compile("(的?)([\\p{IsHan}]{0,8}?)((?:还|仅|只|一?共|也)?(?:有|为|是|包括)|分别[为是]|共|达|仅|,?(?:分别)?[为是]|)");

	/** Between how many and which. */
	private static final Pattern NAMELY = Pattern.compile("[\\p{IsHan}]{0,8}?[,:(]?(?:分别|依次)?(?:是|为|即|:|\\()");

	private static final Pattern ALL = Pattern.compile("(?<![平人户年月日季])(?:均|都|全部)[^,;:。均]{0,10}$");

	private static final Pattern EXCEPT = Pattern.compile("除(.{2,40}?)(?:以?外|之外)|其余|其他");

	private static final Pattern ONLY = Pattern.compile("(?:仅|只)有?$");

	private static final String COUNTED = "个家户名人条项所座处站件种类镇村区县起";

	/** Of some only. */
	private static final WordSet SOME = WordSet.of("部分|大多|多数|基本|第|前|后|另|约|近");

	/** What rows are called whatever their header says. */
	private static final Set<String> GENERAL = Set.of("单位", "乡镇", "镇街", "县区", "区县", "地区", "部门");

	private static final int KIND = 6;

	private static final int GAP = 20;

	private static final int SHORT_GAP = 8;

	private static final String MARKS = ",;:。(";

	private final Measures measures;

	private final ListedRows listed;

	private final Contradictions found;

	RowsMeeting(Measures measures, ListedRows listed, Contradictions found) {
		this.measures = measures;
		this.listed = listed;
		this.found = found;
	}

	void compare(Figures figures, List<RowCondition> conditions, List<Amount> counts) {
		others(figures, counts);
		for (RowCondition condition : conditions) {
			if (!behind(figures, condition, counts)) {
				before(figures, condition, counts);
			}
		}
	}

	/** 低于90分的有南坪乡、枫树乡2个: whether what is told stands behind the condition. */
	private boolean behind(Figures figures, RowCondition condition, List<Amount> counts) {
		String text = figures.text();
		int end = Sentence.end(text, condition.to());
		Matcher having = HAVING.matcher(text).region(condition.to(), end);
		for (int at = condition.to(); at <= Math.min(end, condition.to() + GAP); at++) {
			if (!having.region(condition.to(), at).matches() || !condition.cell() && !isKind(having.group(2))) {
				continue;
			}
			if (counted(text, condition, counts, at, end)
					|| !having.group(3).isEmpty() && named(text, condition, counts, at, end)) {
				return true;
			}
		}
		return false;
	}

	/** 2个，分别是南坪乡、枫树乡: how many, and perhaps which. */
	private boolean counted(String text, RowCondition condition, List<Amount> counts, int at, int end) {
		Optional<Amount> count = count(counts, at).filter((amount) -> !isOfOther(text, amount));
		if (count.isEmpty()) {
			return false;
		}
		Matcher namely = NAMELY.matcher(text).region(count.get().to(), end);
		Optional<NamedRows> named = namely.lookingAt() ? this.listed.beginningAt(text, namely.end(), end)
				: Optional.empty();
		check(text, condition, named, count, true, condition.from(),
				named.map(NamedRows::to).filter((to) -> to > 0).orElse(count.get().to()));
		return true;
	}

	/** 南坪乡、枫树乡2个, 南坪乡等3个: which, and perhaps how many. */
	private boolean named(String text, RowCondition condition, List<Amount> counts, int at, int end) {
		Optional<NamedRows> named = this.listed.beginningAt(text, at, end);
		if (named.isEmpty() || named.get().rows().isEmpty()) {
			return named.isPresent();
		}
		int to = named.get().to();
		boolean more = text.startsWith("等", to);
		Optional<Amount> count = count(counts, more ? to + 1 : to);
		check(text, condition, named, count, !more, condition.from(), count.map(Amount::to).orElse(to));
		return true;
	}

	/** 除鹤湾区外，其余3个: how many are left besides those that are named before. */
	private void others(Figures figures, List<Amount> counts) {
		String text = figures.text();
		for (int at = text.indexOf("其余"); at >= 0; at = text.indexOf("其余", at + 1)) {
			Optional<Amount> count = count(counts, at + 2);
			int begin = Sentence.clause(text, Sentence.begin(text, at), at, ";");
			List<Integer> named = this.listed.all(text, begin, at);
			int left = this.measures.rows().size() - named.size();
			if (count.isPresent() && !named.isEmpty() && left > 0 && !isOfOther(text, count.get())
					&& count.get().number() != left && Math.abs(count.get().number() - left) <= 2) {
				this.found.report(at, count.get().to(), "表格有%d行，除前面写到的%s外还有%d行，文中写%s。请核对后统一。"
					.formatted(this.measures.rows().size(), names(named), left, text.substring(at, count.get().to())));
			}
		}
	}

	/** Whether some words are what the rows are, or nothing. */
	private boolean isKind(String words) {
		String name = this.listed.name(this.measures.rows().get(0));
		return words.isEmpty() || this.listed.kind().endsWith(words) || name.endsWith(words) || GENERAL.contains(words)
				|| words.endsWith(this.listed.kind());
	}

	private static Optional<Amount> count(List<Amount> counts, int at) {
		return counts.stream()
			.filter((amount) -> amount.from() == at && COUNTED.contains(amount.unit()) && !amount.vague())
			.findFirst();
	}

	/** 3个项目 in a table of towns. */
	private boolean isOfOther(String text, Amount count) {
		String noun = Sentence.han(text, count.to(), KIND);
		for (int length = 0; length <= noun.length(); length++) {
			char next = (length < noun.length()) ? noun.charAt(length) : '为';
			if (isKind(noun.substring(0, length)) && (length > 0 || "为是的分均都实已未超有增下上同达完".indexOf(next) >= 0)) {
				return false;
			}
		}
		return !noun.isEmpty();
	}

	/** 6个乡镇中5个实现增长, 各分项均未超过预算: what is told before the condition. */
	private void before(Figures figures, RowCondition condition, List<Amount> counts) {
		String text = figures.text();
		int begin = Sentence.begin(text, condition.from());
		int clause = Sentence.clause(text, begin, condition.from(), MARKS);
		if (condition.to() < text.length() && text.charAt(condition.to()) == '的') {
			return;
		}
		String words = text.substring(clause, condition.from());
		Optional<NamedRows> named = this.listed.last(text, clause, condition.from());
		if (ALL.matcher(words + text.substring(condition.from(), condition.from() + 2)).find()) {
			all(text, condition, begin, clause);
			return;
		}
		if (named.isPresent() && !condition.cell() && !named.get().rows().isEmpty()
				&& condition.from() - named.get().to() <= GAP
				&& figures.in(named.get().to(), condition.from())
					.stream()
					.allMatch((amount) -> COUNTED.contains(amount.unit()))) {
			boolean only = ONLY.matcher(text).region(clause, named.get().from()).find();
			check(text, condition, named, Optional.empty(), only, named.get().from(), condition.to());
			return;
		}
		for (Amount count : counts) {
			boolean near = count.from() >= clause && count.to() <= condition.from()
					&& condition.from() - count.to() <= (condition.cell() ? SHORT_GAP : GAP)
					&& COUNTED.contains(count.unit()) && !count.vague();
			boolean some = text.startsWith("其中", clause) && counts.stream()
				.anyMatch((whole) -> whole.from() >= begin && whole.from() < clause && whole.unit().equals(count.unit())
						&& whole.number() != this.measures.rows().size());
			if (near && !some && named.isEmpty() && !SOME.in(text, clause, count.from()) && !isOfOther(text, count)
					&& figures.in(count.to(), condition.from()).isEmpty()
					&& text.substring(count.to(), condition.from()).indexOf('中') < 0
					&& count.number() < this.measures.rows().size()) {
				check(text, condition, Optional.empty(), Optional.of(count), true, count.from(), condition.to());
				return;
			}
		}
	}

	private void all(String text, RowCondition condition, int begin, int clause) {
		List<Integer> left = new ArrayList<>(this.measures.rows());
		Matcher except = EXCEPT.matcher(text).region(begin, condition.from());
		boolean excepted = except.find();
		if (excepted) {
			List<Integer> rows = excepted(text, begin, except);
			if (rows.isEmpty()) {
				return;
			}
			left.removeAll(rows);
		}
		else if (this.listed.last(text, begin, condition.from()).isPresent()
				|| SOME.in(text, clause, condition.from())) {
			return;
		}
		if (this.listed.areAmongOthers(ListedRows.UNKNOWN, text, begin, condition.from())) {
			return;
		}
		report(condition, clause, condition.to(), text, (test) -> test.isKnown(left) && isBroken(test, condition, left),
				(test) -> {
					List<Integer> other = new ArrayList<>(left);
					other.removeAll(test.rows(left, true));
					return "不符的有" + names(other);
				});
	}

	/** Whether some rows, mostly few of them, are not as is told of all. */
	private static boolean isBroken(RowTest test, RowCondition condition, List<Integer> left) {
		int met = test.rows(left, true).size();
		return met < left.size() && (met * 2 >= left.size() || condition.tests().size() == 1);
	}

	/** 除县一中外, 其余: the rows that are left out. */
	private List<Integer> excepted(String text, int begin, Matcher except) {
		int end = (except.group(1) != null) ? except.end(1) : except.start();
		for (int to = end; except.group(1) != null && to > except.start(1) + 1; to--) {
			int row = this.listed.row(text.substring(except.start(1), to));
			if (row >= 0) {
				return List.of(row);
			}
		}
		return this.listed.last(text, begin, end).map(NamedRows::rows).orElse(List.of());
	}

	private void check(String text, RowCondition condition, Optional<NamedRows> named, Optional<Amount> count,
			boolean complete, int from, int to) {
		List<Integer> all = this.measures.rows();
		List<Integer> rows = named.map(NamedRows::rows).orElse(List.of());
		report(condition, from, to, text, (test) -> {
			List<Integer> least = test.rows(all, false);
			List<Integer> most = test.rows(all, true);
			boolean names = rows.isEmpty() || most.containsAll(rows) && (!complete || rows.containsAll(least));
			boolean number = count.isEmpty()
					|| least.size() <= count.get().number() && count.get().number() <= most.size();
			boolean few = count.isEmpty() || count.get().number() <= all.size();
			boolean summed = count.isPresent() && condition.cell() && isSum(count.get(), most);
			return test.isKnown(all) && few && !summed && !(names && number);
		}, (test) -> "这样的有%d行（%s）".formatted(test.rows(all, true).size(), names(test.rows(all, true))));
	}

	/** Whether some rows come to it in a column: of a kind each row may tell of many. */
	private boolean isSum(Amount count, List<Integer> rows) {
		return this.measures.columns()
			.stream()
			.anyMatch(
					(measure) -> RowFigures.is(count, rows.stream().mapToDouble((row) -> measure.values()[row]).sum()));
	}

	private String names(List<Integer> rows) {
		return String.join("、", rows.stream().limit(5).map(this.listed::name).toList());
	}

	private void report(RowCondition condition, int from, int to, String text, Predicate<RowTest> wrong,
			java.util.function.Function<RowTest, String> right) {
		if (!condition.tests().isEmpty() && condition.tests().stream().allMatch(wrong)) {
			RowTest test = condition.tests().get(0);
			this.found.report(from, to,
					"按表格的“%s”，%s，文中写“%s”。请核对后统一。".formatted(test.name(), right.apply(test), text.substring(from, to)));
		}
	}

}
