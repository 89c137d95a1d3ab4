package org.gongkai.inspection.style;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("数字（GB/T 15835—2011）")
class NumeralRuleTests {

	private final NumeralRule rule = new NumeralRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "于2023.1.29发布|2023.1.29|2023年1月29日", "于2023/01/29发布|2023/01/29|2023年1月29日", "增长3-5%|3-5%|3%—5%",
					"增长3%-5%|3%-5%|3%—5%", "增长3～5%|3～5%|3%～5%", "增长1.5—2.5%|1.5—2.5%|1.5%—2.5%",
					"2021-2023年|2021-2023|2021—2023", "2021年-2023年|2021年-2023|2021年—2023", "23年5月印发|23年|2023年",
					"二○二三年一月|二○二三年|二〇二三年", "二零二三年|二零二三年|二〇二三年", "２０２５．１２．３１前完成|２０２５．１２．３１|2025年12月31日",
					"于2026-3-5召开|2026-3-5|2026年3月5日", "自2025.6起施行|2025.6|2025年6月", "“5.12”防灾减灾|5.12|5·12",
					"“6.26”国际禁毒日|6.26|6·26", "今年1-5月|1-5|1—5", "6月18-20日举行|18-20|18—20", "6月18日-7月2日|18日-7月2|18日—7月2",
					"98年以来，该村|98年|1998年", "自85年起|85年|1985年", "到25年底|25年|2025年", "26年上半年|26年|2026年", "24年度|24年|2024年",
					"二O二五年|二O二五年|二〇二五年", "2026年03月05日|2026年03月05日|2026年3月5日", "6月5号前报送|6月5号|6月5日", "增长百分之3|百分之3|3%",
					"降低千分之1.5|千分之1.5|1.5‰", "增长3至5%|3至5%|3%至5%", "增长３．５％|３．５％|3.5%", "投资3-5亿元|3-5亿|3亿—5亿",
					"人口10～15万人|10～15万|10万～15万", "抽查3、4个村|3、4|三四", "用了两、三天|两、三|两三", "“14五”规划|14五|十四五", "增长.5%|.5|0.5",
					"第3季度完成|第3|第三", "今年3季度|3|三" })
	void hintsAtFormsThatAreWrong(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年一月5日", "二〇二三年1月29日", "共一百5件", "给予5百元奖励", "全县共二十一万3000人", "共有1千2百人", "资金5千元",
			"补助3百万元", "5万三千人", "20二五年", "三月5日", "3月五日", "三分之2", "3分之1", "约20余人", "近30多家", "大约500人左右", "20几个村", "正月15",
			"农历8月十五", "提高3%个百分点", "2026年三月部署", "9时三十分开始", "九时30分开始", "有3五十人到场", "有5六十人", "有5六人", "每周2、三次", "近500人左右",
			"约三百人左右", "至少3天以上", "最多30人以内", "三十多余名教师", "聚焦3农工作", "第十2届会议", "星期5下午", "提高1.5个%", "第1书记入户", "二十届4中全会",
			"8项规定", "一体化改1体化", "2百多名群众", "拾件民生实事", "30几栋楼" })
	void hintsAtMixedNumerals(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023年1月29日", "2023-01-29", "版本2023.1.29.4", "V2023.1.29", "第2023.13.1条", "10.1.29",
			"3%—5%", "3%～5%", "增长3.5%", "2021—2023年", "2021年至2023年", "工作23年", "有期徒刑12年6月", "任职满15年3月", "23年来", "近3千米",
			"5千克", "3千瓦时", "二〇二三年", "一九九二年", "十八大", "三四个", "“双百”10项", "2023-360799-47-01-123456", "0797-8197569",
			"建校98年以来", "近20年来", "工作满20年度", "30年底蕴", "20年初见成效", "今年1—5月", "2—3天", "电话0797-12月", "6月12号楼", "第3、4号",
			"3、4月份", "一、二产业", "第一、二个", "近20多年来", "约20人", "30人左右", "百分之三十", "三分之二", "每日按罚款数额的百分之三加处罚款", "1.5%", "4.0版",
			"“3.0”版本", "2021.5亩", "2025.6万元", "星期一9时", "初十8时", "十二五”规划”", "五十三", "3亿—5亿元", "5百分点",
			"http://www.gov.cn/2023/1/29/a.htm", "2023年5月", "第十二届", "2.5公里", "1/3", "二十年", "9时30分", "九时三十分",
			"2025年三月三歌圩节", "星期五15时", "3个中心", "第1次书记会", "检查1次", "第二季度", "二次供水3处", "至少3天", "3天以上", "三四十人", "收拾8个", "壹万元整",
			"左右岸", "500人左右", "5月4日8点、9点各一班", "4个乡镇", "3个农场", "8个项目" })
	void isQuietAboutRightForms(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void tablesMayWriteDatesShort() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("日期|增幅", "2023.1.29|3-5%")))).isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(this.rule
			.inspect(Texts.paragraphs("2023.".repeat(200_000) + "一二三四年".repeat(100_000) + "3-5".repeat(200_000) + "%十"))
			.size()).isLessThanOrEqualTo(501);
	}

}
