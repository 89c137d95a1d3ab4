package org.gongkai.review.web;

import java.util.List;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Severity;

/**
 * The findings beside the text: what stops first, then what is settled.
 *
 * @param blocking what has to be changed
 * @param toConfirm what has to be changed or confirmed
 * @param hints what is worth a look
 * @param confirmed what somebody confirmed
 */
record FindingsPanel(List<Finding> blocking, List<Finding> toConfirm, List<Finding> hints, List<Finding> confirmed) {

	static FindingsPanel of(List<Finding> findings) {
		List<Finding> open = findings.stream().filter((finding) -> finding.state() == Finding.State.OPEN).toList();
		return new FindingsPanel(with(open, Severity.BLOCK), with(open, Severity.CONFIRM), with(open, Severity.HINT),
				findings.stream().filter((finding) -> finding.state() == Finding.State.CONFIRMED).toList());
	}

	private static List<Finding> with(List<Finding> findings, Severity severity) {
		return findings.stream().filter((finding) -> finding.hit().severity() == severity).toList();
	}

	public boolean isEmpty() {
		return this.blocking.isEmpty() && this.toConfirm.isEmpty() && this.hints.isEmpty() && this.confirmed.isEmpty();
	}

	/** How many stand in the way of the next gate. */
	public int stopping() {
		return this.blocking.size() + this.toConfirm.size();
	}

}
