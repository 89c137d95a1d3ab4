package org.gongkai.annualreport.compiling;

import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;

/**
 * Tables three and four out of the register of applications. As long as no bean gives
 * them, they come from what the sections hand in.
 */
public interface ApplicationFigures {

	/**
	 * The cells of tables three and four that are known, without the sums.
	 * @param year the year reported
	 */
	Map<CellId, CellValue> cells(int year);

	/** The applications or cases that a cell counts. */
	List<Compilation.Source> sources(int year, CellId cell);

}
