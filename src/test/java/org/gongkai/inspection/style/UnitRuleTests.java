package org.gongkai.inspection.style;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("计量单位")
class UnitRuleTests {

	private final UnitRule rule = new UnitRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "宽30公分|公分|厘米", "面积120平米|平米|平方米", "容量5公升|公升|升", "重3公吨|公吨|吨", "重5KG|KG|kg", "长3KM|KM|km",
					"功率5KW|KW|kW", "用电50kwh|kwh|kW·h", "压力2Mpa|Mpa|MPa", "面积120m2|m2|m²", "每瓶500ML|ML|mL",
					"频率50Hz、900Mhz|Mhz|MHz", "容量315KVA|KVA|kV·A", "面积3km2|km2|km²", "水量1200M3|M3|m³", "浓度38μg/m3|m3|m³",
					"灌溉面积2.3万市亩|市亩|亩", "长三公尺|公尺|米", "建筑面积120平方。|平方|平方米", "用水3万立方，|立方|立方米", "开挖土石方12万方，|方|立方米",
					"年发电1200万度|度|千瓦时", "全年用电500度，|度|千瓦时", "最高气温38度。|度|摄氏度", "补助3000元元|元元|元", "新建道路5公里公里|公里公里|公里",
					"总投资500万，|万|万元", "面积30平方m|平方m|平方米", "厂房2000个平方，|个平方|平方米", "活动室120平，|平|平方米", "扬程30M|M|m",
					"每袋500G|G|g", "载重30T|T|t", "噪声60DB|DB|dB", "温度22°c|°c|℃", "粒径5um|um|μm" })
	void hintsAtUnitsThatAreNotLegal(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "长5华里", "重3市斤", "长6英尺", "42英寸", "功率80马力", "亩产800斤", "时速80码", "总投资320万万元", "面积12公里，",
			"全长500平方米", "时速60km/小时", "流量3立方米/s", "新增造林1200亩、退耕还林35公顷", "造林300亩，经过多年治理，共改良土地20公顷",
			"新建道路3公里，沿线绿化带总长合计约为2.5千米", "有5里路", "加高3尺", "坝高十二丈", "茶叶3两，", "最大功率90匹", "水压5公斤压力", "株距1米5", "水管直径4吋",
			"东线长3公里、西线长1.5km", "每袋25kg，每包5千克", "池容200m³，窖容50立方米", "绿化300㎡，硬化500平方米" })
	void hintsAtUnitsWithoutACorrection(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "30厘米", "120平方米", "造林300亩（约20公顷）", "造林300亩", "面积20公顷", "新建道路3公里，面积2平方千米", "公升级", "十分公平",
			"3平米制", "5kg", "10 kW", "50千瓦时", "型号A5M2", "3MMORPG", "造林300亩，折合20公顷", "总面积3平方公里，合300公顷、4500亩",
			"新增用地750亩，其中工业用地300亩（20公顷）", "5G基站", "全省13市两级法院", "5市担任", "20度角", "3度开庭", "80码头", "前3000元元旦前发放", "亩亩均",
			"收入500万元", "3000万、5000万元", "50 mL", "3MB", "5ml", "元/千瓦时", "全长5公里，面积3平方公里", "宽12米的道路面积", "面积5亩", "一方面",
			"3方协议", "2万方面军", "1200平方米", "3平方公里", "公分母", "3公里", "型号X-5KG", "KG", "亩均效益", "2公里", "100M宽带", "500G硬盘",
			"3胜2平，", "20里程碑", "3里沟村", "第3两会", "3匹马", "3公斤，", "管径300 mm，长4.2公里", "3尺度", "长4.2 km，宽3 m", "22°C", "十里八乡",
			"三尺讲台" })
	void isQuietAboutLegalUnits(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void looksAtTheHeadsOfColumns() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("品名|重量（KG）", "大米|25")))).extracting(Hit::excerpt)
			.containsExactly("KG");
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "5KG".repeat(100_000) + "5公分".repeat(100_000) + "面积5".repeat(100_000) + "9".repeat(300_000)
				+ "万万元" + "用电5度".repeat(50_000) + "K".repeat(300_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text)).size()).isLessThanOrEqualTo(501);
	}

	@Test
	void hintsAtColumnsOfMoney() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额", "甲|12", "乙|15")))).extracting(Hit::excerpt)
			.containsExactly("金额");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额", "甲|12万元", "乙|3500元")))).extracting(Hit::excerpt)
			.containsExactly("3500元");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目|金额（万元）", "甲|12", "乙|15"),
				Texts.table("项目|资金来源", "甲|财政", "乙|自筹"), Texts.table("项目|金额", "甲|12万元", "乙|15万元"))))
			.isEmpty();
	}

}
