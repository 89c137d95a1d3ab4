package org.gongkai.annualreport.reading;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.gongkai.annualreport.ApplicationRow.Group;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportTable;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a cell may be. A report has hundreds of cells that are asked about
 * again and again, and the same labels stand in all reports; so each is compared with the
 * labels of the form once and at first sight only. Two threads that do so at a time find
 * the same.
 */
final class Label {

	private static final Label EMPTY = new Label("", true, false);

	/** Longer texts come once only. */
	private static final int LONGEST_KNOWN = 80;

	/** Of values the many zeros. */
	private static final int LONGEST_KNOWN_VALUE = 1;

	/** As many are kept, so that a file of odd words cannot fill the memory. */
	private static final int MOST_KNOWN = 2000;

	private static final Map<String, Label> KNOWN = new ConcurrentHashMap<>();

	private final Wording wording;

	private final boolean blank;

	private final boolean value;

	private final String text;

	private @Nullable Double best;

	private @Nullable Optional<Group> group;

	private @Nullable Boolean results;

	private @Nullable Optional<RemedyGroup> remedyGroup;

	private @Nullable Optional<RemedyResult> remedyResult;

	private @Nullable Optional<DisclosureRow> disclosureRow;

	private @Nullable Optional<ReportTable> head;

	private Label(String text, boolean blank, boolean value) {
		this.text = text;
		this.blank = blank;
		this.value = value;
		this.wording = (blank || value) ? Wording.NONE : Wording.of(text);
	}

	static Label of(String text) {
		Label known = KNOWN.get(text);
		if (known != null) {
			return known;
		}
		if (text.isEmpty() || Wording.isInvisible(text)) {
			return EMPTY;
		}
		Label label = new Label(text, false, CellText.isValue(text));
		int longest = label.value ? LONGEST_KNOWN_VALUE : LONGEST_KNOWN;
		if (text.length() <= longest && KNOWN.size() < MOST_KNOWN) {
			KNOWN.put(text, label);
		}
		return label;
	}

	/** Its words; none when it is blank or a value. */
	Wording wording() {
		return this.wording;
	}

	/** Whether one sees nothing. */
	boolean isBlank() {
		return this.blank;
	}

	/** Whether it is a figure or a sign for there being none. */
	boolean isValue() {
		return this.value;
	}

	/** How much it is like the row of table three that it is most like, 0 to 1. */
	double best() {
		if (this.best == null) {
			this.best = ApplicationLabels.best(this.wording);
		}
		return this.best;
	}

	/** The group of table three that it names. */
	Optional<Group> group() {
		if (this.group == null) {
			this.group = ApplicationLabels.groupOf(this.wording, best());
		}
		return this.group;
	}

	/** Whether it is 三、本年度办理结果, the label above all results. */
	boolean isResults() {
		if (this.results == null) {
			this.results = ApplicationLabels.isResults(this.wording, best());
		}
		return this.results;
	}

	/** The group of table four that it names. */
	Optional<RemedyGroup> remedyGroup() {
		if (this.remedyGroup == null) {
			this.remedyGroup = RemedyLabels.groupOf(this.wording);
		}
		return this.remedyGroup;
	}

	/** The column of table four that it names. */
	Optional<RemedyResult> remedyResult() {
		if (this.remedyResult == null) {
			this.remedyResult = RemedyLabels.resultOf(this.wording);
		}
		return this.remedyResult;
	}

	/** The row of table two that it names. */
	Optional<DisclosureRow> disclosureRow() {
		if (this.disclosureRow == null) {
			this.disclosureRow = DisclosureLabels.rowOf(this.wording);
		}
		return this.disclosureRow;
	}

	/** Whether it stands in the head of that table. */
	boolean isHeadOf(ReportTable table) {
		if (this.head == null) {
			this.head = headOf();
		}
		return this.head.filter(table::equals).isPresent();
	}

	private Optional<ReportTable> headOf() {
		if (this.wording.isEmpty()) {
			return Optional.empty();
		}
		if (remedyGroup().isPresent() || remedyResult().isPresent() || RemedyLabels.isLitigation(this.wording)) {
			return Optional.of(ReportTable.T4);
		}
		if (ApplicationLabels.isHead(this.wording)) {
			return Optional.of(ReportTable.T3);
		}
		return DisclosureLabels.isHead(this.text, this.wording) ? Optional.of(ReportTable.T2) : Optional.empty();
	}

}
