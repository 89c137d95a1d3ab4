package org.gongkai.annualreport.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.gongkai.annualreport.CellId;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the annual report found.
 *
 * @param rule code of the rule, such as {@code E-03}, {@code W-06}, {@code M-18},
 * {@code IMPORT}
 * @param severity how much it weighs
 * @param cells the cells it is about, possibly none
 * @param spot where in the text; the start of the title when it stands nowhere
 * @param section identifier of the part, such as {@code signOff}
 * @param excerpt what stands there, may be blank
 * @param message what is wrong and what to do, for a clerk
 * @param expected what should stand there, or null
 * @param actual what stands there, or null
 * @param repairs single cells whose change would mend it, the likeliest first
 * @param identity what it is recognised by: rule, cells and values. A confirmation holds
 * as long as this stays the same, whatever changes around it
 */
public record ReportFinding(String rule, Severity severity, List<CellId> cells, Spot spot, String section,
		String excerpt, String message, @Nullable String expected, @Nullable String actual, List<Repair> repairs,
		String identity) {

	public ReportFinding {
		cells = List.copyOf(cells);
		repairs = List.copyOf(repairs);
		if (message.isBlank() || identity.isBlank()) {
			throw new IllegalArgumentException("A finding of " + rule + " says what it found");
		}
	}

	/** The message with the repairs below it, a line each. */
	public String advice() {
		if (this.repairs.isEmpty()) {
			return this.message;
		}
		return this.message + "\n"
				+ IntStream.range(0, this.repairs.size())
					.mapToObj((place) -> "可能的改法%d：%s".formatted(place + 1, this.repairs.get(place).text()))
					.collect(Collectors.joining("\n"));
	}

}
