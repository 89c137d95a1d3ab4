package org.gongkai.annualreport.variants;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.annualreport.rules.ReportFinding;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Reading;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever guise a report comes in, its mistakes are found and nothing else stops it. */
class MistakesTests {

	private static final List<Look> LOOKS = List.of(Look.OFFICIAL, Look.HALF_WIDTH, Look.TORN_WITHOUT_LABELS,
			Look.IDEOGRAPHIC_COMMA, Look.HEAD_AGAIN, Look.UNMERGED, Look.FULL_WIDTH, Look.HEADLESS, Look.LABEL_TORN,
			Look.FOUR_UPRIGHT, Look.REPEATED_LABELS);

	private static final List<Medium> MEDIA = List.of(Medium.HTML, Medium.PAGE, Medium.OWN_HTML, Medium.DOCX,
			Medium.MARKDOWN);

	static Stream<Arguments> mistakes() {
		return Stream.of(Mistake.values())
			.flatMap((mistake) -> IntStream.range(0, 3)
				.mapToObj((turn) -> Arguments.of(mistake, LOOKS.get((mistake.ordinal() * 3 + turn) % LOOKS.size()),
						MEDIA.get((mistake.ordinal() + turn) % MEDIA.size()))));
	}

	static Stream<Arguments> soundOnes() {
		List<String> cases = List.of("huaian-2024", "hangzhou-2025", "pingtan-2021", "ganzhou-jiguan-2023");
		return LOOKS.stream()
			.flatMap((look) -> IntStream.range(0, 2)
				.mapToObj((turn) -> Arguments.of(cases.get((look.ordinal() + turn) % cases.size()), look,
						MEDIA.get((LOOKS.indexOf(look) + turn * 2) % MEDIA.size()))));
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void everyMistakeIsFoundByItsRule(Mistake mistake, Look look, Medium medium) {
		List<ReportFinding> findings = findings(mistake.report(), look, medium);

		assertThat(findings).extracting(ReportFinding::rule).contains(mistake.rule());
		if (!mistake.rule().startsWith("E-")) {
			assertThat(findings).noneMatch((finding) -> finding.severity() == Severity.BLOCK);
		}
	}

	@ParameterizedTest
	@MethodSource("soundOnes")
	void nothingStopsASoundReport(String id, Look look, Medium medium) {
		assertThat(findings(SampleReport.of(id), look, medium))
			.noneMatch((finding) -> finding.severity() == Severity.BLOCK);
	}

	private static List<ReportFinding> findings(SampleReport report, Look look, Medium medium) {
		Reading text = medium.reading(report.title(), look.of(report.blocks(), look.ordinal()));
		InspectedText inspected = new InspectedText(Category.ANNUAL_REPORT, text.title(), text.blocks(),
				Catalogue.empty(), DisclosureAttribute.PROACTIVE, List.of(), LocalDate.of(report.year() + 1, 6, 1));
		return ReportCheck.check(inspected, ReportReader.read(text.title(), text.blocks()), report.previous());
	}

}
