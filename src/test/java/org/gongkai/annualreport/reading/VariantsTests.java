package org.gongkai.annualreport.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.variants.Look;
import org.gongkai.annualreport.variants.Medium;
import org.gongkai.annualreport.variants.SampleReport;
import org.gongkai.format.Block;
import org.gongkai.format.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same figures come back from every guise. */
class VariantsTests {

	/** Lines of words and figures that do not say which table they come from. */
	private static final Set<Look> NO_LINES = EnumSet.of(Look.FOUR_UPRIGHT, Look.FOUR_BY_GROUPS, Look.FOUR_IN_TWO);

	/** Printing takes a while; the tables of these are set as they would be. */
	private static final Set<Look> PRINTED = EnumSet.of(Look.OFFICIAL, Look.MISSPELT, Look.REMARKS, Look.HALF_WIDTH,
			Look.FOUR_BY_GROUPS);

	static Stream<Arguments> variants() {
		List<String> cases = List.of("huaian-2024", "hangzhou-2025", "pingtan-2021");
		return Stream.of(Look.values())
			.flatMap((look) -> Stream.of(Medium.values())
				.filter((medium) -> medium != Medium.LINES || !NO_LINES.contains(look))
				.filter((medium) -> medium != Medium.PDF || PRINTED.contains(look))
				.map((medium) -> Arguments.of(cases.get((look.ordinal() + medium.ordinal()) % cases.size()), look,
						medium)));
	}

	@ParameterizedTest
	@MethodSource("variants")
	void everyGuiseGivesTheSameCells(String id, Look look, Medium medium) {
		SampleReport sample = SampleReport.of(id);
		List<Block> blocks = look.of(sample.blocks(), look.ordinal() * 31L + medium.ordinal());

		Reading text = medium.reading(sample.title(), blocks);
		ReportReading reading = ReportReader.read(text.title(), text.blocks());

		assertThat(differences(sample, reading.report())).as("cells").isEmpty();
		assertThat(reading.report().agency()).isEqualTo(sample.agency());
		assertThat(reading.report().year()).isEqualTo(sample.year());
		assertThat(reading.report().signedOn()).isEqualTo(sample.signedOn());
		assertThat(reading.report().formatVersion()).isEqualTo(sample.version());
		assertThat(ReportReader.isReport(text.title(), text.blocks())).isTrue();
		assertThat(reading.remarks()).as("remarks").isEmpty();
	}

	static List<String> differences(SampleReport expected, AnnualReport report) {
		Map<CellId, BigDecimal> figures = expected.numbers();
		List<String> differences = new ArrayList<>();
		for (CellId cell : CellId.all()) {
			BigDecimal right = figures.get(cell);
			BigDecimal read = report.number(cell).orElse(null);
			if ((right == null) != (read == null) || right != null && read != null && right.compareTo(read) != 0) {
				differences.add(cell + " is " + read + ", not " + right);
			}
		}
		return differences;
	}

}
