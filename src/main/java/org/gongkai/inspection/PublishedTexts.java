package org.gongkai.inspection;

import java.time.LocalDate;
import java.util.function.Predicate;

/** What stands on the site, for trying rules on it. */
public interface PublishedTexts {

	/**
	 * Goes over what was published from that day on, newest first, while the visitor
	 * wants more; what was taken down is left out.
	 */
	void since(LocalDate day, Predicate<Published> visitor);

	/**
	 * A published text.
	 *
	 * @param title its title
	 * @param address its address
	 * @param publishedOn when it was published
	 * @param text what was signed
	 */
	record Published(String title, String address, LocalDate publishedOn, InspectedText text) {
	}

}
