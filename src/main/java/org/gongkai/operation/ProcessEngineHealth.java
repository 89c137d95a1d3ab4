package org.gongkai.operation;

import org.gongkai.operation.process.EngineSteps;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the process models are there: without them nothing can be handed in. */
@Component("processEngineHealthIndicator")
class ProcessEngineHealth implements HealthIndicator {

	private final EngineSteps steps;

	ProcessEngineHealth(EngineSteps steps) {
		this.steps = steps;
	}

	@Override
	public Health health() {
		return (this.steps.deployed() ? Health.up() : Health.outOfService()).build();
	}

}
