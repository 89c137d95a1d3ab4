package org.gongkai.operation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.operation.process.EngineSteps;
import org.gongkai.operation.process.FailedStep;
import org.gongkai.operation.process.FailedStep.State;
import org.gongkai.operation.process.Standstill;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The incidents of the embedded engine. */
@Component
class EngineIncidents implements Incidents {

	/** The process whose number is a document's. */
	private static final String REVIEW = "document-review";

	private static final int AT_ONCE = 1000;

	private static final int SHOWN = 200;

	private static final Duration FRESH = Duration.ofMinutes(1);

	private final EngineSteps steps;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	private final Supplier<Long> standstills;

	EngineIncidents(EngineSteps steps, AuditTrail trail, TransactionTemplate transaction) {
		this.steps = steps;
		this.trail = trail;
		this.transaction = transaction;
		this.standstills = new Remembered<>(steps::standstillCount, FRESH);
	}

	@Override
	public Standing standing() {
		return new Standing(this.steps.stopped(), this.steps.retried(), this.standstills.get());
	}

	@Override
	public List<Incident> list(int count, long skipped) {
		return this.steps.failed(count, skipped).stream().map(EngineIncidents::incident).toList();
	}

	@Override
	public List<Standstill> standstills() {
		return this.steps.standstills(SHOWN);
	}

	@Override
	public Retry retry(String job, Member by) {
		try {
			return Objects.requireNonNull(this.transaction.execute((status) -> retryNow(job, by)));
		}
		catch (OptimisticLockingFailureException ex) {
			// another clicked at the same moment, or the step is done by now: nothing is
			// left of this attempt, its entry in the trail included
			return Retry.ALREADY;
		}
	}

	@Override
	public int retryAll(Member by) {
		int asked = 0;
		for (String job : this.steps.retryable(AT_ONCE)) {
			asked += (retry(job, by) == Retry.ASKED) ? 1 : 0;
		}
		return asked;
	}

	private Retry retryNow(String job, Member by) {
		FailedStep step = this.steps.hold(job).orElse(null);
		if (step == null) {
			return Retry.GONE;
		}
		if (step.state() == State.TRYING) {
			return Retry.ALREADY;
		}
		boolean ofDocument = step.process().equals(REVIEW);
		String subject = ofDocument ? Act.document(Long.parseLong(step.businessKey())) : "operation";
		this.trail
			.append(new Act(subject, by.id(), by.name(), posts(by), "", "RETRY_STEP", "重试“%s”".formatted(step.step()),
					null, null, Map.of("process", step.process(), "number", step.businessKey(), "job", job, "tries",
							Long.toString(step.tries()), "fault", PlainFault.of(step.trace()).code())));
		this.steps.retry(job);
		return Retry.ASKED;
	}

	private static String posts(Member member) {
		return member.roles().stream().sorted().map(Role::label).collect(Collectors.joining("、"));
	}

	private static Incident incident(FailedStep step) {
		PlainFault fault = PlainFault.of(step.trace());
		return new Incident(step.job(), matter(step),
				step.process().equals(REVIEW) ? Long.valueOf(step.businessKey()) : null, step.step(), step.since(),
				step.tries(), fault.words(), fault.code(), step.state() == State.STOPPED, step.state() == State.TRYING,
				step.nextTry());
	}

	private static String matter(FailedStep step) {
		return switch (step.process()) {
			case REVIEW -> "文稿" + step.businessKey();
			case "withdrawal" -> "撤稿" + step.businessKey();
			case "annual-report" -> "年度报告" + step.businessKey();
			default -> step.process() + " " + step.businessKey();
		};
	}

}
