package org.gongkai.annualreport.compiling;

import java.time.LocalDate;

import org.gongkai.annualreport.DisclosureRow;
import org.jspecify.annotations.Nullable;

/**
 * 规章 or 行政规范性文件 as the register has it.
 * <p>
 * 依据：《政府信息公开条例》第二十条第（一）项；国办公开办函〔2021〕30号。
 *
 * @param title its title
 * @param docNumber 文号, blank when it has none
 * @param type which of the two
 * @param formedOn 成文日期
 * @param takeOver how it came from another agency, or null for one of its own
 * @param repeal how it ended, or null while in force
 */
public record NormativeDocument(String title, String docNumber, Type type, LocalDate formedOn,
		@Nullable TakeOver takeOver, @Nullable Repeal repeal) {

	public NormativeDocument {
		if (title.isBlank()) {
			throw new IllegalArgumentException("A document in the register has a title");
		}
		if (takeOver != null && takeOver.on().isBefore(formedOn)) {
			throw new IllegalArgumentException("%s was taken over before it was made".formatted(title));
		}
		if (repeal != null && repeal.on().isBefore((takeOver != null) ? takeOver.on() : formedOn)) {
			throw new IllegalArgumentException("%s ended before it began".formatted(title));
		}
	}

	/** The day from which it counts in this agency's stock. */
	public LocalDate since() {
		return (this.takeOver != null) ? this.takeOver.on() : this.formedOn;
	}

	/** Whether this agency made it in that year; 本年制发件数. */
	public boolean isIssuedIn(int year) {
		return this.takeOver == null && this.formedOn.getYear() == year;
	}

	/** Whether it came from another agency in that year. */
	public boolean isTakenOverIn(int year) {
		return this.takeOver != null && this.takeOver.on().getYear() == year;
	}

	/** Whether it ended in that year; 本年废止件数. */
	public boolean isRepealedIn(int year) {
		return this.repeal != null && this.repeal.on().getYear() == year;
	}

	/** Whether it was valid on 31 December of that year; 现行有效件数. */
	public boolean isInForceAtEndOf(int year) {
		return since().getYear() <= year && (this.repeal == null || this.repeal.on().getYear() > year);
	}

	/** What kind of document. */
	public enum Type {

		RULES(DisclosureRow.RULES), NORMATIVE_DOC(DisclosureRow.NORMATIVE_DOCS);

		private final DisclosureRow line;

		Type(DisclosureRow line) {
			this.line = line;
		}

		public String label() {
			return this.line.label();
		}

		/** The row of table two in which it counts. */
		public DisclosureRow line() {
			return this.line;
		}

	}

	/**
	 * 承接: taken over from another agency; counts in the stock, not as issued.
	 *
	 * @param on from which day
	 * @param from the agency
	 */
	public record TakeOver(LocalDate on, String from) {
	}

	/**
	 * How it ended.
	 *
	 * @param on from which day
	 * @param manner how
	 * @param reason why, and by which decision
	 */
	public record Repeal(LocalDate on, Manner manner, String reason) {
	}

	/** 废止 or 宣布失效; both count as 本年废止件数. */
	public enum Manner {

		REPEALED("废止"), DECLARED_INVALID("宣布失效");

		private final String label;

		Manner(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
