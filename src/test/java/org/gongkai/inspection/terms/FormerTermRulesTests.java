package org.gongkai.inspection.terms;

import java.time.LocalDate;
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

@DisplayName("过期称谓、过期依据、过期联系方式")
class FormerTermRulesTests {

	@ParameterizedTest
	@CsvSource({ "报国土资源部审批,国土资源部,自然资源部", "区环境保护厅负责,环境保护厅,生态环境厅", "市工商行政管理局登记,工商行政管理局,市场监督管理局", "联系县卫计委,卫计委,卫生健康委",
			"银保监会批准,银保监会,国家金融监督管理总局", "农业部批准,农业部,农业农村部", "县环保局检查,环保局,生态环境局", "农业部门户网站,农业部门户网站,农业农村部门户网站",
			"到国土所办理,国土所,自然资源所", "县消防大队检查,消防大队,消防救援大队" })
	void asksAboutFormerBodies(String text, String excerpt, String expected) {
		assertThat(Rules.hits("O1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "原国土资源部", "时任国土资源部负责人", "2016年，国土资源部部署了工作", "《国土资源部关于加强管理的通知》（国土资发〔2016〕1号）",
			"国家工商行政管理总局令第86号", "国土资源部更名为自然资源部", "农业部门、农业部署、文化部门", "扶贫办法，扶贫办公用品", "自然资源部", "水利质监局站", "县文化和旅游局", "专职消防大队",
			"住房和城乡建设部", "美国环保局", "原县工商局", "组织人事部门" })
	void isQuietAboutFormerTimesAndTitles(String text) {
		assertThat(Rules.hits("O1", text)).isEmpty();
	}

	@Test
	void aTextOfThatTimeMayUseItsNames() {
		Catalogue old = new Catalogue("", LocalDate.of(2017, 5, 1), "", "", Catalogue.Validity.IN_FORCE, "", "", "",
				"");

		assertThat(Rules.hits("O1", Texts.text("通知", old, List.of(), Block.Paragraph.of("报国土资源部审批")))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "依据《合同法》第五十二条", "根据《中华人民共和国物权法》规定", "按照合同法的规定", "《中华人民共和国民法通则》", "《政府信息公开条例》（国务院令第492号）",
			"国办公开办函〔2019〕60号", "依照《中华人民共和国公司登记管理条例》", "违反《婚姻法》（修正）规定", "根据《中华人民共和国治安管理处罚条例》", "依据《城市流浪乞讨人员收容遣送办法》",
			"依据《信访条例》第二十一条" })
	void asksAboutRepealedLaws(String text) {
		assertThat(Rules.hits("O2", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.message()).contains("废止");
			assertThat(hit.expected()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "《中华人民共和国劳动合同法》", "原《合同法》第五十二条", "2019年，依据《合同法》作出判决", "《民法典》施行后《合同法》同时废止", "订立合同法律顾问审核",
			"《最高人民法院关于适用〈合同法〉若干问题的解释》", "担保法人责任", "根据《民法典》", "国务院令第711号", "学习合同法知识", "国务院令第492号已于2019年修订，以国务院令第711号公布",
			"促进个体工商户发展条例" })
	void isQuietAboutLawsThatHoldAndFormerTimes(String text) {
		assertThat(Rules.hits("O2", text)).isEmpty();
	}

	@Test
	void asksAboutANumberThatHasChanged() {
		assertThat(Rules.hits("O3", "咨询电话：0797-8000999")).singleElement()
			.extracting(Hit::expected)
			.isEqualTo("0797-8000401");
		assertThat(Rules.hits("O3", "电话：0797 8000999，传真：（0797）8000999")).hasSize(2);
		assertThat(Rules.hits("O3", "联系电话：8000999")).singleElement().extracting(Hit::expected).isEqualTo("8000401");
		assertThat(Rules.hits("O3", "金额8000999元，电话0796-8000999")).isEmpty();
		assertThat(Rules.hits("O3", "编号10797-80009991")).isEmpty();
		assertThat(Rules.hits("O3", "原电话0797-8000999已停用")).isEmpty();
		assertThat(Rules.hits("O3", "来电请打+86-797-8000999；窗口：8000999。")).hasSize(2);
		assertThat(Rules.hits("O3", "证号8000999，共8000999人；电话0797-8000999停止使用，改用新号")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "老街口16号,老街口十六号", "文化路128号,文化路一百二十八号", "文化路128号,文化路 128 号", "文化路128号,文化路一二八号", "中山路二十五号,中山路25号",
			"科技园A座6层,科技园A座6楼", "科技园A座6层,科技园A座六楼", "行政中心3号楼5层,行政中心三号楼5楼", "石泉县城关镇文化路5号,城关镇文化路5号", "石泉县城关镇文化路5号,文化路五号",
			"jyj@163.com,JYJ@163.COM", "jyj@163.com,jyj (at) 163.com", "13907971234,139-0797-1234",
			"400-860-1234,4008601234" })
	void asksAboutFormerContactsHoweverTheyAreWritten(String former, String written) {
		TermEntry entry = TermEntry.of(former, "新址");
		assertThat(Rules.hits(TermKind.FORMER_CONTACT, entry, "材料请送" + written + "，逾期不受理。")).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "文化路28号,文化路128号", "文化路28号,文化路二百二十八号", "文化路28号,由文化路28号搬迁至青年大道6号", "A座6层,A座16层" })
	void isQuietAboutOtherAddressesAndTheMoveItself(String former, String written) {
		TermEntry entry = TermEntry.of(former, "新址");
		assertThat(Rules.hits(TermKind.FORMER_CONTACT, entry, "县文化馆" + written + "。")).isEmpty();
	}

}
