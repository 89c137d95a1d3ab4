package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.ReportScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("汇总（条例第四十九条）")
class TotalsTests {

	private static final CellId MONEY = CellId.of("T2.feesCharged.amountWan");

	private static final CellId COUNT = CellId.of("T3.newReceived.total");

	@Test
	void sumsAreExactAlsoWhereALongOverflows() {
		Totals totals = new Totals();
		totals.add(line(COUNT, CellValue.of(Long.MAX_VALUE)));
		totals.add(line(COUNT, CellValue.of(Long.MAX_VALUE)));
		totals.add(line(COUNT, CellValue.of(1)));

		assertThat(totals.sum(COUNT)).isEqualTo(new BigDecimal("18446744073709551615"));
	}

	@Test
	void eighteenDigitNumbersDoNotOverflowUnseen() {
		Totals totals = new Totals();
		for (int i = 0; i < 20; i++) {
			totals.add(line(COUNT, CellValue.of(999_999_999_999_999_999L)));
		}

		assertThat(totals.sum(COUNT)).isEqualTo(new BigDecimal("19999999999999999980"));
	}

	@Test
	void moneyKeepsItsDecimals() {
		Totals totals = new Totals();
		for (int i = 0; i < 10; i++) {
			totals.add(line(MONEY, CellValue.of(new BigDecimal("0.1"))));
		}
		totals.add(line(MONEY, CellValue.of(new BigDecimal("0.000001"))));

		assertThat(totals.sum(MONEY)).isEqualTo(new BigDecimal("1.000001"));
	}

	@Test
	void whatIsNoNumberIsAGapAndNotZero() {
		Totals totals = new Totals();
		totals.add(line(COUNT, CellValue.BLANK));
		totals.add(line(COUNT, new CellValue.AsWritten("/")));
		totals.add(line(COUNT, CellValue.of(0)));
		totals.add(line(COUNT, new CellValue.Figure(BigDecimal.valueOf(22), "（其中修订16）")));

		assertThat(totals.sum(COUNT)).isEqualTo(BigDecimal.valueOf(22));
		assertThat(totals.gaps(COUNT)).isEqualTo(2);
		assertThat(totals.lines()).isEqualTo(4);
	}

	@Test
	void sumsOfManyReportsEqualThoseOfDecimals() {
		Random random = new Random(7);
		Totals totals = new Totals();
		List<BigDecimal> expected = new ArrayList<>(Collections.nCopies(CellId.COUNT, BigDecimal.ZERO));
		for (int report = 0; report < 500; report++) {
			List<BigDecimal> numbers = CellId.all()
				.stream()
				.map((cell) -> cell.isMoney() ? BigDecimal.valueOf(random.nextInt(1_000_000), 4)
						: BigDecimal.valueOf(random.nextLong(Long.MAX_VALUE)))
				.toList();
			totals.add(Figures.of(numbers).line());
			for (int i = 0; i < CellId.COUNT; i++) {
				expected.set(i, expected.get(i).add(numbers.get(i)));
			}
		}

		for (CellId cell : CellId.all()) {
			assertThat(totals.sum(cell)).isEqualByComparingTo(expected.get(cell.ordinal()));
		}
	}

	@Test
	void aReportIsReadBackAsItWasKept() {
		Map<CellId, CellValue> cells = new HashMap<>();
		CellId.all().forEach((cell) -> cells.put(cell, CellValue.of(cell.ordinal())));
		cells.put(COUNT, new CellValue.AsWritten("无,但有逗号"));
		cells.put(MONEY, new CellValue.Figure(new BigDecimal("0.04"), "（含减免）"));
		cells.put(CellId.of("T4.review.upheld"), CellValue.BLANK);
		AnnualReport report = AnnualReport.ofFigures("某局", 2023, ReportScope.DEPARTMENT, cells);

		Figures figures = Figures.of(report);

		assertThat(figures.report("某局", 2023, ReportScope.DEPARTMENT)).isEqualTo(report);
		assertThat(figures.value(COUNT)).isEqualTo(new CellValue.AsWritten("无,但有逗号"));
		assertThat(figures.number(MONEY)).contains(new BigDecimal("0.04"));
	}

	@Test
	void aNumberOfAThousandDigitsIsNoFigure() {
		Figures figures = Figures.of(AnnualReport.ofFigures("某局", 2023, ReportScope.DEPARTMENT,
				Map.of(COUNT, CellValue.of(BigDecimal.TEN.pow(1000)))));

		assertThat(figures.line().length()).isLessThan(8000);
		assertThat(figures.number(COUNT)).isEmpty();
	}

	@Test
	void aBrokenLineIsNeverAddedUp() {
		assertThatThrownBy(() -> new Totals().add("1,2,3")).isInstanceOf(IllegalStateException.class);
	}

	@Test
	void whatASpreadsheetWouldRunIsText() {
		assertThat(TotalExport.text("=HYPERLINK(\"x\")")).startsWith("'=");
		assertThat(TotalExport.text("@cmd")).startsWith("'");
		assertThat(TotalExport.text("示例市教育局")).isEqualTo("示例市教育局");
	}

	private static String line(CellId cell, CellValue value) {
		return Figures.of(AnnualReport.ofFigures("某局", 2023, ReportScope.DEPARTMENT, Map.of(cell, value))).line();
	}

}
