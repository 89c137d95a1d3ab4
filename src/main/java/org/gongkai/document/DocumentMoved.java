package org.gongkai.document;

/**
 * A document came into another state; published within the transaction, so that a
 * listener's refusal undoes the move.
 *
 * @param before the document as it was
 * @param after the document as it is
 */
public record DocumentMoved(Document before, Document after) {
}
