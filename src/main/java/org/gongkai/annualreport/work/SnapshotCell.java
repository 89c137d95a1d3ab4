package org.gongkai.annualreport.work;

import java.util.List;

import org.gongkai.annualreport.compiling.Compilation.Source;

/**
 * A cell as it was signed.
 *
 * @param signed what stands in the signed text, blank for nothing
 * @param computed what the records said then
 * @param kind where that came from, a name of
 * {@link org.gongkai.annualreport.compiling.Compilation.Kind}
 * @param sources what it was made of; empty for sums within the table
 */
public record SnapshotCell(String signed, String computed, String kind, List<Source> sources) {

	public SnapshotCell {
		sources = List.copyOf(sources);
	}

}
