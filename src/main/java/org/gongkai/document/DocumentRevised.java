package org.gongkai.document;

import org.gongkai.organization.Member;

/**
 * A new version was saved; published within the transaction, so that a listener's refusal
 * undoes the save.
 *
 * @param before the document as it was
 * @param after the document as it is
 * @param editor who saved
 */
public record DocumentRevised(Document before, Document after, Member editor) {
}
