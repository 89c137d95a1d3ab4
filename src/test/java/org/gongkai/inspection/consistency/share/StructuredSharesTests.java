package org.gongkai.inspection.consistency.share;

import org.gongkai.inspection.Texts;
import org.gongkai.inspection.consistency.FiguresRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("占比与上下文表明的总数")
class StructuredSharesTests {

	private final FiguresRule rule = new FiguresRule();

	@ParameterizedTest
	@ValueSource(strings = { "一般公共预算当年拨款2416.38万元。其中，基本支出1527.46万元，占63.2%；项目支出888.92万元，占26.8%。",
			"零售总额118.74亿元，增长5.2%。按所在地分，城镇零售额84.31亿元，增长4.9%，占全县的81.0%；乡村零售额34.43亿元，增长5.9%，占29.0%。",
			"受理诉求5400件，其中1月1860件、2月1524件、3月2016件。按期办结5292件。从类型看，咨询类3240件，占60%；求助类1350件，占25%；投诉举报类810件，占25%。",
			"活产12640人，孕产妇系统管理12108人，系统管理率为95.8%。新生儿筛查12526人，筛查率为89.1%。" })
	void asksAboutOneOfAList(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "23个问题中已整改到位19个，占92.6%。", "抽查的1440份档案中，有43份材料缺失，占2.0%，其中归档超期29份。",
			"有住户4.13万户，平均每个单元13户。上述住户中，有老年人的1.86万户，占35.0%。", "本次参评企业180家，较上一年度增加12家。A级企业162家，占80.0%。",
			"在园幼儿9450名，专任教师630名。公办园在园幼儿5670名，占70.0%。" })
	void asksAboutPartsOfTheWholeBefore(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "固定资产投资98.64亿元，增长6.8%。其中，工业投资71.08亿元，增长10.2%，占全部投资的82.1%；房地产投资7.25亿元，下降19.1%。",
			"肉类总产量3.86万吨。其中，猪肉2.47万吨，牛肉0.31万吨，羊肉0.22万吨。猪肉产量占肉类总产量的74.0%。", "雨水管1810米、污水管1870米，合计铺设管道3680米，其中污水管占40.8%。",
			"整治村庄86个，占全县215个行政村的50.0%；新改建户厕3240户。", "规模以上工业企业412户，净增24户。高新技术企业达到138户，相当于规模以上工业企业数的23.5%。",
			"水库蓄水768万立方米，占总库容1280万立方米的60.0%，占兴利库容960万立方米的90.0%。" })
	void asksAboutSharesOfWhatIsNamed(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "支出中，公用经费补助7286.44万元，占50.6%；校舍安全和改造6524.92万元，占36.4%；学生营养改善4124.50万元，占23.0%。",
			"本年支出中，基本支出3748.66万元，占43.5%；项目支出3256.84万元，占46.5%。" })
	void asksAboutListsWithoutTheirWhole(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "受理诉求1248件。按期办结1223件，按期办结率88.0%。", "发现隐患75项，现场整改45项，限期整改30项。累计整改72项，整改率为86%。" })
	void asksAboutRatesOfTheOnlyWhole(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "一般公共预算当年拨款2416.38万元。其中，基本支出1527.46万元，占63.2%；项目支出888.92万元，占36.8%。",
			"23个问题中已整改到位19个，占82.6%。", "整治村庄86个，占全县215个行政村的40.0%；新改建户厕3240户。",
			"支出中，公用经费补助7286.44万元，占40.6%；校舍安全和改造6524.92万元，占36.4%；学生营养改善4124.50万元，占23.0%。",
			"受理诉求1248件。按期办结1223件，按期办结率98.0%。" })
	void isQuietAboutSharesThatFit(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "固定资产投资264亿元，其中第二产业118.8亿元，占45%；第三产业145.2亿元，占55%。第二产业投资中，工业技改投资47.52亿元，占40%。",
			"全市公园120个，面积860公顷。其中县级公园30个，占全省同类公园的3.5%。", "发出表决票62张，收回62张，得票最高的项目获60票，占96.8%。",
			"收到意见27条，其中采纳19条、部分采纳5条、未采纳3条，采纳和部分采纳的占88.9%。",
			"专业技术岗位招聘77人，管理岗位招聘25人。面向高校毕业生招聘46人，占45.1%；面向基层人员招聘11人，占10.8%；不限对象45人，占44.1%。",
			"有幼儿园87所，其中公办48所，在园幼儿18924人，公办园在园幼儿占55.0%。", "受理申请300件，其中甲县190件，占全国的3.5%。" })
	void isQuietAboutWhatMayBeOfAnotherWhole(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void looksForTheWholeInTheParagraphsBefore() {
		String share = "与上年的300人相比，规模持平。本科毕业生180人，占45%。";

		assertThat(this.rule.inspect(Texts.paragraphs("计划招聘400人。", share))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("计划招聘360人。", share))).isEmpty();
	}

	@Test
	void saysWhatItComesTo() {
		assertThat(this.rule.inspect(Texts.paragraphs("23个问题中已整改到位19个，占92.6%。"))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).isEqualTo("19个是23个的82.61%，文中写92.6%。请核对这三个数。"));
	}

}
