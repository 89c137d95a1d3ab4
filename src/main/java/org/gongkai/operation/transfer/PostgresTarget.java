package org.gongkai.operation.transfer;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The tables of an empty office on PostgreSQL, to be filled in one transaction. The
 * references between tables are taken off and put back, which checks each of them.
 */
final class PostgresTarget {

	private static final int BATCH_ROWS = 500;

	private static final long BATCH_BYTES = 4_000_000;

	private static final String REFERENCES = "from pg_constraint c join pg_class t on t.oid = c.conrelid "
			+ "where c.contype = 'f' and t.relnamespace = current_schema()::regnamespace order by c.conname";

	private static final String NUMBERED = """
			select a.attname || ' ' || t.relname || ' ' || pg_get_serial_sequence(quote_ident(t.relname), a.attname)
			from pg_attribute a join pg_class t on t.oid = a.attrelid
			where t.relkind = 'r' and t.relnamespace = current_schema()::regnamespace and a.attnum > 0
				and not a.attisdropped and pg_get_serial_sequence(quote_ident(t.relname), a.attname) is not null
			""";

	private final Store store;

	PostgresTarget(Store store) {
		this.store = store;
	}

	/** Takes out what the migrations put in, and the references. */
	List<String> open(Iterable<Table> tables) throws SQLException {
		List<String> putBack = this.store.ask(
				"select format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid)) "
						+ REFERENCES);
		for (String takeOff : this.store
			.ask("select format('alter table %I drop constraint %I', t.relname, c.conname) " + REFERENCES)) {
			this.store.execute(takeOff);
		}
		for (Table table : tables) {
			this.store.execute("delete from " + table.name());
		}
		return putBack;
	}

	/** Puts the references back and lets numbers go on where the source stood. */
	void close(List<String> putBack, Map<String, Long> sequences) throws SQLException {
		for (String reference : putBack) {
			this.store.execute(reference);
		}
		for (String numbered : this.store.ask(NUMBERED)) {
			String[] parts = numbered.split(" ");
			this.store.execute("select setval('%s', greatest(coalesce((select max(%s) from %s), 0) + 1, %d), false)"
				.formatted(parts[2], parts[0], parts[1], sequences.getOrDefault(parts[1] + "." + parts[0], 1L)));
		}
		for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
			if (!sequence.getKey().contains(".")) {
				this.store.execute("select setval('%s', %d, false)".formatted(sequence.getKey(), sequence.getValue()));
			}
		}
	}

	/** Fills a table from the source, row by row, and tells what was read. */
	Fingerprint fill(Table table, Table target, Store source) throws SQLException {
		try (PreparedStatement insert = this.store.connection().prepareStatement(target.insert())) {
			Batch batch = new Batch(insert, target);
			Fingerprint fingerprint = source.read(table, batch::add);
			batch.send();
			return fingerprint;
		}
	}

	/** Rows that travel together. */
	private static final class Batch {

		private final PreparedStatement insert;

		private final Table table;

		private final List<Column> columns;

		private int rows;

		private long bytes;

		Batch(PreparedStatement insert, Table table) {
			this.insert = insert;
			this.table = table;
			this.columns = new ArrayList<>(table.columns());
		}

		void add(@Nullable Object[] row) throws SQLException {
			for (int i = 0; i < row.length; i++) {
				Values.write(this.insert, i + 1, this.columns.get(i).kind(), row[i]);
				this.bytes += size(row[i]);
			}
			this.insert.addBatch();
			this.rows++;
			if (this.rows >= BATCH_ROWS || this.bytes >= BATCH_BYTES) {
				send();
			}
		}

		void send() throws SQLException {
			if (this.rows > 0) {
				int sent = this.insert.executeBatch().length;
				if (sent != this.rows) {
					throw new SQLException("Only %d of %d rows went into %s".formatted(sent, this.rows, this.table));
				}
			}
			this.rows = 0;
			this.bytes = 0;
		}

		private static long size(@Nullable Object value) {
			if (value instanceof byte[] content) {
				return content.length;
			}
			return (value instanceof String text) ? text.length() * 2L : Long.BYTES;
		}

	}

}
