package org.gongkai.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.Waiver;

/**
 * 职责分离: who may not do what on a document. Each rule is one method that gives its reason
 * when it is broken. A substitute is bound by his own restrictions and by those of the
 * person for whom he acts; a rule can be set aside only by a waiver of the principal
 * leader, which is written into the verdict.
 * <p>
 * 依据：《图书质量保障体系》三审责任制、三校一读；《保守国家秘密法》第三十五条；《政府信息公开条例》第十七条。
 */
final class SeparationOfDuties {

	private static final Set<Stage> NOT_BY_THE_DRAFTER = EnumSet.of(Stage.FIRST_REVIEW, Stage.SECOND_REVIEW,
			Stage.FINAL_REVIEW, Stage.SECRECY_REVIEW, Stage.SIGN_OFF);

	private SeparationOfDuties() {
	}

	/** All that stands against it, waived or not. */
	static List<Objection> objections(DutyCase matter, Capacity capacity) {
		List<Objection> objections = new ArrayList<>();
		for (Member person : capacity.restricted()) {
			String who = person.equals(capacity.member()) ? "您" : "您代理的" + person.name();
			objections.addAll(objectionsTo(matter, person.id(), who));
			administratorDoesNotDecide(person, who)
				.ifPresent((reason) -> objections.add(new Objection(DutyRule.ADMINISTRATOR_DOES_NOT_DECIDE, reason)));
			publisherDoesNotReviewSecrecy(matter, person, who)
				.ifPresent((reason) -> objections.add(new Objection(DutyRule.SECRECY_REVIEW_IS_INDEPENDENT, reason)));
		}
		return objections.stream().distinct().toList();
	}

	/** What stands against a person because of what he did on the document. */
	static List<Objection> objectionsTo(DutyCase matter, long person, String who) {
		List<Objection> objections = new ArrayList<>();
		add(objections, DutyRule.DRAFTER_DOES_NOT_REVIEW, drafterDoesNotReview(matter, person, who));
		add(objections, DutyRule.NO_TWO_REVIEWS_BY_ONE_PERSON, noTwoReviewsByOnePerson(matter, person, who));
		add(objections, DutyRule.SECRECY_REVIEW_IS_INDEPENDENT, secrecyReviewIsIndependent(matter, person, who));
		add(objections, DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER, proofreaderIsNotTheDrafter(matter, person, who));
		add(objections, DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER, finalProofIsNotByTheLastEditor(matter, person, who));
		add(objections, DutyRule.PROOFREADER_IS_NOT_THE_DRAFTER, proofsAreByDifferentPeople(matter, person, who));
		add(objections, DutyRule.PUBLISHER_DOES_NOT_EDIT, publisherDoesNotEdit(matter, person, who));
		return objections;
	}

	/** 第一条：拟稿人（和当前版本的每一位修改人）不得一审、二审、三审、保密审查或者签发。 */
	static Optional<String> drafterDoesNotReview(DutyCase matter, long person, String who) {
		if (!NOT_BY_THE_DRAFTER.contains(matter.stage()) || !matter.drafters().contains(person)) {
			return Optional.empty();
		}
		return Optional.of(who + "参与了本文稿的起草或者修改，不得再办理" + matter.stage().label());
	}

	/** 第二条：一审、二审、三审不得有两次由同一人办理；三审并入签发的，签发算作三审。 */
	static Optional<String> noTwoReviewsByOnePerson(DutyCase matter, long person, String who) {
		if (!matter.isReview(matter.stage())) {
			return Optional.empty();
		}
		return matter.verdicts()
			.stream()
			.filter((verdict) -> matter.isReview(verdict.stage()) && verdict.stage() != matter.stage())
			.filter((verdict) -> hasDecided(verdict, person))
			.findFirst()
			.map((verdict) -> "%s已经办理过本文稿的%s，不得再办理%s".formatted(who, verdict.stage().label(), matter.stage().label()));
	}

	/** 第三条：保密审查不由拟稿人办理；保密审查和发布不由同一人办理。 */
	static Optional<String> secrecyReviewIsIndependent(DutyCase matter, long person, String who) {
		if (matter.stage() == Stage.SECRECY_REVIEW && matter.drafters().contains(person)) {
			return Optional.of(who + "是本文稿的拟稿人，不得办理保密审查");
		}
		if (matter.stage() == Stage.SECRECY_REVIEW && hasDone(matter, Stage.PUBLISH, person)) {
			return Optional.of(who + "办理过本文稿的发布，不得办理保密审查");
		}
		if (matter.signOffIsFinalReview() && matter.stage() == Stage.SIGN_OFF
				&& hasDone(matter, Stage.SECRECY_REVIEW, person)) {
			return Optional.of(who + "办理过本文稿的保密审查，不得再签发");
		}
		if (matter.stage() == Stage.PUBLISH && hasDone(matter, Stage.SECRECY_REVIEW, person)) {
			return Optional.of(who + "办理过本文稿的保密审查，不得再作为发布员放行");
		}
		return Optional.empty();
	}

	/** 第三条：发布员不办理保密审查。 */
	static Optional<String> publisherDoesNotReviewSecrecy(DutyCase matter, Member person, String who) {
		if (matter.stage() != Stage.SECRECY_REVIEW || !person.holds(Role.PUBLISHER)) {
			return Optional.empty();
		}
		return Optional.of(who + "是发布员，不得办理保密审查");
	}

	/** 第四条：校对人不得是拟稿人。 */
	static Optional<String> proofreaderIsNotTheDrafter(DutyCase matter, long person, String who) {
		if (!Stage.PROOFS.contains(matter.stage()) || !matter.drafters().contains(person)) {
			return Optional.empty();
		}
		return Optional.of(who + "参与了本文稿的起草或者修改，不得办理" + matter.stage().label());
	}

	/** 第四条：三校人不得是最后改动文字的人。 */
	static Optional<String> finalProofIsNotByTheLastEditor(DutyCase matter, long person, String who) {
		if (matter.stage() != Stage.FINAL_PROOF || matter.lastEditor() != person) {
			return Optional.empty();
		}
		return Optional.of(who + "是最后改动本文稿文字的人，不得办理三校");
	}

	/** 第四条：校对由几个人办理，以审校路线为准；诵读人不得是三校人。 */
	static Optional<String> proofsAreByDifferentPeople(DutyCase matter, long person, String who) {
		if (!Stage.PROOFS.contains(matter.stage())) {
			return Optional.empty();
		}
		Set<Long> proofreaders = new HashSet<>();
		for (Verdict verdict : matter.verdicts()) {
			if (!verdict.holds() || !Stage.PROOFS.contains(verdict.stage())) {
				continue;
			}
			if (verdict.stage() == matter.stage() && hasDecided(verdict, person)) {
				return Optional.of("%s已经办理过本文稿的%s，诵读须由另一人办理".formatted(who, verdict.stage().label()));
			}
			proofreaders.add(verdict.personId());
			if (hasDecided(verdict, person)) {
				proofreaders.add(person);
			}
		}
		boolean another = !proofreaders.contains(person);
		if (proofreaders.size() + (another ? 1 : 0) >= matter.step().proofreaders()) {
			return Optional.empty();
		}
		return Optional
			.of("%s已经校对过本文稿，到%s为止须有%d名不同的校对人".formatted(who, matter.stage().label(), matter.step().proofreaders()));
	}

	/** 第五条：发布员不得改动文稿，系统只发布已签发的版本。 */
	static Optional<String> publisherDoesNotEdit(DutyCase matter, long person, String who) {
		if (matter.stage() != Stage.PUBLISH || !matter.drafters().contains(person)) {
			return Optional.empty();
		}
		return Optional.of(who + "改动过本文稿，不得放行发布");
	}

	/** 第六条：系统管理员不得审批文稿。 */
	static Optional<String> administratorDoesNotDecide(Member person, String who) {
		return person.holds(Role.ADMINISTRATOR) ? Optional.of(who + "是系统管理员，不得审批文稿") : Optional.empty();
	}

	/** 第七条：没有打开过当前版本的人不得作出结论。 */
	static Optional<Objection> nobodyDecidesUnseen(boolean opened, int version) {
		return opened ? Optional.empty() : Optional
			.of(new Objection(DutyRule.NOBODY_DECIDES_UNSEEN, "您还没有打开过本文稿的当前版本（第%d版），请先阅读再作结论".formatted(version)));
	}

	/** 第八条：人员过少的机关，由主要领导豁免某人适用某一条；豁免要写明，不得隐去。 */
	static Optional<Waiver> waiverOf(Objection objection, List<Waiver> waivers) {
		return waivers.stream()
			.filter((waiver) -> objection.rule().isWaivable() && waiver.rule().equals(objection.rule().code()))
			.findFirst();
	}

	private static void add(List<Objection> objections, DutyRule rule, Optional<String> reason) {
		reason.ifPresent((text) -> objections.add(new Objection(rule, text)));
	}

	private static boolean hasDone(DutyCase matter, Stage stage, long person) {
		return matter.verdicts()
			.stream()
			.anyMatch((verdict) -> verdict.stage() == stage && hasDecided(verdict, person));
	}

	/** A substitute's verdict counts for him and for the person he acted for. */
	private static boolean hasDecided(Verdict verdict, long person) {
		return verdict.personId() == person || Long.valueOf(person).equals(verdict.onBehalfOfId());
	}

	/**
	 * A rule that is broken.
	 *
	 * @param rule which one
	 * @param reason why, for the person
	 */
	record Objection(DutyRule rule, String reason) {
	}

}
