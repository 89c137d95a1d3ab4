package org.gongkai.organization.web;

import org.jspecify.annotations.Nullable;

/** What the validation of a form has already made sure of. */
final class Entered {

	private Entered() {
	}

	static <T> T value(@Nullable T entry) {
		if (entry == null) {
			throw new IllegalStateException("The form was not validated");
		}
		return entry;
	}

}
