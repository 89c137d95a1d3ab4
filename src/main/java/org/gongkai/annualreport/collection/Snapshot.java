package org.gongkai.annualreport.collection;

import java.time.Instant;
import java.util.List;

/**
 * A total as it was confirmed.
 *
 * @param id its number, 0 before it is kept
 * @param fingerprint of the submissions it is made of
 * @param figures the sums
 * @param gaps how many summands had no number, cell by cell
 * @param summands how many reports were added
 * @param missing how many agencies had none that counts
 * @param note why it was confirmed in spite of gaps, or blank
 * @param confirmedBy by whom
 * @param confirmedAs in which post
 * @param confirmedAt when
 */
public record Snapshot(long id, String fingerprint, Figures figures, List<Integer> gaps, int summands, int missing,
		String note, String confirmedBy, String confirmedAs, Instant confirmedAt) {

	public Snapshot {
		gaps = List.copyOf(gaps);
	}

}
