package org.gongkai.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.gongkai.document.Catalogue;

/** What stands on the public site. Lists leave out what was taken down. */
public interface PublishedPages {

	/** Lines on a page of a list. */
	int PAGE_SIZE = 20;

	/** The page of a document, also one that was taken down. */
	Optional<PublishedPage> find(long documentId);

	/** What was published last, newest first. */
	List<Line> newest(int count);

	/** What was published last in a column, newest first. */
	List<Line> newest(String column, int count);

	/**
	 * A column's pages, newest first.
	 * @param year only this year's, or null for all
	 * @param page from 0
	 */
	Listing column(String column, @Nullable Integer year, int page);

	/** The years in which something stands in the column, latest first. */
	List<Integer> years(String column);

	/**
	 * Pages whose title, 文号, 索引号 or keywords hold the words.
	 * @param page from 0
	 */
	Listing search(String words, int page);

	/**
	 * A page as a list shows it.
	 *
	 * @param documentId the document
	 * @param title its title
	 * @param column the column's code
	 * @param address its address
	 * @param indexNo 索引号
	 * @param docNumber 文号, may be blank
	 * @param formedOn 成文日期
	 * @param validity 有效性
	 * @param publishedAt when it was published
	 */
	record Line(long documentId, String title, String column, String address, String indexNo, String docNumber,
			LocalDate formedOn, Catalogue.Validity validity, Instant publishedAt) {
	}

	/**
	 * A page of a list.
	 *
	 * @param lines the lines
	 * @param total how many there are in all, or as far as they were counted
	 * @param more whether there are more than that
	 * @param page which page it is, from 0
	 */
	record Listing(List<Line> lines, long total, boolean more, int page) {

		public Listing {
			lines = List.copyOf(lines);
		}
	}

}
