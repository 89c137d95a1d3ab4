package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.gongkai.annualreport.Applicant;
import org.gongkai.annualreport.ApplicationRow;
import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.DisclosureRow;
import org.gongkai.annualreport.RemedyGroup;
import org.gongkai.annualreport.RemedyResult;

/**
 * Made-up figures of one agency, year after year: they add up and carry over, and are the
 * same at each start.
 */
final class DemoFigures {

	/** Results that happen, the commoner ones more often. */
	private static final List<ApplicationRow> RESULTS = List.of(ApplicationRow.GRANTED, ApplicationRow.GRANTED,
			ApplicationRow.GRANTED, ApplicationRow.GRANTED, ApplicationRow.PARTLY_GRANTED,
			ApplicationRow.PARTLY_GRANTED, ApplicationRow.REFUSED_THIRD_PARTY, ApplicationRow.REFUSED_INTERNAL_AFFAIRS,
			ApplicationRow.REFUSED_DELIBERATIVE, ApplicationRow.UNABLE_NOT_HELD, ApplicationRow.UNABLE_NOT_HELD,
			ApplicationRow.UNABLE_NEEDS_CREATION, ApplicationRow.NOT_PROCESSED_PETITION,
			ApplicationRow.NOT_PROCESSED_DUPLICATE, ApplicationRow.OTHER_NOT_SUPPLEMENTED, ApplicationRow.OTHER_MISC);

	private final Random random;

	private final int size;

	private final Map<Applicant, Long> pending = new EnumMap<>(Applicant.class);

	private long inForce;

	/**
	 * Figures of an agency.
	 * @param seed which agency
	 * @param size about how many applications it receives a year
	 */
	DemoFigures(long seed, int size) {
		this.random = new Random(seed);
		this.size = size;
		this.inForce = 10 + this.random.nextInt(40);
	}

	/** The cells of the next year. */
	Map<CellId, CellValue> next() {
		Map<CellId, Long> counts = new HashMap<>();
		disclosure(counts);
		for (Applicant column : Applicant.parts()) {
			applications(column, counts);
		}
		remedies(counts);
		Map<CellId, CellValue> cells = new HashMap<>();
		CellId.all().forEach((cell) -> cells.put(cell, CellValue.of(counts.getOrDefault(cell, 0L))));
		cells.put(CellId.of(DisclosureRow.FEES_CHARGED, DisclosureRow.Column.AMOUNT_WAN),
				CellValue.of(BigDecimal.valueOf(this.random.nextInt(90_000), 2)));
		return cells;
	}

	private void disclosure(Map<CellId, Long> counts) {
		long issued = this.random.nextInt(6);
		long repealed = this.random.nextInt(3);
		this.inForce += issued - repealed;
		counts.put(CellId.of(DisclosureRow.NORMATIVE_DOCS, DisclosureRow.Column.ISSUED), issued);
		counts.put(CellId.of(DisclosureRow.NORMATIVE_DOCS, DisclosureRow.Column.REPEALED), repealed);
		counts.put(CellId.of(DisclosureRow.NORMATIVE_DOCS, DisclosureRow.Column.IN_FORCE), this.inForce);
		counts.put(CellId.of(DisclosureRow.LICENSING, DisclosureRow.Column.DECISIONS),
				(long) this.random.nextInt(this.size * 8 + 1));
		counts.put(CellId.of(DisclosureRow.PENALTIES, DisclosureRow.Column.DECISIONS),
				(long) this.random.nextInt(this.size * 2 + 1));
	}

	private void applications(Applicant column, Map<CellId, Long> counts) {
		int share = (column == Applicant.NATURAL_PERSON) ? this.size
				: (column == Applicant.BUSINESS) ? this.size / 8 : this.size / 40;
		long received = share / 2 + this.random.nextInt(share + 1);
		long carriedIn = this.pending.getOrDefault(column, 0L);
		long carriedOut = Math.min(received, this.random.nextInt(share / 10 + 2));
		add(counts, ApplicationRow.NEW_RECEIVED, column, received);
		add(counts, ApplicationRow.CARRIED_IN, column, carriedIn);
		add(counts, ApplicationRow.CARRIED_OUT, column, carriedOut);
		for (long i = 0; i < received + carriedIn - carriedOut; i++) {
			add(counts, RESULTS.get(this.random.nextInt(RESULTS.size())), column, 1);
			add(counts, ApplicationRow.RESULT_TOTAL, column, 1);
		}
		this.pending.put(column, carriedOut);
	}

	private static void add(Map<CellId, Long> counts, ApplicationRow row, Applicant column, long number) {
		counts.merge(CellId.of(row, column), number, Long::sum);
		counts.merge(CellId.of(row, Applicant.TOTAL), number, Long::sum);
	}

	private void remedies(Map<CellId, Long> counts) {
		for (int i = this.random.nextInt(this.size / 10 + 1); i > 0; i--) {
			RemedyResult result = RemedyResult.parts().get(this.random.nextInt(3));
			counts.merge(CellId.of(RemedyGroup.RECONSIDERATION, result), 1L, Long::sum);
			counts.merge(CellId.of(RemedyGroup.RECONSIDERATION, RemedyResult.TOTAL), 1L, Long::sum);
		}
	}

}
