package org.gongkai.inspection.secrecy;

import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("涉密标志（保守国家秘密法第三十五条）")
class SecrecyMarkRuleTests {

	private final SecrecyMarkRule rule = new SecrecyMarkRule();

	@ParameterizedTest
	@ValueSource(strings = { "秘密★10年", "机密★长期", "絕密★長期", "內部資料 注意保存", "绝密★", "秘密　★　１０年", "秘 密 ★ 10 年",
			"机\u200b密\ufeff★20年", "秘密☆1年", "机密*10年", "本件为机密★3个月，请妥为保管", "机密⭐️长期", "机密", "绝　密", "秘密 特急", "【机密】",
			"机密★1年 特急", "密级：秘密", "密 级: 机密", "内部资料 注意保存", "内部资料，注意保存", "内部资料　严禁外传", "内部文件、请勿外传", "请看内部资料，注意保密。",
			"内部资料注意保存", "内部资料", "（内部使用，不得外传）", "仅供内部参考", "（此件不公开）", "此件不予公开", "（此件不予公开）。", "（不公开）", "不予公开", "公开属性：不予公开",
			"公开方式: 不公开", "份号：000123", "份号 000123", "关于采购的通知（不予公开）", "[机密]关于采购的通知" })
	void stopsWhatIsMarked(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs("某机关文件", text))).isNotEmpty()
			.allSatisfy((hit) -> assertThat(hit.severity()).isEqualTo(Severity.BLOCK));
	}

	@ParameterizedTest
	@ValueSource(strings = { "坚持“公开为常态，不公开为例外”基本原则", "1. 属于国家秘密", "国家秘密", "依法保护商业秘密和个人隐私。", "秘密级事项的规定由上级制定。",
			"机密级计算机不得联网。", "学习《中华人民共和国保守国家秘密法》", "（三）不予公开", "(三) 不予公开", "三、不予公开的情形", "对不予公开的信息逐件说明理由。",
			"《内部资料性出版物管理办法》", "加强内部资料管理，注意保存档案。", "标注“此件不予公开”的文件不上网。", "严禁泄露国家秘密", "份号是公文印制份数的顺序号。", "000123", "共计*10年",
			"保密审查", "绝密、机密、秘密三级", "此件公开发布", "机密文件的管理", "密级鉴定", "在公开属性上不公开透明" })
	void isQuietAboutWhatOnlyLooksLikeAMark(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs("工作动态", text))).isEmpty();
	}

	@Test
	void isQuietAboutCellsItemsAndHeadings() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "（三）不予公开"), new Block.Heading(3, "不予公开"),
				Texts.table("(三) 不予公开|1. 属于国家秘密|0", "不予公开|秘密|0"),
				new Block.ListBlock(false, List.of(new Block.Item(0, List.of(Block.Run.of("机密"))))))))
			.isEmpty();
	}

	@Test
	void findsMarksInCellsTitlesAndAttachmentNames() {
		InspectedText text = Texts.text("秘密★5年", Catalogue.empty(), List.of("预算.xlsx", "机密★长期 名单.docx"),
				Texts.table("项目|密级：秘密", "甲|秘密★10年"));

		assertThat(this.rule.inspect(text)).extracting(Hit::excerpt)
			.containsExactly("秘密★5年", "密级：秘密", "秘密★10年", "机密★长期");
		assertThat(this.rule.inspect(text)).extracting(Hit::section).containsExactly("标题", "", "", "附件名称");
	}

	@Test
	void sixDigitsAreACopyNumberOnTheFirstLineOnly() {
		assertThat(this.rule.inspect(Texts.paragraphs("", "000123", "关于采购的通知"))).singleElement()
			.satisfies((hit) -> assertThat(hit.spot()).isEqualTo(new Spot(1, 0, 6)));
		assertThat(this.rule.inspect(Texts.paragraphs("邮编", "341000"))).isEmpty();
	}

	@Test
	void pointsAtTheMarkAndSaysWhatToDo() {
		InspectedText text = Texts.blocks(new Block.Heading(1, "一、概况"), Block.Paragraph.of("甲乙\n 机\u200b密 \n丙"));

		assertThat(this.rule.inspect(text)).singleElement().satisfies((hit) -> {
			assertThat(hit.spot()).isEqualTo(new Spot(1, 4, 7));
			assertThat(hit.section()).isEqualTo("一、概况");
			assertThat(hit.message()).contains("不得公开", "保密工作机构");
		});
	}

}
