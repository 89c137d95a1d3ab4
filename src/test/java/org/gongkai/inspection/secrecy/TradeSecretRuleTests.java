package org.gongkai.inspection.secrecy;

import java.util.List;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("商业秘密（政府信息公开条例第十五条）")
class TradeSecretRuleTests {

	private final TradeSecretRule rule = new TradeSecretRule();

	@ParameterizedTest
	@ValueSource(strings = { "本文件含有商业秘密，不得外传", "商业秘密", "（商业秘密 注意保密）", "商业秘密★", "客户名单：甲公司、乙公司", "生产配方如下：面粉30%，水20%",
			"综合单价分析表：见下", "采购底价：35万元", "该公司产品配方为基础油62%、添加剂8%。", "该企业的成本构成：原料每吨4120元，能耗每吨380元", "申报材料附有技术秘密清单。",
			"企业销售渠道和经销商名单见附表。", "客户名单、货源情报和营销策略详见尽职调查报告。", "该企业毛利率32%。", "标底为386.5万元，尚未开标。", "公司员工薪酬结构：总监年薪48万元。",
			"该資料系企業商業秘密，不外傳。", "报价单（商业秘密）", "上述材料含有企业商业秘密，请勿外传。", "企业客户档案：海川电子、远航机械，采购额230万元，要求保密。",
			"投标文件商业秘密部分已随评审资料一并上传。", "某饮料厂核心配方（糖浆12%、柠檬酸0.3%）已提供给检测机构。", "据企业提供资料，其前五大客户分别为海川电子、远航机械、北辰贸易。",
			"与供应商签订的采购协议价为每吨3860元。", "检查组复印了企业的客户名单（共128家），现予公布。", "招标项目保留价为920万元，仅评审小组掌握。", "某农业合作社育种亲本组合为R128×H06。",
			"该公司银行贷款授信额度8000万元。", "某公司投标时提供的设计图纸和工艺图已全文上网。", "企业反映，其原材料采购成本每吨较同行低320元。", "投标人的业绩合同及甲方联系人名单见附表。",
			"报告附有企业提供的商业计划书及融资方案。", "竞价前该公司的心理价位为每亩46万元。", "本方案所列技术参数属投标人商业秘密。", "该厂图纸（保密）如下", "专有技术：微波干燥功率12千瓦，时间8分钟",
			"附：某科技公司软件源代码。" })
	void asksForTheConsent(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.message()).contains("权利人同意");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "依法保护商业秘密和个人隐私。", "客户名单属于商业秘密的，不予公开。", "经营者不得侵犯他人的商业秘密。", "测土配方施肥技术", "投标报价：1234567元",
			"中标价1234567元", "评标委员会成员名单", "涉及国家秘密、商业秘密的除外", "商业秘密保护工作方案", "分项报价表格式：见附件", "企业用电成本降低12%。",
			"规模以上工业企业利润率为5.2%。", "支持企业拓宽销售渠道，举办对接会12场。", "供应商应提供源代码及文档。", "施工图纸见附件。", "城镇供水单位成本为2.35元。",
			"茶叶制作工艺包括萎凋、杀青。", "该公司投资1.2亿元，年产值3亿元。", "配方肥到位率达到85%", "申请公开的内容涉及国家秘密、商业秘密的，不予公开。", "报告内容涉及商业秘密的，应当标注。",
			"主要客源市场为长三角，占比60%。", "企业应当妥善保管客户名单、产品配方等技术秘密和经营信息。", "各供应商应在投标文件中列明分项报价和技术方案。",
			"食用菌栽培料配方：木屑78%、麸皮20%、石膏1%。", "国有企业2023年净利润为2360万元。", "公交公司运营成本为每公里6.8元，财政补贴320万元。",
			"房地产开发企业毛利率不高于6%的约定不再执行。", "中标人的分项报价表随中标公告一并公开。", "公司负责人介绍，通过技术改造，单位能耗成本下降15%。", "粮食最低收购价为每50千克131元。" })
	void isQuietAboutTalkOfTradeSecrets(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void readsHeadingsAndTables() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "三、工艺参数"), Texts.table("分项报价|金额", "桌子|300"))))
			.extracting(Hit::excerpt)
			.containsExactly("工艺参数", "分项报价");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("供应商|成本构成|利润率", "甲公司|材料2.1元、人工0.6元|12%"))))
			.extracting(Hit::excerpt)
			.containsExactly("成本构成", "利润率");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("行业|利润率", "制造业|5.2%")))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "商业秘密"),
				new Block.ListBlock(false, List.of(new Block.Item(0, List.of(Block.Run.of("商业秘密"))))),
				Texts.table("商业秘密|0"))))
			.isEmpty();
	}

}
