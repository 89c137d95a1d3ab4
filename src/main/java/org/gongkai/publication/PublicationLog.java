package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Category;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever published, with what was taken down since; for ledgers and counts.
 */
public interface PublicationLog {

	/** What was published in a year, oldest first. */
	List<Entry> ofYear(int year);

	/** What was published of a category, oldest first. */
	List<Entry> of(Category category);

	/**
	 * A publication.
	 *
	 * @param documentId the document
	 * @param title its title
	 * @param category what kind of information
	 * @param address the page's address
	 * @param docNumber 文号, may be blank
	 * @param formedOn 成文日期
	 * @param publishedAt when it was published
	 * @param withdrawnAt when it was taken down, or null
	 */
	record Entry(long documentId, String title, Category category, String address, String docNumber, LocalDate formedOn,
			Instant publishedAt, @Nullable Instant withdrawnAt) {
	}

}
