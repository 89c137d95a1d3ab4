package org.gongkai.publication;

import java.time.Instant;

/** The course of a withdrawal as the process engine leads it. */
public interface WithdrawalProcess {

	/** Begins; the page is down when this returns. */
	void begin(long withdrawalId, Instant reportOverdueAt);

	/** The written file is there. */
	void reported(long withdrawalId);

	/** The leader in charge has confirmed. */
	void confirmed(long withdrawalId);

}
