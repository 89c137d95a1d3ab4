package org.gongkai.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.Substitution;
import org.gongkai.organization.Waiver;
import org.gongkai.review.SeparationOfDuties.Objection;
import org.gongkai.review.process.ReviewProcess;
import org.gongkai.review.process.Route;
import org.gongkai.review.process.RouteStep;
import org.gongkai.review.process.TransactionMemory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Asks posts, substitutions, separation of duties and waivers about a person. */
@Component
class Duties {

	private final Organization organization;

	private final Documents documents;

	private final VerdictStore verdicts;

	private final ViewLog views;

	private final ReviewProcess process;

	private final AuditTrail trail;

	private final Clock clock;

	/** By the document as it stands: handed in anew, it is looked up anew. */
	private final TransactionMemory<Document, Drafting> drafting = new TransactionMemory<>(this::lookUpDrafting);

	private final TransactionMemory<Long, List<Substitution>> acting = new TransactionMemory<>(this::lookUpActing);

	private final TransactionMemory<Long, List<Waiver>> waivers = new TransactionMemory<>(this::lookUpWaivers);

	Duties(Organization organization, Documents documents, VerdictStore verdicts, ViewLog views, ReviewProcess process,
			AuditTrail trail, Clock clock) {
		this.organization = organization;
		this.documents = documents;
		this.verdicts = verdicts;
		this.views = views;
		this.process = process;
		this.trail = trail;
		this.clock = clock;
	}

	Route route(Document document) {
		return this.process.route(document.profile(), document.category());
	}

	Map<Role, Set<Stage>> stagesByPost() {
		return this.process.stagesByPost();
	}

	DutyCase matter(Document document, RouteStep step) {
		return matter(document, step, this.verdicts.of(document.id()));
	}

	DutyCase matter(Document document, RouteStep step, List<Verdict> earlier) {
		Drafting drafting = this.drafting.of(document);
		boolean signOffIsFinalReview = route(document).find(Stage.FINAL_REVIEW).isEmpty();
		return new DutyCase(step, drafting.drafters(), drafting.lastEditor(), earlier, signOffIsFinalReview);
	}

	/** Whether and in what capacity the person may take the matter. */
	Permission permission(DutyCase matter, Member member) {
		List<Capacity> capacities = capacities(matter.step(), member);
		if (capacities.isEmpty()) {
			return new Permission(null, withoutPost(matter, member), List.of());
		}
		List<Waiver> waivers = this.waivers.of(member.id());
		return capacities.stream()
			.map((capacity) -> permission(matter, capacity, waivers))
			.min(Comparator.comparingInt((permission) -> permission.reasons().size()))
			.orElseThrow();
	}

	/** The same, and that he has opened the current version. */
	Permission permissionToDecide(Document document, DutyCase matter, Member member) {
		Permission permission = permission(matter, member);
		boolean opened = this.views.has(document.id(), document.version(), member.id());
		Optional<Objection> unseen = SeparationOfDuties.nobodyDecidesUnseen(opened, document.version());
		List<String> reasons = new ArrayList<>(permission.reasons());
		unseen.ifPresent((objection) -> reasons.add(objection.reason()));
		return new Permission(permission.capacity(), reasons, permission.waivers());
	}

	/** Everybody who may take the matter in his own post. */
	List<Member> takers(DutyCase matter) {
		return matter.step()
			.posts()
			.stream()
			.flatMap((role) -> this.organization.holding(role).stream())
			.distinct()
			.filter((member) -> permission(matter, member).reasons().isEmpty())
			.toList();
	}

	/** For whom the person acts today. */
	List<Substitution> acting(Member member) {
		return this.acting.of(member.id());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private List<Capacity> capacities(RouteStep step, Member member) {
		Optional<Long> leader = step.principalLeader() ? this.organization.principalLeaderId() : Optional.empty();
		List<Capacity> capacities = new ArrayList<>();
		for (Role role : step.posts()) {
			if (member.holds(role) && (!step.principalLeader() || leader.equals(Optional.of(member.id())))) {
				capacities.add(new Capacity(member, null, role));
			}
		}
		for (Substitution substitution : acting(member)) {
			boolean forLeader = leader.equals(Optional.of(substitution.absent().id()));
			if (step.posts().contains(substitution.role()) && (!step.principalLeader() || forLeader)) {
				capacities.add(new Capacity(member, substitution.absent(), substitution.role()));
			}
		}
		return capacities;
	}

	private static Permission permission(DutyCase matter, Capacity capacity, List<Waiver> waivers) {
		List<String> reasons = new ArrayList<>();
		List<Waiver> used = new ArrayList<>();
		// a waiver holds in one's own post; a substitute inherits the absent person's
		// bounds
		List<Waiver> own = (capacity.absent() == null) ? waivers : List.of();
		for (Objection objection : SeparationOfDuties.objections(matter, capacity)) {
			SeparationOfDuties.waiverOf(objection, own)
				.ifPresentOrElse(used::add, () -> reasons.add(objection.reason()));
		}
		return new Permission(capacity, reasons, used.stream().distinct().toList());
	}

	private static List<String> withoutPost(DutyCase matter, Member member) {
		String posts = matter.step().principalLeader() ? "主要领导"
				: matter.step().posts().stream().sorted().map(Role::label).collect(Collectors.joining("或者"));
		List<String> reasons = new ArrayList<>();
		reasons.add("%s由%s办理，您没有这个岗位，也没有代理".formatted(matter.stage().label(), posts));
		Role any = matter.step().posts().iterator().next();
		SeparationOfDuties.objections(matter, new Capacity(member, null, any))
			.forEach((objection) -> reasons.add(objection.reason()));
		return reasons;
	}

	private Drafting lookUpDrafting(Document document) {
		Set<Long> drafters = new HashSet<>(this.documents.editors(document.id()));
		drafters.add(document.authorId());
		// who hands in vouches for the text as its drafter, also without having changed
		// it
		drafters.addAll(this.trail.actors(Act.document(document.id()), "SUBMIT"));
		return new Drafting(drafters, this.documents.version(document.id(), document.version()).editorId());
	}

	private List<Substitution> lookUpActing(long person) {
		return this.organization.actingFor(person, today());
	}

	private List<Waiver> lookUpWaivers(long person) {
		return this.organization.waivers(person, today());
	}

	/**
	 * Who wrote a text.
	 *
	 * @param drafters all who wrote or handed it in
	 * @param lastEditor who wrote this version
	 */
	private record Drafting(Set<Long> drafters, long lastEditor) {
	}

	/**
	 * An answer.
	 *
	 * @param capacity in what capacity, or null without post
	 * @param reasons what forbids it; empty when he may
	 * @param waivers the waivers without which he might not
	 */
	record Permission(@Nullable Capacity capacity, List<String> reasons, List<Waiver> waivers) {

		Permission {
			reasons = List.copyOf(reasons);
			waivers = List.copyOf(waivers);
		}

	}

}
