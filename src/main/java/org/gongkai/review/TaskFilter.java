package org.gongkai.review;

import org.jspecify.annotations.Nullable;

/**
 * What to show of the task list.
 *
 * @param scope those the person holds, or all that he may do
 * @param stage only this stage, or null
 * @param query words of the title, may be blank
 * @param overdueOnly only what is late
 * @param sort the order
 * @param page from 0
 * @param size lines a page, 1 to 200
 */
public record TaskFilter(Scope scope, @Nullable Stage stage, String query, boolean overdueOnly, Sort sort, int page,
		int size) {

	/** Whose tasks. */
	public enum Scope {

		MINE, OPEN

	}

	/** In which order. */
	public enum Sort {

		DUE, NEWEST, TITLE

	}

}
