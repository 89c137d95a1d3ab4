package org.gongkai.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.review.process.Route;

/** What can be decided where, and what follows from an answer. */
final class DecisionRules {

	/** Characters, as in the form of the page. */
	private static final int LONGEST_COMMENT = 2000;

	/** Of one answer in the checklist, as in the form of the page. */
	private static final int LONGEST_ANSWER = 500;

	private DecisionRules() {
	}

	/** The results that a stage can have. */
	static Set<Outcome> possible(Stage stage) {
		return switch (stage) {
			case DRAFT -> EnumSet.noneOf(Outcome.class);
			case SECRECY_REVIEW -> EnumSet.allOf(Outcome.class);
			case PUBLISH, PATROL -> EnumSet.of(Outcome.PASS, Outcome.RETURN);
			case FIRST_PROOF, FIRST_REVIEW, SECOND_PROOF, SECOND_REVIEW, FINAL_PROOF, FINAL_REVIEW, SIGN_OFF ->
				EnumSet.of(Outcome.PASS, Outcome.RETURN, Outcome.REJECT);
		};
	}

	/** Whether that result can lead back to that stage. */
	static boolean mayReturn(Route route, Stage from, Outcome outcome, Stage to) {
		if (outcome != Outcome.RETURN) {
			return to == Stage.DRAFT && outcome == Outcome.CLEAR_REDACTED;
		}
		return switch (from) {
			case PATROL -> false;
			case PUBLISH -> to == Stage.DRAFT;
			default -> to == Stage.DRAFT || route.before(from).contains(to);
		};
	}

	/** Answers that speak against the result. */
	static List<String> contradictions(Decision decision) {
		List<String> reasons = new ArrayList<>();
		if (decision.outcome() == Outcome.PASS || decision.outcome() == Outcome.CLEAR) {
			Map.of("marked", "标有密级", "stateSecret", "涉及国家秘密", "workSecret", "涉及工作秘密", "safetyAndStability", "危及三安全一稳定",
					"aggregation", "汇聚后泄露", "hiddenContent", "含隐藏内容")
				.forEach((field, label) -> {
					if ("是".equals(decision.fields().get(field))) {
						reasons.add("已经填写“%s”，不能作出可以公开的结论".formatted(label));
					}
				});
		}
		return reasons;
	}

	/** Texts that no form could show. */
	static List<String> tooLong(Decision decision) {
		List<String> reasons = new ArrayList<>();
		if (decision.comment().length() > LONGEST_COMMENT) {
			reasons.add("意见超过%d字，请缩短；详细材料请另附".formatted(LONGEST_COMMENT));
		}
		if (decision.fields().values().stream().anyMatch((answer) -> answer.length() > LONGEST_ANSWER)) {
			reasons.add("审查表中每一项不超过%d字，请缩短".formatted(LONGEST_ANSWER));
		}
		return reasons;
	}

	/** What the form says by the result itself where the person left it open. */
	static Map<String, String> derived(Decision decision, LocalDate today) {
		return switch (decision.outcome()) {
			case NOT_DISCLOSABLE -> Map.of("ground", decision.comment(), "reassessOn", today.plusYears(1).toString());
			case CLEAR_REDACTED -> Map.of("redactions", decision.comment());
			case REFER -> Map.of("referredTo", decision.comment());
			default -> Map.of();
		};
	}

}
