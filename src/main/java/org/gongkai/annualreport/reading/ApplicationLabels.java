package org.gongkai.annualreport.reading;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.ApplicationRow.Group;

/** The labels of table three and how much another label is like them. */
final class ApplicationLabels {

	/** A label that is this much alike is that label. */
	static final double ALIKE = 0.7;

	private static final double SAME_NUMBER = 0.08;

	private static final double OTHER_NUMBER = -0.25;

	private static final double SAME_GROUP = 0.1;

	private static final double OTHER_GROUP = -0.3;

	private static final Map<ApplicationRow, List<Wording>> ROWS = new EnumMap<>(ApplicationRow.class);

	private static final Map<Group, Wording> GROUPS = new EnumMap<>(Group.class);

	private static final Map<Applicant, Wording> COLUMNS = new EnumMap<>(Applicant.class);

	private static final Wording RESULTS = Wording.of(ApplicationRow.RESULTS_LABEL);

	private static final List<Wording> HEADS = List.of(Wording.of("申请人情况"), Wording.of("法人或其他组织"),
			Wording.of("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和"));

	static {
		for (ApplicationRow row : ApplicationRow.values()) {
			String brief = row.label().replaceAll("（区分.*", "");
			ROWS.put(row, row.label().equals(brief) ? List.of(Wording.of(brief))
					: List.of(Wording.of(brief), Wording.of(row.label())));
		}
		Arrays.stream(Group.values()).forEach((group) -> GROUPS.put(group, Wording.of(group.label())));
		Arrays.stream(Applicant.values()).forEach((column) -> COLUMNS.put(column, Wording.of(column.label())));
	}

	private ApplicationLabels() {
	}

	/** How much a label is like that of a row, by its words alone. */
	static double likeness(ApplicationRow row, Wording label) {
		double most = 0;
		for (Wording official : ROWS.get(row)) {
			most = Math.max(most, label.likeness(official));
		}
		return most;
	}

	/** The same with the number in front and the group taken into account. */
	static double likeness(ApplicationRow row, Wording label, Optional<Group> group) {
		double likeness = likeness(row, label);
		int number = ROWS.get(row).get(0).number();
		if (label.number() > 0) {
			likeness += (label.number() == number) ? SAME_NUMBER : OTHER_NUMBER;
		}
		if (group.isPresent() && row.isUnderResults()) {
			likeness += (group.get() == row.group()) ? SAME_GROUP : OTHER_GROUP;
		}
		return likeness;
	}

	/** The most that the label is like that of any row. */
	static double best(Wording label) {
		double best = 0;
		for (ApplicationRow row : ApplicationRow.values()) {
			best = Math.max(best, likeness(row, label));
			if (best == 1) {
				break;
			}
		}
		return best;
	}

	/** The group whose label it is, if it is one. */
	static Optional<Group> groupOf(Wording label, double best) {
		return Likeness.best(GROUPS, label, ALIKE).filter((group) -> GROUPS.get(group).likeness(label) >= best);
	}

	/** Whether it is the label above all results. */
	static boolean isResults(Wording label, double best) {
		return label.likeness(RESULTS) >= Math.max(0.8, best);
	}

	/** The column whose head it is, if it is one. */
	static Optional<Applicant> columnOf(Wording label) {
		return Likeness.best(COLUMNS, label, 0.8);
	}

	/** Whether it stands in the head of this table and in no other place. */
	static boolean isHead(Wording label) {
		if (label.isEmpty() || label.words().length() > 60) {
			return false;
		}
		boolean column = columnOf(label).filter((one) -> one != Applicant.TOTAL && one != Applicant.OTHER_ORG)
			.isPresent();
		return column || HEADS.stream().anyMatch((head) -> label.likeness(head) >= 0.8);
	}

}
