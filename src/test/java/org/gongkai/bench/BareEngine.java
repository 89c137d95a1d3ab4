package org.gongkai.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;

import org.gongkai.operation.ScriptWords;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ClassPathResource;

/**
 * The engine alone with the product's model of the review: the same settings, tables,
 * pool of connections, transaction manager and job executor, for it reads the product's
 * {@code application.yml} and is migrated by its scripts, and the same three timers at
 * every task; but every delegate is empty, nobody watches the tasks and no working days
 * are counted. Who drives it asks for the open task and completes it.
 */
final class BareEngine implements ReviewSubject {

	private static final String PROCESS = "document-review";

	private static final int STAGES_BEFORE_PUBLICATION = 9;

	private final ConfigurableApplicationContext context;

	private final RuntimeService runtime;

	private final TaskService tasks;

	BareEngine(Map<String, String> database) {
		Map<String, String> settings = new HashMap<>(database);
		settings.put("server.port", "0");
		settings.put("management.endpoint.health.validate-group-membership", "false");
		// what the product's configuration sets in its scripts
		ScriptWords.of(database.get("spring.datasource.url").startsWith("jdbc:postgresql"))
			.forEach((word, text) -> settings.put("spring.flyway.placeholders." + word, text));
		this.context = new SpringApplicationBuilder(Surroundings.class)
			.initializers((context) -> addDelegates((GenericApplicationContext) context))
			.run(settings.entrySet()
				.stream()
				.map((entry) -> "--" + entry.getKey() + "=" + entry.getValue())
				.toArray(String[]::new));
		this.runtime = this.context.getBean(RuntimeService.class);
		this.tasks = this.context.getBean(TaskService.class);
	}

	@Override
	public long draft(int number) {
		return number;
	}

	@Override
	public void release(long document) {
		Map<String, Object> variables = new HashMap<>(
				Map.of("documentId", document, "profile", "STANDARD", "category", "DEPARTMENT_DOCUMENT"));
		variables.put("publishAt", null);
		this.runtime.startProcessInstanceByKey(PROCESS, Long.toString(document), variables);
		for (int stage = 0; stage < STAGES_BEFORE_PUBLICATION; stage++) {
			pass(open(document).get(0));
		}
	}

	@Override
	public boolean patrol(long document) {
		List<Task> open = open(document);
		open.forEach(this::pass);
		return !open.isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
	}

	private List<Task> open(long document) {
		return this.tasks.createTaskQuery().processInstanceBusinessKey(Long.toString(document)).list();
	}

	private void pass(Task task) {
		Map<String, Object> variables = new HashMap<>();
		variables.put("decision", "PASS");
		variables.put("publishAt", null);
		String need = "needs" + task.getTaskDefinitionKey().replace("UserTask_", "");
		if (Surroundings.NEEDS.contains(need)) {
			variables.put(need, false);
		}
		this.tasks.complete(task.getId(), variables);
	}

	private static void addDelegates(GenericApplicationContext context) {
		for (String name : Surroundings.named("delegateExpression=\"\\$\\{(\\w+)}")) {
			JavaDelegate delegate = name.equals("planRoute") ? BareEngine::plan : (execution) -> {
			};
			context.registerBean(name, JavaDelegate.class, () -> delegate);
		}
		context.registerBean("reviewTerms", Moments.class, Moments::new);
	}

	/** The route has to be known to the model; here it is always the same. */
	private static void plan(DelegateExecution execution) {
		Map<String, Object> needs = Surroundings.NEEDS.stream()
			.collect(Collectors.toMap((need) -> need, (need) -> !need.equals("needsReadAloud")));
		execution.setVariables(needs);
		execution.setVariable("urgentRound", false);
	}

	/** What the product's timers ask, answered by moments that never come. */
	public static final class Moments {

		private final Date later = Date.from(Clock.systemUTC().instant().plus(30, ChronoUnit.DAYS));

		public Date halfGone(DelegateExecution execution) {
			return this.later;
		}

		public Date nearlyGone(DelegateExecution execution) {
			return this.later;
		}

		public Date over(DelegateExecution execution) {
			return this.later;
		}

	}

	/**
	 * Spring Boot with everything it sets up by itself. No configuration by annotation,
	 * for tests of the product scan this package and would take it for one of its own.
	 */
	@EnableAutoConfiguration
	@ComponentScan("org.gongkai.process")
	static class Surroundings {

		static final Set<String> NEEDS = named("\\b(needs[A-Z]\\w+)");

		/** What the model calls by a name of that form. */
		static Set<String> named(String form) {
			try {
				String model = new ClassPathResource("bpmn/document-review.bpmn")
					.getContentAsString(StandardCharsets.UTF_8);
				return Pattern.compile(form)
					.matcher(model)
					.results()
					.map((MatchResult match) -> match.group(1))
					.collect(Collectors.toCollection(TreeSet::new));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
