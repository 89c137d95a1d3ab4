package org.gongkai.inspection.style;

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

@DisplayName("标点（GB/T 15834—2011）")
class PunctuationRuleTests {

	private final PunctuationRule rule = new PunctuationRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "认真学习,狠抓落实。|,|，", "工作要求:一是|:|：", "完成任务;按时报送|;|；", "怎么办?答|?|？", "按照《关于印发《办法》的通知》执行|《办法》|〈办法〉",
					"落实《条例》、《办法》|》、《|》《", "做到“三到位”、“四落实”|”、“|”“", "认真落实。。|。。|。", "及时、准确，，公开|，，|，", "工作完成，。|，。|。",
					"甲、乙、丙、等单位|、等|等", "水、电、气...都要检查|...|……", "水、电、气。。。都要检查|。。。|……", "水、电、气…都要检查|…|……", "水、电、气……等|……等|等",
					"各科室要认真抓好贯彻落实工作.|.|。", "坚决防止“一刀切“现象发生。|“|”" })
	void hintsAtMarksThatAreWrong(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "加强领导（明确责任，按时完成。", "加强领导）明确责任。", "学习《条例和办法。", "坚持三到位”的要求。", "按照〔2023要求执行。", "坚持“公开（为常态”。" })
	void hintsAtUnpairedMarks(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("成对"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "认真学习，狠抓落实。", "时间为9:00—12:00。", "比例为3:1", "见http://www.gov.cn/a,b;c?d", "Word, Excel",
			"1）甲；2）乙", "a)甲", "一）甲", "按照《关于印发〈办法〉的通知》执行", "落实《条例》（2019年修订）、《办法》", "落实《条例》《办法》", "“三到位”“四落实”",
			"甲、乙、丙等单位", "水、电、气……都要检查", "一等、二等奖", "甲级、等级评定", "说：“第一，认真；第二，负责。”", "他说：“好！”", "难道不是吗？！", "（一）甲（乙（丙））",
			"【公告】", "同志们：", "国办发〔2023〕15号", "U.S.", "3.5万元", "‘十四五’规划", "don’t", "上午9时30分……", "特急、等待答复", "注：1.甲；2.乙。" })
	void isQuietAboutRightMarks(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).isEmpty();
	}

	@Test
	void leavesTheCommasBetweenKeywordsAlone() {
		Catalogue catalogue = new Catalogue("", null, "", "", Catalogue.Validity.IN_FORCE, "政府信息公开,年度报告", "全年情况,分六个部分。",
				"某局,某办", "");

		assertThat(this.rule.inspect(Texts.text("工作动态", catalogue, List.of()))).extracting((hit) -> hit.spot().from())
			.containsExactly(5, 27);
	}

	@Test
	void hintsAtADotBetweenCharacters() {
		assertThat(this.rule.inspect(Texts.paragraphs("会议由县长主持.会议听取了汇报。"))).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo(".");
			assertThat(hit.expected()).isNull();
		});
		assertThat(this.rule.inspect(Texts.paragraphs("附件1.方案", "2026年3月.", "他说：“要坚持“三到位”，”并作了部署。"))).isEmpty();
	}

	@Test
	void hintsAtMarksBehindHeadings() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "一、总体情况。")))).singleElement()
			.satisfies((hit) -> {
				assertThat(hit.excerpt()).isEqualTo("况。");
				assertThat(hit.expected()).isEqualTo("况");
			});
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "一、总体情况"),
				new Block.Heading(2, "（一）提高认识。各科室要高度重视。"), new Block.Heading(2, "（二）怎么办？"))))
			.isEmpty();
	}

	@Test
	void pairsReachAcrossTornParagraphs() {
		assertThat(this.rule.inspect(Texts.paragraphs("成立了领导小组（组长由主要", "领导担任），明确职责。"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("他说：“第一段。", "“第二段。”"))).isEmpty();
	}

	@Test
	void looksAtCellsOneByOne() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("项目（万元|金额", "1）甲|(2)")))).extracting(Hit::excerpt)
			.containsExactly("（");
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		String text = "）".repeat(300_000) + "《".repeat(300_000) + "…".repeat(300_000) + "。".repeat(300_000)
				+ "汉,".repeat(300_000);

		assertThat(this.rule.inspect(Texts.paragraphs("前", text)).size()).isLessThanOrEqualTo(501);
	}

}
