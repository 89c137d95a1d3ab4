package org.gongkai.inspection.consistency.table;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 社区食堂由区商务局牵头 beside a row in whose column 牵头单位 another office stands: who does it, told
 * with the verb above the column.
 */
final class RowOffices {

	private static final Pattern BY = Pattern.compile("由([\\p{IsHan}]{2,12}?)(?:负责)?(牵头|承办|主办|负责|联系|监管|主管|承担|组织|实施)");

	/** How far before that the row is named. */
	private static final int REACH = 40;

	private final TableText table;

	private final Contradictions found;

	RowOffices(TableText table, Contradictions found) {
		this.table = table;
		this.found = found;
	}

	/** Looks at who is told to do what these rows tell of. */
	void compare(Figures figures, List<NamedRows> mentions) {
		if (mentions.isEmpty() || figures.first('由') < 0) {
			return;
		}
		Matcher by = BY.matcher(figures.text());
		while (by.find()) {
			int begin = Math.max(Sentence.begin(figures.text(), by.start()), by.start() - REACH);
			NamedRows told = null;
			for (NamedRows mention : mentions) {
				told = (mention.from() >= begin && mention.to() <= by.start()) ? mention : told;
			}
			if (told != null && told.rows().size() == 1 && figures.text().indexOf(';', told.to()) != by.start()) {
				check(told, by);
			}
		}
	}

	private void check(NamedRows told, Matcher by) {
		for (int column = 1; column < this.table.columns(); column++) {
			String office = this.table.cellWords(told.rows().get(0), column);
			boolean isName = told.words().contains(office);
			if (!isName && this.table.header(column).contains(by.group(2)) && isOther(office, by.group(1))) {
				this.found.report(told.from(), by.end(), "表格中%s的“%s”是%s，文中写%s。请核对后统一。".formatted(told.words(),
						this.table.header(column).strip(), office, by.group(1)));
			}
		}
	}

	/** Whether both are offices of a kind, and not one in short for the other. */
	private static boolean isOther(String office, String told) {
		return !office.isEmpty() && !office.contains(told) && !told.contains(office)
				&& office.charAt(office.length() - 1) == told.charAt(told.length() - 1);
	}

}
