package org.gongkai.organization.web;

import org.jspecify.annotations.Nullable;

/** Text as it was typed. */
final class Text {

	private Text() {
	}

	/** Without blanks around; a missing entry is blank. */
	static String clean(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

}
