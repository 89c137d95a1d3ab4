package org.gongkai.review.process;

import java.util.List;
import java.util.Set;

import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Role;
import org.gongkai.review.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the office's table {@code bpmn/review-route.dmn} says. */
class ReviewRouteTests {

	private static final EngineFixture ENGINE = new EngineFixture();

	@AfterAll
	static void stopEngine() {
		ENGINE.close();
	}

	@Test
	void theStandardRoutePassesAllStagesInOrder() {
		assertThat(route(ReviewProfile.STANDARD).stages())
			.containsExactlyElementsOf(List.of(Stage.values()).subList(1, Stage.values().length));
	}

	@Test
	void aSmallOfficeLeavesOutSecondProofAndFinalReview() {
		Route route = route(ReviewProfile.SMALL_OFFICE);

		assertThat(route.stages()).doesNotContain(Stage.SECOND_PROOF, Stage.FINAL_REVIEW).hasSize(8);
		assertThat(route.step(Stage.SECOND_REVIEW).posts()).isEqualTo(route.step(Stage.SECRECY_REVIEW).posts())
			.containsExactlyInAnyOrder(Role.DISCLOSURE_OFFICER, Role.SECRECY_REVIEWER);
		assertThat(route.step(Stage.FINAL_PROOF).proofreaders()).isEqualTo(2);
	}

	@Test
	void aMajorTextIsReadAloudAndSignedByThePrincipalLeader() {
		Route route = route(ReviewProfile.MAJOR);

		assertThat(route.step(Stage.FINAL_PROOF).people()).isEqualTo(2);
		assertThat(route.step(Stage.SIGN_OFF).principalLeader()).isTrue();
		assertThat(route(ReviewProfile.STANDARD).step(Stage.SIGN_OFF).principalLeader()).isFalse();
	}

	@Test
	void aRepostIsReviewedTwiceAndForSecrecy() {
		assertThat(route(ReviewProfile.REPOST).stages()).containsExactly(Stage.FIRST_REVIEW, Stage.SECRECY_REVIEW,
				Stage.FINAL_REVIEW, Stage.SIGN_OFF, Stage.PUBLISH, Stage.PATROL);
	}

	@Test
	void anUrgentTextIsReadSideBySide() {
		Route route = route(ReviewProfile.URGENT);

		assertThat(route.before(Stage.FINAL_REVIEW)).isEmpty();
		assertThat(route.from(Stage.FIRST_REVIEW)).contains(Stage.FIRST_PROOF, Stage.FINAL_REVIEW);
		assertThat(route.before(Stage.SECRECY_REVIEW)).containsExactlyInAnyOrder(Stage.FIRST_PROOF, Stage.FIRST_REVIEW,
				Stage.FINAL_REVIEW);
	}

	@ParameterizedTest
	@EnumSource
	void noProfileDropsSecrecyReviewOrSignOffOrNamesAStageTwice(ReviewProfile profile) {
		for (Category category : Category.values()) {
			Route route = ENGINE.process.route(profile, category);

			assertThat(route.stages()).contains(Stage.SECRECY_REVIEW, Stage.SIGN_OFF, Stage.PUBLISH)
				.doesNotHaveDuplicates();
			assertThat(route.steps()).allSatisfy((step) -> {
				assertThat(step.workingDays()).isPositive();
				assertThat(step.posts()).isNotEmpty().doesNotContain(Role.ADMINISTRATOR, Role.AUDITOR, Role.DRAFTER);
			});
		}
	}

	@Test
	void theTimesAreThoseOfTheRules() {
		Route route = route(ReviewProfile.STANDARD);

		assertThat(route.step(Stage.FIRST_REVIEW).workingDays()).isOne();
		assertThat(route.step(Stage.SECRECY_REVIEW).workingDays()).isEqualTo(2);
		assertThat(route.step(Stage.PUBLISH).workingDays()).isEqualTo(2);
	}

	@Test
	void aPostKnowsItsStages() {
		assertThat(ENGINE.process.stagesByPost()).containsEntry(Role.PROOFREADER, Set.copyOf(Stage.PROOFS))
			.doesNotContainKey(Role.ADMINISTRATOR);
	}

	private static Route route(ReviewProfile profile) {
		return ENGINE.process.route(profile, Category.OTHER);
	}

}
