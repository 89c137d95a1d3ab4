package org.gongkai.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;

import org.springframework.stereotype.Component;

/** 确定审校路线: takes the route from the decision table into the process. */
@Component("planRoute")
class PlanRoute implements JavaDelegate {

	private final RouteTable routes;

	PlanRoute(RouteTable routes) {
		this.routes = routes;
	}

	@Override
	public void execute(DelegateExecution execution) {
		ReviewProfile profile = ReviewProfile.valueOf((String) execution.getVariable("profile"));
		Category category = Category.valueOf((String) execution.getVariable("category"));
		Route route = this.routes.route(profile, category);
		execution.setVariables(Models.needs(route, route.stages()));
		execution.setVariable(ReviewNames.URGENT_ROUND, profile == ReviewProfile.URGENT);
	}

}
