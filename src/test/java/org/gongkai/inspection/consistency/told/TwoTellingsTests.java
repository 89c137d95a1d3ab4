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

/** Numbers told twice in texts as long as those that offices write. */
@DisplayName("同一个量写了两次，两次不一样")
class TwoTellingsTests {

	/** What else such a text tells, without a number. */
	private static final String MORE = "/各有关单位要提高认识，加强组织领导，明确责任分工，细化工作措施，形成工作合力，确保各项任务落到实处。/要严格遵守有关规定，规范操作流程，主动接受社会监督，"
			+ "对弄虚作假、推诿扯皮的，依规依纪严肃处理。/要加强宣传引导，及时回应群众关切，总结推广好的经验做法，营造良好氛围。/联系单位为县人民政府办公室，各单位如有问题请及时与办公室联系沟通。";

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "县图书馆新馆全馆建筑面积8640平方米，设有阅览区和报告厅。/消防验收时，对8460平方米的建筑面积逐层核对。§8460平方米",
			"本次招租商铺位于城东农贸市场，共64间。/招租采取竞价方式，本次招租的46间商铺当场签订合同。§46间", "年末，单位在编人员37人。/工资支出主要用于35名在编人员的基本工资和津贴补贴。§35名",
			"采购预算：468000元/供应商报价超过本项目采购预算48.6万元的，按无效响应处理。§48.6万元", "合同约定工期150日历天。/监理单位要督促施工单位按照120日历天的工期要求组织施工。§120日历天",
			"一季度办件群众满意率为97.3%。/总的看，一季度93.7%的群众满意率处于全市前列。§93.7%", "项目征收土地总面积5.1372公顷。/不得在上述5.1732公顷土地上抢栽抢建。§5.1732公顷",
			"拟征收土地的补偿款为263500元。/上述2.635万元补偿款由镇政府发放到户。§2.635万元" })
	void asksAboutWhatIsToldAnotherWay(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "年末，单位在编人员37人。/工资支出主要用于37名在编人员的基本工资和津贴补贴。", "2024年，单位在编人员37人。/2025年，工资支出用于35名在编人员。",
			"至2024年，单位在编人员37人。/至2025年，工资支出用于35名在编人员。", "年末，单位在编人员37人。/其中35名在编人员的工资由财政拨款。",
			"年末，单位在编人员37人，退休2人。/工资支出主要用于35名在编人员的津贴补贴。", "一季度办件群众满意率为97.3%。/总的看，二季度93.7%的群众满意率处于全市前列，下降3.6个百分点。",
			"合同约定工期150日历天。/经批准，工期调整为120日历天，由监理单位督促落实。", "本次招租商铺位于城东农贸市场，共64间。/招租采取竞价方式，比上年的46间商铺多。",
			"年末，单位在编人员37人。/会议室座椅共有35个，人员共坐。", "每户补助2635元。/上述2.635万元补助由镇政府发放到户。",
			"设计时速80公里/小时，双向四车道。/施工中对全线85公里的地质情况要逐段核实。" })
	void isQuietAboutWhatIsExplained(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	/** Few numbers mean nothing where little is told at all. */
	@ParameterizedTest
	@ValueSource(strings = { "全县建成文化站14个。/柳渡乡建成文化站41个。" })
	void isQuietAboutOtherScopesInShortTexts(String text) {
		assertThat(new FiguresRule().inspect(Texts.lines(text))).as(text).isEmpty();
	}

	private static List<Hit> inspect(String text) {
		return new FiguresRule().inspect(Texts.lines(text + MORE));
	}

}
