package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;

/** The text of a small report in which every figure is 0 unless said otherwise. */
public final class AReport {

	private final Map<CellId, String> cells = new HashMap<>();

	private final int year;

	private Block overview = Block.Paragraph.of("收到政府信息公开申请21件，全部办结。");

	private AReport(int year) {
		this.year = year;
		CellId.all().forEach((cell) -> this.cells.put(cell, "0"));
	}

	public static AReport of(int year) {
		return new AReport(year);
	}

	public AReport with(String cell, String text) {
		this.cells.put(CellId.of(cell), text);
		return this;
	}

	public AReport saying(Block overview) {
		this.overview = overview;
		return this;
	}

	public String title() {
		return "某某局%d年政府信息公开工作年度报告".formatted(this.year);
	}

	public Block.Table table(ReportTable table) {
		return new ReportTables(FormatVersion.V2021, this.cells::get).table(table);
	}

	public List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Block.Paragraph.of("本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(this.year, this.year)));
		for (ReportPart part : ReportPart.values()) {
			blocks.add(new Block.Heading(1, part.heading()));
			Arrays.stream(ReportTable.values())
				.filter((table) -> table.part() == part)
				.forEach((table) -> blocks.add(table(table)));
			if (part == ReportPart.OVERVIEW) {
				blocks.add(this.overview);
			}
		}
		blocks.add(Block.Paragraph.of("%d年1月20日".formatted(this.year + 1)));
		return blocks;
	}

	public ReportText text() {
		return ReportText.of(title(), blocks());
	}

}
