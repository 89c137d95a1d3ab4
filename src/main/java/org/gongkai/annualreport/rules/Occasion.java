package org.gongkai.annualreport.rules;

/** What a report is checked for. */
public enum Occasion {

	/**
	 * A file from elsewhere, as the command line and the collection of reports get it: it
	 * may be the tables alone, and what its format does not mark as a heading still is
	 * one.
	 */
	FILE,
	/** A document of the office on its way to publication: nothing may be missing. */
	GATE

}
