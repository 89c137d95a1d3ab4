package org.gongkai.inspection.terms;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The names are those of the made-up county of the starting set. */
@DisplayName("领导人姓名、职务和排序")
class LeaderRuleTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "示例县县长魏明澈", "县委书记安知行讲话", "示例县政协主席伯景行", "示例县县长卫澈明", "示例县县长卫澈主持", "示例县县长卫明明澈", "落实安知行县委书记要求" })
	void asksAboutNamesThatAreNearlyTheHolders(String text) {
		assertThat(Rules.hits("P2", text)).singleElement()
			.satisfies((hit) -> assertThat(hit.severity()).isEqualTo(Severity.CONFIRM));
	}

	@ParameterizedTest
	@ValueSource(strings = { "邻县县长魏子明", "副县长李明澈", "居民魏明澈", "时任示例县县长魏明澈", "县长卫明澈明确要求", "县委常委、常务副县长苗若谷出席" })
	void isQuietAboutOtherPeople(String text) {
		assertThat(Rules.hits("P2", text)).isEmpty();
	}

	@Test
	void stopsAtACharacterThatSoundsAlikeBesideThePost() {
		assertThat(Rules.hits("P2", "示例县县长卫明彻主持会议")).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.BLOCK);
			assertThat(hit.excerpt()).isEqualTo("卫明彻");
			assertThat(hit.expected()).isEqualTo("卫明澈");
		});
	}

	@Test
	void asksAboutAnotherCharacterBehindThePost() {
		assertThat(Rules.hits("P2", "县委书记安知行讲话")).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.expected()).isEqualTo("安知衡");
		});
	}

	@ParameterizedTest
	@CsvSource({ "示例县副县长卫明澈出席,副县长", "示例县县长杭怀谨出席,示例县县长", "县委书记洛清远出席,县委书记", "县政协副主席纪云舒率队,县政协副主席", "县纪委书记洛清远出席,县纪委书记",
			"县委常委、副县长洛清远出席,县委常委", "常务副县长洛清远出席,常务副县长", "组织部长苗若谷出席,组织部长" })
	void asksAboutAWrongOrFormerPost(String text, String part) {
		assertThat(Rules.hits("P2", text)).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.excerpt()).contains(part);
			assertThat(hit.expected()).isNull();
		});
	}

	@Test
	void asksAboutAWrongNameBeforeATitle() {
		assertThat(Rules.hits("P2", "落实安知恒书记的讲话")).singleElement().satisfies((hit) -> {
			assertThat(hit.severity()).isEqualTo(Severity.CONFIRM);
			assertThat(hit.expected()).isEqualTo("安知衡");
		});
		assertThat(Rules.hits("P2", "安知恒主任医师，安知衡书记，计长风主任")).isEmpty();
	}

	@Test
	void asksAboutANameThatIsSplit() {
		assertThat(Rules.hits("P2", "县长卫 明澈，县政协主席柏景\n行")).extracting(Hit::expected).containsExactly("卫明澈", "柏景行");
	}

	@ParameterizedTest
	@ValueSource(strings = { "示例县委书记安知衡", "县委副书记、示例县县长卫明澈", "卫明澈县长", "时任示例县县长杭怀谨", "2019年，示例县县长杭怀谨", "居民卫明彻领取补助",
			"原示例县县长杭怀谨", "洛清远副县长", "常务副县长苗若谷" })
	void isQuietAboutRightPostsAndFormerTimes(String text) {
		assertThat(Rules.hits("P2", text)).isEmpty();
	}

	@Test
	void asksAboutTheOrderInAList() {
		assertThat(Rules.hits("P3", "县领导安知衡、纪云舒、卫明澈出席会议")).singleElement().satisfies((hit) -> {
			assertThat(hit.excerpt()).isEqualTo("卫明澈");
			assertThat(hit.message()).contains("纪云舒");
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "县领导安知衡、卫明澈、纪云舒、柏景行出席会议", "会议由洛清远主持，安知衡、卫明澈出席", "洛清远汇报。安知衡讲话", "安知衡、苗若谷、计长风" })
	void isQuietAboutTheRightOrderAndWhoPresides(String text) {
		assertThat(Rules.hits("P3", text)).isEmpty();
	}

}
