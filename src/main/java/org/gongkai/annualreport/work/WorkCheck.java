package org.gongkai.annualreport.work;

import java.util.List;

import org.gongkai.inspection.Gate;
import org.gongkai.inspection.Inspection;

import org.springframework.stereotype.Component;

/**
 * 检查年度报告: what would stop the review's first gate, so that it is mended before anybody is
 * asked to proofread it.
 */
@Component
class WorkCheck {

	private final Inspection inspection;

	WorkCheck(Inspection inspection) {
		this.inspection = inspection;
	}

	/** Everything that has to be mended or confirmed, in the user's words. */
	List<String> reasons(long documentId) {
		return this.inspection.stopping(documentId, Gate.DRAFTED)
			.stream()
			.map((finding) -> finding.hit().message().replaceAll("\\R", " "))
			.toList();
	}

}
