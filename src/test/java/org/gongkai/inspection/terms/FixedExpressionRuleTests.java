package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("固定政治表述")
class FixedExpressionRuleTests {

	@ParameterizedTest
	@CsvSource({ "增强政治意识、大局意识、看齐意识,政治意识、大局意识、看齐意识,政治意识、大局意识、核心意识、看齐意识", "政治意识、大局意识、责任意识、看齐意识,责任意识,核心意识",
			"政治意识、大局意识、核心意识、看其意识,看其意识,看齐意识", "坚持创新、协调、绿色、共享,创新、协调、绿色、共享,创新、协调、绿色、开放、共享",
			"道路自信、制度自信、理论自信、文化自信,道路自信、制度自信、理论自信、文化自信,道路自信、理论自信、制度自信、文化自信", "青山绿水就是金山银山,青山绿水就是金山银山,绿水青山就是金山银山",
			"习近平新时代中国特色社会主以思想,习近平新时代中国特色社会主以思想,习近平新时代中国特色社会主义思想", "做到二个维护,做到二个维护,做到两个维护", "树立“四个自新”,四个自新,四个自信",
			"切实做到“两个拥护”，始终,做到“两个拥护”,做到“两个维护”", "统筹推进“五位一体”战略布局,“五位一体”战略布局,“五位一体”总体布局",
			"以习近平新时代特色社会主义思想为指导,习近平新时代特色社会主义思想,习近平新时代中国特色社会主义思想", "落实中央八项规章精神,中央八项规章精神,中央八项规定精神",
			"不忘初心、劳记使命,不忘初心、劳记使命,不忘初心、牢记使命", "坚持依法制国,依法制国,依法治国", "党要管党、从严制党,从严制党,从严治党",
			"党的第二十次代表大会精神,党的第二十次代表大会,党的第二十次全国代表大会", "富强、民主、文明、和平的价值观,富强、民主、文明、和平,富强、民主、文明、和谐", "二十届中三全会精神,届中三全会,届三中全会",
			"脱贫攻见成果,脱贫攻见,脱贫攻坚", "推进生态文名建设,生态文名建设,生态文明建设" })
	void asksAboutMissingAddedAndChangedParts(String text, String excerpt, String expected) {
		assertThat(Rules.hits("P4", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).isEqualTo(excerpt);
			assertThat(hit.expected()).isEqualTo(expected);
		});
	}

	@Test
	void asksAboutAPartTooMany() {
		assertThat(Rules.hits("P4", "政治意识、大局意识、责任意识、核心意识、看齐意识")).singleElement()
			.satisfies((hit) -> assertThat(hit.expected()).isNull());
	}

	@ParameterizedTest
	@ValueSource(strings = { "政治意识、大局意识、核心意识、看齐意识", "“政治意识”、“大局意识”、“核心意识”和“看齐意识”", "坚持创新、协调、绿色、开放和共享发展",
			"政治意识、大局意识、核心意识等", "形式主义、官僚主义", "民主、文明、和谐的社区", "增强大局意识、责任意识", "绿水青山就是金山银山", "做到“两个维护”",
			"形式主义、官僚主义、享乐主义和奢靡之风", "五位一体总体布局", "社会主义核心价值体系", "明确四个意见", "从两个维度分析", "“两个结合”“两个大局”", "法治社会建设",
			"习近平经济思想、习近平法治思想、习近平文化思想", "第一个百年奋斗目标", "全面从严治企", "中国特色社会主义法律体系", "县第十五次代表大会", "推进生态文化建设", "党史学习教育和党纪学习教育",
			"坚持党的领导、改革开放、依法治国", "脱贫攻坚战", "统一战线工作" })
	void isQuietAboutCompleteSeriesAndSingleParts(String text) {
		assertThat(Rules.hits("P4", text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "按照“五位一体”总体布局，推进经济建设、政治建设、文化建设、社会建设，让成果惠及居民,经济建设、政治建设、文化建设、社会建设",
			"“四个全面”战略布局包括全面建设社会主义现代化国家、全面深化改革、全面依法行政、全面从严治党,全面依法行政", "学习“四史”，即党史、新中国史、改革开放史,党史、新中国史、改革开放史",
			"严格落实三会一课，按期召开党员大会、支部委员会、党课,党员大会、支部委员会、党课", "稳就业、稳外贸、稳金融、稳外资、稳投资、稳预期（“六稳”）,稳就业、稳外贸、稳金融、稳外资、稳投资、稳预期",
			"坚持四个不摘：不摘责任、不摘政策、不摘帮扶、不摘考核,不摘考核" })
	void asksAboutAListBesideItsNameOfWhichAPartIsWrong(String text, String excerpt) {
		assertThat(Rules.hits("P4", text)).singleElement().extracting(Hit::excerpt).isEqualTo(excerpt);
	}

	@ParameterizedTest
	@ValueSource(strings = { "学习“四史”，即党史、新中国史、改革开放史、社会主义发展史", "学习党史、新中国史", "坚定“四个自信”，特别是文化自信", "“六稳”工作。稳就业、稳外贸",
			"落实三会一课，召开支部党员大会、支部委员会会议、党小组会，按时上好党课", "“四个不摘”要求，不摘责任、不摘政策等", "党史、新中国史。“四史”" })
	void isQuietAboutWholeListsAndPartsThatDoNotStandForTheName(String text) {
		assertThat(Rules.hits("P4", text)).isEmpty();
	}

	@Test
	void comesToAnEndOnATextThatIsAllNamesAndElements() {
		assertThat(Rules.hits("P4", "四史党史、新中国史、".repeat(200_000))).isNotNull();
	}

	@Test
	void comesToAnEndOnATextThatIsAllElements() {
		assertThat(Rules.hits("P4", "政治意识、".repeat(300_000))).isNotNull();
	}

}
