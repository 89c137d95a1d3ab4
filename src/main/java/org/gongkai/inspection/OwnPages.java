package org.gongkai.inspection;

/**
 * The office's own pages, as an {@link InspectionRule} asks about them: known from what
 * was published, never fetched. The feature that publishes answers by a bean.
 */
@FunctionalInterface
public interface OwnPages {

	/**
	 * What becomes of a reader who follows the address.
	 * @param address an absolute address
	 */
	Standing standingOf(String address);

	/** How an address stands. */
	enum Standing {

		/** Not a page of the own site, or one of which nothing is known. */
		UNKNOWN,

		/** A page that stands on the site. */
		THERE,

		/** A page that was taken down. */
		TAKEN_DOWN,

		/** An address of the site under which nothing was ever published. */
		MISSING

	}

}
