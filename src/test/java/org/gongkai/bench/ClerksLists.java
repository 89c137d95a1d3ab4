package org.gongkai.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.publication.PublishedPages;
import org.gongkai.review.Stage;
import org.gongkai.review.TaskFilter;
import org.gongkai.review.TaskFilter.Scope;
import org.gongkai.review.TaskFilter.Sort;
import org.gongkai.review.TaskList;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ConfigurableApplicationContext;

/**
 * The task list of a person with twenty posts, beside the engine's own query on the same
 * tasks, and the other lists that are opened daily.
 */
final class ClerksLists {

	private static final int LINES = 25;

	private static final int CALLS = 60;

	/** What takes longer is not asked as often. */
	private static final double LONG = 200;

	private final ConfigurableApplicationContext office;

	private final BenchDatabase database;

	private final Map<String, Map<Long, Double>> percentiles = new LinkedHashMap<>();

	ClerksLists(ConfigurableApplicationContext office, BenchDatabase database) {
		this.office = office;
		this.database = database;
	}

	void measure(long documents) throws Exception {
		Member member = this.office.getBean(Organization.class).member(Filling.MANY_POSTS).orElseThrow();
		EngineQueries engine = new EngineQueries(this.office.getBean(TaskService.class), member);
		double count = percentile(engine::count);
		double list = percentile(() -> engine.page(LINES)) + count;
		TaskList tasks = this.office.getBean(TaskList.class);
		for (Map.Entry<String, TaskFilter> asked : filters().entrySet()) {
			Figure figure = taken(asked.getKey(), documents, () -> tasks.find(asked.getValue(), member));
			report(figure.beside("engine's page and count", list), documents);
		}
		Figure counts = taken("tasks: counts", documents, () -> tasks.counts(member));
		report(counts.beside("engine's count", count), documents);
		PublishedPages pages = this.office.getBean(PublishedPages.class);
		Figures.report(taken("site: newest", documents, () -> pages.newest(8)));
		Figures.report(taken("site: a column", documents, () -> pages.column("news", null, 0)));
		Figures.report(taken("site: a column's year", documents, () -> pages.column("news", 2023, 0)));
		Figures.report(taken("site: years", documents, () -> pages.years("news")));
		Figures.report(taken("site: an empty column", documents, () -> pages.newest("budget", 4)));
		Figures.report(taken("site: search", documents, () -> pages.search("公务用车", 0)));
		Figures.report(taken("site: search for what is rare", documents, () -> pages.search("第993批", 0)));
		SignedInReader reader = new SignedInReader(this.office, Filling.MANY_POSTS);
		for (String page : List.of("/tasks", "/documents", "/documents?scope=section",
				"/documents?scope=section&q=%E5%85%AC%E5%8A%A1", "/ledger", "/public/news/", "/")) {
			Figures.report(taken("page " + page, documents, () -> reader.get(page)));
		}
	}

	/** What a hundred times as many tasks make of it. */
	void growth() {
		this.percentiles.forEach((name, bySize) -> {
			Double few = bySize.get(10_000L);
			Double many = bySize.get(1_000_000L);
			if (name.startsWith("tasks") && few != null && many != null) {
				Figures.report(Figure.of(name, many, "ms p95")
					.on(this.database)
					.at("10^5 open tasks")
					.beside("10^3 open tasks", few)
					.timesAtMost(2));
			}
		});
	}

	private static Map<String, TaskFilter> filters() {
		Map<String, TaskFilter> filters = new LinkedHashMap<>();
		filters.put("tasks: first page", filter(Scope.OPEN, null, "", false, Sort.DUE));
		filters.put("tasks: overdue of a stage", filter(Scope.OPEN, Stage.FIRST_REVIEW, "", true, Sort.DUE));
		filters.put("tasks: own", filter(Scope.MINE, null, "", false, Sort.DUE));
		filters.put("tasks: newest first", filter(Scope.OPEN, null, "", false, Sort.NEWEST));
		filters.put("tasks: by title", filter(Scope.OPEN, null, "", false, Sort.TITLE));
		filters.put("tasks: words of the title", filter(Scope.OPEN, null, "公务用车", false, Sort.DUE));
		filters.put("tasks: a rare title", filter(Scope.OPEN, null, "第990批", false, Sort.DUE));
		return filters;
	}

	private static TaskFilter filter(Scope scope, @Nullable Stage stage, String words, boolean overdue, Sort sort) {
		return new TaskFilter(scope, stage, words, overdue, sort, 0, LINES);
	}

	private void report(Figure figure, long documents) {
		boolean whole = documents == 1_000_000;
		Figure measured = whole ? figure.timesAtMost(0.2) : figure;
		Figures.report((whole && this.database == BenchDatabase.POSTGRESQL) ? measured.atMost(30) : measured);
	}

	private Figure taken(String name, long documents, Rounds.Work work) throws Exception {
		double percentile = percentile(work);
		this.percentiles.computeIfAbsent(name, (key) -> new LinkedHashMap<>()).put(documents, percentile);
		return Figure.of(name, percentile, "ms p95")
			.on(this.database)
			.at("%,d documents, %,d open tasks".formatted(documents, documents / Filling.WAITING));
	}

	private static double percentile(Rounds.Work work) throws Exception {
		work.run();
		int calls = (Rounds.millis(work) > LONG) ? CALLS / 6 : CALLS;
		for (int call = 0; call < calls; call++) {
			work.run();
		}
		double[] times = new double[calls];
		for (int call = 0; call < calls; call++) {
			times[call] = Rounds.millis(work);
		}
		return Rounds.percentile(times, 95);
	}

	/** The engine's own query for the same person. */
	private record EngineQueries(TaskService tasks, Member member) {

		private static final List<String> GROUPS = Arrays.stream(Stage.values())
			.filter((stage) -> stage != Stage.DRAFT && stage != Stage.PUBLISH)
			.flatMap((stage) -> IntStream.range(0, 3).mapToObj((group) -> stage + "-" + group))
			.limit(20)
			.toList();

		void page(int lines) {
			query().orderByDueDate().asc().listPage(0, lines);
		}

		void count() {
			query().count();
		}

		private TaskQuery query() {
			return this.tasks.createTaskQuery()
				.or()
				.taskCandidateGroupIn(GROUPS)
				.taskAssignee(Long.toString(this.member.id()))
				.endOr();
		}

	}

}
