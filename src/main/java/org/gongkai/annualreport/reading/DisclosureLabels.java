package org.gongkai.annualreport.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.DisclosureRow.Column;
import org.gongkai.inspection.NormalizedText;

/** The labels of table two and how much another label is like them. */
final class DisclosureLabels {

	/** Less alike than this is another label. */
	private static final double ALIKE = 0.75;

	private static final int LONGEST_HEAD = 30;

	private static final Pattern CAPTION = Pattern.compile("第二十条第?\\(?[一二三四五六七八九十]{1,2}\\)?[项款]?");

	private static final Pattern TRIAL_FORM = Pattern
		.compile("本年新制作|本年新公开|对外公开总数|第\\(?九\\)?项|采购项目数|采购总金额|上一年项目数|本年增/?减|其他对外管理服务");

	private static final Map<DisclosureRow, Wording> ROWS = new EnumMap<>(DisclosureRow.class);

	private static final Map<Column, Wording> COLUMNS = new EnumMap<>(Column.class);

	static {
		for (DisclosureRow row : DisclosureRow.values()) {
			ROWS.put(row, Wording.of(row.label()));
		}
		for (Column column : Column.values()) {
			COLUMNS.put(column, Wording.of(column.label().replaceAll("（.*", "")));
		}
	}

	private DisclosureLabels() {
	}

	/** The row that a label names. */
	static Optional<DisclosureRow> rowOf(Wording label) {
		return Likeness.best(ROWS, label, ALIKE);
	}

	/** The column that a label names. */
	static Optional<Column> columnOf(Wording label) {
		return Likeness.best(COLUMNS, label, ALIKE);
	}

	/** Whether the words belong to the trial form's table two alone. */
	static boolean isOfTrialForm(String text) {
		return text.length() <= 2 * LONGEST_HEAD && TRIAL_FORM.matcher(NormalizedText.compact(text)).find();
	}

	/** Whether it is one of the table's heads, in either form. */
	static boolean isHead(String text, Wording label) {
		return text.length() <= 2 * LONGEST_HEAD && (label.words().equals("信息内容") || columnOf(label).isPresent()
				|| CAPTION.matcher(NormalizedText.compact(text)).find() || isOfTrialForm(text));
	}

}
