package org.gongkai.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.gongkai.OfficeTest;

import org.springframework.boot.test.context.SpringBootTest;

/**
 * A test of the doors, against an office of its own that also listens on a port: what it
 * sets up there would be in other tests' way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OfficeTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "camunda.bpm.job-execution.enabled=false", "gongkai.audit.seal-cron=-",
				"gongkai.demo.collection=false", "gongkai.sign-in.failures-per-address=50",
				"spring.test.mockmvc.print=none", "management.observations.enable.all=false",
				"gongkai.audit.key-store=target/test-keys/${gongkai.test.fork:office}/access-key.p12" })
@interface AccessTest {

}
