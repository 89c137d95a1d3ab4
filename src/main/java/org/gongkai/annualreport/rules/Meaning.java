package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;

/**
 * What a number in the text stands for: a cell of the tables or the sum of several.
 *
 * @param label in the words of the form
 * @param cells the cells it adds up
 */
record Meaning(String label, List<CellId> cells) {

	/** A row of table three, all applicants together. */
	static Meaning of(ApplicationRow row) {
		return new Meaning("表三“" + row.label() + "”总计", List.of(CellId.of(row, Applicant.TOTAL)));
	}

	/** A row of table three, some applicants. */
	static Meaning of(ApplicationRow row, List<Applicant> columns) {
		String names = String.join("、", columns.stream().map(Applicant::label).toList());
		return new Meaning("表三“" + row.label() + "”" + names,
				columns.stream().map((column) -> CellId.of(row, column)).toList());
	}

	/** A group of results of table three. */
	static Meaning of(ApplicationRow.Group group) {
		return new Meaning("表三“" + group.label() + "”各项之和",
				group.rows().stream().map((row) -> CellId.of(row, Applicant.TOTAL)).toList());
	}

	/** What came in and what was carried in. */
	static Meaning handled() {
		return new Meaning("表三第一项加第二项", List.of(CellId.of(ApplicationRow.NEW_RECEIVED, Applicant.TOTAL),
				CellId.of(ApplicationRow.CARRIED_IN, Applicant.TOTAL)));
	}

	/** A result of some groups of table four. */
	static Meaning of(RemedyResult result, RemedyGroup... groups) {
		String names = (groups.length == 1) ? groups[0].label()
				: (groups.length == 2) ? RemedyGroup.LITIGATION_LABEL + "两组" : "三组";
		return new Meaning("表四" + names + "“" + result.label() + "”" + ((groups.length > 1) ? "之和" : ""),
				Arrays.stream(groups).map((group) -> CellId.of(group, result)).toList());
	}

	/** A cell of table two. */
	static Meaning of(DisclosureRow row, DisclosureRow.Column column) {
		return new Meaning("表二" + row.label() + "“" + column.label() + "”", List.of(CellId.of(row, column)));
	}

	/** What the tables say, if they are filled in there. */
	Optional<BigDecimal> in(CheckedReport report) {
		return this.cells.stream().anyMatch((cell) -> report.report().cells().containsKey(cell))
				? report.sum(this.cells) : Optional.empty();
	}

	/** What another report says. */
	Optional<BigDecimal> in(AnnualReport report) {
		List<BigDecimal> numbers = new ArrayList<>();
		this.cells.forEach((cell) -> report.number(cell).ifPresent(numbers::add));
		return (numbers.size() == this.cells.size()) ? numbers.stream().reduce(BigDecimal::add) : Optional.empty();
	}

	/** All meanings that a number may have been confused with. */
	static List<Meaning> all() {
		return Stream
			.of(Stream.of(ApplicationRow.values())
				.map((row) -> new Meaning("表三“" + row.path() + "”总计", List.of(CellId.of(row, Applicant.TOTAL)))),
					Stream.of(ApplicationRow.Group.values()).map(Meaning::of),
					Stream.of(RemedyGroup.values())
						.flatMap((group) -> Stream.of(RemedyResult.values()).map((result) -> of(result, group))),
					Stream.of(DisclosureRow.values())
						.flatMap((row) -> row.block().columns().stream().map((column) -> of(row, column))))
			.flatMap((meanings) -> meanings)
			.toList();
	}

}
