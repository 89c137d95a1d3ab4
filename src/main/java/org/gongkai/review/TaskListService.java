package org.gongkai.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.organization.Substitution;
import org.gongkai.organization.Waiver;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The task list out of its own table; the engine is never asked. */
@Service
@Transactional(readOnly = true)
class TaskListService implements TaskList {

	private final JdbcClient jdbc;

	private final TaskStore tasks;

	private final TaskDesk desk;

	private final Duties duties;

	private final Organization organization;

	TaskListService(JdbcClient jdbc, TaskStore tasks, TaskDesk desk, Duties duties, Organization organization) {
		this.jdbc = jdbc;
		this.tasks = tasks;
		this.desk = desk;
		this.duties = duties;
		this.organization = organization;
	}

	@Override
	public TaskPage find(TaskFilter filter, Member member) {
		TaskQuery query = allowed(member);
		if (filter.scope() == TaskFilter.Scope.MINE) {
			query.and("t.assignee_id = ?", member.id());
		}
		if (filter.stage() != null) {
			query.and("t.stage = ?", filter.stage().name());
		}
		if (!filter.query().isBlank()) {
			query.and("lower(t.title) like ? escape '!'", TaskQuery.contains(filter.query()));
		}
		if (filter.overdueOnly()) {
			query.and("t.due_on < ?", this.duties.today());
		}
		int size = Math.max(1, Math.min(filter.size(), 200));
		long total = query.count(this.jdbc);
		String order = switch (filter.sort()) {
			case DUE -> "t.due_on, t.id";
			case NEWEST -> "t.id desc";
			case TITLE -> "t.title, t.id";
		};
		List<ReviewTask> items = (total == 0) ? List.of()
				: query.page(this.jdbc, order, (long) Math.max(0, filter.page()) * size, size)
					.stream()
					.map(this.desk::view)
					.toList();
		return new TaskPage(items, total);
	}

	@Override
	public Map<Stage, Long> counts(Member member) {
		Map<Stage, Long> counts = new EnumMap<>(Stage.class);
		counts.putAll(allowed(member).countByStage(this.jdbc));
		return counts;
	}

	@Override
	public ReviewTask task(long id, Member member) {
		return this.desk.view(this.desk.find(id, member));
	}

	@Override
	public List<ReviewTask> openTasks(long documentId) {
		return this.tasks.open(documentId).stream().map(this.desk::view).toList();
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
		List<TaskQuery.Part> parts = new ArrayList<>();
		for (Role role : member.roles()) {
			parts.add(part(role, List.of(member), member));
		}
		for (Substitution acting : this.organization.actingFor(member.id(), this.duties.today())) {
			parts.add(part(acting.role(), List.of(member, acting.absent()), acting.absent()));
		}
		return new TaskQuery(parts, waived);
	}

	private TaskQuery.Part part(Role role, List<Member> people, Member holder) {
		Set<Stage> stages = EnumSet.noneOf(Stage.class);
		if (people.stream().noneMatch((person) -> person.holds(Role.ADMINISTRATOR))) {
			stages.addAll(this.duties.stagesOf(role));
		}
		if (people.stream().anyMatch((person) -> person.holds(Role.PUBLISHER))) {
			stages.remove(Stage.SECRECY_REVIEW);
		}
		boolean leads = this.organization.principalLeader().filter((leader) -> leader.id() == holder.id()).isPresent();
		return new TaskQuery.Part(role, stages, people, leads);
	}

}
