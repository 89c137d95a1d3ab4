package org.gongkai.annualreport.reading;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.AnnualReport.Section;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.variants.SampleReport;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Heading;
import org.gongkai.format.Block.Paragraph;
import org.gongkai.format.Block.Run;
import org.gongkai.format.Block.Table;
import org.gongkai.format.DefaultExporter;
import org.gongkai.format.DefaultImporter;
import org.gongkai.format.Exporter;
import org.gongkai.format.Reading;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is written is read again as it was: each cell, each part, in each kind of file.
 */
class RoundTripTests {

	private static final Exporter EXPORTER = new DefaultExporter();

	@ParameterizedTest(name = "{0} as {1}")
	@MethodSource("casesInAllForms")
	void aSoundReportComesBackCellForCell(String id, Form form) throws Exception {
		SampleReport sound = SampleReport.of(id);
		String agency = sound.agency().replaceFirst("（.*", "");
		Map<CellId, CellValue> cells = new TreeMap<>();
		sound.numbers().forEach((cell, amount) -> cells.put(cell, CellValue.of(amount)));

		AnnualReport read = readBack(agency, sound.year(), cells, form);

		assertThat(read.agency()).isEqualTo(agency);
		assertThat(read.formatVersion()).isEqualTo(FormatVersion.V2021);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void hugeFiguresRemarksBlanksAndSignsComeBackToo(Form form) throws Exception {
		Map<CellId, CellValue> cells = new TreeMap<>();
		CellId.all().forEach((cell) -> cells.put(cell, CellValue.of(0)));
		cells.put(CellId.of("T2.licensing.decisions"), CellValue.of(Long.MAX_VALUE));
		cells.put(CellId.of("T2.feesCharged.amountWan"), CellValue.of(new BigDecimal("0.040001")));
		cells.put(CellId.of("T2.normativeDocs.issued"), new CellValue.Figure(BigDecimal.valueOf(22), "（其中修订16）"));
		cells.put(CellId.of("T3.newReceived.naturalPerson"), CellValue.of(11_398_889));
		cells.put(CellId.of("T3.granted.total"), CellValue.of(98_765_432));
		cells.put(CellId.of("T3.newReceived.research"), CellValue.BLANK);
		cells.put(CellId.of("T3.unable.notHeld.legalService"), new CellValue.AsWritten("/"));
		cells.put(CellId.of("T3.other.misc.total"), new CellValue.AsWritten("无"));
		cells.put(CellId.of("T4.review.total"), new CellValue.AsWritten("—"));

		readBack("测试局", 2024, cells, form);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void theOwnersReportComesBackWithAllItsText(Form form) throws Exception {
		Reading own = ownersReport();

		Reading read = form.read(own.title(), own.blocks());

		AnnualReport before = ReportReader.read(own.title(), own.blocks()).report();
		ReportReading after = ReportReader.read(read.title(), read.blocks());
		assertThat(after.remarks()).isEmpty();
		assertThat(values(after.report())).isEqualTo(values(before));
		assertThat(after.report().signedOn()).isEqualTo(before.signedOn());
		assertThat(after.report().agency()).isEqualTo(before.agency());
		assertThat(parts(after.report())).isEqualTo(parts(before));
		assertThat(text(read.blocks())).isEqualTo(text(own.blocks()));
	}

	@Test
	void theTablesAreThoseOfTheOfficialFormCellForCellAndMergeForMerge() throws Exception {
		Path template = Path.of("../shared/cases/template-2021-format.docx");
		Assumptions.assumeTrue(Files.exists(template), "The template is not at hand");
		List<Table> official = tables(
				new DefaultImporter().file("template.docx", Files.readAllBytes(template)).blocks());
		ReportTables writer = new ReportTables(FormatVersion.V2021, (cell) -> "");
		List<Block> own = Stream.of(ReportTable.values()).<Block>map(writer::table).toList();

		List<Table> written = tables(
				new DefaultImporter().file("own.docx", EXPORTER.docx("", separated(own), (digest) -> new byte[0]))
					.blocks());

		assertThat(written).hasSize(3);
		for (int table = 0; table < 3; table++) {
			assertThat(shape(written.get(table))).isEqualTo(shape(official.get(table)));
		}
	}

	static Stream<Form> forms() {
		return Stream.of(Form.values());
	}

	static Stream<Arguments> casesInAllForms() {
		return Stream.of("hangzhou-2025", "huaian-2024", "pingtan-2021", "ganzhou-jiguan-2023")
			.flatMap((id) -> forms().map((form) -> Arguments.of(id, form)));
	}

	private static AnnualReport readBack(String agency, int year, Map<CellId, CellValue> cells, Form form)
			throws Exception {
		String title = agency + year + "年政府信息公开工作年度报告";
		List<Block> blocks = report(agency, year, (cell) -> cells.getOrDefault(cell, CellValue.BLANK).written());

		Reading read = form.read(title, blocks);

		assertThat(read.title()).isEqualTo(title);
		ReportReading reading = ReportReader.read(read.title(), read.blocks());
		assertThat(reading.remarks()).isEmpty();
		assertThat(values(reading.report())).hasSize(200)
			.containsExactlyEntriesOf(new TreeMap<>(CellId.all()
				.stream()
				.collect(java.util.stream.Collectors.toMap(Function.identity(),
						(cell) -> cells.getOrDefault(cell, CellValue.BLANK)))));
		assertThat(reading.report().signedOn()).isEqualTo(LocalDate.of(year + 1, 1, 29));
		assertThat(reading.report().year()).isEqualTo(year);
		assertThat(parts(reading.report())).isEqualTo(parts(ReportReader.read(title, blocks).report()))
			.contains(ReportPart.values());
		assertThat(text(read.blocks())).isEqualTo(text(blocks));
		return reading.report();
	}

	private static List<Block> report(String agency, int year, Function<CellId, String> values) {
		ReportTables tables = new ReportTables(FormatVersion.V2021, values);
		List<Block> blocks = new ArrayList<>();
		blocks.add(Paragraph.of("根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号要求，编制本报告。统计期限自" + year + "年1月1日起至" + year
				+ "年12月31日止。"));
		for (ReportPart part : ReportPart.values()) {
			blocks.add(new Heading(1, part.heading()));
			switch (part) {
				case OVERVIEW -> {
					for (Aspect aspect : Aspect.values()) {
						blocks.add(new Heading(2, "（" + "一二三四五".charAt(aspect.ordinal()) + "）" + aspect.heading()));
						blocks.add(Paragraph.of("深化公开、规范办理、强化保障。" + "坚持以公开为常态、不公开为例外。".repeat(12)));
					}
				}
				case PROACTIVE_DISCLOSURE -> blocks.add(tables.table(ReportTable.T2));
				case APPLICATIONS -> blocks.add(tables.table(ReportTable.T3));
				case RECONSIDERATION_LITIGATION -> blocks.add(tables.table(ReportTable.T4));
				case PROBLEMS_IMPROVEMENT -> blocks.add(Paragraph.of("一是解读形式单一，二是平台栏目更新不够及时。下一步将逐项改进。"));
				case OTHER_MATTERS -> blocks.add(Paragraph.of(year + "年收取信息处理费0元。没有其他需要报告的事项。"));
			}
		}
		blocks.add(new Paragraph(List.of(Run.of(agency)), Block.Align.END));
		blocks.add(new Paragraph(List.of(Run.of((year + 1) + "年1月29日")), Block.Align.END));
		return blocks;
	}

	private static Reading ownersReport() throws Exception {
		try (InputStream in = RoundTripTests.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new DefaultImporter()
				.markdown(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private static Map<CellId, CellValue> values(AnnualReport report) {
		Map<CellId, CellValue> values = new TreeMap<>();
		CellId.all().forEach((cell) -> values.put(cell, report.value(cell)));
		return values;
	}

	private static List<ReportPart> parts(AnnualReport report) {
		return report.sections().stream().map(Section::part).filter(Objects::nonNull).distinct().toList();
	}

	/**
	 * The text without its tables, which are compared by their cells, and without spaces,
	 * of which none remains at the end of a line on paper.
	 */
	private static String text(List<Block> blocks) {
		StringBuilder text = new StringBuilder();
		blocks.stream().filter((block) -> !(block instanceof Table)).forEach((block) -> {
			text.append((block instanceof Heading heading) ? "#".repeat(heading.level()) : "");
			text.append(block.plainText().replace(" ", "")).append('\n');
		});
		return text.toString();
	}

	private static List<Table> tables(List<Block> blocks) {
		return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
	}

	private static List<Block> separated(List<Block> tables) {
		return tables.stream().flatMap((table) -> Stream.of(Paragraph.of("表"), table)).toList();
	}

	/** Texts and merges; spaces that only place a label are none of it. */
	private static List<List<String>> shape(Table table) {
		return table.rows().stream().map((row) -> row.cells().stream().map(RoundTripTests::shape).toList()).toList();
	}

	private static String shape(Cell cell) {
		return cell.text().replaceAll("\\s", "") + "|" + cell.colSpan() + "×" + cell.rowSpan();
	}

	/** The kinds of file that a published report is offered in. */
	enum Form {

		DOCX {
			@Override
			byte[] write(String title, List<Block> blocks) {
				return EXPORTER.docx(title, blocks, (digest) -> new byte[0]);
			}
		},

		HTML {
			@Override
			byte[] write(String title, List<Block> blocks) {
				return ("<!DOCTYPE html><html lang=\"zh-CN\"><body><h1>" + title + "</h1>"
						+ EXPORTER.html(blocks, (digest) -> digest) + "</body></html>")
					.getBytes(StandardCharsets.UTF_8);
			}
		},

		PDF {
			@Override
			byte[] write(String title, List<Block> blocks) throws Exception {
				return EXPORTER.pdf(title, blocks, (digest) -> new byte[0]);
			}
		};

		abstract byte[] write(String title, List<Block> blocks) throws Exception;

		Reading read(String title, List<Block> blocks) throws Exception {
			return new DefaultImporter().file("report." + name().toLowerCase(java.util.Locale.ROOT),
					write(title, blocks));
		}

	}

}
