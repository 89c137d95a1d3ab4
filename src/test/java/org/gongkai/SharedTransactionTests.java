package org.gongkai;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Verdict and process move commit together or not at all. */
@OfficeTest
class SharedTransactionTests {

	@Autowired
	ProcessEngine engine;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Test
	void whatIsRolledBackLeavesNeitherRowNorProcess() {
		this.engine.getRepositoryService()
			.createDeployment()
			.addModelInstance("shared.bpmn",
					Bpmn.createExecutableProcess("shared").camundaHistoryTimeToLive(1).startEvent().userTask().done())
			.deploy();
		this.jdbc.execute("create table shared_transaction (id int)");

		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update("insert into shared_transaction values (1)");
			this.engine.getRuntimeService().startProcessInstanceByKey("shared");
			status.setRollbackOnly();
		});

		assertThat(this.jdbc.queryForObject("select count(*) from shared_transaction", Integer.class)).isZero();
		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey("shared").count())
			.isZero();
	}

}
