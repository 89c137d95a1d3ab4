package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.Application;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.gongkai.format.DefaultExporter;
import org.gongkai.format.PagesRefused;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long {@code check} takes, start of the machine included, in 256 MB of heap. Not
 * part of the usual tests, for it tells nothing on a busy machine:
 * {@code mvn -P bench verify -Dtest=CheckBenchmark}. It makes its files itself and takes
 * the program from {@code target/gongkai.jar} where it is there.
 */
@Tag("benchmark")
class CheckBenchmark {

	private static final String[] CASES = { "hangzhou-2025", "huaian-2024", "pingtan-2021", "ganzhou-jiguan-2023" };

	private static final String SENTENCE = "本机关认真贯彻落实《中华人民共和国政府信息公开条例》，坚持以公开为常态、不公开为例外，及时、准确、全面公开政府信息，不断完善工作机制，提升公开质量。";

	@TempDir
	Path folder;

	@Test
	void measure() throws Exception {
		Path one = report(0, ".html");
		List<String> thousand = new ArrayList<>();
		for (int at = 1; at <= 1000; at++) {
			thousand.add(report(at, ".html").toString());
		}
		Path word = report(1001, ".docx");
		Path pdf = report(1001, ".pdf");
		List<String> pdfs = new ArrayList<>();
		for (int at = 0; at < 20; at++) {
			pdfs.add(Files.copy(pdf, this.folder.resolve("copy" + at + ".pdf")).toString());
		}
		System.out.printf("machine: %d processors, load %.1f; %s%n", Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), program());
		run("one HTML report", List.of(one.toString()));
		run("one Word report", List.of(word.toString()));
		run("one PDF report", List.of(pdf.toString()));
		run("1,000 HTML reports", thousand);
		run("20 PDF reports", pdfs);
	}

	private void run(String what, List<String> files) throws IOException, InterruptedException {
		Path script = this.folder.resolve("run.sh");
		Files.writeString(script,
				String.join(" ", program()) + " check --format json " + String.join(" ", files) + "\ntimes\n");
		for (int round = 0; round < ((files.size() > 1) ? 1 : 3); round++) {
			long begun = System.nanoTime();
			Process process = new ProcessBuilder("sh", script.toString()).redirectError(ProcessBuilder.Redirect.DISCARD)
				.redirectOutput(this.folder.resolve("out").toFile())
				.start();
			process.waitFor();
			long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
			List<String> lines = Files.readAllLines(this.folder.resolve("out"));
			System.out.printf("%-20s %6d ms, processor (user, system) %s, %d results%n", what, taken,
					lines.get(lines.size() - 1), lines.size() - 2);
		}
	}

	private static List<String> program() {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
		Path jar = Path.of("target", "gongkai.jar");
		command.addAll(Files.exists(jar) ? List.of("-jar", jar.toAbsolutePath().toString())
				: List.of("-cp", System.getProperty("java.class.path"), Application.class.getName()));
		return command;
	}

	private Path report(int number, String kind) throws IOException, PagesRefused {
		JsonNode figures = figures(CASES[number % CASES.length]);
		String title = "测试" + number + "局" + figures.get("year").asInt() + "年政府信息公开工作年度报告";
		List<Block> blocks = blocks(figures.get("tables"));
		DefaultExporter exporter = new DefaultExporter();
		Path file = this.folder.resolve("report" + number + kind);
		return switch (kind) {
			case ".html" -> Files.writeString(file,
					"<!DOCTYPE html><html><head><title>" + title + "</title></head><body><div id=menu><ul>"
							+ "<li><a href=/>首页</a></li>".repeat(40) + "</ul></div><h1>" + title + "</h1>"
							+ exporter.html(blocks, (digest) -> digest) + "</body></html>");
			case ".docx" -> Files.write(file, exporter.docx(title, blocks, (digest) -> new byte[0]));
			default -> Files.write(file, exporter.pdf(title, blocks, (digest) -> new byte[0]));
		};
	}

	private static JsonNode figures(String name) throws IOException {
		try (InputStream in = CheckBenchmark.class.getResourceAsStream("/cases/" + name + ".json")) {
			return new JsonMapper().readTree(in);
		}
	}

	private static List<Block> blocks(JsonNode cells) {
		ReportTables tables = new ReportTables(FormatVersion.V2021, (cell) -> written(cells, cell));
		List<Block> blocks = new ArrayList<>();
		for (ReportPart part : ReportPart.values()) {
			blocks.add(new Block.Heading(1, part.heading()));
			for (ReportTable table : ReportTable.values()) {
				if (table.part() == part) {
					blocks.add(tables.table(table));
				}
			}
			for (int at = 0; at < 5; at++) {
				blocks.add(Block.Paragraph.of(Stream.generate(() -> SENTENCE).limit(4).collect(Collectors.joining())));
			}
		}
		return blocks;
	}

	private static String written(JsonNode cells, CellId cell) {
		JsonNode value = cells.get(cell.id());
		return (value != null && value.isNumber()) ? value.decimalValue().toPlainString() : "0";
	}

}
