package org.gongkai.inspection.terms;

import java.time.LocalDate;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("错别字和易混词")
class MisspellingRuleTests {

	@ParameterizedTest
	@CsvSource({ "会议布署了下一阶段工作,布署,部署", "截止目前已完成九成,截止目前,截至目前", "截止2023年12月31日共受理12件,截止2,截至2", "开立银行帐户,帐户,账户",
			"做为责任单位,做为,作为", "已按装路灯30盏,按装,安装", "既使下雨也要完成,既使,即使", "好象没有变化,好象,好像", "赴海边渡假,渡假,度假", "召开坐谈会,坐谈会,座谈会",
			"批发另售业,另售,零售", "勉强凑和,凑和,凑合", "令人震憾,震憾,震撼", "监管松驰,松驰,松弛", "再接再励,再接再励,再接再厉", "群众迫不急待,迫不急待,迫不及待",
			"竟争力不断提高,竟争,竞争", "拔款100万元,拔款,拨款", "等侯办理,等侯,等候", "一如继往,一如继往,一如既往", "会上副责人介绍,副责人,负责人", "群众赞不决口,赞不决口,赞不绝口",
			"要形成和力,形成和力,形成合力", "将从严追纠责任,从严追纠,从严追究", "大力宏扬劳模精神,大力宏扬,大力弘扬", "活动即锻炼了队伍，又服务了群众,即,既", "即要进度又要质量,即要,既要",
			"认真的做好工作,认真的做好,认真地做好", "取的了显著成效,取的了,取得了", "与投资中心接恰,接恰,接洽", "扫码追朔产地,追朔,追溯", "防范形势严竣,严竣,严峻",
			"及时向镇党委反应群众关心的用水、出行等问题,反应,反映", "发布招聘启示,招聘启示,招聘启事", "严防泻密,泻密,泄密", "挖崛民歌,挖崛,挖掘", "火势蔓廷,蔓廷,蔓延", "调拨帐蓬,帐蓬,帐篷",
			"秸杆还田,秸杆,秸秆", "公开爆光,爆光,曝光", "末经批准不得取土,末经批准,未经批准", "对古建筑进行修茸,修茸,修葺" })
	void asksAboutWrongForms(String text, String excerpt, String expected) {
		assertThat(Rules.hits("T1", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
			assertThat(hit.message()).contains("应为“" + expected + "”");
		});
	}

	@ParameterizedTest
	@CsvSource({ "会议布 署了工作,布 署", "会议布\u200B署了工作,布\u200B署", "開立銀行帳戶,帳戶", "会议⼯作布署,布署" })
	void seesThroughBlanksInvisibleAndTraditionalCharacters(String text, String excerpt) {
		assertThat(Rules.hits("T1", text)).singleElement().extracting(Hit::excerpt).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "公布署名文章", "引爆光伏产业", "举措失当", "江水倾泻洪流", "收取最低押金", "曲线光滑波动小", "朝廷期望", "报名截止2023年5月1日，逾期不予受理",
			"申报截止日期为2023年6月1日", "按装修标准执行，按装机容量计算", "既使用又保管", "帐篷里", "进入帐篷", "友好象征，成就象山", "地震摄影", "药品不良反应情况", "答辩认定",
			"上海拨付资金", "派遣责任单位", "研究竞争态势", "建立既有制度", "自己经过努力，所以经过研究", "恢复盖章，批复盖章，反复盖章", "究竟选择哪种", "安全、有序、保按时", "偷渡假道",
			"即使下雨也要完成，截至目前", "社会主意识形态", "公布\n署名", "接到报告后立即赶到，又报告了情况", "即日起施行，又有", "对象那样", "制度与机制", "合理布局", "政务信息公开",
			"平台建设", "谁审核谁负责", "正副责任人", "其他人员", "在风和力度上", "截止日期", "即将完成，又有新任务", "药品不良反应问题", "应急反应能力问题", "这对我们是重要启示",
			"周末经营时间", "国家机关的权力来自人民", "三期未签约户", "在就业地参加医疗保险" })
	void isQuietAboutLookAlikes(String text) {
		assertThat(Rules.hits("T1", text)).isEmpty();
	}

	@Test
	void wordsDoNotRunOnOverTheCellsOfATable() {
		assertThat(Rules.hits("T1", Texts.blocks(Texts.table("公布|署名", "布|署", "布署|是")))).singleElement()
			.extracting(Hit::excerpt)
			.isEqualTo("布署");
	}

	@Test
	void anEntryHoldsFromItsDayOn() {
		TermEntry entry = new TermEntry("布署", "部署", "", LocalDate.of(2027, 1, 1), null, null, "", "", 0);

		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "工作布署")).isEmpty();
	}

	@Test
	void anEntryMayWeighLessThanItsKind() {
		TermEntry entry = new TermEntry("交待", "交代", "", null, null, Severity.HINT, "", "", 0);

		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "交待任务")).singleElement()
			.extracting(Hit::severity)
			.isEqualTo(Severity.HINT);
	}

	@Test
	void aMistakeThatFoldingHidesIsComparedAsWritten() {
		TermEntry entry = TermEntry.of("藉口", "借口");

		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "以此为藉口，不是借口")).singleElement()
			.extracting(Hit::excerpt)
			.isEqualTo("藉口");
	}

	@Test
	void aConditionThatHoldsTheTermHasToLieOverIt() {
		TermEntry entry = new TermEntry("公式", "公示", "仅当：公式栏", null, null, null, "", "", 0);

		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "按公式计算，结果张贴在公式栏。")).singleElement()
			.satisfies((hit) -> assertThat(hit.spot().from()).isEqualTo(11));
	}

	@Test
	void ofTwoThatOverlapTheLongerCounts() {
		assertThat(Rules.hits("T1", "截止到目前")).singleElement().extracting(Hit::expected).isEqualTo("截至目前");
	}

	@Test
	void comesToAnEndOnATextThatIsNothingButMistakes() {
		assertThat(Rules.hits("T1", "做为".repeat(1_000_000) + "既使".repeat(500_000))).hasSizeGreaterThan(500);
	}

	@Test
	void theStartingSetIsLargeAndEveryEntryIsUsable() {
		assertThat(ShippedTerms.of(TermKind.MISSPELLING)).hasSizeGreaterThan(500);
		for (TermKind kind : TermKind.values()) {
			assertThat(ShippedTerms.of(kind))
				.allSatisfy((entry) -> assertThat(TermDraft.of(entry).problems(kind)).as(entry.text()).isEmpty());
		}
		assertThat(ShippedTerms.of(TermKind.FORMER_BODY).size() + ShippedTerms.of(TermKind.REPEALED_LAW).size())
			.isGreaterThan(100);
	}

	@Test
	void aPhraseThatIsItsOwnCorrectFormIsProtected() {
		TermEntry entry = TermEntry.of("众志成城", "众志成城");

		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "众志成城，众志诚城，众志成诚")).extracting(Hit::excerpt)
			.containsExactly("众志诚城", "众志成诚");
		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "众志成仁，众志成”城")).isEmpty();
		assertThat(TermDraft.of(entry).problems(TermKind.MISSPELLING)).containsOnlyKeys("source");
	}

	/** Too short to tell what is but near to it. */
	@Test
	void aShortWordThatIsItsOwnCorrectFormIsRightAndNoMore() {
		TermEntry entry = TermEntry.of("城墙", "城墙");

		assertThat(TermDraft.of(entry).problems(TermKind.MISSPELLING)).containsOnlyKeys("source");
		assertThat(Rules.hits(TermKind.MISSPELLING, entry, "城樯，诚墙，城墙")).isEmpty();
	}

	@Test
	void noCorrectFormIsAMistakeItself() {
		for (TermEntry entry : ShippedTerms.of(TermKind.MISSPELLING)) {
			String right = entry.correct().replace("#", "2");
			assertThat(Rules.hits("T1", "，" + right + "。")).as(entry.text()).isEmpty();
		}
	}

}
