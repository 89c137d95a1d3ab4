package org.gongkai.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A question to the task list's table, put together from what a person may do. Each stage
 * is read by itself along its index and only as far as needed, so that it does not matter
 * how many tasks there are; only tasks that are looked up by their words come from all
 * stages at once.
 */
final class TaskQuery {

	private final Map<Stage, List<Part>> byStage = new EnumMap<>(Stage.class);

	private final List<String> waived;

	private final StringBuilder conditions = new StringBuilder();

	private final List<Object> conditionValues = new ArrayList<>();

	private String wordsCondition = "";

	private List<String> words = List.of();

	private boolean lookedUp;

	TaskQuery(List<Part> parts, List<String> waived) {
		this.waived = List.copyOf(waived);
		for (Part part : parts) {
			if (parts.stream().anyMatch((other) -> other.covers(part))) {
				continue;
			}
			part.stages().forEach((stage) -> this.byStage.computeIfAbsent(stage, (key) -> new ArrayList<>()).add(part));
		}
	}

	/** Leaves out all other stages. */
	void only(Stage stage) {
		this.byStage.keySet().retainAll(Set.of(stage));
	}

	void and(String condition, Object value) {
		this.conditions.append(" and ").append(condition);
		this.conditionValues.add(value);
	}

	/**
	 * The words, in the stead of those said before.
	 * @param condition the condition
	 * @param many whether many tasks are known to have them, so that they are soonest
	 * found along the list's order
	 * @param values what the condition asks for
	 */
	void words(String condition, boolean many, String... values) {
		this.wordsCondition = " and " + condition;
		this.words = List.of(values);
		this.lookedUp = !many;
	}

	/** How many there are; it is not counted further than to the bound. */
	long count(JdbcClient jdbc, long bound) {
		if (this.byStage.isEmpty()) {
			return 0;
		}
		List<Object> values = new ArrayList<>();
		String all = this.lookedUp ? atOnce("t.stage", values) : union("t.stage", "", bound, values);
		values.add(bound);
		AtomicLong counted = new AtomicLong();
		jdbc.sql(all + " fetch first ? rows only")
			.params(values)
			.query((RowCallbackHandler) (row) -> counted.incrementAndGet());
		return counted.get();
	}

	/** How many there are of each stage, none counted further than to the bound. */
	Map<Stage, Long> countByStage(JdbcClient jdbc, long bound) {
		Map<Stage, Long> counted = new EnumMap<>(Stage.class);
		if (!this.byStage.isEmpty()) {
			List<Object> values = new ArrayList<>();
			jdbc.sql(union("t.stage", "", bound, values))
				.params(values)
				.query((RowCallbackHandler) (row) -> counted.merge(Stage.valueOf(row.getString("stage")), 1L,
						Long::sum));
		}
		return counted;
	}

	List<TaskRow> page(JdbcClient jdbc, Order order, long from, int size) {
		if (this.byStage.isEmpty()) {
			return List.of();
		}
		List<Object> values = new ArrayList<>();
		String all = this.lookedUp ? atOnce("t.*", values) : union("t.*", order.inStage, from + size, values);
		Collections.addAll(values, from, size);
		return jdbc.sql(all + " order by " + order.overall + " offset ? rows fetch next ? rows only")
			.params(values)
			.query(TaskStore::read)
			.list();
	}

	/**
	 * Several branches are not put into one derived table: H2 would plan it anew at each
	 * call.
	 */
	private String union(String columns, String order, long bound, List<Object> values) {
		List<String> branches = this.byStage.keySet()
			.stream()
			.map((stage) -> "(" + branch(stage, columns, order, bound, values) + ")")
			.toList();
		return (branches.size() == 1) ? "select * from " + branches.get(0) + " one"
				: String.join(" union all ", branches);
	}

	private String branch(Stage stage, String columns, String order, long bound, List<Object> values) {
		return select(columns, allowed(stage, values), values) + order + " fetch first " + bound + " rows only";
	}

	/** Whoever asks for each stage would have the words looked up as often. */
	private String atOnce(String columns, List<Object> values) {
		return select(columns,
				this.byStage.keySet()
					.stream()
					.map((stage) -> allowed(stage, values))
					.collect(Collectors.joining(" or ", "(", ")")),
				values);
	}

	private String select(String columns, String allowed, List<Object> values) {
		values.addAll(this.conditionValues);
		values.addAll(this.words);
		return "select " + columns + " from review_task t where t.state = 'OPEN' and " + allowed + this.conditions
				+ this.wordsCondition;
	}

	private String allowed(Stage stage, List<Object> values) {
		return this.byStage.getOrDefault(stage, List.of())
			.stream()
			.map((part) -> alternative(part, values))
			.collect(Collectors.joining(" or ", "t.stage = '" + stage.name() + "' and (", ")"));
	}

	/**
	 * Stage, post and bound stand in the sentence itself, so that the planner knows how
	 * many tasks they have and how few it needs. The bars are asked for task by task:
	 * with {@code exists}, PostgreSQL would first gather all the tasks of all years from
	 * which the person was ever barred. Less than one, for it takes equality to be so
	 * rare that it would read a whole stage.
	 */
	private String alternative(Part part, List<Object> values) {
		StringBuilder sql = new StringBuilder("(t.posts like '%" + part.role().name() + "%'");
		if (!part.leads()) {
			sql.append(" and not t.principal_leader");
		}
		sql.append(" and (select count(*) from review_task_bar b where b.task_id = t.id and b.person_id in (")
			.append(places(part.people().size()))
			.append(")");
		part.people().forEach((person) -> values.add(person.id()));
		if (!this.waived.isEmpty() && part.people().size() == 1) {
			sql.append(" and b.rule not in (").append(places(this.waived.size())).append(")");
			values.addAll(this.waived);
		}
		return sql.append(") < 1)").toString();
	}

	private static String places(int count) {
		return String.join(", ", Collections.nCopies(count, "?"));
	}

	/** In which order; each has its index within a stage. */
	enum Order {

		DUE("due_on, id"), NEWEST("id desc"), TITLE("title, id");

		private final String overall;

		private final String inStage;

		Order(String overall) {
			this.overall = overall;
			// H2 takes an index only when its first columns are named too
			String first = overall.contains("desc") ? " order by t.state desc, t.stage desc, t."
					: " order by t.state, t.stage, t.";
			this.inStage = first + overall.replace(", ", ", t.");
		}

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

		/** Whether the person may in his own post all that he may in this one. */
		boolean covers(Part other) {
			return this.people.size() == 1 && other.people.size() > 1 && this.role == other.role
					&& (this.leads || !other.leads) && this.stages.containsAll(other.stages);
		}

	}

}
