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
	 * database can do that.
	 */
	public static Map<String, String> of(boolean postgresql) {
		return Map.of("bytes", postgresql ? "bytea" : "blob", "of_open_tasks",
				postgresql ? "where state = 'OPEN'" : "");
	}

}
