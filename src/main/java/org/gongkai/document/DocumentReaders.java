package org.gongkai.document;

import org.gongkai.organization.Member;

/**
 * Lets others than a document's own drafters read it. The modules above contribute beans;
 * one that agrees is enough.
 */
@FunctionalInterface
public interface DocumentReaders {

	/** Whether the person may read the document. */
	boolean mayRead(Document document, Member member);

}
