package org.gongkai.annualreport.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportScope;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportChartsTests {

	private static final CellId RECEIVED = CellId.of(ApplicationRow.NEW_RECEIVED, Applicant.TOTAL);

	private static final CellId GRANTED = CellId.of(ApplicationRow.GRANTED, Applicant.TOTAL);

	@Test
	void aYearWithoutReportHasNoNumberInTheTrend() {
		Chart trend = ReportCharts.trend("演示区", 2023, Map.of(2022, report(12), 2023, report(30)), List.of(RECEIVED));

		assertThat(trend.categories()).containsExactly("2019年", "2020年", "2021年", "2022年", "2023年");
		assertThat(trend.series().get(0).numbers()).containsExactly(null, null, null, BigDecimal.valueOf(12),
				BigDecimal.valueOf(30));
		assertThat(trend.alternative()).contains("2021年没有数", "2023年30件");
	}

	@Test
	void resultsThatDidNotHappenAreLeftOut() {
		Chart results = ReportCharts.results("演示区", 2023, report(30));

		assertThat(results.categories()).containsExactly("予以公开", "其他处理");
		assertThat(results.series().get(0).numbers()).containsExactly(BigDecimal.valueOf(28), BigDecimal.valueOf(2));
	}

	@Test
	void aReportWithoutApplicationsGivesAnEmptyChart() {
		Chart results = ReportCharts.results("演示区", 2023,
				AnnualReport.ofFigures("演示区", 2023, ReportScope.DEPARTMENT, Map.of()));

		assertThat(results.isEmpty()).isTrue();
	}

	@Test
	void picturesAreDrawnWithChineseLettersOfTheirOwn() throws Exception {
		Chart trend = ReportCharts.trend("演示区", 2023, Map.of(2021, report(45), 2022, report(12), 2023, report(30)),
				List.of(RECEIVED, GRANTED));
		Map<String, BigDecimal> numbers = new LinkedHashMap<>();
		numbers.put("演示区名称特别特别长的国有资产监督管理和公共资源交易管理委员会办公室", new BigDecimal("14069"));
		numbers.put("演示区会议服务中心", BigDecimal.ZERO);

		BufferedImage drawn = image(ChartPicture.png(trend));
		Chart comparison = ReportCharts.comparison("演示区", 2023, RECEIVED, numbers);

		assertThat(drawn.getWidth()).isEqualTo(2 * ChartPicture.WIDTH);
		assertThat(inkIn(drawn)).isGreaterThan(2000);
		assertThat(ChartFont.of(12).canDisplayUpTo("政府信息公开申请办理结果本年新收总计")).isEqualTo(-1);
		for (Chart chart : List.of(trend, comparison)) {
			Document svg = DocumentBuilderFactory.newInstance()
				.newDocumentBuilder()
				.parse(new InputSource(new StringReader(ChartPicture.svg(chart).replaceFirst("<!DOCTYPE[^>]*>", ""))));
			assertThat(svg.getElementsByTagName("text").getLength()).isZero();
			assertThat(svg.getElementsByTagName("script").getLength()).isZero();
		}
		Path out = Files.createDirectories(Path.of("target/charts"));
		Files.write(out.resolve("trend.png"), ChartPicture.png(trend));
		Files.write(out.resolve("comparison.png"), ChartPicture.png(comparison));
		Files.write(out.resolve("results.png"), ChartPicture.png(ReportCharts.results("演示区", 2023, report(30))));
	}

	private static AnnualReport report(long received) {
		return AnnualReport.ofFigures("演示区", 2023, ReportScope.DEPARTMENT,
				Map.of(RECEIVED, CellValue.of(received), GRANTED, CellValue.of(received - 2),
						CellId.of(ApplicationRow.OTHER_MISC, Applicant.TOTAL), CellValue.of(2)));
	}

	private static BufferedImage image(byte[] png) throws IOException {
		return ImageIO.read(new ByteArrayInputStream(png));
	}

	private static long inkIn(BufferedImage image) {
		long ink = 0;
		for (int y = 0; y < image.getHeight(); y++) {
			for (int x = 0; x < image.getWidth(); x++) {
				ink += ((image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF) ? 1 : 0;
			}
		}
		return ink;
	}

}
