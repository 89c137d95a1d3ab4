package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportScope;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a large city for 2025, which all add up, and what can be wrong with
 * them.
 */
final class Figures {

	private static final String T3 = """
			newReceived 13612 252 0 45 128 32 14069
			carriedIn 535 6 0 1 18 0 560
			granted 5345 129 0 41 19 14 5548
			partlyGranted 2120 39 0 1 6 2 2168
			refused.stateSecret 13 0 0 0 0 0 13
			refused.prohibitedByLaw 30 0 0 0 0 0 30
			refused.safetyStability 11 0 0 0 0 0 11
			refused.thirdParty 49 2 0 0 0 0 51
			refused.internalAffairs 103 1 0 0 0 0 104
			refused.deliberative 84 1 0 0 0 0 85
			refused.caseFile 282 4 0 0 0 0 286
			refused.adminInquiry 147 0 0 0 1 2 150
			unable.notHeld 3075 50 0 0 89 8 3222
			unable.needsCreation 177 3 0 0 0 0 180
			unable.stillUnclear 19 0 0 0 0 0 19
			notProcessed.petition 199 1 0 0 3 0 203
			notProcessed.duplicate 147 1 0 0 0 0 148
			notProcessed.publication 0 0 0 0 0 0 0
			notProcessed.excessive 100 1 0 0 0 0 101
			notProcessed.reconfirm 5 0 0 0 0 0 5
			other.notCorrected 315 3 0 0 0 0 318
			other.feeUnpaid 202 0 0 1 0 0 203
			other.misc 941 17 0 1 3 3 965
			resultTotal 13364 252 0 44 121 29 13810
			carriedOut 783 6 0 2 25 3 819
			""";

	private static final String T4 = """
			review 376 97 196 121 790
			litigationDirect 16 1 12 27 56
			litigationAfterReview 74 1 30 51 156
			""";

	private static final String T2 = """
			rules 3 5 74
			normativeDocs 564 984 4185
			licensing 11398889
			penalties 6937489
			coercion 166105
			feesCharged 316441
			""";

	private final Map<CellId, CellValue> cells = new HashMap<>();

	private int year = 2025;

	private ReportScope scope = ReportScope.GOVERNMENT;

	private String agency = "某市";

	private @Nullable FormatVersion version;

	private Figures() {
	}

	/** All figures of the city. */
	static Figures city() {
		Figures figures = new Figures();
		figures.fill("T2", T2);
		figures.fill("T3", T3);
		figures.fill("T4", T4);
		return figures;
	}

	/** An agency where nothing happened. */
	static Figures zero() {
		Figures figures = new Figures();
		CellId.all().forEach((cell) -> figures.cells.put(cell, CellValue.of(0)));
		return figures;
	}

	private void fill(String table, String rows) {
		rows.lines().forEach((line) -> {
			String[] words = line.split(" ");
			List<CellId> row = CellId.all()
				.stream()
				.filter((cell) -> cell.table().name().equals(table) && cell.row().equals(words[0]))
				.toList();
			for (int column = 0; column < row.size(); column++) {
				this.cells.put(row.get(column), CellValue.of(new BigDecimal(words[column + 1])));
			}
		});
	}

	Figures with(String cell, long number) {
		this.cells.put(CellId.of(cell), CellValue.of(number));
		return this;
	}

	Figures with(String cell, CellValue value) {
		this.cells.put(CellId.of(cell), value);
		return this;
	}

	Figures blank(String... cells) {
		for (String cell : cells) {
			with(cell, CellValue.BLANK);
		}
		return this;
	}

	/** The row is not there at all. */
	Figures without(ApplicationRow row) {
		for (Applicant column : Applicant.values()) {
			this.cells.remove(CellId.of(row, column));
		}
		return this;
	}

	Figures year(int year) {
		this.year = year;
		return this;
	}

	Figures agency(String agency) {
		this.agency = agency;
		return this;
	}

	Figures scope(ReportScope scope) {
		this.scope = scope;
		return this;
	}

	Figures version(FormatVersion version) {
		this.version = version;
		return this;
	}

	AnnualReport report() {
		AnnualReport report = AnnualReport.ofFigures(this.agency, this.year, this.scope, this.cells);
		return (this.version == null) ? report : new AnnualReport(report.agency(), report.year(), this.version,
				report.scope(), report.signedOn(), report.cells(), report.sections());
	}

	List<ReportFinding> check() {
		return ReportCheck.checkFigures(report(), null);
	}

	List<ReportFinding> check(Figures previous) {
		return ReportCheck.checkFigures(report(), previous.report());
	}

	/** What one rule finds. */
	List<ReportFinding> check(String rule) {
		return check().stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

	/** What one rule finds with the year before. */
	List<ReportFinding> check(String rule, Figures previous) {
		return check(previous).stream().filter((finding) -> finding.rule().equals(rule)).toList();
	}

}
