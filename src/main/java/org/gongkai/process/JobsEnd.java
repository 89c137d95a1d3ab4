package org.gongkai.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * No job is taken up any more from the moment on at which the office begins to close,
 * long before the engine and its surroundings go; what runs may finish. A job taken up
 * later would be cut off and wait for its lock to expire.
 */
@Component
class JobsEnd implements ApplicationListener<ContextClosedEvent>, Ordered {

	private final ObjectProvider<JobExecutor> jobs;

	private final ApplicationContext context;

	JobsEnd(ObjectProvider<JobExecutor> jobs, ApplicationContext context) {
		this.jobs = jobs;
		this.context = context;
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		if (event.getApplicationContext() == this.context) {
			this.jobs.forEach(JobExecutor::shutdown);
		}
	}

}
