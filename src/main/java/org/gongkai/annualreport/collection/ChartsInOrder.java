package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ChartPicture;
import org.gongkai.annualreport.chart.ChartTable;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.ContentUpkeep;
import org.gongkai.document.FileStore;
import org.gongkai.format.Block;
import org.gongkai.format.Block.Figure;

import org.springframework.stereotype.Component;

/**
 * Lets the charts in a report, and the tables behind them, follow its figures. A chart is
 * known by its words; one whose words somebody changed is left as it is.
 */
@Component
class ChartsInOrder implements ContentUpkeep {

	static final String MEDIA_TYPE = "image/png";

	/** Put to the caption of a picture for which there is nothing to draw any more. */
	private static final String OUTDATED = "（数据已经改动，请删去本图）";

	private final OwnReports reports;

	private final FileStore files;

	ChartsInOrder(OwnReports reports, FileStore files) {
		this.reports = reports;
		this.files = files;
	}

	@Override
	public Content kept(Category category, Content content) {
		if (category != Category.ANNUAL_REPORT || content.blocks().stream().noneMatch(ChartsInOrder::isChart)) {
			return content;
		}
		return this.reports.in(content).map((own) -> followed(content, own)).orElse(content);
	}

	private Content followed(Content content, DocumentCharts.Own own) {
		List<Block> blocks = new ArrayList<>(content.blocks());
		for (int at = 0; at < blocks.size(); at++) {
			Optional<Chart> chart = (blocks.get(at) instanceof Figure figure) ? now(figure, own) : Optional.empty();
			if (chart.isPresent() && blocks.get(at) instanceof Figure figure) {
				blocks.set(at, followed(figure, chart.get()));
				if (!chart.get().isEmpty() && at + 1 < blocks.size() && ChartTable.isOne(blocks.get(at + 1))) {
					blocks.set(at + 1, ChartTable.of(chart.get()));
				}
			}
		}
		return new Content(content.title(), blocks, content.catalogue(), content.attribute(), content.attributeReason(),
				content.column(), content.attachments());
	}

	private Figure followed(Figure figure, Chart chart) {
		if (chart.isEmpty()) {
			return figure.caption().endsWith(OUTDATED) ? figure
					: new Figure(figure.file(), figure.alt(), figure.caption() + OUTDATED);
		}
		String words = chart.alternative();
		if (figure.alt().equals(words)) {
			return figure;
		}
		return new Figure(this.files.put(ChartPicture.png(chart), MEDIA_TYPE), words,
				figure.caption().replace(OUTDATED, ""));
	}

	/** The chart as the figures have it now. */
	private static Optional<Chart> now(Figure figure, DocumentCharts.Own own) {
		if (ReportCharts.isResults(figure.alt())) {
			return Optional.of(own.results());
		}
		List<CellId> cells = ReportCharts.trendIn(figure.alt());
		return cells.isEmpty() ? Optional.empty() : Optional.of(own.trend(cells));
	}

	private static boolean isChart(Block block) {
		return block instanceof Figure figure
				&& (ReportCharts.isResults(figure.alt()) || !ReportCharts.trendIn(figure.alt()).isEmpty());
	}

}
