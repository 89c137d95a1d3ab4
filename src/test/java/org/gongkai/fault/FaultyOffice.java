package org.gongkai.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gongkai.Application;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;

/**
 * The office as it is delivered, but its clock and its delegates are in the hands of who
 * writes files into the folder that it was started in.
 */
public final class FaultyOffice {

	/** A file with the seconds by which the clock is wrong. */
	static final String CLOCK = "clock";

	/** A file with the name of the delegate that always throws. */
	static final String THROWING = "throwing";

	private FaultyOffice() {
	}

	public static void main(String[] args) {
		new SpringApplication(Application.class, Switches.class).run(args);
	}

	private static String read(String file) {
		try {
			return Files.readString(Path.of(file)).strip();
		}
		catch (IOException ex) {
			// nothing is switched
			return "";
		}
	}

	/** Imported by name; a scan must not find it. */
	static final class Switches {

		/** The tests' clock stands still, this one jumps. */
		@Bean
		static BeanDefinitionRegistryPostProcessor noClockOfTests() {
			return (BeanDefinitionRegistry registry) -> registry.removeBeanDefinition("testClock");
		}

		@Bean
		static BeanPostProcessor switches() {
			return new BeanPostProcessor() {

				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					if (bean instanceof JavaDelegate delegate) {
						return throwing(delegate, name);
					}
					return (bean instanceof Clock clock) ? new JumpingClock(clock) : bean;
				}
			};
		}

		private static JavaDelegate throwing(JavaDelegate delegate, String name) {
			return (execution) -> {
				if (read(THROWING).equals(name)) {
					throw new IllegalStateException("The delegate " + name + " is switched to fail");
				}
				delegate.execute(execution);
			};
		}

	}

	/** Follows the file; the engine's clock goes with it. */
	private static final class JumpingClock extends Clock {

		private final Clock clock;

		JumpingClock(Clock clock) {
			this.clock = clock;
		}

		@Override
		public ZoneId getZone() {
			return this.clock.getZone();
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return new JumpingClock(this.clock.withZone(zone));
		}

		@Override
		public Instant instant() {
			String seconds = read(CLOCK);
			Duration jump = Duration.ofSeconds(seconds.isEmpty() ? 0 : Long.parseLong(seconds));
			ClockUtil.offset(jump.toMillis());
			return this.clock.instant().plus(jump);
		}

	}

	/** Throws a switch of an office. */
	static void set(Path folder, String file, String value) {
		try {
			Path written = Files.writeString(folder.resolve(file + ".new"), value);
			Files.move(written, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
