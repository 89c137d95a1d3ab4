package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.gongkai.Application;
import org.gongkai.annualreport.CellId;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command {@code check}, as programs and people call it. */
class CheckCommandTests {

	@TempDir
	Path folder;

	private Path report;

	private Path sound;

	@BeforeEach
	void writeReports() throws IOException {
		String text = ownersReport();
		this.report = write("年报.md", text);
		this.sound = write("改正.md", text.replace("2023年1月29日", "2024年1月29日"));
	}

	private static String ownersReport() throws IOException {
		try (InputStream in = CheckCommandTests.class.getResourceAsStream("/cases/ganzhou-jiguan-2023.md")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private Path write(String name, String text) throws IOException {
		return Files.writeString(this.folder.resolve(name), text);
	}

	@Test
	void printsAnObjectALineInTheOrderOfTheArguments() throws Exception {
		Path notice = write("通知.txt", "关于召开会议的通知\n请联系张三，手机13912345678。\n");

		CommandRun run = CommandRun.of("--format", "json", this.report, notice, this.folder.resolve("没有.md"),
				this.sound, this.report);

		assertThat(run.json()).extracting((line) -> line.get("file").asString())
			.containsExactly(this.report.toString(), notice.toString(), this.folder.resolve("没有.md").toString(),
					this.sound.toString(), this.report.toString());
		assertThat(run.status()).isEqualTo(2);
		assertThat(run.err()).isEmpty();
		assertThat(run.json().get(2).propertyNames()).containsExactlyInAnyOrder("file", "error");
		assertThat(run.json().get(4).get("findings")).isEqualTo(run.json().get(0).get("findings"));
	}

	@Test
	void givesTheReportAsTheContractSays() throws Exception {
		JsonNode result = CommandRun.of("--format=json", this.report).json().get(0);

		assertThat(result.get("kind").asString()).isEqualTo("ANNUAL_REPORT");
		assertThat(result.get("agency").asString()).isEqualTo("赣州经开区机关事务管理中心");
		assertThat(result.get("year").asInt()).isEqualTo(2023);
		assertThat(result.get("formatVersion").asString()).isEqualTo("V2021");
		assertThat(result.get("signedOn").asString()).isEqualTo("2023-01-29");
		assertThat(result.get("tables").propertyNames())
			.containsExactlyElementsOf(CellId.all().stream().map(CellId::id).toList());
		assertThat(result.get("tables").values()).allMatch((value) -> value.isNumber() && value.asInt() == 0);
		JsonNode finding = result.get("findings")
			.valueStream()
			.filter((item) -> item.get("rule").asString().equals("E-09"))
			.findFirst()
			.orElseThrow();
		assertThat(finding.propertyNames()).contains("rule", "severity", "cells", "section", "excerpt", "message",
				"expected", "actual");
		assertThat(finding.get("severity").asString()).isEqualTo("BLOCK");
		assertThat(finding.get("section").asString()).isEqualTo("signOff");
		assertThat(finding.get("excerpt").asString()).isEqualTo("2023年1月29日");
		assertThat(finding.get("cells").isArray()).isTrue();
	}

	@Test
	void keepsMoneyExactAndBlanksBlank() throws Exception {
		String html = """
				<h1>某局2023年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><p>情况。</p><h2>二、主动公开政府信息情况</h2><table>
				<tr><td colspan=4>第二十条第（一）项</td></tr>
				<tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
				<tr><td>规章</td><td>0</td><td>/</td><td></td></tr>
				<tr><td>行政规范性文件</td><td>22（其中修订16）</td><td>0</td><td>30</td></tr>
				<tr><td colspan=4>第二十条第（八）项</td></tr>
				<tr><td>信息内容</td><td colspan=3>本年收费金额（单位：万元）</td></tr>
				<tr><td>行政事业性收费</td><td colspan=3>12345678901234567.890010</td></tr></table>
				<h2>三、收到和处理政府信息公开申请情况</h2><p>无。</p>""";

		CommandRun run = CommandRun.of("--format", "json", write("报告.html", html));

		JsonNode tables = run.json().get(0).get("tables");
		assertThat(run.out()).contains("\"T2.feesCharged.amountWan\":12345678901234567.89001,");
		assertThat(tables.get("T2.rules.repealed").isNull()).isTrue();
		assertThat(tables.get("T2.rules.inForce").isNull()).isTrue();
		assertThat(tables.get("T2.normativeDocs.issued").asInt()).isEqualTo(22);
		assertThat(run.json().get(0).get("remarks").get("T2.normativeDocs.issued").asString()).contains("其中修订16");
		assertThat(CommandRun.rules(run.json().get(0), "BLOCK")).contains("E-01");
	}

	@Test
	void looksAtOtherTextsWithTheTextRulesAlone() throws Exception {
		JsonNode result = CommandRun.of("--format", "json", write("通知.docx", "<p>关于会议的通知</p><p>联系人手机13912345678。</p>"))
			.json()
			.get(0);

		assertThat(result.get("kind").asString()).isEqualTo("DOCUMENT");
		assertThat(result.has("tables")).isFalse();
		assertThat(result.get("findings").valueStream().map((finding) -> finding.get("rule").asString()))
			.containsExactly("D2");
	}

	@Test
	void tellsByTheExitCodeWhatCameOfIt() throws Exception {
		Path note = write("说明.txt", "本周工作正常。");

		assertThat(CommandRun.of(note).status()).isZero();
		assertThat(CommandRun.of(this.sound).status()).isZero();
		assertThat(CommandRun.of(note, this.report).status()).isOne();
		assertThat(CommandRun.of(this.report, this.folder).status()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "--format json, 没有给出", "--format xml a.md, xml", "--format, 缺少", "--loud a.md, --loud",
			"--scope town a.md, town", "--previous, 缺少" })
	void explainsWrongUsageOnStandardError(String line, String word) throws Exception {
		CommandRun run = CommandRun.of((Object[]) line.split(" "));

		assertThat(run.status()).isEqualTo(2);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("用法：", word);
	}

	@Test
	void comparesWithTheYearBefore() throws Exception {
		Path before = write("去年.md", ownersReport().replace("2023", "2022"));
		CommandRun run = CommandRun.of("--previous", before, "--format", "json", this.sound);
		CommandRun wrong = CommandRun.of("--previous", write("通知.txt", "通知"), this.sound);

		assertThat(run.status()).isZero();
		assertThat(wrong.status()).isEqualTo(2);
		assertThat(wrong.out()).isEmpty();
		assertThat(wrong.err()).contains("通知.txt", "上一年度");
	}

	@Test
	void takesTheScopeThatIsGiven() throws Exception {
		Path late = write("迟.md", ownersReport().replace("2023年1月29日", "2024年3月20日"));

		assertThat(CommandRun.rules(CommandRun.of("--format=json", late).json().get(0), "CONFIRM")).contains("W-01");
		assertThat(
				CommandRun.rules(CommandRun.of("--format=json", "--scope=government", late).json().get(0), "CONFIRM"))
			.doesNotContain("W-01");
	}

	@Test
	void groupsFindingsForPeopleByPart() throws Exception {
		CommandRun run = CommandRun.of(this.report, this.folder.resolve("没有.md"));

		assertThat(run.out()).containsSubsequence("━━ " + this.report, "赣州经开区机关事务管理中心", "年度：2023", "结果：必须修改 1 处",
				"【落款】", "必须修改　E-09　“2023年1月29日”", "2024年1月29日", "━━ ", "无法读取：找不到文件");
	}

	@Test
	void saysHowFarItIsOnlyWhenThatTakesLong() throws Exception {
		Path note = write("说明.txt", "本周工作正常。");

		assertThat(CommandRun.of(Collections.nCopies(3, note).toArray()).err()).isEmpty();
		CommandRun many = CommandRun.of(Collections.nCopies(400, note).toArray());
		assertThat(many.err()).contains("400 / 400");
		assertThat(many.out().lines().filter((line) -> line.startsWith("━━"))).hasSize(400);
	}

	@Test
	void runsInAProcessOfItsOwnWithoutLocaleAndLeavesNothingBehind() throws Exception {
		Path work = Files.createDirectory(this.folder.resolve("办公"));
		Files.copy(this.report, work.resolve("年报.md"));
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
						System.getProperty("java.class.path"), Application.class.getName(), "check", "--format", "json",
						"年报.md", work.resolve("年报.md").toString(), "另一个.md"));
		ProcessBuilder builder = new ProcessBuilder(shell(command)).directory(work.toFile())
			.redirectOutput(this.folder.resolve("out").toFile())
			.redirectError(this.folder.resolve("err").toFile());
		builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C", "HOME", work.toString()));

		Process process = builder.start();

		assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		assertThat(this.folder.resolve("err")).content().isEmpty();
		List<JsonNode> results = Files.readAllLines(this.folder.resolve("out"))
			.stream()
			.map(new JsonMapper()::readTree)
			.toList();
		assertThat(process.exitValue()).isEqualTo(2);
		assertThat(results).extracting((result) -> result.get("file").asString())
			.containsExactly("年报.md", work.resolve("年报.md").toString(), "另一个.md");
		assertThat(results.subList(0, 2))
			.allMatch((result) -> CommandRun.rules(result, "BLOCK").equals(List.of("E-09")));
		assertThat(work.toFile().list()).containsExactly("年报.md");
	}

	/** The names as a script writes them, whatever encoding this program starts with. */
	private List<String> shell(List<String> command) throws IOException {
		Path script = this.folder.resolve("run.sh");
		StringBuilder line = new StringBuilder("exec");
		command.forEach((word) -> line.append(" '").append(word).append('\''));
		Files.writeString(script, line.append('\n'));
		return List.of("sh", script.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "ganzhou-jiguan-2023.md", "hangzhou-2025.html", "hongze-2023.pdf", "huaian-2024.pdf",
			"pingtan-2020.html", "pingtan-2021.html", "shanghai-office-2019.html" })
	void readsTheCasesToTheirCells(String name) throws Exception {
		Path cases = Path.of("../shared/cases");
		Assumptions.assumeTrue(Files.exists(cases.resolve(name)));
		JsonNode expected = new JsonMapper()
			.readTree(Files.readString(cases.resolve("expected").resolve(name.replaceAll("\\..*", ".json"))));

		JsonNode result = CommandRun.of("--format", "json", cases.resolve(name)).json().get(0);

		assertThat(result.get("year")).isEqualTo(expected.get("year"));
		assertThat(result.get("formatVersion")).isEqualTo(expected.get("formatVersion"));
		expected.get("tables")
			.forEachEntry((cell, value) -> assertThat(result.get("tables").get(cell).asString()).as(cell)
				.isEqualTo(value.asString()));
		assertThat(CommandRun.rules(result, "BLOCK")).containsExactlyElementsOf(switch (name) {
			case "ganzhou-jiguan-2023.md" -> List.of("E-09");
			case "hongze-2023.pdf" -> List.of("E-06", "E-06");
			case "pingtan-2020.html" -> List.of("E-03", "E-03");
			case "shanghai-office-2019.html" -> List.of("E-01", "E-01");
			default -> List.of();
		});
	}

}
