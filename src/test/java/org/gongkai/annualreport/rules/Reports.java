package org.gongkai.annualreport.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.jspecify.annotations.Nullable;

/** A report for 2023 as it should be, and what can be wrong with it. */
final class Reports {

	static final String TITLE = "某区机关事务管理中心2023年政府信息公开工作年度报告";

	static final String PREAMBLE = "本报告依据《中华人民共和国政府信息公开条例》（国务院令第711号）和国办公开办函〔2021〕30号编制。"
			+ "所列数据的统计期限自2023年1月1日起至2023年12月31日止。全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、"
			+ "政府信息公开行政复议行政诉讼情况、存在问题及改进情况、其他需要报告事项等六个部分。";

	private String title = TITLE;

	private @Nullable LocalDate formedOn;

	private final List<Block> blocks = new ArrayList<>();

	private Reports() {
		paragraph(PREAMBLE);
		heading(1, "一、总体情况").heading(2, "（一）主动公开情况").paragraph("2023年，本中心主动公开政务信息69篇。");
		heading(2, "（二）依申请公开情况").paragraph("2023年度，未收到申请。");
		heading(1, "二、主动公开政府信息情况").paragraph("表略");
		heading(1, "三、收到和处理政府信息公开申请情况").paragraph("表略");
		heading(1, "四、政府信息公开行政复议、行政诉讼情况").paragraph("表略");
		heading(1, "五、存在的主要问题及改进情况").paragraph("2023年，工作仍有不足。").paragraph("2024年，本中心将采取有力措施。");
		heading(1, "六、其他需要报告的事项").paragraph("本年度没有产生信息处理费。");
		paragraph("某区机关事务管理中心").paragraph("2024年1月29日");
	}

	static Reports right() {
		return new Reports();
	}

	Reports titled(String title) {
		this.title = title;
		return this;
	}

	Reports formedOn(LocalDate day) {
		this.formedOn = day;
		return this;
	}

	Reports heading(int level, String text) {
		this.blocks.add(new Block.Heading(level, text));
		return this;
	}

	Reports paragraph(String text) {
		this.blocks.add(Block.Paragraph.of(text));
		return this;
	}

	/** The block with this text becomes another. */
	Reports with(String text, Block other) {
		this.blocks.set(indexOf(text), other);
		return this;
	}

	/** The words become others wherever they stand in a paragraph. */
	Reports with(String words, String others) {
		this.blocks.replaceAll((block) -> (block instanceof Block.Paragraph)
				? Block.Paragraph.of(block.plainText().replace(words, others)) : block);
		return this;
	}

	Reports without(String text) {
		this.blocks.remove(indexOf(text));
		return this;
	}

	/** The block is moved to the end. */
	Reports last(String text) {
		this.blocks.add(this.blocks.remove(indexOf(text)));
		return this;
	}

	int indexOf(String text) {
		for (int block = 0; block < this.blocks.size(); block++) {
			if (this.blocks.get(block).plainText().equals(text)) {
				return block;
			}
		}
		throw new AssertionError("no " + text);
	}

	/** What a rule finds in a text at a gate. */
	static List<ReportFinding> check(ReportRule rule, InspectedText text) {
		return check(rule, text, Occasion.GATE);
	}

	static List<ReportFinding> check(ReportRule rule, InspectedText text, Occasion occasion) {
		ReportReading reading = ReportReader.read(text.title(), text.blocks());
		return rule.check().apply(new CheckedReport(text, reading, null, occasion));
	}

	InspectedText text() {
		Catalogue catalogue = new Catalogue("", this.formedOn, "", "", Catalogue.Validity.IN_FORCE, "", "", "", "");
		return new InspectedText(Category.ANNUAL_REPORT, this.title, this.blocks, catalogue,
				DisclosureAttribute.PROACTIVE, List.of(), LocalDate.of(2024, 2, 1));
	}

}
