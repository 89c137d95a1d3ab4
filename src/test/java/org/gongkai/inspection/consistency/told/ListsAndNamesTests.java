package org.gongkai.inspection.consistency.told;

import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("个数与所列不一致、名称前后不一致、举例与规定不一致")
class ListsAndNamesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "T:关于命名6个县级森林乡村的通报/决定命名以下村为森林乡村：石门镇红岩村、杨柳村，柳河镇大坪村、长滩村，双溪乡梨树村。§6个",
			"会议邀请5家企业和4家银行参加。/参会企业：泽丰粮油、恒岭机械、禾润饲料、宏岱包装。§5家", "设考点5个、考场126个。/考点设置：县一中、县二中、县三中、城关中学、青山中学、河口中学。§5个",
			"授予赵某某等4户家庭文明家庭称号。/名单如下：赵某某家庭、钱某某家庭、孙某某家庭。§4户", "拟确定东山镇敬老院、西湖养老站、南桥养老点、北塘照料中心为示范点。/上述5家单位的公示开始。§5家",
			"T:关于印发《甲项制度》等3项制度的通知/制定了《甲项制度》《乙项制度》《丙项制度》《丁项制度》，现印发。§3项",
			"县长主持召开会议，研究了五个议题。现纪要如下：/一、审议甲方案/二、研究乙事宜/三、听取丙汇报/四、讨论丁办法§五个",
			"推行“五项举措”，提升办税体验/一是设立通道；二是增设终端；三是开通辅导；四是推行分类。§五项", "主要不足：一是意识不强；二是装备不足；三是年龄偏大。/以上四个问题，需要解决。§以上四个问题",
			"（一）深化学习。/（二）开展服务。/（三）推进文明。/（四）加强引导。/落实上述五项任务，由党委牵头。§上述五项" })
	void asksAboutAnotherCount(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:关于命名5个县级森林乡村的通报/决定命名以下村为森林乡村：石门镇红岩村、杨柳村，柳河镇大坪村、长滩村，双溪乡梨树村。",
			"会议邀请5家企业和4家银行参加。/参会企业：泽丰粮油、恒岭机械、禾润饲料等。", "县长主持召开会议，研究了五个议题。除人事议题外，其余议题纪要如下：/一、审议甲方案/二、研究乙事宜/三、听取丙汇报",
			"一是意识不强；二是装备不足；三是年龄偏大。/以上三个问题，需要解决。", "（一）甲。/（二）乙。/（三）丙。/（四）丁。/（五）戊。/上述两项费用由县级承担。",
			"拟确定东山镇敬老院、西湖养老站、南桥养老点为示范点。/上述3家单位的公示开始。", "T:关于印发《甲项制度》等3项制度的通知/制定了《甲项制度》《乙项制度》《丙项制度》，现印发。" })
	void isQuietAboutCountsThatAreRight(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "为建设“10分钟健身圈”，制定本方案。/将“15分钟健身圈”建设纳入考核。§“15分钟健身圈”",
					"中标单位：金声文化传媒有限公司。/请金盛文化传媒有限公司签订合同。§请金盛文化传媒有限公司", "您反映的西园路路灯不亮。/已抢修，西苑路路灯恢复照明。§西苑路",
					"T:北渡街道百余名网格员参加培训/辖区86名网格员参加培训。§百余名" })
	void asksAboutAnotherName(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "由“10分钟健身圈”向“15分钟健身圈”拓展。", "将“10分钟健身圈”升级。/将“15分钟健身圈”建设纳入考核。",
			"中标单位：金声文化传媒有限公司、金盛文化传媒有限公司。", "西园路路灯不亮。/西苑路路灯已修复。/西山路路灯正常。", "T:北渡街道百余名网格员参加培训/辖区126名网格员参加培训。",
			"T:北渡街道近百名网格员参加培训/辖区86名网格员参加培训。", "全镇乡村面貌改善。/年农村道路硬化。" })
	void isQuietAboutNamesThatMayBe(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "按销售价格的15%给予补贴。/例如，王某购买一台8000元的空调，可享受的补贴为8000元×20%=1600元。§20%",
					"租金标准为每平方米8.5元。/例如，某家庭承租50平方米，按每平方米9.5元计算，月租金为475元。§9.5元",
					"三星级每年8万元，四星级每年10万元，五星级每年12万元。/例如，某站被评为四星级，当年可获得补贴12万元。§12万元" })
	void asksAboutAnotherRateOfAnExample(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按销售价格的15%给予补贴。/例如，王某购买一台8000元的空调，可享受的补贴为8000元×15%=1200元。",
			"三星级每年8万元，四星级每年10万元，五星级每年12万元。/例如，某站被评为五星级，当年可获得补贴12万元。", "三星级每年8万元，四星级每年10万元。/例如，某站被评为四星级，半年可获得补贴5万元。" })
	void isQuietAboutExamplesByTheRules(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

}
