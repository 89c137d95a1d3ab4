package org.gongkai.operation.process;

import java.util.List;
import java.util.Optional;

/** The engine's failed steps in the office's verbs. */
public interface EngineSteps {

	/** How many wait for a person. */
	long stopped();

	/** How many have failed and are tried again by themselves. */
	long retried();

	/** How many are due and not done yet. */
	long due();

	/** Failed steps, those that wait for a person first, then the oldest. */
	List<FailedStep> failed(int count, long skipped);

	/** Numbers of the failed steps that can be tried again now, in the same order. */
	List<String> retryable(int count);

	/**
	 * A failed step, held for the caller's transaction so that nobody else can take it up
	 * meanwhile; empty when it is done by now or gone.
	 */
	Optional<FailedStep> hold(String job);

	/**
	 * Has the step tried again at once, with as many tries as at first.
	 * @throws org.springframework.dao.OptimisticLockingFailureException when another has
	 * just done so or the step was done meanwhile
	 */
	void retry(String job);

	/** Documents on their way that nothing moves; none in health. */
	List<Standstill> standstills(int count);

	long standstillCount();

	/** Whether every process model is there to be started. */
	boolean deployed();

}
