package org.gongkai.inspection.consistency.told;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一个数前后写得不一样")
class SameThingsTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@CsvSource(delimiter = '§',
			value = { "全年争取水利专项资金5.27亿元，支持项目18个。/新的一年要管好用好资金。去年到位的5.72亿元水利专项资金，6月底前要全部支付。§5.72亿元",
					"一季度，县局对506户商户开展了抽查。/涉及企业和个体工商户560户。其中，未发现问题431户，责令改正98户，无法联系31户。§506户",
					"132名网格员参加了培训。/参训人员中，街道61人，社区43人，物业38人。142人全部合格。§132名", "来自6个乡镇的46名种粮大户参加了培训。/经考核，64名学员全部合格。§64名" })
	void asksAboutDigitsInAnotherOrder(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "全省共发生火灾事故24起。/从原因看，26起火灾事故中，用电引发15起，用火引发11起。§24起",
			"决定对12个先进单位和30名先进工作者予以表扬。/希望受到表扬的12个单位和32名工作者再接再厉。§32名", "抽查农药经营门店38家，覆盖12个乡镇。/36家农药经营门店均已建立台账。§36家",
			"审计指出问题20个，已整改16个；持续整改4个。/对尚未完成整改的5个问题，倒排工期。§5个", "县城开通公交线路21条，投放公交车90辆。/在现有23条线路的基础上，新开环线2条。§23条",
			"全县现有烟花爆竹零售经营单位28家，其中城区10家、乡镇18家。/对全县26家烟花爆竹零售经营单位全部检查一遍。§26家", "面向社会招聘辅助人员12名。/经考察，本次招聘的14名人员签订合同。§14名" })
	void asksAboutWhatWordsTellToBeKnown(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "年内新增通硬化路自然村46个。/确保年底前新增52个通硬化路自然村的目标如期实现。§52个",
			"培训时间：6月9日至10日，共2天。/本次培训为期3天，午餐统一安排。§3天", "培训时间：6月9日至10日，共2天。/考试为期4天。/本次培训为期3天，午餐统一安排。§3天" })
	void asksAboutWhatIsCalledAlike(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	/** Both are asked about: the number of the title, and the parts of the other one. */
	@Test
	void asksAboutTheTitleBesideTheParts() {
		assertThat(inspect("T:东湖区签约项目14个 总投资50亿元/活动现场共签约项目13个。/从类别看，制造业项目8个，服务业项目4个，农业项目2个。")).extracting(Hit::excerpt)
			.hasSize(2)
			.contains("13个");
	}

	@ParameterizedTest
	@ValueSource(strings = { "全年争取水利专项资金5.27亿元，比上年增长4%。/去年到位的5.72亿元水利专项资金，已全部支付。",
			"计划争取水利专项资金5.27亿元。/全年争取水利专项资金5.72亿元。", "全年争取水利专项资金5.27亿元。/其中到位的5.72亿元水利专项资金，已全部支付。",
			"一季度，县局对386户商户开展了抽查。/涉及企业和个体工商户560户。其中，未发现问题431户，责令改正98户，无法联系31户。",
			"一季度，县局对165户主体开展了抽查。/涉及企业和个体工商户561户。其中，未发现问题432户，责令改正98户，无法联系31户。",
			"132名网格员参加了培训，其中党员40名。/参训人员中，街道61人，社区43人。", "来自6个乡镇的46名种粮大户、18名技术员参加了培训。/经考核，64名学员全部合格。",
			"来自6个乡镇的46名种粮大户参加了培训。/另有64名农民旁听。" })
	void isQuietAboutDigitsOfOtherThings(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "审计厅对石塘等15个县进行了审计，另调查了2个县。/上述17个县逐项制定了整改措施。", "审计厅对15个县进行了审计。/上述9个县逐项制定了整改措施。",
			"审计厅对15个县进行了审计。/上述17个村逐项制定了整改措施。", "全省共发生火灾事故24起。/从原因看，一般火灾事故26起，用电引发15起。",
			"决定对30名先进工作者予以表扬。/全系统新成立的2个专班和82名工作者到岗。", "抽查农药经营门店38家，覆盖12个乡镇。/其中有36家门店建立了台账。",
			"抽查农药经营门店38家，关闭2家农药经营门店。/36家农药经营门店均已建立台账。", "县城开通公交线路21条，年内新开线路2条。/在现有23条线路的基础上，优化班次。",
			"全市每个窗口办件2802件。/窗口较少的东片区每个窗口办件2913件。", "活动时间为12天至15天。/此次活动为期16天，欢迎参加。",
			"本办法所称小型企业从业人员15人以下。/上述企业从业人员17人，按规定享受补贴。" })
	void isQuietAboutWhatNoWordsTellToBeKnown(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "T:东湖区签约项目30个 总投资50亿元/全区已签约项目13个。/从类别看，制造业项目8个，服务业项目3个，农业项目2个。",
			"年内新增通硬化路自然村46个，去年新增通硬化路自然村40个。/力争明年新增52个通硬化路自然村。", "培训时间：6月9日至10日，共2天。/展览6月9日至11日，为期3天。",
			"培训时间：6月9日至10日，共2天。/本次演练为期9天，午餐统一安排。" })
	void isQuietAboutWhatIsCalledOtherwise(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '§', value = { "截至6月，已整改17个，正在整改5个。/对尚未整改到位的6个问题，实行挂账督办。§6个",
			"县财政滞留农村道路资金286.40万元，已通报。/滞留的286.90万元已全部拨付。§286.90万元", "封闭路段全长2.6公里，双向绕行。/上述4.1公里封闭路段设置警示灯。§4.1公里",
			"审计厅对15个县进行了审计，去年审计16个县。/上述17个县逐项制定了整改措施。§17个",
			"2024年，全年争取水利专项资金5.27亿元。/2025年到位的5.72亿元水利专项资金，6月底前要全部支付。§5.72亿元", "认定工厂15家。/名单见附件。对上述18家企业给予奖励。§18家",
			"T:江畔假期接待游客32.6万人次/五天累计接待游客36.2万人次，人均消费500元。§36.2万人次",
			"项目总投资130.5万元。/项目须于10月底前完工，总投资控制在批复的1305万元以内，不得擅自变更。§1305万元",
			"开展培训1200人次，其中电工300人次、育婴员400人次、家政500人次。/确保全县1500人次的培训任务完成。§1500人次", "发放补贴73150元。/以上73.15万元补贴已打卡到户。§73.15万元",
			"园区规划面积7.4平方公里，已建成4.1平方公里，待开发3.3平方公里。/到2027年底，4.7平方公里的规划区全部通水。§4.7平方公里",
			"T:总投资20亿元 东川县17个项目集中开工/此次集中开工的项目共15个，总投资20亿元，其中工业8个、农业4个、民生3个。§17个" })
	void asksAboutWhatIsToldOfOneThing(String text, String words) {
		assertThat(inspect(text)).as(text).extracting(Hit::excerpt).containsExactly(words);
	}

	@ParameterizedTest
	@ValueSource(strings = { "检查发现问题31个，当场整改22个，限期整改9个。/限期上报的7个问题，于月底前销号。",
			"检查发现问题31个，当场整改22个，限期整改9个。/限期整改的3个问题，于月底前销号。", "县财政滞留农村道路资金286.40万元，已通报。/滞留的415.90万元已全部拨付。",
			"封闭路段全长2.6公里，双向绕行。/上述9.1公里封闭路段设置警示灯。", "每户补贴7315元。/以上73.15万元补贴已打卡到户。", "发放补贴73150元。/另有73.15万元补贴已打卡到户。",
			"截至6月，已整改17个，完成整改5个。/对尚未核实的6个问题，实行挂账督办。", "截至6月，已整改17个，正在整改5个。/还有6个问题，实行挂账督办。" })
	void isQuietAboutWhatIsToldOfAnother(String text) {
		assertThat(inspect(text)).as(text).isEmpty();
	}

	@Test
	void holdsTheNamesOfAttachmentsAgainstTheText() {
		assertThat(attached("清单共26项，由县财政局牵头。", "风险防控责任清单（28项）")).extracting(Hit::excerpt).containsExactly("28项");
		assertThat(attached("清单共26项，由县财政局牵头。", "风险防控责任清单（26项）")).isEmpty();
		assertThat(attached("清单共26项，由县财政局牵头。", "风险防控责任清单（6项）")).isEmpty();
		assertThat(attached("清单共26项，由县财政局牵头。", "牵头单位清单（12项）", "配合单位清单（14项）")).isEmpty();
		assertThat(attached("任务共26项，由县财政局牵头。", "风险防控责任清单（28项）")).isEmpty();
		assertThat(inspect("恒川商贸等25户企业连续两年未报送年报。/附件：拟吊销营业执照企业名单（23户）")).extracting(Hit::excerpt).containsExactly("23户");
		assertThat(inspect("恒川商贸等25户企业连续两年未报送年报。/拟吊销营业执照企业名单（23户）")).isEmpty();
	}

	@Test
	void reportsAContradictionOnce() {
		assertThat(inspect("现场共签约项目24个。/此次签约的26个项目中，工业16个，农业10个。")).hasSize(1);
	}

	@Test
	void looksAtNoMoreThanABoundedNumberOfAmounts() {
		String many = "长1200米；".repeat(600);
		assertThat(inspect(many + "。/全省共发生火灾事故24起。/26起火灾事故中，用电引发15起，用火引发11起。")).isEmpty();
	}

	private List<Hit> inspect(String text) {
		return this.rule.inspect(Texts.lines(text));
	}

	private List<Hit> attached(String text, String... attachments) {
		return this.rule.inspect(Texts.text("通知", Catalogue.empty(), List.of(attachments), Block.Paragraph.of(text)));
	}

}
