package org.gongkai.annualreport.collection;

import java.math.BigDecimal;

import org.gongkai.annualreport.CellId;

/**
 * The sum in a cell.
 *
 * @param cell which cell
 * @param sum the exact sum of the numbers there are
 * @param gaps how many of the reports added have no number in this cell
 */
public record CellTotal(CellId cell, BigDecimal sum, int gaps) {

	/** The sum without thousands separators and trailing zeros. */
	public String written() {
		return this.sum.toPlainString();
	}

}
