package org.gongkai.annualreport.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.CellWords;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.DisclosureRow.Column;

/**
 * Where a sentence repeats a count of table two: documents that were made or repealed,
 * and decisions of 行政许可, 行政处罚, 行政强制.
 */
final class DisclosureMeaning {

	private static final List<DisclosureRow> DECIDED = List.of(DisclosureRow.LICENSING, DisclosureRow.PENALTIES,
			DisclosureRow.COERCION);

	/** What is done with a document without making it. */
	private static final Pattern NOT_MADE = Pattern.compile("清理|审查|解读|公开|征求|备案|修改|评估|发布");

	/**
	 * Decisions that are not all of the year: some of them, those that were published,
	 * those that somebody looked at. Whether two matters are counted together is unclear.
	 */
	private static final Pattern NOT_ALL = Pattern
		.compile("其中|公开|公示|公布|公告|发布|上传|录入|归集|推送|报送|不予|准予|撤销|变更|延续|注销|重大|典型|审核|审查|评查|抽查|案卷|程序|当场|等|、|及|和|与");

	/** The count of the table by name, or decisions that were made. */
	private static final String DECISIONS_BEFORE = "(?:处理决定数量|(?<=作出|做出|下达|办理)%s(?:处理)?决定|%s处理决定)(?:书)?(?:共计|合计|总计|共|总数|数|为|是|:)*$";

	private DisclosureMeaning() {
	}

	/**
	 * The cell a number stands for, if it surely does.
	 * @param before what stands before it, back to the last number
	 * @param after what stands behind it, up to the next comma
	 */
	static Optional<Meaning> of(String before, String after) {
		return documents(before).or(() -> decisions(before, after));
	}

	private static Optional<Meaning> documents(String before) {
		if (CellWords.in(before, NOT_MADE)) {
			return Optional.empty();
		}
		for (DisclosureRow row : List.of(DisclosureRow.NORMATIVE_DOCS, DisclosureRow.RULES)) {
			if (CellWords.in(before, CellWords.of(row))) {
				return List.of(Column.REPEALED, Column.IN_FORCE, Column.ISSUED)
					.stream()
					.filter((column) -> CellWords.in(before, CellWords.of(column)))
					.findFirst()
					.map((column) -> Meaning.of(row, column));
			}
		}
		return Optional.empty();
	}

	private static Optional<Meaning> decisions(String before, String after) {
		String near = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1)
			.replaceFirst("^[、及和与]", "");
		List<DisclosureRow> named = DECIDED.stream()
			.filter((row) -> CellWords.in(near + after, CellWords.of(row)))
			.toList();
		if (named.size() != 1 || CellWords.in(near + after, NOT_ALL)) {
			return Optional.empty();
		}
		DisclosureRow row = named.get(0);
		String label = row.label();
		boolean told = Pattern.compile(DECISIONS_BEFORE.replace("%s", label)).matcher(near).find()
				|| near.matches(".*(?:作出|做出|下达)(?:了|共)?") && after.matches(label + "(?:处理)?决定(?:书)?");
		return told ? Optional.of(Meaning.of(row, Column.DECISIONS)) : Optional.empty();
	}

}
