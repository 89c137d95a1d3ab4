package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.annualreport.CellId;

/**
 * W-06: the numbers in the text are those of the tables, and the numbers of a sentence
 * agree with each other.
 */
final class NarrativeRule {

	static final String CODE = "W-06";

	/** How many characters before a number an excerpt shows at most. */
	private static final int LONGEST_LEAD = 24;

	private static final List<Meaning> ALL_MEANINGS = Meaning.all();

	/** A round number may be off by so much. */
	private static final BigDecimal ROUNDING = new BigDecimal("0.1");

	private NarrativeRule() {
	}

	static ReportRule rule() {
		return new ReportRule(CODE, "文字中的数与表格一致，一句话里的数互相对得上", NarrativeRule::check);
	}

	private static List<ReportFinding> check(CheckedReport report) {
		List<ReportFinding> findings = new ArrayList<>();
		for (Claims claims : report.claims()) {
			claims.claims().forEach((claim) -> findings.addAll(check(report, claims, claim)));
			findings.addAll(SentenceSums.check(report, claims));
			findings.addAll(Proportions.check(report, claims));
		}
		findings.addAll(NothingStatements.applications(report));
		return findings;
	}

	private static List<ReportFinding> check(CheckedReport report, Claims claims, Claims.Claim claim) {
		BigDecimal said = claim.quantity().amount();
		List<Meaning> known = claim.meanings().stream().filter((meaning) -> meaning.in(report).isPresent()).toList();
		if (known.isEmpty()
				|| known.stream().anyMatch((meaning) -> agrees(claim.quantity(), meaning.in(report).orElseThrow()))) {
			return List.of();
		}
		List<CellId> cells = known.stream().flatMap((meaning) -> meaning.cells().stream()).distinct().toList();
		String tables = known.stream()
			.map((meaning) -> "%s是%s".formatted(meaning.label(), meaning.in(report).orElseThrow().toPlainString()))
			.collect(Collectors.joining("，"));
		return List.of(draft(report, claims, claim.quantity()).cells(cells, report.report()::value)
			.identity(said)
			.expected(known.get(0).in(report).orElseThrow().toPlainString(), claim.quantity().written())
			.confirm("文字写的是%s，%s，两处不一致。%s请核对后把文字或者表格改成一致；口径不同的，请说明。".formatted(claim.quantity().written(), tables,
					confused(report, said, cells))));
	}

	/** Whether the number is the table's, or rounds it where it says to be rounded. */
	static boolean agrees(Quantity quantity, BigDecimal number) {
		if (!quantity.approximate()) {
			return quantity.amount().compareTo(number) == 0;
		}
		return quantity.amount().subtract(number).abs().compareTo(number.multiply(ROUNDING)) <= 0;
	}

	/** A number that was taken from the wrong cell. */
	private static String confused(CheckedReport report, BigDecimal said, List<CellId> cells) {
		if (said.compareTo(BigDecimal.ONE) <= 0) {
			return "";
		}
		List<String> labels = ALL_MEANINGS.stream()
			.filter((meaning) -> !cells.containsAll(meaning.cells()))
			.filter((meaning) -> meaning.in(report).filter((number) -> number.compareTo(said) == 0).isPresent())
			.map(Meaning::label)
			.limit(2)
			.toList();
		return labels.isEmpty() ? "" : "%s正好是%s，可能取错了格子。".formatted(said.toPlainString(), String.join("和", labels));
	}

	/** A finding at a number and the words that lead to it. */
	static CheckedReport.Draft draft(CheckedReport report, Claims claims, Quantity quantity) {
		String text = claims.sentence().text();
		int begin = Stream.of(",", ";", ":", "(", "、")
			.mapToInt((mark) -> text.lastIndexOf(mark, Math.max(0, quantity.from() - 1)) + 1)
			.max()
			.orElse(0);
		begin = Math.max(begin, quantity.from() - LONGEST_LEAD);
		return claims.sentence().draft(report, CODE, Math.min(begin, quantity.from()), quantity.to());
	}

}
