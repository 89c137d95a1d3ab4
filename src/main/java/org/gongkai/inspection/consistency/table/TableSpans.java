package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 现将1—3月完成情况通报如下 above a column of 1—4月, 从3月1日开始至9月30日结束 beside stages that end on 8月31日:
 * a span of time that is told of all that the table holds has one of its ends and not the
 * other.
 */
final class TableSpans {

	private static final Pattern MONTHS = Pattern.compile("(?<![0-9])([0-9]{1,2})月?[-—至~]([0-9]{1,2})月(?![0-9])");

	private static final String DAY = "(?:20[0-9]{2}年)?([0-9]{1,2}月[0-9]{1,2}日)";

	private static final Pattern DAYS = Pattern.compile(DAY + "(?:起|开始|启动)?,?[-—至~到]" + DAY);

	private static final Pattern ONE = Pattern.compile(DAY);

	private static final WordSet POINTING = WordSet.of("如下|下表|见表");

	private final TableText table;

	private final Set<String> months = new LinkedHashSet<>();

	/** The days of the column of spans, in their order. */
	private final List<String> days = new ArrayList<>();

	TableSpans(TableText table) {
		this.table = table;
		for (int column = 1; column < table.columns(); column++) {
			Matcher span = MONTHS.matcher(table.header(column));
			while (span.find()) {
				this.months.add(span.group(1) + "-" + span.group(2));
			}
		}
		for (int column = 0; column < table.columns() && this.days.isEmpty(); column++) {
			readDays(column);
		}
	}

	private void readDays(int column) {
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			String cell = this.table.cellWords(row, column);
			if (!Sentence.hasDigit(cell, 0, cell.length()) || !DAYS.matcher(cell).find()) {
				this.days.clear();
				return;
			}
			Matcher day = ONE.matcher(cell);
			while (day.find()) {
				this.days.add(day.group(1));
			}
		}
	}

	/** Looks at the spans of a paragraph. */
	void compare(String text, Contradictions found) {
		if (this.months.size() == 1 && POINTING.in(text)) {
			months(text, found);
		}
		Matcher span = (this.days.size() > 2) ? DAYS.matcher(text) : null;
		while (span != null && span.find()) {
			boolean begins = span.group(1).equals(this.days.get(0));
			boolean ends = span.group(2).equals(this.days.get(this.days.size() - 1));
			if (begins && !this.days.contains(span.group(2)) || ends && !this.days.contains(span.group(1))) {
				found.report(span.start(), span.end(), "表格中的时间是从%s至%s，文中写%s。请核对后统一。".formatted(this.days.get(0),
						this.days.get(this.days.size() - 1), span.group()));
			}
		}
	}

	private void months(String text, Contradictions found) {
		String own = this.months.iterator().next();
		Matcher span = MONTHS.matcher(text);
		int from = -1;
		int to = -1;
		while (span.find()) {
			String told = span.group(1) + "-" + span.group(2);
			if (told.equals(own)) {
				return;
			}
			if (own.startsWith(span.group(1) + "-")) {
				from = span.start();
				to = span.end();
			}
		}
		if (from >= 0) {
			found.report(from, to, "表头写的是%s月，文中写%s。请核对后统一。".formatted(own.replace("-", "—"), text.substring(from, to)));
		}
	}

}
