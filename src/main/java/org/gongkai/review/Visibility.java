package org.gongkai.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.gongkai.document.Document;
import org.gongkai.document.DocumentReaders;
import org.gongkai.document.DocumentState;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.organization.Substitution;

import org.springframework.stereotype.Component;

/** Who may know of a document. */
@Component
class Visibility implements DocumentReaders {

	private final Duties duties;

	private final TaskStore tasks;

	Visibility(Duties duties, TaskStore tasks) {
		this.duties = duties;
		this.tasks = tasks;
	}

	/**
	 * Drafters of its section; once it was handed in everybody with a post on its route,
	 * also as a substitute; the auditor. Never the administrator.
	 */
	boolean visible(Document document, Member member) {
		if (member.holds(Role.ADMINISTRATOR)) {
			return false;
		}
		if (member.holds(Role.AUDITOR) || draftsHimself(document, member)) {
			return true;
		}
		List<Substitution> acting = this.duties.acting(member);
		return draftsFor(document, acting) || isOnTheRoute(document, posts(member, acting));
	}

	@Override
	public boolean mayRead(Document document, Member member) {
		return visible(document, member);
	}

	/** Whether the person drafts in the document's section. */
	boolean isDrafterOf(Document document, Member member) {
		return draftsHimself(document, member) || draftsFor(document, this.duties.acting(member));
	}

	/** The posts that the person holds or fills for others today. */
	Set<Role> posts(Member member) {
		return posts(member, this.duties.acting(member));
	}

	private static boolean draftsHimself(Document document, Member member) {
		return member.holds(Role.DRAFTER)
				&& (member.sectionId() == document.sectionId() || member.id() == document.authorId());
	}

	private static boolean draftsFor(Document document, List<Substitution> acting) {
		return acting.stream()
			.anyMatch((substitution) -> substitution.role() == Role.DRAFTER
					&& substitution.absent().sectionId() == document.sectionId());
	}

	private static Set<Role> posts(Member member, List<Substitution> acting) {
		Set<Role> posts = EnumSet.noneOf(Role.class);
		posts.addAll(member.roles());
		acting.stream().map(Substitution::role).forEach(posts::add);
		return posts;
	}

	private boolean isOnTheRoute(Document document, Set<Role> posts) {
		boolean wasHandedIn = document.state() != DocumentState.DRAFT || this.tasks.anyOf(document.id());
		return wasHandedIn && this.duties.route(document)
			.steps()
			.stream()
			.anyMatch((step) -> step.posts().stream().anyMatch(posts::contains));
	}

}
