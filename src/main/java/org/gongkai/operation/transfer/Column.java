package org.gongkai.operation.transfer;

/**
 * A column of a table.
 *
 * @param name in lower case
 * @param kind what its values are, the same on both databases
 */
record Column(String name, Kind kind) {

	/** What values are. */
	enum Kind {

		TEXT, WHOLE_NUMBER, DECIMAL, FLOATING, FLAG, DAY, LOCAL_MOMENT, MOMENT, BYTES

	}

}
