package org.gongkai.organization;

import org.jspecify.annotations.Nullable;

/** What all entities of this module need. */
final class Entities {

	private Entities() {
	}

	/** The id of an entity that has been saved. */
	static long saved(@Nullable Long id) {
		if (id == null) {
			throw new IllegalStateException("This entity has not been saved yet");
		}
		return id;
	}

}
