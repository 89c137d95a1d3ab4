package org.gongkai.operation;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.gongkai.inspection.Severity;
import org.gongkai.operation.Figures.Standing;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.stereotype.Component;

/**
 * The office's figures for those who watch over it. However often and by however many
 * they are asked for, they are counted twice a minute at most.
 */
@Component
class OfficeMetrics {

	private static final Duration FRESH = Duration.ofSeconds(30);

	private static final List<String> STAGES = List.of("FIRST_PROOF", "FIRST_REVIEW", "SECOND_PROOF", "SECOND_REVIEW",
			"SECRECY_REVIEW", "FINAL_PROOF", "FINAL_REVIEW", "SIGN_OFF", "PUBLISH", "PATROL");

	private final MeterRegistry registry;

	private final Supplier<Standing> standing;

	private final Counter refused;

	OfficeMetrics(MeterRegistry registry, Figures figures) {
		this.registry = registry;
		this.standing = new Remembered<>(figures::count, FRESH);
		this.refused = Counter.builder("gongkai.sign.ins.refused")
			.description("Sign-ins refused since this node was started")
			.register(registry);
		STAGES.forEach((stage) -> gauge("gongkai.tasks.open", "Open tasks of a stage of the review", "stage", stage,
				(now) -> now.tasks().getOrDefault(stage, 0L)));
		for (Severity severity : Severity.values()) {
			gauge("gongkai.findings.open", "Findings that nobody has mended or confirmed", "severity", severity.name(),
					(now) -> now.findings().getOrDefault(severity, 0L));
		}
		gauge("gongkai.tasks.overdue", "Open tasks whose day is over", Standing::overdue);
		gauge("gongkai.incidents", "Failed steps that wait for a person", Standing::stopped);
		gauge("gongkai.steps.retried", "Failed steps that are tried again by themselves", Standing::retried);
		gauge("gongkai.steps.due", "Steps that are due and not done yet", Standing::due);
		gauge("gongkai.documents.standing.still", "Documents on their way that nothing moves", Standing::standstills);
		gauge("gongkai.pages.published", "Pages on the public site", Standing::pages);
		gauge("gongkai.audit.last.sealed.timestamp.seconds", "When the audit trail was last sealed, 0 if never",
				(now) -> now.sealedAt().getEpochSecond());
	}

	@EventListener
	void refused(AbstractAuthenticationFailureEvent event) {
		this.refused.increment();
	}

	private void gauge(String name, String meaning, ToDoubleFunction<Standing> figure) {
		Gauge.builder(name, () -> figure.applyAsDouble(this.standing.get()))
			.description(meaning)
			.register(this.registry);
	}

	private void gauge(String name, String meaning, String kind, String value, ToDoubleFunction<Standing> figure) {
		Gauge.builder(name, () -> figure.applyAsDouble(this.standing.get()))
			.description(meaning)
			.tag(kind, value)
			.register(this.registry);
	}

}
