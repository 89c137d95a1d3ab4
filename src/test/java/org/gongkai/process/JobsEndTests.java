package org.gongkai.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.mockito.Mockito;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

class JobsEndTests {

	@Test
	void noJobIsTakenUpOnceTheOfficeBeginsToClose() {
		JobExecutor jobs = Mockito.mock(JobExecutor.class);
		SmartLifecycle server = Mockito.mock(SmartLifecycle.class);
		Mockito.when(server.isAutoStartup()).thenReturn(true);
		Mockito.when(server.isRunning()).thenReturn(true);
		AnnotationConfigApplicationContext office = new AnnotationConfigApplicationContext();
		office.registerBean("jobs", JobExecutor.class, () -> jobs);
		office.registerBean("server", SmartLifecycle.class, () -> server);
		office.register(JobsEnd.class);
		office.refresh();
		office.publishEvent(new ContextClosedEvent(new AnnotationConfigApplicationContext()));
		Mockito.verify(jobs, Mockito.never()).shutdown();

		Mockito.doAnswer((call) -> {
			call.<Runnable>getArgument(0).run();
			return null;
		}).when(server).stop(Mockito.any());
		office.close();

		InOrder order = Mockito.inOrder(jobs, server);
		order.verify(jobs).shutdown();
		order.verify(server).stop(Mockito.any());
	}

}
