package org.gongkai.fault;

import java.util.List;

/** What happens to an office. */
enum Fault {

	/** A node loses its power and is started again. */
	NODE_KILLED,

	/** The database loses its power and is started again. */
	DATABASE_KILLED,

	/** Every connection to the database is cut. */
	CONNECTIONS_CUT,

	/** The clock of a node goes an hour wrong, and back. */
	CLOCK_JUMPED,

	/** A step of the process always fails, until it is mended. */
	DELEGATE_THROWS,

	/**
	 * No byte more can be written into the database's file, until there is room again.
	 */
	DISK_FULL;

	static final List<Fault> ON_POSTGRESQL = List.of(NODE_KILLED, DATABASE_KILLED, CONNECTIONS_CUT, CLOCK_JUMPED,
			DELEGATE_THROWS);

	static final List<Fault> ON_H2 = List.of(NODE_KILLED, DISK_FULL, CLOCK_JUMPED, DELEGATE_THROWS);

}
