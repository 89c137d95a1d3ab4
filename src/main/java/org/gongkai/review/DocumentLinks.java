package org.gongkai.review;

import java.util.List;

import org.gongkai.document.Document;
import org.gongkai.organization.Member;

/**
 * Further pages about a document. A module that has some gives them as a bean; the
 * document's page shows them to those who may see the document.
 */
@FunctionalInterface
public interface DocumentLinks {

	/** The pages that the person can open, in the order in which they are shown. */
	List<Link> of(Document document, Member member);

	/**
	 * A page.
	 *
	 * @param label what one does or sees there
	 * @param address its address on this server
	 */
	record Link(String label, String address) {
	}

}
