package org.gongkai.operation;

import java.util.Map;

/**
 * What both databases say differently in a migration script, wherever the scripts are
 * run.
 */
public final class ScriptWords {

	private ScriptWords() {
	}

	/**
	 * The placeholders: {@code ${bytes}} is the type of unlimited bytes;
	 * {@code ${of_open_tasks}} keeps an index to the rows of open tasks where the
	 * database can do that, and {@code ${first_of_open_tasks}} is the column by which it
	 * finds them where it cannot.
	 */
	public static Map<String, String> of(boolean postgresql) {
		return postgresql ? Map.of("bytes", "bytea", "of_open_tasks", "where state = 'OPEN'", "first_of_open_tasks", "")
				: Map.of("bytes", "blob", "of_open_tasks", "", "first_of_open_tasks", "state,");
	}

}
