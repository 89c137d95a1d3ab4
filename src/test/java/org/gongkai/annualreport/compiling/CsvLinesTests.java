package org.gongkai.annualreport.compiling;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables as spreadsheets save them. */
class CsvLinesTests {

	private static final List<String> COLUMNS = List.of("标题", "日期");

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GBK", "GB18030", "UTF-16" })
	void readsTheEncodingsOfChineseOffices(String charset) {
		byte[] bytes = "标题,日期\r\n关于节能工作的通知,2023-01-05\r\n".getBytes(Charset.forName(charset));

		assertThat(CsvLines.read(bytes, COLUMNS, List.of())).singleElement()
			.satisfies((line) -> assertThat(line.value("标题")).isEqualTo("关于节能工作的通知"));
	}

	@Test
	void readsTheMarkThatSpreadsheetsPutBeforeUtf8() {
		byte[] bytes = "\uFEFF标题,日期\n甲,2023-01-05\n".getBytes(StandardCharsets.UTF_8);

		assertThat(CsvLines.read(bytes, COLUMNS, List.of())).hasSize(1);
	}

	@Test
	void readsQuotesAndLineBreaksInsideOfThem() {
		List<CsvLines.Line> lines = lines("日期,标题,备注\n2023-01-05,\"甲,\"\"乙\"\"\n丙\",x\n2023-01-06,丁,y\n");

		assertThat(lines).extracting((line) -> line.value("标题")).containsExactly("甲,\"乙\"\n丙", "丁");
	}

	@Test
	void readsTabsAndCountsEmptyLinesAsTheSpreadsheetDoes() {
		List<CsvLines.Line> lines = lines("标题\t日期\n\n甲\t2023-01-05\n");

		assertThat(lines).singleElement().satisfies((line) -> assertThat(line.place()).isEqualTo("第3行"));
	}

	@Test
	void saysWhichColumnIsMissing() {
		assertRefused("标题,时间\n甲,2023-01-05\n").withMessageContaining("缺少“日期”");
	}

	@Test
	void refusesWhatIsNoTable() {
		assertRefused("").withMessageContaining("文件是空的");
		assertRefused("标题,日期\n").withMessageContaining("没有可以导入的行");
		assertRefused("PK\u0003\u0004xl/workbook").withMessageContaining("另存为");
		assertRefused("标题,日期\n\"甲,2023-01-05\n").withMessageContaining("引号不成对");
		assertRefused("标题,标题,日期\n甲,乙,2023-01-05\n").withMessageContaining("两列都叫“标题”");
	}

	@Test
	void refusesMoreLinesThanOneLooksThrough() {
		assertRefused("标题,日期\n" + "甲,2023-01-05\n".repeat(CsvLines.MOST_LINES + 1)).withMessageContaining("5000行");
	}

	private static List<CsvLines.Line> lines(String text) {
		return CsvLines.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS, List.of());
	}

	private static ThrowableAssertAlternative<CompilingRefused> assertRefused(String text) {
		return assertThatExceptionOfType(CompilingRefused.class).isThrownBy(() -> lines(text));
	}

}
