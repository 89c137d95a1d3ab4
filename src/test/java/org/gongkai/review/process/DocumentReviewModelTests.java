package org.gongkai.review.process;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gongkai.document.ReviewProfile;
import org.gongkai.inspection.Gate;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Stage;
import org.gongkai.review.process.ReviewProcess.Ending;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.document.ReviewProfile.MAJOR;
import static org.gongkai.document.ReviewProfile.REPOST;
import static org.gongkai.document.ReviewProfile.SMALL_OFFICE;
import static org.gongkai.document.ReviewProfile.STANDARD;
import static org.gongkai.document.ReviewProfile.URGENT;

/** Every path of {@code bpmn/document-review.bpmn} and its unhappy twin. */
class DocumentReviewModelTests {

	private static final Map<ReviewProfile, List<String>> PATHS = Map.of(STANDARD,
			List.of("FirstProof", "FirstReview", "SecondProof", "SecondReview", "SecrecyReview", "FinalProof",
					"FinalReview", "SignOff", "Publish", "Patrol"),
			MAJOR,
			List.of("FirstProof", "FirstReview", "SecondProof", "SecondReview", "SecrecyReview", "FinalProof",
					"ReadAloud", "FinalReview", "SignOff", "Publish", "Patrol"),
			SMALL_OFFICE,
			List.of("FirstProof", "FirstReview", "SecondReview", "SecrecyReview", "FinalProof", "SignOff", "Publish",
					"Patrol"),
			REPOST, List.of("FirstReview", "SecrecyReview", "FinalReview", "SignOff", "Publish", "Patrol"), URGENT,
			List.of("UrgentFinalReview", "UrgentFirstProof", "UrgentFirstReview", "SecrecyReview", "SignOff", "Publish",
					"Patrol"));

	private static final EngineFixture ENGINE = new EngineFixture();

	private final EngineFixture review = ENGINE;

	@AfterEach
	void forget() {
		this.review.forget();
	}

	@AfterAll
	static void stopEngine() {
		ENGINE.close();
	}

	@ParameterizedTest
	@EnumSource
	void everyProfileEndsPublishedAndPatrolled(ReviewProfile profile) {
		this.review.begin(profile);

		this.review.pass(profile, PATHS.get(profile).toArray(String[]::new));

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.passed("EndEvent_DocumentPublished")).isOne();
		assertThat(this.review.course.told).containsSubsequence("gate DRAFTED", "gate SECRECY", "gate SIGN_OFF",
				"freeze", "gate PUBLICATION", "publish");
	}

	@Test
	void aClosedFirstGateLeavesNoProcess() {
		this.review.course.closed.add(Gate.DRAFTED);

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> this.review.begin(STANDARD));
		assertThat(this.review.hasEnded()).isTrue();
	}

	@ParameterizedTest
	@EnumSource(names = { "FIRST_ROUND", "SECOND_ROUND", "SECRECY", "FINAL_ROUND" })
	void aClosedGateLeavesTheTaskWhereItWas(Gate gate) {
		Map<Gate, String> last = Map.of(Gate.FIRST_ROUND, "FirstReview", Gate.SECOND_ROUND, "SecondReview",
				Gate.SECRECY, "SecrecyReview", Gate.FINAL_ROUND, "FinalReview");
		this.review.begin(STANDARD);
		passUpTo(last.get(gate));
		this.review.course.closed.add(gate);

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> this.review.pass(STANDARD, last.get(gate)))
			.withMessageContaining(gate.label());
		assertThat(this.review.waiting()).containsExactly("UserTask_" + last.get(gate));
	}

	@Test
	void aClosedSignOffGateKeepsTheDocumentInTheFinalReview() {
		this.review.begin(STANDARD);
		passUpTo("FinalReview");
		this.review.course.closed.add(Gate.SIGN_OFF);

		assertThatExceptionOfType(ReviewRefused.class).isThrownBy(() -> this.review.pass(STANDARD, "FinalReview"));
		assertThat(this.review.waiting()).containsExactly("UserTask_FinalReview");
	}

	@ParameterizedTest
	@EnumSource(names = { "STANDARD", "MAJOR", "URGENT", "REPOST", "SMALL_OFFICE" })
	void everyStageCanReturnToTheDrafter(ReviewProfile profile) {
		List<String> path = PATHS.get(profile);
		for (String stage : path.subList(0, path.size() - 1)) {
			this.review.begin(profile);
			this.review.pass(profile, path.subList(0, path.indexOf(stage)).toArray(String[]::new));
			this.review.course.told.clear();

			this.review.process.end(this.review.task(stage), Ending.RETURNED_TO_DRAFTER);

			assertThat(this.review.hasEnded()).as(stage).isTrue();
			assertThat(this.review.course.told).as(stage).contains("return to drafter").doesNotContain("publish");
		}
	}

	@Test
	void aReturnToAnEarlierStageDoesThatStageAndAllBehindItAgain() {
		this.review.begin(STANDARD);
		passUpTo("FinalReview");

		this.review.process.goBack(this.review.task("FinalReview"), route(STANDARD), Stage.SECOND_PROOF);

		assertThat(this.review.waiting()).containsExactly("UserTask_SecondProof");
		this.review.pass(STANDARD, "SecondProof", "SecondReview", "SecrecyReview", "FinalProof", "FinalReview");
		assertThat(this.review.waiting()).containsExactly("UserTask_SignOff");
		assertThat(this.review.passed("UserTask_FirstReview")).isOne();
	}

	@Test
	void whatStillHoldsIsNotAskedOfItsGateAgain() {
		this.review.begin(STANDARD);
		passUpTo("SecrecyReview");
		this.review.course.closed.add(Gate.FIRST_ROUND);

		this.review.process.goBack(this.review.task("SecrecyReview"), route(STANDARD), Stage.SECOND_REVIEW);

		assertThat(this.review.waiting()).containsExactly("UserTask_SecondReview");
	}

	@Test
	void theSignatoryCanReturnAMajorTextToTheReadingAloud() {
		this.review.begin(MAJOR);
		List<String> path = PATHS.get(MAJOR);
		this.review.pass(MAJOR, path.subList(0, path.indexOf("SignOff")).toArray(String[]::new));

		this.review.process.goBack(this.review.task("SignOff"), route(MAJOR), Stage.FINAL_PROOF);

		this.review.pass(MAJOR, "FinalProof", "ReadAloud", "FinalReview");
		assertThat(this.review.waiting()).containsExactly("UserTask_SignOff");
	}

	@Test
	void anUrgentTextIsReadBySeveralAtOnce() {
		this.review.begin(URGENT);

		assertThat(this.review.waiting()).containsExactly("UserTask_UrgentFinalReview", "UserTask_UrgentFirstProof",
				"UserTask_UrgentFirstReview");
		this.review.pass(URGENT, "UrgentFirstReview", "UrgentFirstProof");
		assertThat(this.review.waiting()).containsExactly("UserTask_UrgentFinalReview");
	}

	@Test
	void oneReturnEndsTheWholeUrgentRound() {
		this.review.begin(URGENT);

		this.review.process.end(this.review.task("UrgentFirstProof"), Ending.RETURNED_TO_DRAFTER);

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.course.told).containsSequence("dropped", "dropped");
	}

	@Test
	void anUrgentTextCanGoBackToItsParallelRound() {
		this.review.begin(URGENT);
		this.review.pass(URGENT, "UrgentFirstReview", "UrgentFirstProof", "UrgentFinalReview");

		this.review.process.goBack(this.review.task("SecrecyReview"), route(URGENT), Stage.FIRST_REVIEW);

		assertThat(this.review.waiting()).hasSize(3);
		this.review.pass(URGENT, "UrgentFirstReview", "UrgentFirstProof", "UrgentFinalReview", "SecrecyReview");
		this.review.process.goBack(this.review.task("SignOff"), route(URGENT), Stage.SECRECY_REVIEW);
		assertThat(this.review.waiting()).containsExactly("UserTask_SecrecyReview");
	}

	@Test
	void aReferredTextWaitsForTheAnswer() {
		this.review.begin(STANDARD);
		passUpTo("SecrecyReview");

		this.review.process.refer(this.review.task("SecrecyReview"));

		assertThat(this.review.waiting()).containsExactly("UserTask_RegisterReply");
		this.review.pass(STANDARD, "RegisterReply");
		assertThat(this.review.waiting()).containsExactly("UserTask_FinalProof");
	}

	@Test
	void theAnswerCanForbidDisclosure() {
		this.review.begin(STANDARD);
		passUpTo("SecrecyReview");
		this.review.process.refer(this.review.task("SecrecyReview"));

		this.review.process.end(this.review.task("RegisterReply"), Ending.NOT_DISCLOSED);

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.course.told).contains("keep undisclosed");
	}

	@Test
	void aRejectedTextEndsRejected() {
		this.review.begin(STANDARD);
		passUpTo("SecondReview");

		this.review.process.end(this.review.task("SecondReview"), Ending.REJECTED);

		assertThat(this.review.passed("EndEvent_Rejected")).isOne();
		assertThat(this.review.course.told).contains("reject");
	}

	@Test
	void publicationWaitsForItsTime() {
		this.review.publishAt = Instant.parse("2030-01-01T00:00:00Z");
		this.review.begin(STANDARD);
		passUpTo("Patrol");

		assertThat(this.review.waiting()).isEmpty();
		assertThat(this.review.course.told).doesNotContain("publish");
		this.review.fire("Timer_PublicationTimeReached");
		this.review.work();
		assertThat(this.review.course.told).contains("publish");
		assertThat(this.review.waiting()).containsExactly("UserTask_Patrol");
	}

	@Test
	void aReleasedTextThatMayNotGoOutGoesBackToItsDrafter() {
		this.review.begin(STANDARD);
		passUpTo("Publish");
		this.review.course.closed.add(Gate.PUBLICATION);

		this.review.pass(STANDARD, "Publish");

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.course.told).contains("take back: 规则有了变化", "return to drafter")
			.doesNotContain("publish");
	}

	@Test
	void aFindingOfThePatrolIsRecorded() {
		this.review.begin(STANDARD);
		passUpTo("Patrol");

		this.review.process.end(this.review.task("Patrol"), Ending.RETURNED_TO_DRAFTER);

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.course.told).contains("patrol found").doesNotContain("return to drafter");
	}

	@Test
	void everyTaskRemindsThreeTimesAndGoesOnWaiting() {
		this.review.begin(STANDARD);
		for (String activity : PATHS.get(STANDARD)) {
			this.review.course.told.clear();
			for (String timer : List.of("HalfGone", "NearlyGone", "Over")) {
				this.review.fire("Timer_" + activity + timer);
			}
			assertThat(this.review.course.told).containsOnly("remind UserTask_" + activity).hasSize(3);
			this.review.pass(STANDARD, activity);
		}
		assertThat(this.review.hasEnded()).isTrue();
	}

	@Test
	void aDecidedTaskTakesItsTimersAlong() {
		this.review.begin(STANDARD);
		this.review.pass(STANDARD, "FirstProof");

		assertThat(this.review.engine.getManagementService()
			.createJobQuery()
			.timers()
			.duedateHigherThan(java.util.Date.from(Instant.parse("2030-01-01T00:00:00Z")))
			.count()).isEqualTo(3);
	}

	@Test
	void aBrokenOffReviewIsGone() {
		this.review.begin(STANDARD);

		this.review.process.breakOff(EngineFixture.DOCUMENT, "第2版改动了内容");

		assertThat(this.review.hasEnded()).isTrue();
		assertThat(this.review.course.told).endsWith("dropped");
	}

	private void passUpTo(String activity) {
		List<String> path = PATHS.get(STANDARD);
		this.review.pass(STANDARD, path.subList(0, path.indexOf(activity)).toArray(String[]::new));
	}

	private Route route(ReviewProfile profile) {
		return this.review.process.route(profile, this.review.document(profile).category());
	}

}
