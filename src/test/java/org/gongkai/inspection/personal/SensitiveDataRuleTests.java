package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("敏感个人信息（个人信息保护法第二十八条）")
class SensitiveDataRuleTests {

	private final SensitiveDataRule rule = new SensitiveDataRule();

	@ParameterizedTest
	@CsvSource({ "患者张建国，男，45岁，确诊为肺癌。,确诊为肺癌", "村民李小明身患白血病，家庭困难。,患白血病", "王小明，男，8岁，失踪,王小明，男，8岁", "儿童王小明（7岁）走失,王小明（7岁）",
			"三年级学生王小明获得一等奖,三年级学生王小明", "幼儿园大班小朋友李子涵在活动中,大班小朋友李子涵", "社区矫正对象陈志强违反规定,社区矫正对象", "村民马小龙信仰伊斯兰教,信仰伊斯兰教",
			"户主欧阳建军，二级残疾,二级残疾", "王小红，女，十二岁,王小红，女，十二岁", "走失的是8岁的王小明。,8岁的王小明", "徐某某患有精神分裂症。,患有精神分裂症",
			"经某，重度抑郁症，求职。,重度抑郁症", "万某某系刑满释放人员。,刑满释放人员", "管某某曾于2019年流产。,流产", "唐某信仰基督教。,信仰基督教",
			"廉某某账户余额为36218.5元。,余额为36218.5元", "岑某的指纹信息已采集。,指纹信息", "史小妹，女，2016年5月出生。,2016年5月出生",
			"卢某3月2日8时乘坐列车出发，9时到达安河站。,3月2日8时乘坐", "倪小朋友（6岁）在家。,倪小朋友（6岁）" })
	void asksForTheLegalBasis(String text, String excerpt) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.replace(',', '，')))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.message()).contains("法律依据", "为止");
			assertThat(hit.expected()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "全区高血压患者管理率达到85%，患病率下降。", "增强居民安全感，预防传染病。", "慰问患病困难群众王某某", "李某（化名）患有抑郁症",
			"对身患重大疾病的困难群众给予救助", "张某某因醉酒驾驶机动车被行政拘留", "县委书记林方舟6月3日前往双溪镇，9时到达上湾村", "犯罪嫌疑人李某前往邻县购买假烟", "高血压、糖尿病患者管理率78%",
			"残疾人补贴发放到位，高血压患者规范管理率达到85%，居民满意度持续提升。", "开展艾滋病防治知识宣传", "全县各项存款余额236.5亿元", "规范人脸识别设备安装", "王老师为自闭症儿童上课",
			"张家港患心脏病人数减少", "江西患尘肺病的职工", "6岁以下儿童免费", "三年级学生代表发言", "小学生安全教育", "幼儿园大班小朋友的作品", "社区矫正对象管理办法", "吸毒人员动态管控",
			"依法保护宗教信仰自由", "信仰宗教的公民", "王建国，男，45岁", "残疾人证办理", "会议由张建国主持，研究疾病防控工作", "慰问困难群众。张建国、李卫东、王丽陪同", "14岁以下",
			"王小明，男，14岁", "患者满意度", "一级残疾每人每月110元", "属于二级残疾的，发给护理补贴", "残疾等级评定办法" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void asksAboutListsOfPersonsInNeed() {
		assertThat(list("姓名|残疾等级|补贴金额", "王建军|二级|300", "李秀英|一级|400")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("2人", "到期"));
		assertThat(list("序号|姓名|低保类别|金额", "1|王建军|A类|300")).hasSize(1);
		assertThat(list("姓名|残疾等级|补贴金额", "王*军|二级|300", "李某某|一级|400")).isEmpty();
		assertThat(list("姓名|职务|联系电话", "王建军|主任|8197569")).isEmpty();
		assertThat(list("低保类别|户数|人数", "城市|30|40")).isEmpty();
		assertThat(this.rule
			.inspect(Texts.text("2026年第二季度临时救助名单公示", Catalogue.empty(), List.of(), Texts.table("姓名|金额", "王建军|300"))))
			.hasSize(1);
		assertThat(this.rule
			.inspect(Texts.text("救助管理站工作人员公示", Catalogue.empty(), List.of(), Texts.table("姓名|职务", "王建军|站长"))))
			.isEmpty();
	}

	@Test
	void aNameMoreMakesItAnotherList() {
		assertThat(list("姓名|低保", "王建军|是")).extracting(Hit::identity)
			.doesNotContainAnyElementsOf(list("姓名|低保", "王建军|是", "李秀英|是").stream().map(Hit::identity).toList());
	}

	@Test
	void readsListsInProse() {
		assertThat(this.rule.inspect(Texts.paragraphs("现将低保对象名单公示如下：王建军、李秀英、陈志强。"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs("救助站工作人员名单：王建军、李秀英、陈志强。"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("先进个人名单：王建军、李秀英、陈志强。"))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "特困人员名单"), Block.Paragraph.of("王建军 李秀英\n陈志强"))))
			.hasSize(1);
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "名单低保王建军、".repeat(50_000) + "患".repeat(100_000) + "岁8岁".repeat(50_000) + "一年级小学生".repeat(50_000);

		assertThat(this.rule.inspect(Texts.paragraphs(text))).isNotNull();
	}

	private List<Hit> list(String... rows) {
		return this.rule.inspect(Texts.blocks(Texts.table(rows)));
	}

}
