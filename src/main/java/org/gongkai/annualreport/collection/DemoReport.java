package org.gongkai.annualreport.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.format.Block;

/**
 * A whole report of an agency that does not exist, as it would hand one in.
 *
 * @param agency its name
 * @param year the year reported
 * @param cells the three tables
 * @param signedOn the day of its sign-off
 */
record DemoReport(String agency, int year, Map<CellId, CellValue> cells, LocalDate signedOn) {

	String title() {
		return "%s%d年政府信息公开工作年度报告".formatted(this.agency, this.year);
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		blocks.add(Block.Paragraph.of("本报告根据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号文件编制。"
				+ "所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(this.year, this.year)));
		for (ReportPart part : ReportPart.values()) {
			blocks.add(new Block.Heading(1, part.heading()));
			switch (part) {
				case OVERVIEW -> overview(blocks);
				case PROACTIVE_DISCLOSURE -> blocks.add(table(ReportTable.T2));
				case APPLICATIONS -> blocks.add(table(ReportTable.T3));
				case RECONSIDERATION_LITIGATION -> blocks.add(table(ReportTable.T4));
				case PROBLEMS_IMPROVEMENT ->
					blocks.add(Block.Paragraph.of("存在的主要问题是信息更新还不够及时，政策解读形式单一。下一步，将完善定期检查制度，丰富解读形式，加强业务培训。"));
				case OTHER_MATTERS -> blocks.add(Block.Paragraph.of("本年度没有产生信息处理费。没有其他需要报告的事项。"));
			}
		}
		for (String line : List.of(this.agency, "%d年%d月%d日".formatted(this.signedOn.getYear(),
				this.signedOn.getMonthValue(), this.signedOn.getDayOfMonth()))) {
			blocks.add(new Block.Paragraph(List.of(Block.Run.of(line)), Block.Align.END));
		}
		return blocks;
	}

	private void overview(List<Block> blocks) {
		for (Aspect aspect : Aspect.values()) {
			blocks.add(new Block.Heading(2, aspect.heading()));
			blocks.add(Block.Paragraph.of(switch (aspect) {
				case PROACTIVE -> "%d年，本机关通过政府网站和公开栏主动公开财政预决算、政策文件和工作动态。".formatted(this.year);
				case ON_REQUEST -> onRequest();
				case INFO_MANAGEMENT -> "政府信息发布执行三审三校和保密审查制度，先审后发。";
				case PLATFORM -> "依托政府网站的政府信息公开专栏集中公开，并定期检查栏目更新情况。";
				case SUPERVISION -> "政府信息公开工作纳入年度考核，公布监督电话，接受社会评议；本年度没有责任追究的情形。";
			}));
		}
	}

	private String onRequest() {
		return "%d年，新收政府信息公开申请%s件，上年结转%s件；办结%s件，结转下年度继续办理%s件。因政府信息公开工作被申请行政复议%s件。".formatted(this.year,
				written(CellId.of(ApplicationRow.NEW_RECEIVED, Applicant.TOTAL)),
				written(CellId.of(ApplicationRow.CARRIED_IN, Applicant.TOTAL)),
				written(CellId.of(ApplicationRow.RESULT_TOTAL, Applicant.TOTAL)),
				written(CellId.of(ApplicationRow.CARRIED_OUT, Applicant.TOTAL)),
				written(CellId.of(RemedyGroup.RECONSIDERATION, RemedyResult.TOTAL)));
	}

	private Block.Table table(ReportTable table) {
		return new ReportTables(FormatVersion.V2021, this::written).table(table);
	}

	private String written(CellId cell) {
		return this.cells.getOrDefault(cell, CellValue.of(0)).written();
	}

}
