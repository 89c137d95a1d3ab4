package org.gongkai.inspection.terms;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TermFileTests {

	private static final List<TermEntry> ENTRIES = List.of(
			new TermEntry("=1+1", "+86", "@外|-例", LocalDate.of(2020, 1, 2), LocalDate.of(2023, 12, 31), Severity.HINT,
					"有“引号”,逗号\"和引号", "", 0),
			new TermEntry("'=已有撇号", "甲乙", "", null, null, null, "来源", "", 0),
			new TermEntry("安知衡", "", "", null, null, Severity.BLOCK, "名单", "县长|书记", 3));

	@Test
	void whatIsWrittenIsReadAgain() {
		assertThat(read(TermFile.csv(ENTRIES))).isEqualTo(ENTRIES);
		assertThat(read(TermFile.xlsx("错别字", ENTRIES))).isEqualTo(ENTRIES);
	}

	@Test
	void theStartingSetSurvivesBothFormats() {
		List<TermEntry> all = new ArrayList<>(ShippedTerms.of(TermKind.MISSPELLING));

		assertThat(read(TermFile.csv(all))).isEqualTo(all);
		assertThat(read(TermFile.xlsx("错别字", all))).isEqualTo(all);
	}

	@Test
	void noCellBeginsAFormula() {
		String csv = new String(TermFile.csv(ENTRIES), StandardCharsets.UTF_8);

		assertThat(csv).contains("'=1+1").contains("'+86").contains("'@外").contains("''=已有撇号");
	}

	@Test
	void readsTheEncodingOfChineseWindows() {
		byte[] bytes = "词条,正确写法,来源或理由\n布署,部署,词典\n".getBytes(Charset.forName("GB18030"));

		assertThat(TermFile.read(bytes)).singleElement().satisfies((line) -> {
			assertThat(line.number()).isEqualTo(2);
			assertThat(line.draft().correct()).isEqualTo("部署");
		});
	}

	@Test
	void saysWhatIsWrongWithAFile() {
		refused(new byte[0], "空的");
		refused("甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8), "词条");
		refused("词条,正确写法\n".getBytes(StandardCharsets.UTF_8), "没有词条");
		refused("词条\n\"没有结束\n".getBytes(StandardCharsets.UTF_8), "引号");
		refused(new byte[] { 'P', 'K', 3, 4, 0, 0 }, "XLSX");
		refused(new byte[] { 0, 1, 2, (byte) 0xFF }, "不是CSV");
	}

	private static void refused(byte[] bytes, String reason) {
		assertThatExceptionOfType(TermsRefused.class).isThrownBy(() -> TermFile.read(bytes))
			.withMessageContaining(reason);
	}

	private static List<TermEntry> read(byte[] bytes) {
		return TermFile.read(bytes).stream().map((line) -> line.draft().entry()).toList();
	}

}
