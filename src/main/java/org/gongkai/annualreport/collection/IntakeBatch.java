package org.gongkai.annualreport.collection;

import java.time.Instant;
import java.util.List;

/**
 * Files that were brought together.
 *
 * @param id its number
 * @param year for which year the person said they are
 * @param broughtBy who brought them
 * @param broughtAt when
 * @param items the files in their order
 */
public record IntakeBatch(long id, int year, String broughtBy, Instant broughtAt, List<IntakeItem> items) {

	public IntakeBatch {
		items = List.copyOf(items);
	}

	/** How many files came out in some way. */
	public long count(IntakeItem.State state) {
		return this.items.stream().filter((item) -> item.state() == state).count();
	}

	/** How many files are still to be read. */
	public long waiting() {
		return count(IntakeItem.State.WAITING);
	}

}
