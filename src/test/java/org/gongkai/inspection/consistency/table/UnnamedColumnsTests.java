package org.gongkai.inspection.consistency.table;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("文中没有写明是表格哪一列的数、没有说“共”的总数、离表格远些的段落")
class UnnamedColumnsTests {

	private static final String CALLS = "/街道|咨询（件）|求助（件）|合计（件）/东门街道|127|58|185/西门街道|94|36|130/北门街道|61|29|90";

	private static final String STOCK = "/物资|应储数量|实储数量/折叠木床|300|360/手电筒|150|170/雨衣|600|640";

	private static final String CHECKS = "/片区|发现隐患（处）|立行立改（处）/东片|12|9/西片|17|8/北片|6|5/合计|35|22";

	private static final String POSTS = "/岗位|人数|学历/护理|8|大专/检验|6|本科/药剂|5|本科";

	private static final String TEAMS = "/组别|地点|人数/第一组|城东|4/第二组|城西|5/第三组|城南|3/第四组|城北|4";

	private static final String GOODS = "/指标|2024年|2025年|增减/客运量（万人）|412|396|-3.9%/货运量（万吨）|865|917|6.0%/港口吞吐量（万吨）|50|49|-2.0%";

	private static final String FUNDS = "/单位|造林|管护|小计/东林场|310|215|525/西林场|240|172|412/合计|550|387|937";

	private static final String OUTLAYS = "/科目|预算数|决算数|决算为预算的（%）/教育|40.00|38.00|95.0/科技|8.00|8.40|95.2/公安|12.00|12.60|105.0/卫生|20.00|19.00|95.0/文化|5.00|4.90|98.0";

	private static final String FIXED = "/类别|问题数|已完成整改|正在整改/账务|9|8|1/采购|11|8|3/资产|6|5|1/合计|26|21|5";

	private static final String ASKED = "/项目|自然人|法人|总计/本年新收政府信息公开申请数量|5|2|7/予以公开|3|1|4/部分公开|1|0|1";

	private static final String CASES = "/类型|2024年（起）|2025年（起）|增减（起）/刷单|386|312|-74/冒充客服|175|121|-54/网贷|98|103|5/合计|659|536|-123";

	private static final String BOUGHT = "/物资|数量|金额（元）/编织袋|8000|9600/救生衣|60|5100/铁锹|120|3360/合计|-|10060";

	private final FiguresRule rule = new FiguresRule();

	private static String text(String prose) {
		return prose.replace("话表", CALLS)
			.replace("储表", STOCK)
			.replace("查表", CHECKS)
			.replace("岗表", POSTS)
			.replace("组表", TEAMS)
			.replace("运表", GOODS)
			.replace("资表", FUNDS)
			.replace("决表", OUTLAYS)
			.replace("改表", FIXED)
			.replace("请表", ASKED)
			.replace("案表", CASES)
			.replace("购表", BOUGHT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "来电情况如下。话表/东门街道来电最多，为158件。", "来电情况如下。话表/东门街道受理量最大，为240件。", "目前储备折叠木床306张、手电筒170支，见表。储表",
			"检查情况如下。查表/西片商户较为集中，西片沿街商户发现隐患13处。", "本次公开招聘工作人员18名，各岗位如下：岗表", "本次计划公开招聘工作人员18名，各岗位如下：岗表",
			"成立5个督查组，分组如下：组表", "完成货运量917万吨，比上年下降6.0%。运表", "T:关于下达补助资金973万元的通知/单位：万元。资表", "支出情况如下。决表",
			"审计指出的问题已完成整改24个，分类如下：改表", "全年新收政府信息公开申请9件。请表", "从类型看，三类案件均比上年下降。案表", "采购情况如下。购表" })
	void asksAboutFiguresWhoseColumnIsPlain(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "来电情况如下。话表/东门街道来电最多，为185件。", "来电情况如下。话表/东门街道受理量大，约240件。", "来电情况如下。话表/东门街道12345热线派单240件。",
			"目前储备折叠木床360张、手电筒170支，见表。储表", "目前折叠木床有245张完好，见表。储表", "检查情况如下。查表/西片商户较为集中，西片沿街商户发现隐患17处。",
			"检查情况如下。查表/西片商户较为集中，西片沿街商户13家。", "本次公开招聘工作人员19名，各岗位如下：岗表", "本次公开招聘工作人员19名，比上年增加18名，各岗位如下：岗表",
			"本次公开招聘工作人员18名，其余岗位另行公告。岗表", "上年平均每批招聘18名，本批如下：岗表", "成立4个督查组，分组如下：组表", "成立5个指挥部，分组如下：组表",
			"完成货运量917万吨，比上年增长6.0%。运表", "T:关于下达补助资金937万元的通知/单位：万元。资表", "T:关于下达补助资金412万元的通知/单位：万元。资表",
			"T:关于下达补助资金600万元的通知/单位：万元。资表", "审计指出的问题已完成整改21个，分类如下：改表", "全年新收政府信息公开申请7件。请表",
			"入户情况如下。/内容|合格户数|合格率/院落|456|95.0%/垃圾分类|408|85.0%/厕所|432|90.0%/不合格最多的是垃圾分类，有72户。", "从类型看，除网贷外案件均比上年下降。案表",
			"从类型看，刷单、冒充客服案件均比上年下降。案表", "从类型看，三类案件人均比上年下降。案表",
			"采购情况如下。/物资|数量|金额（元）/编织袋|8000|9600/救生衣|60|5100/铁锹|120|3360/合计|-|10060/注：合计已扣除上级调拨的8000元。" })
	void isQuietAboutOthers(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "检查情况如下。查表/检查中还开展了宣传。/西片发现隐患13处。", "共发现隐患36处。/各片区认真组织。/检查覆盖各类场所。/情况如下。查表" })
	void readsParagraphsFartherOff(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "检查情况如下。查表/二、下一步/西片发现隐患13处。", "检查情况如下。查表/检查中还开展了宣传。/二、复查/西片发现隐患13处。",
			"检查情况如下。查表/检查中还开展了宣传。/另有安排。/西片发现隐患13处。", "共发现隐患36处。/二、复查/检查覆盖各类场所。/情况如下。查表",
			"共发现隐患36处。/各片区认真组织。/检查覆盖各类场所。/另有安排。/情况如下。查表", "情况如下。查表/东片、西片合计发现隐患29处。" })
	void endsAtHeadingsAndAfterSomeParagraphs(String text) {
		assertThat(this.rule.inspect(Texts.lines(text(text)))).as(text).isEmpty();
	}

}
