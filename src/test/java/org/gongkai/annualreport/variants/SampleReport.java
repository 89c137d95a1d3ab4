package org.gongkai.annualreport.variants;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportScope;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as it should be, with the figures of one that was published, and text that
 * agrees with them.
 *
 * @param agency who reports
 * @param year the year
 * @param scope who that is
 * @param version the form of its tables
 * @param figures what is written in the cells; a cell that is not in here is blank
 * @param signedOn the day of the sign-off
 * @param changes words of the text that are written otherwise, in order
 * @param before the figures of the year before
 */
public record SampleReport(String agency, int year, ReportScope scope, FormatVersion version,
		Map<CellId, String> figures, LocalDate signedOn, List<Change> changes, Map<CellId, String> before) {

	/** A passage that is written otherwise. */
	public record Change(String words, String instead) {
	}

	public SampleReport {
		figures = new TreeMap<>(figures);
		changes = List.copyOf(changes);
		before = new TreeMap<>(before);
	}

	/** The figures of a published report under {@code /cases}. */
	public static SampleReport of(String id) {
		try (InputStream in = SampleReport.class.getResourceAsStream("/cases/" + id + ".json")) {
			JsonNode json = JsonMapper.builder()
				.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
				.build()
				.readTree(in);
			Map<CellId, String> figures = new TreeMap<>();
			json.get("tables").properties().forEach((cell) -> {
				if (!cell.getValue().isNull()) {
					figures.put(CellId.of(cell.getKey()), cell.getValue().decimalValue().toPlainString());
				}
			});
			String agency = json.get("agency").asString();
			int year = json.get("year").asInt();
			return new SampleReport(agency.matches(".*[市区县]") ? agency + "人民政府" : agency, year,
					ReportScope.valueOf(json.get("scope").asString()),
					FormatVersion.valueOf(json.get("formatVersion").asString()), figures, LocalDate.of(year + 1, 1, 24),
					List.of(), before(figures));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A year before that this year's figures go on from. */
	private static Map<CellId, String> before(Map<CellId, String> figures) {
		Map<CellId, String> before = new TreeMap<>(figures);
		for (Applicant column : Applicant.values()) {
			before.put(CellId.of(ApplicationRow.CARRIED_OUT, column),
					figures.getOrDefault(CellId.of(ApplicationRow.CARRIED_IN, column), "0"));
		}
		for (String row : List.of("T2.rules", "T2.normativeDocs")) {
			BigDecimal stock = number(figures, row + ".inForce").subtract(number(figures, row + ".issued"))
				.add(number(figures, row + ".repealed"));
			before.put(CellId.of(row + ".inForce"), stock.toPlainString());
		}
		return before;
	}

	private static BigDecimal number(Map<CellId, String> figures, String cell) {
		return new BigDecimal(figures.getOrDefault(CellId.of(cell), "0"));
	}

	public String title() {
		return changed(this.agency + this.year + "年政府信息公开工作年度报告");
	}

	/** The number of a cell in the text. */
	public BigDecimal number(String cell) {
		return number(this.figures, cell);
	}

	/** The figures as numbers. */
	public Map<CellId, BigDecimal> numbers() {
		Map<CellId, BigDecimal> numbers = new TreeMap<>();
		this.figures.forEach((cell, written) -> numbers.put(cell, new BigDecimal(written)));
		return numbers;
	}

	/** The report of the year before. */
	public AnnualReport previous() {
		Map<CellId, CellValue> figures = new TreeMap<>();
		this.before.forEach((cell, written) -> figures.put(cell, CellValue.of(new BigDecimal(written))));
		return AnnualReport.ofFigures(this.agency, this.year - 1, this.scope, figures);
	}

	/** The text without its title. */
	public List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		for (String line : text().split("\n")) {
			String changed = changed(line);
			if (changed.isEmpty()) {
				continue;
			}
			switch (changed) {
				case "#T2", "#T3", "#T4" -> table(ReportTable.valueOf(changed.substring(1)), blocks);
				default -> blocks.add(block(changed));
			}
		}
		return blocks;
	}

	private void table(ReportTable table, List<Block> blocks) {
		if (table != ReportTable.T2 || this.version == FormatVersion.V2021) {
			blocks.add(new ReportTables(this.version, (cell) -> this.figures.getOrDefault(cell, "")).table(table));
		}
	}

	private static Block block(String line) {
		if (line.matches("[一二三四五六]、.{2,24}")) {
			return new Block.Heading(1, line);
		}
		return line.matches("（[一二三四五]）.{2,14}") ? new Block.Heading(2, line) : Block.Paragraph.of(line);
	}

	private String changed(String line) {
		String changed = line;
		for (Change change : this.changes) {
			changed = changed.replace(change.words(), change.instead());
		}
		return changed;
	}

	private String text() {
		int next = this.year + 1;
		return """
				本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号编制。所列数据的统计期限自%1$d年1月1日起至%1$d年12月31日止。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项等六个部分。
				一、总体情况
				（一）主动公开
				%1$d年，通过政府网站发布信息500条，其中，政策文件100条，政务动态400条。
				（二）依申请公开
				%1$d年，新收政府信息公开申请%2$s件，上年结转%3$s件，办结%4$s件，结转下年度%5$s件。
				（三）政府信息管理
				严格执行信息发布审核制度，做好保密审查。
				（四）政府信息公开平台建设
				完善政府网站的政府信息公开专栏，方便公众查阅。
				（五）监督保障
				开展工作考核，组织社会评议，未发生责任追究的情形。
				二、主动公开政府信息情况
				#T2
				三、收到和处理政府信息公开申请情况
				#T3
				四、政府信息公开行政复议、行政诉讼情况
				#T4
				五、存在的主要问题及改进情况
				%1$d年，政策解读的形式还比较单一，公开的时效性有待提高。
				%6$d年，将丰富解读形式，加强业务培训，进一步提高公开的质量和时效。
				六、其他需要报告的事项
				本年度共发出信息处理费收费通知%7$s件，总金额0元，实际收取0元。
				%8$s
				%9$d年%10$d月%11$d日
				"""
			.formatted(this.year, number("T3.newReceived.total").toPlainString(),
					number("T3.carriedIn.total").toPlainString(), number("T3.resultTotal.total").toPlainString(),
					number("T3.carriedOut.total").toPlainString(), next,
					number("T3.other.feeUnpaid.total").toPlainString(), this.agency, this.signedOn.getYear(),
					this.signedOn.getMonthValue(), this.signedOn.getDayOfMonth());
	}

	/** With something else in a cell; the text keeps what it said. */
	public SampleReport with(String cell, @Nullable String written) {
		Map<CellId, String> changed = new TreeMap<>(this.figures);
		if (written == null) {
			changed.remove(CellId.of(cell));
		}
		else {
			changed.put(CellId.of(cell), written);
		}
		return with(changed, this.changes);
	}

	/** With a cell that is larger by some. */
	public SampleReport plus(String cell, long more) {
		return with(cell, number(cell).add(BigDecimal.valueOf(more)).toPlainString());
	}

	/** With other words in the text. */
	public SampleReport saying(String words, String instead) {
		List<Change> all = new ArrayList<>(this.changes);
		all.add(new Change(words, instead));
		return with(this.figures, all);
	}

	/** With all figures written in another way. */
	public SampleReport with(Map<CellId, String> written) {
		return with(written, this.changes);
	}

	public SampleReport signedOn(LocalDate day) {
		return new SampleReport(this.agency, this.year, this.scope, this.version, this.figures, day, this.changes,
				this.before);
	}

	/** With another figure in the year before. */
	public SampleReport after(String cell, String written) {
		Map<CellId, String> changed = new TreeMap<>(this.before);
		changed.put(CellId.of(cell), written);
		return new SampleReport(this.agency, this.year, this.scope, this.version, this.figures, this.signedOn,
				this.changes, changed);
	}

	private SampleReport with(Map<CellId, String> written, List<Change> all) {
		return new SampleReport(this.agency, this.year, this.scope, this.version, written, this.signedOn, all,
				this.before);
	}

}
