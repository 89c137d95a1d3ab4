package org.gongkai.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

import org.springframework.stereotype.Component;

/**
 * Log lines of the engine's steps, those about a failure too, carry the number under
 * which the matter is filed, its process and the step, and nothing of its content.
 */
@Component
class StepsInLog extends AbstractProcessEnginePlugin {

	@Override
	public void preInit(ProcessEngineConfigurationImpl configuration) {
		configuration.setLoggingContextBusinessKey("number");
		configuration.setLoggingContextProcessDefinitionKey("process");
		configuration.setLoggingContextActivityId("step");
		configuration.setLoggingContextApplicationName(null);
		configuration.setLoggingContextProcessDefinitionId(null);
		configuration.setLoggingContextProcessInstanceId(null);
		configuration.setLoggingContextTenantId(null);
		configuration.setLoggingContextEngineName(null);
	}

}
