package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.reading.ReportReading;
import org.gongkai.format.Block;
import org.gongkai.format.UnreadableFile;
import org.gongkai.organization.Member;

/**
 * 往年报告: this office's reports of earlier years, published here or brought in as files. A
 * report brought in again for the same year takes the place of the one before, which is
 * kept.
 */
public interface EarlierReports {

	/** The report of a year: the one published here, else the last one brought in. */
	Optional<Earlier> find(int year);

	/** All that were brought in, latest year first; also those replaced since. */
	List<BroughtIn> broughtIn();

	/**
	 * Brings a report in.
	 * @param name file name as the user knows it
	 * @param bytes its content
	 * @param otherName whether it may carry another agency's name than today's
	 * @return what was read, with its remarks
	 * @throws UnreadableFile when it cannot be read
	 * @throws CompilingRefused when it is no annual report of this office, or the person
	 * may not
	 */
	ReportReading bring(String name, byte[] bytes, boolean otherName, Member member) throws UnreadableFile;

	/**
	 * A report of an earlier year.
	 *
	 * @param year the year reported
	 * @param title its title
	 * @param blocks its text
	 * @param source where it comes from, in the user's words
	 */
	record Earlier(int year, String title, List<Block> blocks, String source) {

		public Earlier {
			blocks = List.copyOf(blocks);
		}

	}

	/**
	 * A report that was brought in.
	 *
	 * @param id number of the record
	 * @param year the year reported
	 * @param number 1 for the first of the year
	 * @param agency the agency as its title has it
	 * @param title its title
	 * @param fileName the file
	 * @param digest SM3 of the file
	 * @param by who brought it in
	 * @param at when
	 * @param current whether it is the last one of its year
	 */
	record BroughtIn(long id, int year, int number, String agency, String title, String fileName, String digest,
			String by, Instant at, boolean current) {
	}

}
