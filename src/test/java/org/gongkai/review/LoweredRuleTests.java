package org.gongkai.review;

import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.GateLevel;
import org.gongkai.inspection.GateLevelFixture;
import org.gongkai.inspection.GateSettings;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.inspection.GateLevelFixture.everywhere;
import static org.gongkai.inspection.GateLevelFixture.only;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** A document on its way through gates that do not take a rule as it is. */
@OfficeTest
class LoweredRuleTests {

	private static final String NUMBERED = "按照赣区机管字(2023)15号执行。";

	@Autowired
	Reviews reviews;

	@Autowired
	ReviewWalk walk;

	@Autowired
	Documents documents;

	@Autowired
	Inspection inspection;

	@Autowired
	GateSettings settings;

	@Autowired
	MockMvcTester office;

	@Test
	void whatIsOnlyAHintPassesAllGatesAndIsStillShown() {
		Document draft = saved(NUMBERED);
		GateLevelFixture.during(this.settings, this.walk.person("disclosure-officer"), "N3", everywhere(GateLevel.HINT),
				() -> {
					assertThat(this.office.get().uri("/documents/" + draft.id()).with(user("drafter"))).hasStatusOk()
						.bodyText()
						.contains("提示 2", "只作提示，不改、不确认也能通过", "没有挡住交稿的问题，可以交稿。", "(2023)15号")
						.doesNotContain("须确认 1", "确认无误并写明理由");

					Document document = this.walk.upTo(Stage.PATROL, draft);

					assertThat(document.state()).isEqualTo(DocumentState.PUBLISHED);
					assertThat(this.inspection.findings(document.id()))
						.filteredOn((finding) -> finding.rule().equals("N3"))
						.singleElement()
						.satisfies((finding) -> {
							assertThat(finding.hit().severity()).isEqualTo(Severity.HINT);
							assertThat(finding.state()).isEqualTo(Finding.State.OPEN);
						});
				});
	}

	@Test
	void aGateRefusesWithThoseFindingsThatStopThere() {
		Document draft = saved(NUMBERED, "电话13800138000。");
		GateLevelFixture.during(this.settings, this.walk.person("disclosure-officer"), "N3",
				only(Gate.SIGN_OFF, GateLevel.AS_RULED, GateLevel.HINT),
				() -> assertThatExceptionOfType(ReviewRefused.class)
					.isThrownBy(() -> this.reviews.submit(draft.id(), this.walk.person("drafter")))
					.satisfies((refused) -> {
						assertThat(refused.gate()).isEqualTo(Gate.DRAFTED);
						assertThat(refused.findings()).extracting(Finding::rule).containsExactly("D2");
						assertThat(refused.findings().get(0).id()).isPositive();
					}));
	}

	@Test
	void aGateThatTakesTheRuleAsItIsStopsWhatEarlierOnesLetPass() {
		Document draft = saved(NUMBERED);
		GateLevelFixture.during(this.settings, this.walk.person("disclosure-officer"), "N3",
				only(Gate.SIGN_OFF, GateLevel.AS_RULED, GateLevel.HINT), () -> {
					assertThat(this.office.get().uri("/documents/" + draft.id()).with(user("drafter"))).bodyText()
						.contains("须确认 1", "没有挡住交稿的问题", "另有 1 处后面的关口要查");
					this.walk.upTo(Stage.FINAL_REVIEW, draft);

					assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> this.walk.pass(draft.id()))
						.satisfies((refused) -> assertThat(refused.gate()).isEqualTo(Gate.SIGN_OFF));

					Finding finding = this.inspection.findings(draft.id()).get(0);
					this.reviews.confirm(finding.id(), "原文如此编号", this.walk.person("leader-in-charge"));
					this.walk.pass(draft.id());
					assertThat(this.walk.task(draft.id()).stage()).isEqualTo(Stage.SIGN_OFF);
				});
	}

	private Document saved(String... paragraphs) {
		return DocumentFixtures.aDraft()
			.with(List.of(paragraphs).stream().map((text) -> (Block) Block.Paragraph.of(text)).toList())
			.savedBy(this.walk.person("drafter"), this.documents);
	}

}
