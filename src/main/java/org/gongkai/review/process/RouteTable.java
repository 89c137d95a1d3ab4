package org.gongkai.review.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;
import org.gongkai.organization.Role;
import org.gongkai.review.Stage;

import org.springframework.stereotype.Component;

/**
 * Reads routes out of the decision table {@code bpmn/review-route.dmn} as it was last
 * deployed. It is evaluated without the engine's history, because asking for a route is
 * no act; what a table said is remembered, because a deployed table never changes.
 */
@Component
class RouteTable {

	private final RepositoryService models;

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

	private final Map<String, Routes> tables = new ConcurrentHashMap<>();

	private final TransactionMemory<String, Routes> latest = new TransactionMemory<>(this::lookedUp);

	RouteTable(RepositoryService models) {
		this.models = models;
	}

	Route route(ReviewProfile profile, Category category) {
		Route route = latest().routes().get(profile).get(category);
		return Objects.requireNonNull(route);
	}

	/** The stages that each post takes on any route. */
	Map<Role, Set<Stage>> stagesByPost() {
		return latest().stages();
	}

	/** The table that holds now, the same one within a transaction. */
	private Routes latest() {
		return this.latest.of(ReviewNames.ROUTE);
	}

	private Routes lookedUp(String decision) {
		String table = this.models.createDecisionDefinitionQuery()
			.decisionDefinitionKey(decision)
			.latestVersion()
			.singleResult()
			.getId();
		return this.tables.computeIfAbsent(table, this::read);
	}

	private Routes read(String table) {
		try (InputStream model = this.models.getDecisionModel(table)) {
			DmnDecision decision = this.engine.parseDecision(ReviewNames.ROUTE, model);
			Map<ReviewProfile, Map<Category, Route>> routes = new EnumMap<>(ReviewProfile.class);
			for (ReviewProfile profile : ReviewProfile.values()) {
				Map<Category, Route> byCategory = new EnumMap<>(Category.class);
				for (Category category : Category.values()) {
					byCategory.put(category, evaluate(decision, profile, category));
				}
				routes.put(profile, byCategory);
			}
			return new Routes(routes, stages(routes));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Role, Set<Stage>> stages(Map<ReviewProfile, Map<Category, Route>> routes) {
		Map<Role, Set<Stage>> stages = new EnumMap<>(Role.class);
		routes.values()
			.stream()
			.flatMap((byCategory) -> byCategory.values().stream())
			.flatMap((route) -> route.steps().stream())
			.forEach((step) -> step.posts()
				.forEach((post) -> stages.computeIfAbsent(post, (key) -> EnumSet.noneOf(Stage.class))
					.add(step.stage())));
		stages.replaceAll((post, taken) -> Set.copyOf(taken));
		return Map.copyOf(stages);
	}

	private Route evaluate(DmnDecision decision, ReviewProfile profile, Category category) {
		return new Route(this.engine
			.evaluateDecisionTable(decision, Map.of("profile", profile.name(), "category", category.name()))
			.getResultList()
			.stream()
			.map(RouteTable::step)
			.sorted(Comparator.comparingInt(RouteStep::place).thenComparing(RouteStep::stage))
			.toList());
	}

	private static RouteStep step(Map<String, Object> line) {
		Set<Role> posts = Arrays.stream(((String) line.get("posts")).split(","))
			.map((post) -> Role.valueOf(post.strip()))
			.collect(Collectors.toUnmodifiableSet());
		return new RouteStep(Stage.valueOf((String) line.get("stage")), number(line, "place"), posts,
				(Boolean) line.get("principalLeader"), number(line, "workingDays"), number(line, "people"),
				number(line, "proofreaders"));
	}

	private static int number(Map<String, Object> line, String name) {
		return ((Number) line.get(name)).intValue();
	}

	/**
	 * All routes of one state of the table.
	 */
	private record Routes(Map<ReviewProfile, Map<Category, Route>> routes, Map<Role, Set<Stage>> stages) {
	}

}
