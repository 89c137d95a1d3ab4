package org.gongkai.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.Substitution;
import org.gongkai.organization.Waiver;
import org.gongkai.search.WordSearch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list out of its own table; the engine is never asked. */
@Service
@Transactional(readOnly = true)
class TaskListService implements TaskList {

	/** Nobody leafs through more; beyond it a list says that there are more. */
	private static final long COUNTED = 1000;

	private final JdbcClient jdbc;

	private final TaskStore tasks;

	private final TaskDesk desk;

	private final Duties duties;

	private final Organization organization;

	private final WordSearch search;

	TaskListService(JdbcClient jdbc, TaskStore tasks, TaskDesk desk, Duties duties, Organization organization,
			WordSearch search) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.desk = desk;
		this.duties = duties;
		this.organization = organization;
		this.search = search;
	}

	@Override
	public TaskPage find(TaskFilter filter, Member member) {
		TaskQuery query = allowed(member);
		if (filter.scope() == TaskFilter.Scope.MINE) {
			query.and("t.assignee_id = ?", member.id());
		}
		if (filter.stage() != null) {
			query.only(filter.stage());
		}
		words(query, filter, false);
		if (filter.overdueOnly()) {
			query.and("t.due_on < ?", this.duties.today());
		}
		int size = Math.max(1, Math.min(filter.size(), 200));
		long from = (long) Math.max(0, filter.page()) * size;
		// the page after this one is looked for too
		long bound = Math.max(COUNTED, from + size) + 1;
		long counted = query.count(this.jdbc, bound);
		words(query, filter, counted == bound);
		List<ReviewTask> items = (counted == 0) ? List.of()
				: query.page(this.jdbc, order(filter.sort()), from, size).stream().map(this.desk::view).toList();
		return new TaskPage(items, Math.min(counted, bound - 1), counted == bound);
	}

	@Override
	public Map<Stage, Long> counts(Member member) {
		return allowed(member).countByStage(this.jdbc, MOST_COUNTED + 1L);
	}

	@Override
	public ReviewTask task(long id, Member member) {
		return this.desk.view(this.desk.find(id, member));
	}

	@Override
	public List<ReviewTask> openTasks(long documentId) {
		return this.tasks.open(documentId).stream().map(this.desk::view).toList();
	}

	private void words(TaskQuery query, TaskFilter filter, boolean many) {
		if (!filter.query().isBlank()) {
			query.words(this.search.condition("lower(t.title)", "?", "?", many), many,
					WordSearch.pattern(filter.query()), WordSearch.words(filter.query()));
		}
	}

	/**
	 * The open tasks that the person may do: in his own posts, or for those for whom he
	 * acts, whose restrictions then hold as well.
	 */
	private TaskQuery allowed(Member member) {
		List<String> waived = this.organization.waivers(member.id(), this.duties.today())
			.stream()
			.map(Waiver::rule)
			.toList();
		Optional<Long> leader = this.organization.principalLeaderId();
		Map<Role, Set<Stage>> stages = this.duties.stagesByPost();
		List<TaskQuery.Part> parts = new ArrayList<>();
		for (Role role : member.roles()) {
			parts.add(part(role, stages, List.of(member), leader.equals(Optional.of(member.id()))));
		}
		for (Substitution acting : this.duties.acting(member)) {
			Member absent = acting.absent();
			parts.add(part(acting.role(), stages, List.of(member, absent), leader.equals(Optional.of(absent.id()))));
		}
		return new TaskQuery(parts, waived);
	}

	private static TaskQuery.Part part(Role role, Map<Role, Set<Stage>> byPost, List<Member> people, boolean leads) {
		Set<Stage> stages = EnumSet.noneOf(Stage.class);
		if (people.stream().noneMatch((person) -> person.holds(Role.ADMINISTRATOR))) {
			stages.addAll(byPost.getOrDefault(role, Set.of()));
		}
		if (people.stream().anyMatch((person) -> person.holds(Role.PUBLISHER))) {
			stages.remove(Stage.SECRECY_REVIEW);
		}
		return new TaskQuery.Part(role, stages, people, leads);
	}

	private static TaskQuery.Order order(TaskFilter.Sort sort) {
		return switch (sort) {
			case DUE -> TaskQuery.Order.DUE;
			case NEWEST -> TaskQuery.Order.NEWEST;
			case TITLE -> TaskQuery.Order.TITLE;
		};
	}

}
