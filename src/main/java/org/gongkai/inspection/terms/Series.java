package org.gongkai.inspection.terms;

import java.util.List;

/**
 * A fixed series, such as 政治意识、大局意识、核心意识、看齐意识.
 *
 * @param entry the entry
 * @param elements its elements in their order, folded
 */
record Series(TermEntry entry, List<String> elements) {

	static final int FEWEST_ELEMENTS = 3;

}
