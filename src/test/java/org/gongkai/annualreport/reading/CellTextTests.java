package org.gongkai.annualreport.reading;

import java.math.BigDecimal;

import org.gongkai.annualreport.CellValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			value = { "0; 0", "０; 0", "〇; 0", "零; 0", "12; 12", "１２; 12", "1,362; 1362", "1，234，567; 1234567",
					"1 362; 1362", "21件; 21", "21 件; 21", "十二件; 12", "一百零三; 103", "两万三千; 23000", "0件; 0", "-5; -5",
					"2.5; 2.5", "012; 12" })
	void aNumberIsReadHoweverItIsWritten(String written, BigDecimal number) {
		assertThat(CellText.of(written, false)).isEqualTo(CellValue.of(number));
		assertThat(CellText.isValue(written)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "24252.311082, 24252.311082", "0.04万元, 0.04", "96171.60, 96171.6", "0, 0" })
	void moneyIsExactAndInTenThousands(String written, BigDecimal number) {
		assertThat(CellText.of(written, true)).isEqualTo(CellValue.of(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "—", "－", "无", "O", "Ｏ", "o", "○", "1O", "5元", "400 元", "3亿元", "12 万元", "5%", "约30",
			"<10", "—5", "12\n3", "1,23", "1.2.3", "10-2", "见附件", "三百二", "百三千", "①" })
	void whatIsNotCertainlyANumberStaysAsItIsWritten(String written) {
		assertThat(CellText.of(written, false)).isEqualTo(new CellValue.AsWritten(written));
	}

	@Test
	void yuanInACellOfTenThousandsIsNotTakenForTenThousands() {
		assertThat(CellText.of("400元", true)).isEqualTo(new CellValue.AsWritten("400元"));
		assertThat(CellText.of("12件", true)).isEqualTo(new CellValue.AsWritten("12件"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "\u00a0", "\u3000\n", "\u200b\ufeff" })
	void whatOneCannotSeeIsBlank(String written) {
		assertThat(CellText.of(written, false)).isEqualTo(CellValue.BLANK);
	}

	@Test
	void aRemarkIsKeptBesideTheNumber() {
		assertThat(CellText.of("22（其中修订16）", false)).isEqualTo(new CellValue.Figure(new BigDecimal("22"), "（其中修订16）"));
		assertThat(CellText.of("22\n(其中修订16)", false))
			.isEqualTo(new CellValue.Figure(new BigDecimal("22"), "(其中修订16)"));
		assertThat(CellText.of("7个", false)).isEqualTo(new CellValue.Figure(new BigDecimal("7"), "个"));
	}

}
