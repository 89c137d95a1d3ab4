package org.gongkai.operation.process;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A step that the process had to do by itself and could not.
 *
 * @param job the engine's number of it
 * @param process key of the process, such as {@code document-review}
 * @param businessKey the number under which the office files the matter
 * @param step the step's name in the drawn model
 * @param since when it failed first
 * @param tries how often it was tried
 * @param state whether and when it is tried again
 * @param nextTry when it is tried next, null when it waits for a person or is being tried
 * @param trace what the failure left; holds whatever was worked on, hence is never shown
 */
public record FailedStep(String job, String process, String businessKey, String step, Instant since, long tries,
		State state, @Nullable Instant nextTry, String trace) {

	/** What becomes of it. */
	public enum State {

		/** Every try has failed: it waits for a person. */
		STOPPED,

		/** It will be tried again by itself. */
		WAITING,

		/** It is due or just being tried. */
		TRYING

	}

}
