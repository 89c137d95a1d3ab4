package org.gongkai.review.process;

import java.util.Set;

import org.gongkai.organization.Role;
import org.gongkai.review.Stage;

/**
 * A stage of a route as the decision table {@code review-route} gives it.
 *
 * @param stage the stage
 * @param place its place in the route from 1; stages that run side by side share one
 * @param posts the posts of which one is needed to take it
 * @param principalLeader whether only the principal leader may take it
 * @param workingDays how many working days it may take
 * @param people how many people do it one after the other, 1 or 2
 * @param proofreaders how many different people must have proofread by then, 0 where that
 * does not matter
 */
public record RouteStep(Stage stage, int place, Set<Role> posts, boolean principalLeader, int workingDays, int people,
		int proofreaders) {

	public RouteStep {
		posts = Set.copyOf(posts);
	}

}
