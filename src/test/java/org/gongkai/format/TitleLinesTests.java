package org.gongkai.format;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TitleLinesTests {

	@Test
	void aShortTitleIsOneLine() {
		assertThat(TitleLines.of("关于印发办法的通知")).containsExactly("关于印发办法的通知");
	}

	@Test
	void aReportsTitleBreaksBehindTheAgency() {
		assertThat(TitleLines.of("赣州经开区机关事务管理中心2023年政府信息公开工作年度报告")).containsExactly("赣州经开区机关事务管理中心",
				"2023年政府信息公开工作年度报告");
	}

	@Test
	void noLineIsWiderThanThePageAndNothingIsLost() {
		for (String title : List.of("国务院办公厅政府信息与政务公开办公室关于印发《中华人民共和国政府信息公开工作年度报告格式》的通知", "公".repeat(200),
				"Annual report on the disclosure of government information 2023", "关于第" + "2024".repeat(5) + "号")) {
			List<String> lines = TitleLines.of(title);

			assertThat(String.join("", lines).replace(" ", "")).isEqualTo(title.replace(" ", ""));
			assertThat(lines).allMatch((line) -> ColumnWidths.length(line) <= 22);
		}
	}

}
