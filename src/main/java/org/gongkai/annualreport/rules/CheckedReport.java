package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/** A report with all that rules ask about it, worked out once. */
final class CheckedReport {

	private final AnnualReport report;

	private final @Nullable AnnualReport previous;

	private final List<ReportReading.Remark> remarks;

	private final @Nullable ReportOutline outline;

	private final Occasion occasion;

	private final boolean singleOtherRow;

	private final boolean[] demanded = new boolean[CellId.COUNT];

	/** The numbers to add up, 0 where the report rightly lacks the cell. */
	private final @Nullable BigDecimal[] addends = new BigDecimal[CellId.COUNT];

	private final Equations equations;

	private @Nullable List<Prose> prose;

	private @Nullable List<Claims> claims;

	/**
	 * A report to be checked.
	 * @param text its text, or null for mere figures
	 * @param reading what was read from it
	 * @param previous the report of the year before, or null when it is not known
	 * @param occasion what it is checked for
	 */
	CheckedReport(@Nullable InspectedText text, ReportReading reading, @Nullable AnnualReport previous,
			Occasion occasion) {
		this.occasion = occasion;
		this.report = reading.report();
		this.remarks = reading.remarks();
		this.previous = previous;
		this.outline = (text != null) ? ReportOutline.of(text) : null;
		this.singleOtherRow = hasSingleOtherRow(this.report);
		for (CellId cell : CellId.all()) {
			this.demanded[cell.ordinal()] = this.report.formatVersion().has(cell)
					&& !(this.singleOtherRow && isOfMissingOtherRow(cell));
			this.addends[cell.ordinal()] = this.demanded[cell.ordinal()] ? this.report.number(cell).orElse(null)
					: BigDecimal.ZERO;
		}
		this.equations = new Equations(this::addend, fromLastYear());
	}

	/** Whether （六）其他处理 of a report in the present form is a single row. */
	private static boolean hasSingleOtherRow(AnnualReport report) {
		return report.formatVersion() == FormatVersion.V2021 && isThere(report, ApplicationRow.OTHER_MISC)
				&& !isThere(report, ApplicationRow.OTHER_NOT_SUPPLEMENTED)
				&& !isThere(report, ApplicationRow.OTHER_FEE_UNPAID);
	}

	private static boolean isThere(AnnualReport report, ApplicationRow row) {
		return Stream.of(Applicant.values()).anyMatch((column) -> report.cells().containsKey(CellId.of(row, column)));
	}

	AnnualReport report() {
		return this.report;
	}

	Occasion occasion() {
		return this.occasion;
	}

	/** Rows and tables that the reader could not place. */
	List<ReportReading.Remark> remarks() {
		return this.remarks;
	}

	/** The report of the year before, if it is known and is that of the year before. */
	Optional<AnnualReport> previous() {
		return Optional.ofNullable(this.previous).filter((last) -> isYearBefore(last.year()));
	}

	/** A report that was given for last year's but is of another year. */
	Optional<AnnualReport> wrongPrevious() {
		return Optional.ofNullable(this.previous).filter((last) -> !isYearBefore(last.year()));
	}

	private boolean isYearBefore(@Nullable Integer year) {
		Integer own = this.report.year();
		return year == null || own == null || year == own - 1;
	}

	/** The text's outline, absent for mere figures. */
	Optional<ReportOutline> outline() {
		return Optional.ofNullable(this.outline);
	}

	/** Year Y that is reported. */
	OptionalInt year() {
		Integer year = this.report.year();
		if (year != null) {
			return OptionalInt.of(year);
		}
		return (this.outline != null) ? this.outline.year() : OptionalInt.empty();
	}

	/** Whether （六）其他处理 is one row where the form has three. */
	boolean singleOtherRow() {
		return this.singleOtherRow;
	}

	/** Whether the report has to have the cell. */
	boolean demands(CellId cell) {
		return this.demanded[cell.ordinal()];
	}

	private static boolean isOfMissingOtherRow(CellId cell) {
		return cell.table() == ReportTable.T3 && (cell.row().equals(ApplicationRow.OTHER_NOT_SUPPLEMENTED.id())
				|| cell.row().equals(ApplicationRow.OTHER_FEE_UNPAID.id()));
	}

	/** The number in a cell, if there is one. */
	Optional<BigDecimal> number(CellId cell) {
		return this.report.number(cell);
	}

	/** The sum of cells; empty when one of them holds no number. */
	Optional<BigDecimal> sum(Collection<CellId> cells) {
		BigDecimal sum = BigDecimal.ZERO;
		for (CellId cell : cells) {
			BigDecimal value = addend(cell);
			if (value == null) {
				return Optional.empty();
			}
			sum = sum.add(value);
		}
		return Optional.of(sum);
	}

	Equations equations() {
		return this.equations;
	}

	private @Nullable BigDecimal addend(CellId cell) {
		return this.addends[cell.ordinal()];
	}

	private List<Equation> fromLastYear() {
		List<Equation> equations = new ArrayList<>();
		previous().ifPresent((last) -> {
			for (Applicant column : Applicant.values()) {
				last.number(CellId.of(ApplicationRow.CARRIED_OUT, column))
					.ifPresent((carriedOut) -> equations.add(Equation.carriedOver(column, carriedOut)));
			}
		});
		return equations;
	}

	/** The narrative, empty for mere figures. */
	List<Prose> prose() {
		if (this.prose == null) {
			this.prose = outline().map((parts) -> Prose.of(this, parts)).orElse(List.of());
		}
		return this.prose;
	}

	/**
	 * The sentences of the narrative, those of the preamble apart, with their numbers.
	 */
	List<Claims> claims() {
		if (this.claims == null) {
			this.claims = year().isEmpty() ? List.of()
					: prose().stream()
						.filter((paragraph) -> paragraph.part() != null)
						.flatMap((paragraph) -> paragraph.statements().stream())
						.map((sentence) -> Claims.of(sentence, year().getAsInt()))
						.toList();
		}
		return this.claims;
	}

	/** A finding about cells, which stands at the last of them. */
	Draft on(String rule, List<CellId> cells) {
		return on(rule, cells, cells.get(cells.size() - 1));
	}

	/** A finding about cells, which stands at one of them. */
	Draft on(String rule, List<CellId> cells, CellId place) {
		return new Draft(rule, spotOf(place), place.table().part().sectionId(), this.report.value(place).written())
			.cells(cells, this.report::value);
	}

	/** A finding about a table as a whole. */
	Draft on(String rule, ReportTable table) {
		return new Draft(rule, headingOf(table), table.part().sectionId(), "");
	}

	/** A finding about a stretch of the text. */
	Draft at(String rule, Spot spot, String excerpt) {
		return at(rule, spot, outline().map((parts) -> parts.sectionOf(spot.block())).orElse(""), excerpt);
	}

	/** A finding about a stretch of the text in a section that is known. */
	Draft at(String rule, Spot spot, String section, String excerpt) {
		return new Draft(rule, spot, section, excerpt);
	}

	/** Where a cell stands; at its table's heading when it stands nowhere. */
	private Spot spotOf(CellId cell) {
		return this.report.spot(cell).orElseGet(() -> headingOf(cell.table()));
	}

	private Spot headingOf(ReportTable table) {
		return outline()
			.flatMap((parts) -> parts.parts()
				.stream()
				.filter((place) -> place.part() == table.part())
				.findFirst()
				.map((place) -> new Spot(place.block(), 0, 0)))
			.orElse(new Spot(InspectedText.TITLE, 0, 0));
	}

	/** A finding in the making. */
	static final class Draft {

		private final String rule;

		private final Spot spot;

		private final String section;

		private final String excerpt;

		private final StringBuilder identity;

		private List<CellId> cells = List.of();

		private @Nullable String expected;

		private @Nullable String actual;

		private List<Repair> repairs = List.of();

		private Draft(String rule, Spot spot, String section, String excerpt) {
			this.rule = rule;
			this.spot = spot;
			this.section = section;
			this.excerpt = excerpt;
			this.identity = new StringBuilder(rule);
		}

		/** The cells it is about; with their values they are part of its identity. */
		Draft cells(Collection<CellId> cells, Function<CellId, CellValue> values) {
			this.cells = List.copyOf(cells);
			cells.stream().sorted().forEach((cell) -> identity(cell.id() + "=" + values.apply(cell).written()));
			return this;
		}

		/** Something else that a confirmation is tied to. */
		Draft identity(Object part) {
			this.identity.append('|').append(part);
			return this;
		}

		Draft expected(Object expected, Object actual) {
			this.expected = expected.toString();
			this.actual = actual.toString();
			return this;
		}

		Draft repairs(List<Repair> repairs) {
			this.repairs = repairs;
			return this;
		}

		ReportFinding block(String message) {
			return finding(Severity.BLOCK, message);
		}

		ReportFinding confirm(String message) {
			return finding(Severity.CONFIRM, message);
		}

		ReportFinding hint(String message) {
			return finding(Severity.HINT, message);
		}

		ReportFinding finding(Severity severity, String message) {
			return new ReportFinding(this.rule, severity, this.cells, this.spot, this.section, this.excerpt, message,
					this.expected, this.actual, this.repairs, this.identity.toString());
		}

	}

}
