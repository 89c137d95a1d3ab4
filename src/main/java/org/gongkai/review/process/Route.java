package org.gongkai.review.process;

import java.util.List;
import java.util.Optional;

import org.gongkai.review.Stage;

/**
 * 审校路线: the stages that a document passes, in the order in which it passes them.
 *
 * @param steps the stages after 起草
 */
public record Route(List<RouteStep> steps) {

	public Route {
		steps = List.copyOf(steps);
	}

	public Optional<RouteStep> find(Stage stage) {
		return this.steps.stream().filter((step) -> step.stage() == stage).findFirst();
	}

	/**
	 * The step of a stage.
	 * @throws IllegalArgumentException when the route leaves it out
	 */
	public RouteStep step(Stage stage) {
		return find(stage).orElseThrow(() -> new IllegalArgumentException("The route has no stage " + stage));
	}

	public List<Stage> stages() {
		return this.steps.stream().map(RouteStep::stage).toList();
	}

	/** The stages that lie before this one, nearest last. */
	public List<Stage> before(Stage stage) {
		int place = step(stage).place();
		return this.steps.stream().filter((step) -> step.place() < place).map(RouteStep::stage).toList();
	}

	/** This stage, those beside it and those behind it; all for {@link Stage#DRAFT}. */
	public List<Stage> from(Stage stage) {
		int place = (stage == Stage.DRAFT) ? 0 : step(stage).place();
		return this.steps.stream().filter((step) -> step.place() >= place).map(RouteStep::stage).toList();
	}

}
