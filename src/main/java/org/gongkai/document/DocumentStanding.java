package org.gongkai.document;

import java.util.Collection;
import java.util.Map;

/** Tells for lists where documents are on their way; the review module contributes it. */
@FunctionalInterface
public interface DocumentStanding {

	/**
	 * In the user's words, such as “二审，待科室负责人”.
	 * @param documentIds the documents of one page of a list
	 * @return what is known, by document; without those of which nothing is to be said
	 */
	Map<Long, String> standing(Collection<Long> documentIds);

}
