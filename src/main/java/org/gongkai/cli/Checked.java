package org.gongkai.cli;

import java.util.List;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.CellId;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/** What came of checking a file. */
sealed interface Checked {

	/** The name as it was given. */
	String file();

	/**
	 * A text that was read.
	 *
	 * @param file its name
	 * @param title its title, may be blank
	 * @param report the annual report that it is, or null for any other text
	 * @param findings what was found, in reading order
	 * @param notes what the reader mended or left out
	 */
	record Text(String file, String title, @Nullable AnnualReport report, List<Item> findings,
			List<String> notes) implements Checked {

		public Text {
			findings = List.copyOf(findings);
			notes = List.copyOf(notes);
		}

		long count(Severity severity) {
			return this.findings.stream().filter((item) -> item.severity() == severity).count();
		}

	}

	/**
	 * A file that could not be read.
	 *
	 * @param file its name
	 * @param error why, and what to do
	 */
	record Unreadable(String file, String error) implements Checked {
	}

	/**
	 * Something that a rule found.
	 *
	 * @param rule code of the rule
	 * @param severity how much it weighs
	 * @param cells the cells it is about
	 * @param spot where in the text
	 * @param section identifier of the part of a report, or the heading above
	 * @param excerpt what stands there
	 * @param message what is wrong and what to do
	 * @param expected what should stand there, or null
	 * @param actual what stands there, or null
	 * @param repairs single changes that would mend it, the likeliest first
	 */
	record Item(String rule, Severity severity, List<CellId> cells, Spot spot, String section, String excerpt,
			String message, @Nullable String expected, @Nullable String actual, List<String> repairs) {
	}

}
