package org.gongkai.annualreport;

import java.util.Optional;

/** Where the rules that compare two years find the report of the year before. */
@FunctionalInterface
public interface PriorReports {

	/**
	 * The report of an agency for a year, if it is known.
	 * @param agency the agency's name as the report's title has it
	 * @param year the year reported
	 */
	Optional<AnnualReport> find(String agency, int year);

}
