package org.gongkai.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A question to the task list's table, put together from what a person may do. */
final class TaskQuery {

	private final StringBuilder where = new StringBuilder("t.state = 'OPEN'");

	private final List<Object> values = new ArrayList<>();

	TaskQuery(List<Part> parts, List<String> waived) {
		List<String> alternatives = new ArrayList<>();
		for (Part part : parts) {
			if (!part.stages().isEmpty()) {
				alternatives.add(alternative(part, waived));
			}
		}
		String may = alternatives.isEmpty() ? "1 = 0" : String.join(" or ", alternatives);
		this.where.append(" and (").append(may).append(")");
	}

	void and(String condition, Object value) {
		this.where.append(" and ").append(condition);
		this.values.add(value);
	}

	long count(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from review_task t where " + this.where)
			.params(this.values)
			.query(Long.class)
			.single();
	}

	Map<Stage, Long> countByStage(JdbcClient jdbc) {
		Map<Stage, Long> counts = new EnumMap<>(Stage.class);
		jdbc.sql("select t.stage, count(*) as tasks from review_task t where " + this.where + " group by t.stage")
			.params(this.values)
			.query((row) -> {
				counts.put(Stage.valueOf(row.getString("stage")), row.getLong("tasks"));
			});
		return counts;
	}

	List<TaskRow> page(JdbcClient jdbc, String order, long from, int size) {
		List<Object> all = new ArrayList<>(this.values);
		Collections.addAll(all, from, size);
		return jdbc
			.sql("select t.* from review_task t where " + this.where + " order by " + order
					+ " offset ? rows fetch next ? rows only")
			.params(all)
			.query(TaskStore::read)
			.list();
	}

	/** A pattern for {@code like … escape '!'}. */
	static String contains(String words) {
		String escaped = words.strip()
			.toLowerCase(Locale.ROOT)
			.replace("!", "!!")
			.replace("%", "!%")
			.replace("_", "!_");
		return "%" + escaped + "%";
	}

	private String alternative(Part part, List<String> waived) {
		StringBuilder sql = new StringBuilder("(t.stage in (").append(places(part.stages().size())).append(")");
		part.stages().forEach((stage) -> this.values.add(stage.name()));
		sql.append(" and (t.posts = ? or t.posts like ?)");
		this.values.add(part.role().name());
		this.values.add("%" + part.role().name() + "%");
		if (!part.leads()) {
			sql.append(" and not t.principal_leader");
		}
		sql.append(" and not exists (select 1 from review_task_bar b where b.task_id = t.id and b.person_id in (")
			.append(places(part.people().size()))
			.append(")");
		part.people().forEach((person) -> this.values.add(person.id()));
		if (!waived.isEmpty() && part.people().size() == 1) {
			sql.append(" and b.rule not in (").append(places(waived.size())).append(")");
			this.values.addAll(waived);
		}
		return sql.append("))").toString();
	}

	private static String places(int count) {
		String[] places = new String[count];
		Arrays.fill(places, "?");
		return Arrays.stream(places).collect(Collectors.joining(", "));
	}

	/**
	 * A capacity in which the person may take tasks.
	 *
	 * @param role the post
	 * @param stages the stages that the post takes
	 * @param people whose restrictions hold
	 * @param leads whether it is the principal leader's
	 */
	record Part(Role role, Set<Stage> stages, List<Member> people, boolean leads) {
	}

}
