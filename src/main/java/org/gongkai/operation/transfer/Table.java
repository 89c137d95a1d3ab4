package org.gongkai.operation.transfer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and its columns in the order in which they are read and written.
 *
 * @param name in lower case
 * @param columns in alphabetical order, the same on every database
 */
record Table(String name, List<Column> columns) {

	String select() {
		return "select " + names() + " from " + this.name;
	}

	String insert() {
		return "insert into %s (%s) values (%s)".formatted(this.name, names(),
				this.columns.stream().map((column) -> "?").collect(Collectors.joining(", ")));
	}

	/** Whether its rows may be large, so that few of them are held at once. */
	boolean isHeavy() {
		return this.columns.stream().anyMatch((column) -> column.kind() == Column.Kind.BYTES);
	}

	private String names() {
		return this.columns.stream().map(Column::name).collect(Collectors.joining(", "));
	}

}
