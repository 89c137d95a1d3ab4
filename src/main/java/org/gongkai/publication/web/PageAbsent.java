package org.gongkai.publication.web;

/** Nothing stands under the address, or no longer; the reader gets a friendly page. */
class PageAbsent extends RuntimeException {

	private final boolean withdrawn;

	PageAbsent(boolean withdrawn) {
		super(withdrawn ? "The page was withdrawn" : "There is no such page", null, false, false);
		this.withdrawn = withdrawn;
	}

	/** Whether it was there and has been taken down: 410, not 404. */
	boolean withdrawn() {
		return this.withdrawn;
	}

}
