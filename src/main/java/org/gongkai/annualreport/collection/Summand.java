package org.gongkai.annualreport.collection;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * What one agency puts into a cell of the total.
 *
 * @param agencyId the agency
 * @param agencyName its name
 * @param branch under which direct subordinate it stands, blank when it is one itself
 * @param submissionId the report that counts
 * @param number the number, or null when the cell holds none
 * @param own whether it is the unit's own
 */
public record Summand(long agencyId, String agencyName, String branch, long submissionId, @Nullable BigDecimal number,
		boolean own) {

	private static final BigDecimal BELOW_ALL = BigDecimal.valueOf(Long.MIN_VALUE);

	/** The number as one writes it, blank for none. */
	public String written() {
		return (this.number != null) ? this.number.toPlainString() : "";
	}

	BigDecimal size() {
		return (this.number != null) ? this.number : BELOW_ALL;
	}

}
