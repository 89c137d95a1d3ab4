package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ChartPicture;
import org.gongkai.annualreport.chart.ChartTable;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.process.ActAgain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The charts of one of the office's own reports, and one of them put into its part one.
 * <p>
 * 依据：年度报告格式：总体情况可以配图表，三张表的格式固定.
 */
@Service
public class DocumentCharts {

	private final Documents documents;

	private final FileStore files;

	private final OwnReports reports;

	private final ActAgain again;

	DocumentCharts(Documents documents, FileStore files, OwnReports reports, ActAgain again) {
		this.documents = documents;
		this.files = files;
		this.reports = reports;
		this.again = again;
	}

	/**
	 * The report in a document.
	 * @throws DocumentRefused UNUSABLE when it is no annual report or says no year
	 */
	@Transactional(readOnly = true)
	public Own own(Document document) {
		if (document.category() != Category.ANNUAL_REPORT) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("只有年度报告可以画图"));
		}
		Content content = this.documents.version(document.id(), document.version()).content();
		return this.reports.in(content)
			.orElseThrow(
					() -> new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("标题中没有年度，画不出图。请先写明是哪一年的报告。")));
	}

	/**
	 * Puts a chart with the table of its figures at the end of part one, as a new version
	 * of the document.
	 * @param version the version that the person has seen
	 * @throws DocumentRefused when it is in there already, there is no part one, or the
	 * person may not edit
	 */
	public Document insert(Document document, int version, Chart chart, Member editor) {
		return this.again.run(() -> {
			if (chart.isEmpty()) {
				throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("这张图还没有数据，不能插入。请先填报表格，再插入图表"));
			}
			Own own = own(document);
			byte[] picture = ChartPicture.png(chart);
			String digest = this.files.put(picture, ChartsInOrder.MEDIA_TYPE);
			int place = own.endOfOverview();
			if (place < 0) {
				throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("报告中没有“一、总体情况”，图表没有地方放。请先补上这一部分。"));
			}
			boolean known = own.content()
				.blocks()
				.stream()
				.anyMatch((block) -> block instanceof Block.Figure figure && figure.file().equals(digest));
			if (known) {
				throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("这张图已经在报告里了，数据没有变化，不需要再插入"));
			}
			List<Block> blocks = new ArrayList<>(own.content().blocks());
			blocks.add(place, ChartTable.of(chart));
			blocks.add(place, new Block.Figure(digest, chart.alternative(), "图：" + chart.title()));
			Content before = own.content();
			Content after = new Content(before.title(), blocks, before.catalogue(), before.attribute(),
					before.attributeReason(), before.column(), before.attachments());
			return this.documents.revise(document.id(), version, after, "在第一部分插入图表“%s”".formatted(chart.title()),
					editor);
		}, DocumentRefused::notNow);
	}

	/**
	 * A report with those of the years before, as far as they are known.
	 *
	 * @param report the report
	 * @param year its year
	 * @param reports by year, itself among them
	 * @param content the document's content
	 */
	public record Own(AnnualReport report, int year, Map<Integer, AnnualReport> reports, Content content) {

		/** Five years of some cells. */
		public Chart trend(List<CellId> cells) {
			return ReportCharts.trend(this.report.agency(), this.year, this.reports, cells);
		}

		/** How applications ended. */
		public Chart results() {
			return ReportCharts.results(this.report.agency(), this.year, this.report);
		}

		/** The block before which part two begins, or -1 without a part one. */
		int endOfOverview() {
			return this.report.sections()
				.stream()
				.filter((section) -> section.part() == ReportPart.OVERVIEW)
				.mapToInt(AnnualReport.Section::to)
				.max()
				.orElse(-1);
		}

	}

}
