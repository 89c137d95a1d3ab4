package org.gongkai.operation.process;

/**
 * A document that is on its way and that nothing moves: no open task, no timer, no step
 * to be tried again.
 *
 * @param documentId number of the document
 * @param signed whether it is signed already
 */
public record Standstill(long documentId, boolean signed) {
}
