package org.gongkai.operation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * 办理异常: a step of the process that failed, without anything of the document's content.
 *
 * @param job number of the step
 * @param matter what it belongs to, such as 文稿17
 * @param documentId the document, null for other matters
 * @param step the step's name
 * @param since when it failed first
 * @param tries how often it was tried
 * @param fault what went wrong, in words
 * @param code the fault's name in the program
 * @param stopped whether it waits for a person
 * @param trying whether it is being tried now, so that there is nothing to ask for
 * @param nextTry when it is tried next, if that is known
 */
public record Incident(String job, String matter, @Nullable Long documentId, String step, Instant since, long tries,
		String fault, String code, boolean stopped, boolean trying, @Nullable Instant nextTry) {
}
