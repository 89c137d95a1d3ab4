package org.gongkai.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.calendar.DueDate;
import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** The tasks in the database, written with the engine's moves. */
@Repository
class TaskStore {

	private final JdbcClient jdbc;

	TaskStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<TaskRow> find(long id) {
		return this.jdbc.sql("select * from review_task where id = ?").param(id).query(TaskStore::read).optional();
	}

	/** The task, its row locked until the transaction ends. */
	TaskRow lock(long id) {
		return this.jdbc.sql("select * from review_task where id = ? for update")
			.param(id)
			.query(TaskStore::read)
			.single();
	}

	Optional<TaskRow> byEngineTask(String engineTask) {
		return this.jdbc.sql("select * from review_task where engine_task = ?")
			.param(engineTask)
			.query(TaskStore::read)
			.optional();
	}

	List<TaskRow> open(long documentId) {
		return this.jdbc.sql("select * from review_task where document_id = ? and state = 'OPEN' order by id")
			.param(documentId)
			.query(TaskStore::read)
			.list();
	}

	boolean anyOf(long documentId) {
		return this.jdbc.sql("select count(*) from review_task where document_id = ?")
			.param(documentId)
			.query(Long.class)
			.single() > 0;
	}

	/** Adds an open task and returns its number; the number it carries is not used. */
	long add(TaskRow task) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into review_task (document_id, title, category, profile, stage, activity, posts, principal_leader, engine_task,
						version, content_hash, created_at, due_on, due_provisional, state)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')""")
			.params(task.documentId(), task.title(), task.category().name(), task.profile().name(), task.stage().name(),
					task.activity(), task.posts(), task.principalLeader(), task.engineTask(), task.version(),
					task.contentHash(), VerdictStore.at(task.createdAt()), task.dueOn(), task.dueProvisional())
			.update(key, "id");
		return java.util.Objects.requireNonNull(key.getKey()).longValue();
	}

	void assign(long id, Member member) {
		this.jdbc.sql("update review_task set assignee_id = ?, assignee_name = ? where id = ?")
			.params(member.id(), member.name(), id)
			.update();
	}

	void release(long id) {
		this.jdbc.sql("update review_task set assignee_id = null, assignee_name = null where id = ?")
			.param(id)
			.update();
	}

	/** The open tasks that are due in a year whose holidays were not known yet. */
	List<TaskRow> dueProvisionally() {
		return this.jdbc.sql("select * from review_task where state = 'OPEN' and due_provisional order by id")
			.query(TaskStore::read)
			.list();
	}

	void due(long id, DueDate due) {
		this.jdbc.sql("update review_task set due_on = ?, due_provisional = ? where id = ?")
			.params(due.date(), due.provisional(), id)
			.update();
	}

	void close(long id, TaskRow.State state, Instant when, String by) {
		this.jdbc
			.sql("update review_task set state = ?, closed_at = ?, closed_by_name = ? where id = ? and state = 'OPEN'")
			.params(state.name(), VerdictStore.at(when), by, id)
			.update();
	}

	/** Bars people from the task in all lists, each by the rules named. */
	void bar(long taskId, Map<Long, Set<DutyRule>> rules) {
		List<Object> values = new ArrayList<>();
		rules.forEach((person, which) -> which.forEach((rule) -> values.addAll(List.of(taskId, person, rule.code()))));
		if (!values.isEmpty()) {
			String row = ", (?, ?, ?)";
			this.jdbc
				.sql("insert into review_task_bar (task_id, person_id, rule) values "
						+ row.repeat(values.size() / 3).substring(2))
				.params(values)
				.update();
		}
	}

	void clearBars(long taskId) {
		this.jdbc.sql("delete from review_task_bar where task_id = ?").param(taskId).update();
	}

	static TaskRow read(ResultSet row, int number) throws SQLException {
		OffsetDateTime closedAt = row.getObject("closed_at", OffsetDateTime.class);
		return new TaskRow(row.getLong("id"), row.getLong("document_id"), row.getString("title"),
				Category.valueOf(row.getString("category")), ReviewProfile.valueOf(row.getString("profile")),
				Stage.valueOf(row.getString("stage")), row.getString("activity"), row.getString("posts"),
				row.getBoolean("principal_leader"), row.getString("engine_task"), row.getInt("version"),
				row.getString("content_hash"), row.getObject("created_at", OffsetDateTime.class).toInstant(),
				row.getObject("due_on", LocalDate.class), row.getBoolean("due_provisional"),
				TaskRow.State.valueOf(row.getString("state")), row.getObject("assignee_id", Long.class),
				row.getString("assignee_name"), (closedAt != null) ? closedAt.toInstant() : null,
				row.getString("closed_by_name"));
	}

}
