package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 6月18日的积水抽排演练由荷塘街道承办，在北苑立交进行: words and dates of cells that a sentence tells together
 * are of one row; what is another row's is asked about.
 */
final class RowWords {

	/** Columns whose words say nothing of a row. */
	private static final WordSet NOTES = WordSet.of("备注|说明|序号|电话|依据|合计");

	/** A day, a month: the year is often left to the text. */
	private static final Pattern DATE = Pattern
		.compile("(?:(?:19|20)[0-9]{2}年)?([0-9]{1,2}月(?:[0-9]{1,2}日|[底初]|[上中下]旬)?)");

	private static final Pattern TIME = Pattern.compile("[0-9]{1,2}:[0-9]{2}");

	private static final int LONGEST = 20;

	/** Of a day or a time that no cell tells. */
	private static final int FOREIGN = -1;

	private static final String MARKS = ";。!?\n";

	private static final String JOINING = "、和与及";

	/** How far behind the name of a row a word of it stands. */
	private static final int REACH = 30;

	/** How far behind a word the right one may stand as well. */
	private static final int NEAR = 10;

	private static final WordSet BOUND = WordSet.of("以下|以上|以内");

	private static final WordSet DENIED = WordSet.of("不|未|非|无");

	private final TableText table;

	private final int names;

	/** What cells tell, and where. */
	private final Map<String, Told> words = new HashMap<>();

	private final Pairs begins = new Pairs();

	RowWords(TableText table, RowLabels labels) {
		this.table = table;
		this.names = (table.columns() > 1 && table.header(0).startsWith("序号")) ? 1 : 0;
		for (int column = 0; column < table.columns(); column++) {
			if ((table.figures(column) == 0 || isBounded(column)) && !NOTES.in(table.header(column))) {
				read(column);
			}
		}
		labels.each((name, label) -> note(name, label.column(), label.rows()));
		this.words.keySet().forEach((word) -> this.begins.note(word, 0));
	}

	/** 35周岁以下 */
	private boolean isBounded(int column) {
		return this.table.at(this.table.headerRows(), column).filter((cell) -> BOUND.in(cell.unit())).isPresent();
	}

	private void read(int column) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			String cell = this.table.cellWords(row, column);
			if (cell.length() > 3 * LONGEST || this.table.isSummary(row)) {
				continue;
			}
			List<Integer> rows = List.of(row);
			for (String item : cell.split("[、,;]")) {
				note(item, column, rows);
			}
			Matcher date = DATE.matcher(cell);
			while (cell.indexOf('月') > 0 && date.find()) {
				note(date.group(), column, rows);
				note(date.group(1), column, rows);
				note(cell.substring(date.start(1)), column, rows);
			}
			Matcher time = TIME.matcher(cell);
			while (cell.indexOf(':') > 0 && time.find()) {
				note(time.group(), column, rows);
			}
		}
	}

	private void note(String word, int column, List<Integer> rows) {
		if (word.length() > 1 && word.length() <= LONGEST) {
			Told told = this.words.computeIfAbsent(word, (any) -> new Told(column, new TreeSet<>()));
			if (told.column() == column) {
				told.rows().addAll(rows);
			}
			else {
				// what stands in two columns tells of neither
				told.rows().addAll(List.of(-1));
			}
		}
	}

	/** Looks at the sentences of a paragraph. */
	void compare(String text, Contradictions found) {
		List<Place> unit = new ArrayList<>();
		int at = 0;
		while (at < text.length()) {
			if (MARKS.indexOf(text.charAt(at)) >= 0) {
				check(text, unit, found);
				unit.clear();
				at++;
				continue;
			}
			int end = at;
			Told told = null;
			int most = (at + 1 < text.length()) ? Math.min(this.begins.longest(text, at), text.length() - at) : 0;
			for (int length = most; length > 1 && told == null; length--) {
				told = this.words.get(text.substring(at, at + length));
				end = at + length;
			}
			if (told == null || !isWhole(text, at, end)) {
				int typed = Sentence.isDigit(text.charAt(at)) ? typed(text, at) : at;
				if (typed > at && isWhole(text, at, typed)) {
					unit.add(new Place(at, typed, FOREIGN, Set.of()));
				}
				at = Math.max(typed, at + 1);
				continue;
			}
			if (!told.rows().contains(-1)) {
				add(text, unit, found, new Place(at, end, told.column(), told.rows()));
			}
			at = end;
		}
		check(text, unit, found);
	}

	/** Behind a day, a month or a time that begins there; the place itself without. */
	private static int typed(String text, int at) {
		Matcher date = DATE.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
		Matcher time = TIME.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
		return date.lookingAt() ? date.end() : time.lookingAt() ? time.end() : at;
	}

	private static boolean isWhole(String text, int from, int to) {
		char before = (from > 0) ? text.charAt(from - 1) : ' ';
		boolean digits = Sentence.isDigit(text.charAt(from));
		if (digits) {
			return !Sentence.isDigit(before) && ".:年".indexOf(before) < 0 && !RowLabels.isOfSpan(text, from, to)
					&& (to == text.length() || !Sentence.isDigit(text.charAt(to - 1))
							|| !Sentence.isDigit(text.charAt(to)));
		}
		return !DENIED.in(text, Math.max(0, from - 1), from);
	}

	private void add(String text, List<Place> unit, Contradictions found, Place place) {
		for (int at = 0; at < unit.size(); at++) {
			Place other = unit.get(at);
			if (other.column() == place.column()) {
				boolean joined = at == unit.size() - 1 && place.from() - other.to() == 1
						&& JOINING.indexOf(text.charAt(other.to())) >= 0;
				if (joined) {
					Set<Integer> both = new TreeSet<>(other.rows());
					both.addAll(place.rows());
					unit.set(at, new Place(other.from(), place.to(), place.column(), both));
				}
				else {
					check(text, unit, found);
					unit.clear();
					unit.add(place);
				}
				return;
			}
		}
		unit.add(place);
	}

	/** Whether all of them are of one row; the one that is not is asked about. */
	private void check(String text, List<Place> told, Contradictions found) {
		if (told.size() < 2) {
			return;
		}
		List<Place> unit = told.stream().filter((place) -> place.column() != FOREIGN).toList();
		int best = -1;
		int most = 0;
		int alike = 0;
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			int own = row;
			int fits = (int) unit.stream().filter((place) -> place.rows().contains(own)).count();
			alike = (fits == most) ? alike + 1 : (fits > most) ? 1 : alike;
			best = (fits > most) ? row : best;
			most = Math.max(most, fits);
		}
		int row = best;
		if (most == unit.size() && alike == 1 && row >= 0) {
			for (Place place : told) {
				if (place.column() == FOREIGN && place.from() > unit.get(0).from()) {
					slip(text, place, told, row, found);
				}
			}
		}
		else if (most == unit.size() - 1 && unit.size() == 2) {
			pair(text, unit.get(0), unit.get(1), found);
		}
		else if (most == unit.size() - 1 && unit.size() > 2) {
			Place wrong = unit.stream().filter((place) -> !place.rows().contains(row)).findFirst().orElseThrow();
			report(text, unit.get(0).from(), wrong, row, found);
		}
	}

	private void pair(String text, Place one, Place other, Contradictions found) {
		boolean dated = one.rows().size() == 1 && Sentence.isDigit(text.charAt(other.from()));
		if ((one.column() == this.names || dated) && other.from() - one.to() <= REACH) {
			report(text, one.from(), other, one.rows().iterator().next(), found);
		}
	}

	/**
	 * A day or a time that is the row's but for a slip, or beside another of the same
	 * cell.
	 */
	private void slip(String text, Place place, List<Place> told, int row, Contradictions found) {
		String word = text.substring(place.from(), place.to());
		for (int column = 0; column < this.table.columns(); column++) {
			String cell = (this.table.figures(column) > 0 || column == this.names) ? ""
					: this.table.cellWords(row, column);
			Matcher own = ((word.indexOf(':') > 0) ? TIME : DATE).matcher(cell);
			boolean beside = word.indexOf(':') > 0 && told.stream()
				.anyMatch((other) -> other != place && cell.contains(text.substring(other.from(), other.to())));
			boolean near = false;
			boolean same = false;
			while (own.find()) {
				same |= own.group().endsWith(word) || word.endsWith(own.group());
				near |= isSlip(word.substring(word.indexOf('年') + 1),
						own.group().substring(own.group().indexOf('年') + 1));
			}
			if (same) {
				return;
			}
			if (near || beside) {
				report(text, place.from(), new Place(place.from(), place.to(), column, Set.of()), row, found);
				return;
			}
		}
	}

	/** One digit is another, in words that are alike. */
	private static boolean isSlip(String one, String other) {
		int differing = 0;
		for (int at = 0; at < Math.min(one.length(), other.length()); at++) {
			boolean digits = Sentence.isDigit(one.charAt(at)) && Sentence.isDigit(other.charAt(at));
			differing += (one.charAt(at) == other.charAt(at)) ? 0 : digits ? 1 : 2;
		}
		return one.length() == other.length() && differing == 1;
	}

	private void report(String text, int from, Place wrong, int row, Contradictions found) {
		String cell = this.table.cellWords(row, wrong.column());
		int to = Math.min(Sentence.end(text, wrong.to()), wrong.to() + NEAR);
		if (cell.isEmpty() || text.substring(Math.min(from, wrong.from()), to).contains(cell)) {
			return;
		}
		found.report(Math.min(from, wrong.from()), wrong.to(),
				"表格中“%s”这一行的“%s”是%s，文中写%s。请核对后统一。".formatted(this.table.cellWords(row, this.names),
						this.table.header(wrong.column()).strip(), cell, text.substring(wrong.from(), wrong.to())));
	}

	/**
	 * Where a word stands in the table.
	 *
	 * @param column its column
	 * @param rows its rows
	 */
	private record Told(int column, Set<Integer> rows) {
	}

	/**
	 * Where a text tells such a word.
	 *
	 * @param from where it begins
	 * @param to behind it
	 * @param column its column in the table
	 * @param rows its rows
	 */
	private record Place(int from, int to, int column, Set<Integer> rows) {
	}

}
