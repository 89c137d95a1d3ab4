package org.gongkai.inspection.terms;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists as files for spreadsheets. */
@Component
@Transactional(readOnly = true)
public class TermFiles {

	private final TermLists lists;

	TermFiles(TermLists lists) {
		this.lists = lists;
	}

	/** A version of a list as CSV, 0 for the current one. */
	public byte[] csv(TermKind kind, int version) {
		return TermFile.csv(this.lists.entries(kind, version));
	}

	/** A version of a list as a workbook, 0 for the current one. */
	public byte[] xlsx(TermKind kind, int version) {
		return TermFile.xlsx(kind.label(), this.lists.entries(kind, version));
	}

}
