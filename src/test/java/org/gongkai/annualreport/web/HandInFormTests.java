package org.gongkai.annualreport.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.CompilingRefused;
import org.gongkai.annualreport.compiling.FigureGroup;
import org.gongkai.annualreport.compiling.SectionFigures.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a section typed, as exact figures. */
class HandInFormTests {

	private static final CellId FEES = CellId.of("T2.feesCharged.amountWan");

	private static final CellId LICENSING = CellId.of("T2.licensing.decisions");

	@ParameterizedTest
	@CsvSource({ "400, YUAN, 0.04", "0.01, YUAN, 0.000001", "3164410000, YUAN, 316441", "316441, WAN, 316441",
			"12.3456, WAN, 12.3456", "０, YUAN, 0" })
	void anAmountIsExactInEitherUnit(String typed, String unit, String wan) {
		assertThat(form(Map.of(FEES.id(), typed, "unit", unit)).values().get(FEES).number())
			.hasValueSatisfying((it) -> assertThat(it).isEqualByComparingTo(new BigDecimal(wan)));
	}

	@Test
	void theUnitOfAnAmountHasToBeChosen() {
		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(() -> form(Map.of(FEES.id(), "400")).values())
			.withMessageContaining("元，还是万元");
	}

	@Test
	void aCellLeftBlankIsBlankUnlessSomebodySaysZero() {
		assertThat(form(Map.of()).values()).containsEntry(LICENSING, CellValue.BLANK);
		assertThat(form(Map.of("zeros", "true")).values()).containsEntry(LICENSING, CellValue.of(0));
	}

	@ParameterizedTest
	@CsvSource({ "/", "无", "-1", "1e3", "约10" })
	void whatIsNoNumberIsRefused(String typed) {
		assertThatExceptionOfType(CompilingRefused.class).isThrownBy(() -> form(Map.of(LICENSING.id(), typed)).values())
			.withMessageContaining("没有发生的请填0");
	}

	@Test
	void readsFullWidthDigitsAndSeparators() {
		assertThat(form(Map.of(LICENSING.id(), " １，２３４ ")).values()).containsEntry(LICENSING, CellValue.of(1234));
	}

	@Test
	void ignoresCellsThatWereNotAsked() {
		assertThat(form(Map.of("T2.rules.issued", "5", "T3.granted.total", "9")).values()).containsOnlyKeys(LICENSING,
				FEES);
	}

	private static HandInForm form(Map<String, String> typed) {
		Request request = new Request(2023, 2, "资产管理科", Set.of(FigureGroup.LICENSING, FigureGroup.FEES),
				LocalDate.of(2024, 1, 10), "周海燕", Instant.EPOCH, 1, null, List.of());
		return HandInForm.sent(request, new HashMap<>(typed));
	}

}
