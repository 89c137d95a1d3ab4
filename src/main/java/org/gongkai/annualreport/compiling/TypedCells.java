package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.organization.Member;

/**
 * 手工填写: cells that somebody typed although the records say something else, each with the
 * explanation that it needs. Kept for good; the latest one of a cell counts.
 */
public interface TypedCells {

	/**
	 * Keeps why a cell was typed.
	 * @throws CompilingRefused when the explanation is blank or the document belongs to
	 * no year's report
	 * @throws org.gongkai.document.DocumentRefused when the person may not edit it
	 */
	void record(long documentId, CellId cell, CellValue value, String explanation, Member member);

	/** The latest explanation of each cell of a document. */
	Map<CellId, Typed> of(long documentId);

	/**
	 * A typed cell.
	 *
	 * @param value what was typed
	 * @param explanation why
	 * @param by who typed it
	 * @param at when
	 */
	record Typed(CellValue value, String explanation, String by, Instant at) {
	}

}
