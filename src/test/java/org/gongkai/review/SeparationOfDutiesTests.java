package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.Waiver;
import org.gongkai.review.SeparationOfDuties.Objection;
import org.gongkai.review.process.RouteStep;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The eight rules, each with the case that it forbids and the one that it lets be. */
class SeparationOfDutiesTests {

	private static final Member LI = member(1, "李文静", Role.DRAFTER);

	private static final Member ZHANG = member(2, "张立新", Role.SECTION_HEAD);

	private static final Member ZHOU = member(3, "周海燕", Role.DISCLOSURE_OFFICER);

	private static final Member WANG = member(4, "王晓燕", Role.PROOFREADER);

	@ParameterizedTest
	@EnumSource(names = { "FIRST_REVIEW", "SECOND_REVIEW", "SECRECY_REVIEW", "FINAL_REVIEW", "SIGN_OFF" })
	@DisplayName("第一条：拟稿人不得审核、保密审查、签发")
	void theDrafterDoesNotReviewHisOwn(Stage stage) {
		assertThat(rules(on(stage), acting(LI))).contains(DutyRule.DRAFTER_DOES_NOT_REVIEW);
		assertThat(rules(on(stage), acting(ZHANG))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "FIRST_REVIEW", "SECOND_REVIEW", "FINAL_REVIEW" })
	@DisplayName("第二条：一审、二审、三审不得有两次由同一人办理")
	void nobodyDoesTwoOfTheThreeReviews(Stage stage) {
		for (Stage other : Stage.REVIEWS) {
			DutyCase matter = on(stage, verdict(other, ZHANG, null, true));

			assertThat(rules(matter, acting(ZHANG)).contains(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON))
				.isEqualTo(other != stage);
			assertThat(rules(matter, acting(ZHOU))).isEmpty();
		}
	}

	@Test
	@DisplayName("第二条：失效的审核也算")
	void aReviewThatLostItsForceWasStillDoneByHim() {
		DutyCase matter = on(Stage.FINAL_REVIEW, verdict(Stage.FIRST_REVIEW, ZHANG, null, false));

		assertThat(rules(matter, acting(ZHANG))).containsExactly(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON);
	}

	@Test
	@DisplayName("第三条：保密审查与发布不由同一人办理")
	void secrecyReviewAndPublicationAreNotOnePersons() {
		Member publisher = member(9, "孙丽娟", Role.SECRECY_REVIEWER, Role.PUBLISHER);

		assertThat(rules(on(Stage.SECRECY_REVIEW), acting(publisher)))
			.containsExactly(DutyRule.SECRECY_REVIEW_IS_INDEPENDENT);
		assertThat(rules(on(Stage.PUBLISH, verdict(Stage.SECRECY_REVIEW, ZHOU, null, true)), acting(ZHOU)))
			.containsExactly(DutyRule.SECRECY_REVIEW_IS_INDEPENDENT);
		assertThat(rules(on(Stage.PUBLISH), acting(publisher))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(names = { "FIRST_PROOF", "SECOND_PROOF", "FINAL_PROOF" })
	@DisplayName("第四条：校对人不得是拟稿人")
	void theProofreaderIsNotTheDrafter(Stage stage) {
		assertThat(rules(on(stage), acting(LI))).contains(DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER);
	}

	@Test
	@DisplayName("第四条：三校人不得是最后改动文字的人")
	void theFinalProofIsNotByTheLastEditor() {
		DutyCase matter = new DutyCase(step(Stage.FINAL_PROOF, 1), Set.of(), 4, List.of());

		assertThat(reasons(matter, acting(WANG))).containsExactly("您是最后改动本文稿文字的人，不得办理三校");
	}

	@Test
	@DisplayName("第四条：各次校对由不同的人办理")
	void theProofsAreByAsManyPeopleAsTheRouteAsks() {
		Verdict first = verdict(Stage.FIRST_PROOF, WANG, null, true);

		assertThat(rules(new DutyCase(step(Stage.SECOND_PROOF, 2), Set.of(), 0, List.of(first)), acting(WANG)))
			.containsExactly(DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER);
		assertThat(rules(new DutyCase(step(Stage.SECOND_PROOF, 1), Set.of(), 0, List.of(first)), acting(WANG)))
			.isEmpty();
	}

	@Test
	@DisplayName("第四条：失效的校对不妨碍重新校对")
	void aProofThatLostItsForceDoesNotCount() {
		Verdict first = verdict(Stage.FIRST_PROOF, WANG, null, false);

		assertThat(rules(new DutyCase(step(Stage.SECOND_PROOF, 1), Set.of(), 0, List.of(first)), acting(WANG)))
			.isEmpty();
	}

	@Test
	@DisplayName("重大文稿的诵读人不得是三校人，可以是一校人")
	void theOneWhoReadsAloudIsNotTheFinalProofreader() {
		Member zhao = member(5, "赵明霞", Role.PROOFREADER);
		Member liu = member(6, "刘建国", Role.PROOFREADER);
		DutyCase matter = new DutyCase(step(Stage.FINAL_PROOF, 3), Set.of(), 0,
				List.of(verdict(Stage.FIRST_PROOF, WANG, null, true), verdict(Stage.SECOND_PROOF, liu, null, true),
						verdict(Stage.FINAL_PROOF, zhao, null, true)));

		assertThat(rules(matter, acting(zhao))).containsExactly(DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER);
		assertThat(rules(matter, acting(WANG))).isEmpty();
	}

	@Test
	@DisplayName("第二、三条：三审并入签发的，一审、二审、保密审查的人不得签发")
	void whereTheSignOffIsTheFinalReviewItCountsAsOne() {
		DutyCase merged = new DutyCase(step(Stage.SIGN_OFF, 0), Set.of(), 0, List
			.of(verdict(Stage.FIRST_REVIEW, ZHANG, null, true), verdict(Stage.SECRECY_REVIEW, WANG, null, true)), true);
		DutyCase apart = new DutyCase(step(Stage.SIGN_OFF, 0), Set.of(), 0, merged.verdicts());

		assertThat(rules(merged, acting(ZHANG))).containsExactly(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON);
		assertThat(rules(merged, acting(WANG))).containsExactly(DutyRule.SECRECY_REVIEW_IS_INDEPENDENT);
		assertThat(rules(apart, acting(ZHANG))).isEmpty();
		assertThat(rules(apart, acting(WANG))).isEmpty();
	}

	@Test
	@DisplayName("第五条：发布员不得改动文稿")
	void thePublisherHasNotEdited() {
		assertThat(rules(on(Stage.PUBLISH), acting(LI))).containsExactly(DutyRule.PUBLISHER_DOES_NOT_EDIT);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
	@DisplayName("第六条：系统管理员不得审批")
	void theAdministratorDecidesNothing(Stage stage) {
		Member admin = member(8, "林海涛", Role.values());

		assertThat(rules(on(stage), acting(admin))).contains(DutyRule.ADMINISTRATOR_DOES_NOT_DECIDE);
	}

	@Test
	@DisplayName("第六条：代理人同时受本人和被代理人的限制")
	void aSubstituteIsBoundByBoth() {
		Member drafter = member(1, "李文静", Role.DRAFTER, Role.SECTION_HEAD);

		assertThat(reasons(on(Stage.FIRST_REVIEW), new Capacity(ZHANG, drafter, Role.SECTION_HEAD)))
			.containsExactly("您代理的李文静参与了本文稿的起草或者修改，不得再办理一审");
		assertThat(reasons(on(Stage.FIRST_REVIEW), new Capacity(LI, ZHANG, Role.SECTION_HEAD)))
			.containsExactly("您参与了本文稿的起草或者修改，不得再办理一审");
	}

	@Test
	@DisplayName("第六条：代理人办理的，对被代理人同样算数")
	void whatASubstituteDidCountsForTheAbsent() {
		DutyCase matter = on(Stage.SECOND_REVIEW, verdict(Stage.FIRST_REVIEW, ZHOU, 2L, true));

		assertThat(rules(matter, acting(ZHANG))).containsExactly(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON);
		assertThat(rules(matter, acting(ZHOU))).containsExactly(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON);
		assertThat(new Capacity(ZHOU, ZHANG, Role.SECTION_HEAD).post()).isEqualTo("代张立新（科室负责人）");
	}

	@Test
	@DisplayName("第七条：没有打开过当前版本的人不得作出结论")
	void nobodyDecidesUnseen() {
		assertThat(SeparationOfDuties.nobodyDecidesUnseen(false, 3))
			.hasValueSatisfying((objection) -> assertThat(objection.reason()).contains("第3版").contains("打开"));
		assertThat(SeparationOfDuties.nobodyDecidesUnseen(true, 3)).isEmpty();
	}

	@Test
	@DisplayName("第八条：豁免只对所写的那一条有效")
	void aWaiverSetsAsideOnlyItsOwnRule() {
		Objection drafter = new Objection(DutyRule.DRAFTER_DOES_NOT_REVIEW, "");
		Objection twice = new Objection(DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON, "");
		List<Waiver> waivers = List.of(waiver("SOD-1"));

		assertThat(SeparationOfDuties.waiverOf(drafter, waivers)).isPresent();
		assertThat(SeparationOfDuties.waiverOf(twice, waivers)).isEmpty();
	}

	@Test
	@DisplayName("第八条：管理员审批、未阅先批不得豁免")
	void someRulesCannotBeWaived() {
		for (DutyRule rule : EnumSet.of(DutyRule.ADMINISTRATOR_DOES_NOT_DECIDE, DutyRule.NOBODY_DECIDES_UNSEEN)) {
			assertThat(SeparationOfDuties.waiverOf(new Objection(rule, ""), List.of(waiver(rule.code())))).isEmpty();
		}
	}

	private static List<DutyRule> rules(DutyCase matter, Capacity capacity) {
		return SeparationOfDuties.objections(matter, capacity).stream().map(Objection::rule).distinct().toList();
	}

	private static List<String> reasons(DutyCase matter, Capacity capacity) {
		return SeparationOfDuties.objections(matter, capacity).stream().map(Objection::reason).toList();
	}

	/** A document that 李文静 has drafted. */
	private static DutyCase on(Stage stage, Verdict... verdicts) {
		return new DutyCase(step(stage, 0), Set.of(LI.id()), LI.id(), List.of(verdicts));
	}

	private static RouteStep step(Stage stage, int proofreaders) {
		return new RouteStep(stage, stage.ordinal(), Set.of(), false, 1, 1, proofreaders);
	}

	private static Capacity acting(Member member) {
		return new Capacity(member, null, Role.SECTION_HEAD);
	}

	private static Member member(long id, String name, Role... roles) {
		return new Member(id, "p" + id, name, 1, "综合科", "", Set.of(roles));
	}

	private static Waiver waiver(String rule) {
		return new Waiver(1, rule, ZHANG, "人员不足", ZHOU, LocalDate.EPOCH, LocalDate.MAX);
	}

	private static Verdict verdict(Stage stage, Member by, @Nullable Long onBehalfOf, boolean holds) {
		return new Verdict(1, 1, stage, Outcome.PASS, by.id(), by.name(), "", onBehalfOf, "", null, 1, "h",
				Instant.EPOCH, Map.of(), holds ? null : Instant.EPOCH, holds ? null : "改动");
	}

}
