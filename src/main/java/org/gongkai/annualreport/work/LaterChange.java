package org.gongkai.annualreport.work;

import java.util.List;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.compiling.Compilation.Source;

/**
 * 签发以后的变动: a cell that the records give otherwise now than when it was signed.
 *
 * @param cell which
 * @param signed what was signed
 * @param then what the records said at that time
 * @param now what they say now, blank for nothing
 * @param added what has come in since, with who entered it and when as far as it is known
 * @param gone what has gone since
 */
public record LaterChange(CellId cell, String signed, String then, String now, List<Source> added, List<Source> gone) {

	public LaterChange {
		added = List.copyOf(added);
		gone = List.copyOf(gone);
	}

}
