package org.gongkai.bench.empty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/**
 * A Spring Boot application with an embedded engine that does nothing. No configuration
 * by annotation, for tests of the product scan this package and would take it for one of
 * its own.
 */
@EnableAutoConfiguration
public class EmptyApplication {

	public static void main(String[] args) {
		SpringApplication.run(EmptyApplication.class, args);
	}

}
