package org.gongkai.inspection.consistency.table;

import java.util.List;

/**
 * Rows that a sentence names together.
 *
 * @param rows the rows
 * @param words their names
 * @param from where the first name begins
 * @param to behind the last name
 */
record NamedRows(List<Integer> rows, String words, int from, int to) {
}
