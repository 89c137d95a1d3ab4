package org.gongkai.process;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The engine inside this application: it finds its tables made by Flyway and shares the
 * one transaction manager with the office's own tables, so that a verdict and the
 * process's move are committed together or not at all.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

	/**
	 * The starter was built for an older Spring Boot and orders itself after classes that
	 * have moved since; without this the engine starts before its tables are there.
	 */
	@Bean
	static BeanFactoryPostProcessor engineStartsAfterMigrationAndPersistence() {
		return (factory) -> {
			for (String name : factory.getBeanNamesForType(ProcessEngineFactoryBean.class, true, false)) {
				BeanDefinition engine = factory.getBeanDefinition(BeanFactoryUtils.transformedBeanName(name));
				Set<String> needed = new LinkedHashSet<>(List.of("flywayInitializer", "entityManagerFactory"));
				if (engine.getDependsOn() != null) {
					needed.addAll(Arrays.asList(engine.getDependsOn()));
				}
				engine.setDependsOn(needed.toArray(String[]::new));
			}
		};
	}

}
