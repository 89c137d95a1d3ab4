package org.gongkai.annualreport.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.gongkai.annualreport.PriorReports;
import org.gongkai.annualreport.chart.Chart;
import org.gongkai.annualreport.chart.ChartTable;
import org.gongkai.annualreport.chart.ReportCharts;
import org.gongkai.annualreport.editing.AReport;
import org.gongkai.annualreport.reading.ReportReader;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.FileStore;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;

import static org.assertj.core.api.Assertions.assertThat;

/** A chart in a report shows what the report's tables say. */
class ChartsInOrderTests {

	private final Files files = new Files();

	private final OwnReports reports = new OwnReports(new NoPriorReports());

	private final ChartsInOrder upkeep = new ChartsInOrder(this.reports, this.files);

	@Test
	void chartsAndTheirTablesFollowTheFigures() {
		List<Block> charts = new ArrayList<>();
		DocumentCharts.Own own = this.reports.in(content(report("21", "19", "2"), List.of())).orElseThrow();
		for (Chart chart : List.of(own.trend(ReportCharts.USUAL), own.results())) {
			charts.add(new Block.Figure("old", chart.alternative(), "图：" + chart.title()));
			charts.add(ChartTable.of(chart));
		}
		Content unchanged = content(report("21", "19", "2"), charts);
		assertThat(this.upkeep.kept(Category.ANNUAL_REPORT, unchanged)).isEqualTo(unchanged);

		List<Block> after = this.upkeep.kept(Category.ANNUAL_REPORT, content(report("21", "18", "3"), charts)).blocks();

		List<Block.Figure> pictures = after.stream()
			.filter(Block.Figure.class::isInstance)
			.map(Block.Figure.class::cast)
			.toList();
		assertThat(pictures).extracting(Block.Figure::caption)
			.containsExactly("图：某某局2019—2023年主要数据", "图：某某局2023年政府信息公开申请办理结果");
		assertThat(pictures.get(1).alt()).contains("予以公开18件", "属于国家秘密3件");
		assertThat(pictures.get(1).file()).isNotEqualTo("old");
		assertThat(this.files.kept).containsKey(pictures.get(1).file());
		assertThat(after.stream().filter(ChartTable::isOne).map(Block::plainText).toList()).element(1)
			.asString()
			.contains("图中的数字（单位：件）", "予以公开\n18", "属于国家秘密\n3");
	}

	@Test
	void aChartWithoutAnythingToShowIsMarked() {
		DocumentCharts.Own own = this.reports.in(content(report("21", "19", "2"), List.of())).orElseThrow();
		Chart results = own.results();
		List<Block> charts = List.of(new Block.Figure("old", results.alternative(), "图：" + results.title()));

		List<Block> after = this.upkeep.kept(Category.ANNUAL_REPORT, content(report("0", "0", "0"), charts)).blocks();

		assertThat(after)
			.contains(new Block.Figure("old", results.alternative(), "图：" + results.title() + "（数据已经改动，请删去本图）"));
	}

	@Test
	void aPictureWithOtherWordsIsLeftAlone() {
		List<Block> charts = List.of(new Block.Figure("old", "公开栏一角。", "图：公开栏"));
		Content content = content(report("21", "19", "2"), charts);

		assertThat(this.upkeep.kept(Category.ANNUAL_REPORT, content)).isEqualTo(content);
	}

	@Test
	void theTableOfAChartIsNoneOfTheThree() {
		AReport report = AReport.of(2023)
			.with("T3.granted.total", "5")
			.with("T3.partlyGranted.total", "4")
			.with("T3.refused.stateSecret.total", "3")
			.with("T3.unable.notHeld.total", "2");
		Content before = content(report, List.of());
		Chart results = this.reports.in(before).orElseThrow().results();
		Content after = content(report, List.of(ChartTable.of(results)));

		assertThat(results.categories()).hasSize(4);
		assertThat(ReportReader.read(after.title(), after.blocks()).remarks()).isEmpty();
		assertThat(Figures.of(ReportReader.read(after.title(), after.blocks()).report()))
			.isEqualTo(Figures.of(ReportReader.read(before.title(), before.blocks()).report()));
	}

	private static AReport report(String received, String granted, String refused) {
		return AReport.of(2023)
			.with("T3.newReceived.total", received)
			.with("T3.granted.total", granted)
			.with("T3.refused.stateSecret.total", refused)
			.with("T3.resultTotal.total", received);
	}

	/** The report with blocks at the end of part one. */
	private static Content content(AReport report, List<Block> more) {
		List<Block> blocks = new ArrayList<>(report.blocks());
		int two = blocks.stream().map(Block::plainText).toList().indexOf("二、主动公开政府信息情况");
		blocks.addAll(two, more);
		return new Content(report.title(), blocks, Catalogue.empty(), DisclosureAttribute.PROACTIVE, "", "", List.of());
	}

	/** Files in memory. */
	private static final class Files implements FileStore {

		private final Map<String, byte[]> kept = new HashMap<>();

		@Override
		public String put(byte[] bytes, String mediaType) {
			String digest = "file-" + this.kept.size();
			this.kept.put(digest, bytes);
			return digest;
		}

		@Override
		public Optional<StoredFile> get(String digest) {
			return Optional.empty();
		}

		@Override
		public Map<String, Long> sizes(Collection<String> digests) {
			return Map.of();
		}

	}

	/** No report of an earlier year is known. */
	private static final class NoPriorReports implements ObjectProvider<PriorReports> {

		@Override
		public Stream<PriorReports> orderedStream() {
			return Stream.empty();
		}

	}

}
