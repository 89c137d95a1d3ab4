package org.gongkai.inspection.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("层次和落款（GB/T 9704—2012）")
class LayoutRuleTests {

	private static final String LONG = "各科室要高度重视政务公开工作，明确责任，按时完成各项任务，确保公开内容真实、准确、完整、及时，并做好台账。";

	private final LayoutRule rule = new LayoutRule();

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "一.总体情况|一.|一、", "一，总体情况|一，|一、", "（一）、提高认识|（一）、|（一）", "（1）、提高认识|（1）、|（1）", "1、提高认识|1、|1." })
	void hintsAtMarksBehindNumbers(String text, String excerpt, String expected) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.HINT);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、甲/三、乙", "一、甲/（一）乙/（三）丙", "1.甲/3.乙", "一、甲/一是乙/二、丙/二、丁", "（1）甲/（2）乙/（4）丙", "1.甲/2.乙/2.丙",
			"第一条 甲/第二条 乙/第四条 丙", "第一条 甲/第二条 乙/第二条 丙", "第一步：甲/第二步：乙/第四步：丙", "①甲/②乙/④丙", "一、甲/二、乙/3.丙/四、丁",
			"（一）甲/2.乙/（三）丙", "1.甲/（2）乙/3.丙", "1）甲/2）乙/4）丙", "第一阶段（3月）：甲/第二阶段（4月）：乙/第四阶段（5月）：丙", "（一）甲/（一）乙/（三）丙",
			"一、甲/三、乙/二、丙/四、丁" })
	void hintsAtNumbersOutOfOrder(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).startsWith("序号"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、甲/二、乙/三、丙", "一、甲/（一）乙/（二）丙/二、丁/（一）戊", "1.甲/2.乙/一、丙/1.丁", "九、甲/十、乙/十一、丙",
			"第一条 甲/（一）乙/第二条 丙/（一）丁", "主要有：1.甲；2.乙/3.丙", "附件：1.甲/2.乙/3.丙", "1.甲；2.乙；/3.丙", "一、甲/附件1/一、乙/二、丙",
			"3.5万元/4.2万元", "2023年/2024年", "第一，甲/第二，乙", "十八大以来/二十大以来", "1.甲/1.乙", "第一条 甲/第二条 乙/第三条 丙",
			"第三条 甲/第四条 乙/第九条 丙", "第一条 甲/第二条 乙/第九条 丙", "①甲/②乙/①丙/②丁", "第九条 甲/第十条 乙/第十一条 丙", "一、甲/1.乙/2.丙/二、丁/1.戊/2.己",
			"1.甲/（一）乙/2.丙", "第一批3个/第二批4个/第四批5个" })
	void isQuietAboutNumbersInOrder(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text.split("/")))).isEmpty();
	}

	@Test
	void headingsBeginAnewOnlyUnderAHigherOne() {
		assertThat(headings("一、总体要求", "一、重点工作")).isEqualTo("序号重复");
		assertThat(headings("一、总体要求", "二、重点工作", "一、保障措施")).isEqualTo("序号重复");
		assertThat(headings("一、主要指标", "（一）经济增长", "（一）社会民生")).isEqualTo("序号重复");
		assertThat(headings("一、主要做法", "（1）加强督导")).isEqualTo("层次跳级");
		assertThat(headings("一、主要做法", "（一）加强督导", "（1）定期通报")).isEqualTo("层次跳级");
		assertThat(headings("二、主要做法")).isEqualTo("序号没有");
		assertThat(headings("一、甲项工作", "（一）乙", "二、丙项工作", "（一）丁", "1.戊", "（1）己")).isEmpty();
		assertThat(headings("一、甲项工作", "二、乙项工作", "某县实施方案", "一、丙项工作")).isEmpty();
		assertThat(headings("一、甲项工作", "1.乙", "2.丙", "二、丁项工作", "1.戊")).isEmpty();
		assertThat(headings("一、总体要求", "二、总体要求")).isEqualTo("这个标题");
		assertThat(headings("第三章", "三、甲项工作", "四、乙项工作")).isEmpty();
	}

	@Test
	void aParagraphThatBeginsLikeAChapterIsNone() {
		assertThat(underHeadings("第一季度，全市完成投资9亿元。", "一、总体情况", "二、分类进展")).isEmpty();
		assertThat(underHeadings("第一条　为规范管理，制定本办法。", "一、总则", "二、补贴标准")).isEmpty();
		assertThat(underHeadings("第一条　为规范管理，制定本办法。", "一、总则", "三、附则")).containsExactly("三、");
		assertThat(underHeadings("第一批", "一、甲县", "一、乙县")).isEmpty();
	}

	private List<String> underHeadings(String paragraph, String first, String second) {
		return this.rule
			.inspect(Texts.blocks(new Block.Heading(1, first), Block.Paragraph.of(paragraph),
					new Block.Heading(1, second)))
			.stream()
			.map(Hit::excerpt)
			.toList();
	}

	@Test
	void levelsOfHeadingsAreNotLeftOut() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "概况"), new Block.Heading(3, "人口"))))
			.extracting(Hit::message)
			.singleElement()
			.asString()
			.startsWith("标题级别跳级");
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "一、概况"), new Block.Heading(2, "二、人口"))))
			.extracting(Hit::message)
			.singleElement()
			.asString()
			.startsWith("标题级别不一致");
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(2, "概况"), new Block.Heading(3, "人口"),
				new Block.Heading(1, "附录"), new Block.Heading(2, "表"))))
			.isEmpty();
	}

	@Test
	void ordinalWordsFollowEachOther() {
		assertThat(this.rule.inspect(Texts.paragraphs("一是加强领导；三是强化督导。"))).extracting(Hit::excerpt)
			.containsExactly("三是");
		assertThat(this.rule.inspect(Texts.paragraphs("一是加强领导。", "二是强化督导。", "二是严格考核。"))).extracting(Hit::excerpt)
			.containsExactly("二是");
		assertThat(this.rule.inspect(Texts.paragraphs("一是加强领导，二是强化督导。", "一是宣传，二是培训，三是考核。", "十二是偶数。"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "材料有：1.甲；2.乙；4.丙。|4.", "3.甲；4.乙；6.丙。|6.", "材料有：（1）甲；（2）乙；（2）丙。|（2）", "包括：①甲；②乙；④丙。|④",
					"情形：（一）甲；（二）乙；（四）丙。|（四）", "任务：一、甲；二、乙；四、丙。|四、", "一要抓早；二要抓细；二要抓实。|二要", "第一，甲。第二，乙。第四，丙。|第四",
					"一要抓早；二要抓细。原因有：一是甲；三是乙。|三是", "其一，甲；其二，乙；其四，丙。|其四", "第一步，甲；第二步，乙；第四步，丙。|第四步", "第一是甲，第二是乙，第四是丙。|第四",
					"一是甲；一是乙；三是丙。|一是" })
	void hintsAtPointsOutOfOrderWithinAParagraph(String text, String excerpt) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text)
			.extracting(Hit::excerpt)
			.containsExactly(excerpt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "按照第八条（一）、（三）项办理。", "修改为：“（一）甲；（三）乙。”", "增长1.5%；2.3万元。", "第一，甲；第二，乙。第三、四季度完成。",
			"一要抓早，做到：一是甲，二是乙，三是丙；二要抓细；三要抓实。", "一要抓早，二是抓细，三要抓实。", "一是抓教育：第一，甲；第二，乙。二是抓管理：第一，丙；第二，丁。", "一、二、四级响应由县启动。",
			"全市第一，第三名为某县。", "1.甲：（1）乙；（2）丙。2.丁：（1）戊。", "3.丙；4.丁；5.戊。", "三要素，五要求。" })
	void isQuietAboutPointsInOrder(String text) {
		assertThat(this.rule.inspect(Texts.paragraphs(text))).as(text).isEmpty();
	}

	@Test
	void headingsOfOneLevelAreNumberedAlike() {
		assertThat(levels("1一、甲项", "1二、乙项", "13.丙项", "1四、丁项")).containsExactly("3.");
		assertThat(levels("1一、甲项", "2（一）乙项", "22.丙项", "2（三）丁项")).containsExactly("2.");
		assertThat(levels("1一、甲项", "1（二）乙项", "1三、丙项")).containsExactly("（二）");
		assertThat(levels("1一、甲项", "1二 乙项", "1三、丙项")).containsExactly("二 ");
		assertThat(levels("1一、甲项", "2（一）乙项", "1二、丙项", "31.丁项")).containsExactly("1.");
		assertThat(levels("11.甲项", "2（一）乙项")).containsExactly("（一）");
		assertThat(levels("1一、甲项", "2（一）乙项", "2（二）丙项", "1二、丁项", "2（四）戊项")).containsExactly("（四）");
		assertThat(levels("1一、甲项", "2（一）乙项", "31.丙项", "31.丁项")).containsExactly("1.");
		assertThat(levels("1一、甲项", "31.乙项", "32.丙项", "1二、丁项", "31.戊项")).isEmpty();
		assertThat(levels("1一、甲项", "1二、乙项", "1（一）丙项", "1（二）丁项", "1三、戊项")).isEmpty();
	}

	@Test
	void chaptersFollowEachOther() {
		assertThat(levels("1第一章 总则", "1第三章 责任")).containsExactly("第三章 责任");
		assertThat(levels("1第一章 总则", "1第二章 申请", "1第二章 审批")).containsExactly("第二章 审批");
		assertThat(levels("1第一部分 概况", "1第三部分 名词")).containsExactly("第三部分 名词");
		assertThat(levels("1第一章 总则", "2第一节 目的", "2第二节 范围", "1第二章 职责", "2第一节 县级")).isEmpty();
		assertThat(levels("1第三章 责任", "1第五章 附则")).isEmpty();
	}

	/**
	 * Excerpts of what is found in headings, each behind its level, with text under each.
	 */
	private List<String> levels(String... headings) {
		List<Block> blocks = new ArrayList<>();
		for (String heading : headings) {
			blocks.add(new Block.Heading(heading.charAt(0) - '0', heading.substring(1)));
			blocks.add(Block.Paragraph.of("认真落实第" + blocks.size() + "段。"));
		}
		return this.rule.inspect(Texts.blocks(blocks.toArray(Block[]::new))).stream().map(Hit::excerpt).toList();
	}

	@Test
	void rowsAreNumberedInOrder() {
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("序号|单位", "1|甲", "2|乙", "4|丙")))).extracting(Hit::excerpt)
			.containsExactly("4");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("序号|单位", "1|甲", "2|乙", "2|丙")))).extracting(Hit::excerpt)
			.containsExactly("2");
		assertThat(this.rule.inspect(Texts.blocks(Texts.table("序号|单位", "1|甲", "2|乙", "合计|2"),
				Texts.table("年份|数", "2023|1", "2025|2"), Texts.table("序号|单位", "1|甲", "1|乙"))))
			.hasSize(1);
	}

	@Test
	void hintsAtEmptyParagraphsBesideHeadings() {
		assertThat(this.rule.inspect(Texts.blocks(new Block.Heading(1, "一、原则"), Block.Paragraph.of(""),
				Block.Paragraph.of("坚持公开透明。"), new Block.Heading(1, "二、内容"), Block.Paragraph.of("全面清理。"))))
			.hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs("坚持公开透明。", "", "全面清理。"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs("全面清理。", "", "附件：清单", "", "某县某局", "2026年3月1日"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("各单位要按时报送材料。", "各单位要按时报送材料。"))).hasSize(1);
	}

	@Test
	void hintsAtEmptyAndRepeatedParagraphs() {
		assertThat(this.rule.inspect(Texts.paragraphs("甲", "", " ", "　", "乙"))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "", LONG.replace("要", "须")))).hasSize(1);
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "", "某局", "", "2026年3月1日"))).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs(LONG, "甲", LONG))).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("第1段"));
		assertThat(this.rule.inspect(Texts.paragraphs("特此公告。", "甲", "特此公告。"))).isEmpty();
	}

	@Test
	void documentsEndWithAgencyAndDate() {
		assertThat(document(LONG)).singleElement().satisfies((hit) -> assertThat(hit.message()).contains("成文日期"));
		assertThat(document(LONG, "2026年3月1日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("署名"));
		assertThat(document(LONG, "机关事务管理中心", "2026年3月1日")).isEmpty();
		assertThat(document(LONG, "机关事务管理中心\n2026年3月1日", "（此件公开发布）")).isEmpty();
		assertThat(document("（2026年3月1日）", LONG)).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs(LONG))).isEmpty();
		assertThat(document(LONG, "某县某局　2026年3月1日")).isEmpty();
		assertThat(document(LONG, "本通知自2026年3月1日")).hasSize(1);
		assertThat(titled("防汛工作方案", LONG)).isEmpty();
		assertThat(titled("关于印发防汛工作方案的通知", LONG)).hasSize(1);
		assertThat(document(LONG, "某县某局", "2026.3.1")).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isEqualTo("2026年3月1日"));
		assertThat(document(LONG, "某县某局", "二〇二六年三月一日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("阿拉伯数字"));
		assertThat(document(LONG, "2026年3月1日", "某县某局")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("调换"));
		assertThat(document(LONG, "特此通知", "2026年3月1日")).singleElement()
			.satisfies((hit) -> assertThat(hit.message()).contains("署名"));
	}

	@Test
	void addresseesAndAnnexesHaveTheirMarks() {
		assertThat(document("各乡镇人民政府，县直有关单位", LONG, "某县某局", "2026年3月1日")).extracting(Hit::expected)
			.containsExactly("位：");
		assertThat(document("各乡镇人民政府，县直有关单位。", LONG, "某县某局", "2026年3月1日")).extracting(Hit::expected)
			.containsExactly("：");
		assertThat(document("各乡镇人民政府，县直有关单位：", LONG, "某县某局", "2026年3月1日")).isEmpty();
		assertThat(this.rule.inspect(Texts.paragraphs("附件：实施方案。"))).extracting(Hit::expected).containsExactly("案");
		assertThat(this.rule.inspect(Texts.paragraphs("附件：实施方案", "附件1：申请表"))).isEmpty();
	}

	@Test
	void hintsAtHeadingsWithNothingUnderThem() {
		Block one = new Block.Heading(1, "一、目标");
		Block text = Block.Paragraph.of("认真落实。");
		Block two = new Block.Heading(1, "二、措施");
		Block three = new Block.Heading(1, "三、要求");
		assertThat(this.rule.inspect(Texts.blocks(one, text, two, three, Block.Paragraph.of("按时完成。"))))
			.extracting(Hit::excerpt)
			.containsExactly("二、措施");
		assertThat(this.rule.inspect(Texts.blocks(one, two, three))).isEmpty();
		assertThat(this.rule.inspect(Texts.blocks(one, text, new Block.Heading(1, "二、"), text)))
			.extracting(Hit::excerpt)
			.contains("二、");
	}

	@Test
	void asksForNoSignOffBelowAnExcerpt() {
		assertThat(this.rule.inspect(new InspectedText(Category.NORMATIVE_DOCUMENT, "听证规定（节选）",
				List.of(Block.Paragraph.of("第一条 当事人有权申请听证。")), Catalogue.empty(), DisclosureAttribute.PROACTIVE,
				List.of(), Texts.TODAY)))
			.isEmpty();
	}

	@Test
	void comesToAnEndOnALongTextWithoutABreak() {
		assertThat(
				this.rule.inspect(Texts.paragraphs("1.".repeat(300_000), "（一）".repeat(300_000), " ".repeat(300_000))))
			.isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "（1）", "第一，", "二是；", "；一是", "1.", "“①" })
	void comesToAnEndOnNumbersOverAndOver(String number) {
		assertThat(this.rule.inspect(Texts.paragraphs(number.repeat(500_000 / number.length()))).size())
			.isLessThanOrEqualTo(502);
	}

	/** What the only finding begins with; blank when there is none. */
	private String headings(String... headings) {
		List<Hit> hits = this.rule.inspect(Texts.blocks(Arrays.stream(headings)
			.map((text) -> (text.startsWith("第") || text.startsWith("某")) ? Block.Paragraph.of(text)
					: new Block.Heading(level(text), text))
			.toArray(Block[]::new)));
		assertThat(hits).hasSizeLessThanOrEqualTo(1);
		return hits.isEmpty() ? "" : hits.get(0).message().substring(0, 4);
	}

	private static int level(String text) {
		boolean bracket = text.startsWith("（");
		boolean digit = Character.isDigit(text.charAt(bracket ? 1 : 0));
		return (digit ? 3 : 1) + (bracket ? 1 : 0);
	}

	private List<Hit> document(String... paragraphs) {
		return titled("通知", paragraphs);
	}

	private List<Hit> titled(String title, String... paragraphs) {
		return this.rule.inspect(new InspectedText(Category.DEPARTMENT_DOCUMENT, title,
				Arrays.stream(paragraphs).map((text) -> (Block) Block.Paragraph.of(text)).toList(), Catalogue.empty(),
				DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY));
	}

}
