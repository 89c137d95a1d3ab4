package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.annualreport.CellId;

/**
 * What has changed in a total since it was confirmed.
 *
 * @param cells the cells whose sum changed
 * @param agencies the agencies whose counted report changed, at most
 * {@link #MOST_AGENCIES} with their cells
 * @param moreAgencies how many further ones there are
 */
public record TotalEffect(List<CellChange> cells, List<AgencyChange> agencies, int moreAgencies) {

	/** More agencies than anybody reads one by one. */
	public static final int MOST_AGENCIES = 100;

	public TotalEffect {
		cells = List.copyOf(cells);
		agencies = List.copyOf(agencies);
	}

	/**
	 * A sum that changed.
	 *
	 * @param cell which cell
	 * @param before as confirmed
	 * @param after as it is now
	 */
	public record CellChange(CellId cell, BigDecimal before, BigDecimal after) {

		/** By how much, with its sign. */
		public String difference() {
			BigDecimal difference = this.after.subtract(this.before);
			return ((difference.signum() > 0) ? "+" : "") + difference.toPlainString();
		}

	}

	/**
	 * An agency whose counted report changed.
	 *
	 * @param agencyId the agency
	 * @param name its name
	 * @param what what happened, in words
	 * @param cells its cells that read differently
	 */
	public record AgencyChange(long agencyId, String name, String what, List<ValueChange> cells) {

		public AgencyChange {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A cell of a report that reads differently.
	 *
	 * @param cell which cell
	 * @param before what stood there, blank for nothing
	 * @param after what stands there now, blank for nothing
	 */
	public record ValueChange(CellId cell, String before, String after) {
	}

}
