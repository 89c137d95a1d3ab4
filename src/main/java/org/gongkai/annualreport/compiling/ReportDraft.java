package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.FormatVersion;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.ReportTable;
import org.gongkai.annualreport.writing.ReportTables;
import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.organization.Agency;

/**
 * The text with which a year's report begins: official headings and tables, sentences
 * that the figures give. What only people can tell (problems, improvement) is left to
 * them.
 * <p>
 * 依据：《政府信息公开条例》第五十条；国办公开办函〔2021〕30号。
 *
 * @param agency the agency
 * @param year year Y that is reported
 * @param figures all figures of the year that are known
 * @param published the categories of which something was published, in order
 * @param columns names of the columns of its disclosure site
 * @param office the section that does the disclosure work, blank when it is not known
 * @param today the day of the sign-off
 */
record ReportDraft(Agency agency, int year, Map<String, String> figures, List<Category> published, List<String> columns,
		String office, LocalDate today) {

	/** {机关名称}{Y}年政府信息公开工作年度报告. */
	static String title(Agency agency, int year) {
		return "%s%d年政府信息公开工作年度报告".formatted(agency.name(), year);
	}

	List<Block> blocks() {
		List<Block> blocks = new ArrayList<>();
		preamble(blocks);
		for (ReportPart part : ReportPart.values()) {
			blocks.add(new Block.Heading(1, part.heading()));
			switch (part) {
				case OVERVIEW -> overview(blocks);
				case PROACTIVE_DISCLOSURE -> blocks.add(table(ReportTable.T2));
				case APPLICATIONS -> blocks.add(table(ReportTable.T3));
				case RECONSIDERATION_LITIGATION -> blocks.add(table(ReportTable.T4));
				case PROBLEMS_IMPROVEMENT -> {
				}
				case OTHER_MATTERS -> fees(blocks);
			}
		}
		blocks.add(atTheEnd(this.agency.name()));
		blocks.add(atTheEnd(Days.chinese(this.today)));
		return blocks;
	}

	private void preamble(List<Block> blocks) {
		String parts = Arrays.stream(ReportPart.values())
			.map((part) -> part.heading().substring(part.heading().indexOf('、') + 1))
			.collect(Collectors.joining("，"));
		blocks
			.add(Block.Paragraph.of("根据《中华人民共和国政府信息公开条例》（国务院令第711号）和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开工作年度报告格式〉的通知》"
					+ "（国办公开办函〔2021〕30号）的要求，由%s编制本报告。".formatted(this.agency.name())));
		blocks.add(Block.Paragraph
			.of("全文由六个部分组成：%s。本报告中所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(parts, this.year, this.year)));
		blocks.add(Block.Paragraph.of("本报告的电子版可在“%s”（https://%s）查阅和下载。如对报告有疑问，请与%s联系（地址：%s；邮政编码：%s；电话：%s）。".formatted(
				this.agency.siteName(), this.agency.siteDomain(), this.agency.name(), this.agency.address(),
				this.agency.postCode(), this.agency.phone())));
	}

	private void overview(List<Block> blocks) {
		for (Aspect aspect : Aspect.values()) {
			blocks.add(new Block.Heading(2, aspect.heading()));
			Sentences sentences = new Sentences(this.figures);
			switch (aspect) {
				case PROACTIVE -> proactive(sentences);
				case ON_REQUEST -> onRequest(sentences);
				case INFO_MANAGEMENT -> sentences.add("政府信息发布执行“三审三校”、保密审查和签发制度，先审后发。")
					.add("截至%d年12月31日，现行有效的行政规范性文件".formatted(this.year), "T2.normativeDocs.inForce", "件。");
				case PLATFORM -> sentences.add("政府信息通过“%s”（https://%s）集中公开，设有%s等栏目。".formatted(this.agency.siteName(),
						this.agency.siteDomain(), String.join("、", this.columns)));
				case SUPERVISION -> {
					if (!this.office.isBlank()) {
						sentences.add("%s承担本机关政府信息公开日常工作，联系电话%s，接受公众监督。".formatted(this.office, this.agency.phone()));
					}
				}
			}
			blocks.addAll(sentences.paragraph());
		}
	}

	/** 主动公开政务信息69篇，其中，财政预决算2篇；政务动态62篇；部门文件5篇。 */
	private void proactive(Sentences sentences) {
		List<String> pieces = new ArrayList<>(
				List.of("%d年，本机关主动公开政务信息".formatted(this.year), Compilation.PUBLISHED_TOTAL, "篇"));
		for (int i = 0; i < this.published.size(); i++) {
			Category category = this.published.get(i);
			pieces.add(((i == 0) ? "，其中，" : "；") + category.label());
			pieces.add(Compilation.PUBLISHED + category);
			pieces.add("篇");
		}
		pieces.add("。");
		sentences.add(pieces.toArray(String[]::new));
		if (!sentences.isZero("T2.rules.inForce") || !sentences.isZero("T2.rules.issued")) {
			sentences.add("制发规章", "T2.rules.issued", "件，废止规章", "T2.rules.repealed", "件。");
		}
		sentences.add("制发行政规范性文件", "T2.normativeDocs.issued", "件，废止行政规范性文件", "T2.normativeDocs.repealed", "件。");
	}

	private void onRequest(Sentences sentences) {
		sentences.add("%d年，本机关新收政府信息公开申请".formatted(this.year), "T3.newReceived.total", "件，上年结转", "T3.carriedIn.total",
				"件；办结", "T3.resultTotal.total", "件，结转下年度继续办理", "T3.carriedOut.total", "件。");
		sentences.add("因政府信息公开工作被申请行政复议", "T4.review.total", "件。");
		if (sentences.isZero("T4.litigationDirect.total") && sentences.isZero("T4.litigationAfterReview.total")) {
			sentences.add("没有因政府信息公开工作被提起行政诉讼。");
		}
		else {
			sentences.add("未经复议直接起诉的行政诉讼", "T4.litigationDirect.total", "件，复议后起诉的行政诉讼",
					"T4.litigationAfterReview.total", "件。");
		}
	}

	/** No fee at all leaves no doubt about the three figures of the processing fee. */
	private void fees(List<Block> blocks) {
		Sentences sentences = new Sentences(this.figures);
		if (sentences.isZero("T2.feesCharged.amountWan") && sentences.isZero("T3.other.feeUnpaid.total")) {
			sentences.add("按照《政府信息公开信息处理费管理办法》（国办函〔2020〕109号），本年度发出收费通知0件，总金额0元，实际收取0元。");
			sentences.add("本年度没有其他需要报告的事项。");
		}
		blocks.addAll(sentences.paragraph());
	}

	private Block.Table table(ReportTable table) {
		return new ReportTables(FormatVersion.V2021, (cell) -> this.figures.getOrDefault(cell.id(), "")).table(table);
	}

	private static Block.Paragraph atTheEnd(String text) {
		return new Block.Paragraph(List.of(Block.Run.of(text)), Block.Align.END);
	}

}
