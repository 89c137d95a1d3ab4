package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Which rows a text lists: 依次为青山镇、白石镇, or 青山镇和白石镇 before what is told of them. In a list
 * a row may be called by a part of its name, as the place says that it is one.
 */
final class ListedRows {

	private static final WordSet NUMBERING = WordSet.of("序号|编号");

	/** What joins one name to the next. */
	private static final WordSet JOINING = WordSet.of("、|和|与|及|以及");

	private static final CharacterSet QUOTES = CharacterSet.of("“”\" ");

	/** Which end the last name: 等5个, 两个, 3家. */
	private static final CharacterSet COUNTING = CharacterSet.of("等两三四五六七八九十0123456789");

	private static final CharacterSet OPENING = CharacterSet.of("(");

	/** What a place is called besides its name. */
	private static final CharacterSet KINDS = CharacterSet.of("镇乡村县区市局");

	/** 在5家单位中 */
	private static final Pattern AMONG = Pattern.compile("([0-9]{1,3}|[两三四五六七八九十])[个家所条座项类处名大][\\p{IsHan}]{0,8}?[中里内]");

	private static final WordSet ALL = WordSet.of("其|各|所有|全部|这些|上述");

	private static final Pattern TIME = Pattern.compile("[0-9一二三四](?:月|季度|年)");

	private static final String NUMERALS = "一二三四五六七八九十";

	/** How long the word for what rows are is at the most. */
	private static final int KIND = 5;

	private static final int LONGEST = 24;

	private final TableText table;

	private final RowLabels labels;

	private final List<Integer> rows;

	private final int column;

	ListedRows(TableText table, RowLabels labels, List<Integer> rows) {
		this.table = table;
		this.labels = labels;
		this.rows = rows;
		this.column = IntStream.range(0, table.columns())
			.filter((column) -> table.figures(column) == 0 && !NUMBERING.in(table.header(column)))
			.findFirst()
			.orElse(0);
	}

	/** What a row is called. */
	String name(int row) {
		return this.table.cellWords(row, this.column);
	}

	/** What the rows are, as their header says. */
	String kind() {
		return TableUnits.bare(this.table.header(this.column));
	}

	/** Whether the rows are of one month, quarter or year each. */
	boolean areOfTime() {
		return this.rows.stream().allMatch((row) -> TIME.matcher(name(row)).find());
	}

	/** The rows of a list that begins there; empty where its first name is none. */
	Optional<NamedRows> beginningAt(String text, int from, int to) {
		List<Integer> listed = new ArrayList<>();
		int at = from;
		int end = from;
		boolean more = true;
		while (more && at < to) {
			int begin = at;
			while (begin < to && QUOTES.has(text.charAt(begin))) {
				begin++;
			}
			int behind = behind(text, begin, to);
			int row = row(text.substring(begin, behind));
			if (row < 0) {
				return (listed.isEmpty()) ? Optional.empty() : Optional.of(UNKNOWN);
			}
			listed.add(row);
			end = behind;
			at = next(text, behind, to);
			more = at > behind;
		}
		return listed.isEmpty() ? Optional.empty() : Optional.of(new NamedRows(listed, words(listed), from, end));
	}

	/** A list of which not all is known. */
	static final NamedRows UNKNOWN = new NamedRows(List.of(), "", 0, 0);

	/**
	 * Behind the name that begins there: a whole one, or what stands up to the next mark.
	 */
	private int behind(String text, int from, int to) {
		Optional<RowLabels.Named> whole = this.labels.beginningAt(text, from, to);
		if (whole.isPresent() && whole.get().label().rows().size() == 1) {
			return whole.get().to();
		}
		int end = from;
		while (end < to && end - from < LONGEST && isOfName(text.charAt(end)) && JOINING.lengthAt(text, end) == 0
				&& (end < from + 2 || !COUNTING.has(text.charAt(end)))) {
			end++;
		}
		return end;
	}

	private static boolean isOfName(char c) {
		return Sentence.isHan(c) || Sentence.isDigit(c) || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
	}

	/**
	 * Behind what joins the next name to one that ends there, its figures in brackets
	 * passed over.
	 */
	private static int next(String text, int from, int to) {
		int at = from;
		while (at < to && QUOTES.has(text.charAt(at))) {
			at++;
		}
		if (at < to && OPENING.has(text.charAt(at))) {
			int close = text.indexOf(')', at);
			at = (close < 0 || close > at + LONGEST) ? at : close + 1;
		}
		int joined = (at < to) ? JOINING.lengthAt(text, at) : 0;
		return (joined > 0) ? at + joined : from;
	}

	/** The only row that may be called so; -1 without. */
	int row(String told) {
		if (told.length() < 2) {
			return -1;
		}
		int row = only(told, String::equals);
		row = (row == -1) ? only(told, (name, words) -> name.contains(words) || words.startsWith(name)) : row;
		row = (row == -1) ? only(told, ListedRows::holds) : row;
		boolean kind = row == -1 && told.length() > 2 && KINDS.has(told.charAt(told.length() - 1));
		return Math.max(-1, kind ? only(told.substring(0, told.length() - 1), ListedRows::holds) : row);
	}

	/** The only row that fits; -1 without, -2 with several. */
	private int only(String told, BiPredicate<String, String> fits) {
		int only = -1;
		for (int row : this.rows) {
			String name = name(row);
			if (name.length() > 1 && fits.test(name, told)) {
				if (only >= 0) {
					return -2;
				}
				only = row;
			}
		}
		return only;
	}

	/** 县一中 of 县第一中学: whether a name has the characters in their order. */
	private static boolean holds(String name, String told) {
		int at = 0;
		for (int place = 0; place < name.length() && at < told.length(); place++) {
			at += (name.charAt(place) == told.charAt(at)) ? 1 : 0;
		}
		return at == told.length();
	}

	/** The rows that are named last in a stretch, joined to each other. */
	Optional<NamedRows> last(String text, int from, int to) {
		Optional<RowLabels.Named> last = this.labels.last(text, from, to);
		if (last.isEmpty()) {
			return Optional.empty();
		}
		List<Integer> named = new ArrayList<>();
		int begin = last.get().from();
		Optional<RowLabels.Named> one = last;
		while (one.isPresent()) {
			if (one.get().label().rows().size() != 1) {
				return Optional.of(UNKNOWN);
			}
			named.add(0, one.get().label().rows().get(0));
			begin = one.get().from();
			int mark = begin;
			while (mark > from && JOINING.lengthAt(text, mark - 1) > 0) {
				mark--;
			}
			one = (mark < begin && mark > from + 1) ? this.labels.endingAt(text, from, mark) : Optional.empty();
			if (mark < begin && one.isEmpty()) {
				// 仅有西河镇、北塘镇
				int head = Sentence.clause(text, from, mark, "有为是中,;:。、( ");
				int row = row(text.substring(head, mark));
				if (row >= 0) {
					named.add(0, row);
					return Optional.of(new NamedRows(named, words(named), head, last.get().to()));
				}
			}
			if (mark < begin && one.isEmpty()) {
				return Optional.of(UNKNOWN);
			}
		}
		return Optional.of(new NamedRows(named, words(named), begin, last.get().to()));
	}

	/**
	 * Whether rows are told to be some of another number of things than there are rows,
	 * or of some kind of them: 4个乡中, 街道仓库中.
	 */
	boolean areAmongOthers(NamedRows named, String text, int begin, int to) {
		Matcher among = AMONG.matcher(text).region(begin, to);
		boolean all = false;
		while (among.find()) {
			if (number(among.group(1)) != this.rows.size()) {
				return true;
			}
			all = true;
		}
		int before = named.from() - 1;
		return !all && before > begin && text.charAt(before) == '中' && Sentence.isHan(text.charAt(before - 1))
				&& !ALL.in(text, Math.max(begin, before - KIND), before);
	}

	static int number(String numeral) {
		return Sentence.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral)
				: numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral) + 1;
	}

	/** All rows that are named in a stretch; none where a name is not one row's. */
	List<Integer> all(String text, int from, int to) {
		List<Integer> all = new ArrayList<>();
		int end = to;
		while (end > from) {
			Optional<NamedRows> last = last(text, from, end);
			if (last.isEmpty()) {
				return all;
			}
			if (last.get().rows().isEmpty()) {
				return List.of();
			}
			last.get().rows().stream().filter((row) -> !all.contains(row)).forEach(all::add);
			end = last.get().from();
		}
		return all;
	}

	private String words(List<Integer> rows) {
		return String.join("、", rows.stream().map((row) -> "“" + name(row) + "”").toList());
	}

}
