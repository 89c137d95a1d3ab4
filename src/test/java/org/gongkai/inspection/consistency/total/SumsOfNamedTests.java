package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("再次点名的几项之和")
class SumsOfNamedTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "决定继续有效146件，修改21件，废止33件，宣布失效12件。废止和宣布失效的47件文件停止执行。",
			"全年新建公厕45座，改建公厕38座。/新建、改建的85座公厕全部投入使用。", "全年接待来访412人次，处理来信236件，网上投诉185件。/来信和网上投诉的451件已全部回复。" })
	void asksWhereTheyDiffer(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "决定继续有效146件，修改21件，废止33件，宣布失效12件。废止和宣布失效的45件文件停止执行。",
			"全年新建公厕45座，改建公厕38座。/新建、改建、修缮的95座公厕全部投入使用。", "全年新建公厕45座，改建公厕38座。/新建和翻修道路的86座桥梁全部投入使用。",
			"全年接待来访412人次，处理来信236件，网上投诉185件。/来信和网上投诉的约451件已全部回复。", "全年接待来访412人次，处理来信236件，网上投诉约185件。/来信和网上投诉的451件已全部回复。",
			"全区有城东学校45个班，城西学校38个班。/城东城西学校和幼儿园共有86个班。", "处理来信236件，网上投诉185件，来电30件。/来信和网上投诉等451件已全部回复。",
			"全区有城东小学45个班，城东中学12个班。/小学和城东幼儿园共有185个班。", "处理来信236件，网上投诉185件。/召开会议3次。/下发通知5份。/开展督查7次。/来信和网上投诉的451件已全部回复。",
			"全年新建公厕45座，改建公厕38座。/新建、改建的8座公厕获奖。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text))).as(text).isEmpty();
	}

}
