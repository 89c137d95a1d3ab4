package org.gongkai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole demonstration office with a real engine and a real database of
 * its own: H2, or PostgreSQL in the build's second run. Background jobs do not run by
 * themselves; {@link TestClock} stands still until moved.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("integration")
@SpringBootTest(properties = { "camunda.bpm.job-execution.enabled=false", "gongkai.audit.seal-cron=-",
		"gongkai.demo.collection=false", "gongkai.sign-in.failures-per-address=100000",
		"gongkai.audit.key-store=target/test-keys/${gongkai.test.fork:office}/audit-key.p12" })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestClock.class)
public @interface OfficeTest {

}
