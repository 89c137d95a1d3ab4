package org.gongkai.operation.transfer;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.gongkai.operation.transfer.Column.Kind;
import org.jspecify.annotations.Nullable;

/** One of the office's databases, on one connection and in one transaction. */
final class Store implements AutoCloseable {

	/** What Flyway keeps for itself; each database has its own. */
	static final String VERSIONS = "flyway_schema_history";

	/** Stands in a database into which a transfer was begun and not finished. */
	static final String UNFINISHED = "transfer_unfinished";

	private static final int FEW = 1;

	private static final int MANY = 500;

	private final Connection connection;

	private final boolean postgresql;

	private Store(Connection connection) throws SQLException {
		this.connection = connection;
		this.connection.setAutoCommit(false);
		this.postgresql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
	}

	static Store open(String url, String user, String password) throws SQLException {
		return new Store(DriverManager.getConnection(url, user, password));
	}

	Connection connection() {
		return this.connection;
	}

	boolean isPostgresql() {
		return this.postgresql;
	}

	/** The tables, without Flyway's own, by name. */
	SortedMap<String, Table> tables() throws SQLException {
		SortedMap<String, SortedMap<String, Column>> found = new TreeMap<>();
		DatabaseMetaData metaData = this.connection.getMetaData();
		for (String table : names()) {
			found.put(table, new TreeMap<>());
		}
		try (ResultSet columns = metaData.getColumns(null, schema(), null, null)) {
			while (columns.next()) {
				String table = lower(columns.getString("TABLE_NAME"));
				String name = lower(columns.getString("COLUMN_NAME"));
				if (found.containsKey(table)) {
					found.get(table)
						.put(name, new Column(name, kind(columns.getInt("DATA_TYPE"), columns.getString("TYPE_NAME"))));
				}
			}
		}
		SortedMap<String, Table> tables = new TreeMap<>();
		found.forEach((table, columns) -> tables.put(table, new Table(table, List.copyOf(columns.values()))));
		tables.remove(VERSIONS);
		tables.remove(UNFINISHED);
		return tables;
	}

	/** The names of all tables, in lower case. */
	List<String> names() throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet tables = this.connection.getMetaData()
			.getTables(null, schema(), null, new String[] { "TABLE", "BASE TABLE" })) {
			while (tables.next()) {
				names.add(lower(tables.getString("TABLE_NAME")));
			}
		}
		return names;
	}

	/** The migrations that have run, in order; empty without Flyway's table. */
	List<String> versions() throws SQLException {
		if (!names().contains(VERSIONS)) {
			return List.of();
		}
		List<String> versions = new ArrayList<>();
		try (Statement statement = this.connection.createStatement();
				ResultSet rows = statement.executeQuery("select \"version\" from \"" + VERSIONS
						+ "\" where \"success\" and \"version\" is not null order by \"installed_rank\"")) {
			while (rows.next()) {
				versions.add(rows.getString(1));
			}
		}
		return versions;
	}

	/** Reads a table row by row. */
	Fingerprint read(Table table, RowReader reader) throws SQLException {
		Fingerprint fingerprint = new Fingerprint();
		try (Statement statement = this.connection.createStatement()) {
			statement.setFetchSize(table.isHeavy() ? FEW : MANY);
			try (ResultSet rows = statement.executeQuery(table.select())) {
				while (rows.next()) {
					@Nullable Object[] row = new Object[table.columns().size()];
					for (int i = 0; i < row.length; i++) {
						row[i] = Values.read(rows, i + 1, table.columns().get(i).kind());
					}
					fingerprint.add(row);
					reader.row(row);
				}
			}
		}
		return fingerprint;
	}

	/** What every table holds. */
	SortedMap<String, Fingerprint> fingerprints() throws SQLException {
		SortedMap<String, Fingerprint> fingerprints = new TreeMap<>();
		for (Map.Entry<String, Table> table : tables().entrySet()) {
			fingerprints.put(table.getKey(), read(table.getValue(), (row) -> {
			}));
		}
		return fingerprints;
	}

	void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The first column of what a question finds. */
	List<String> ask(String sql) throws SQLException {
		List<String> found = new ArrayList<>();
		try (Statement statement = this.connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				found.add(rows.getString(1));
			}
		}
		return found;
	}

	@Override
	public void close() throws SQLException {
		this.connection.rollback();
		this.connection.close();
	}

	private String schema() throws SQLException {
		return this.connection.getSchema();
	}

	private static String lower(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private static Kind kind(int type, String name) {
		return switch (type) {
			case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.CLOB, Types.NCHAR, Types.NVARCHAR, Types.NCLOB ->
				Kind.TEXT;
			case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.WHOLE_NUMBER;
			case Types.NUMERIC, Types.DECIMAL -> Kind.DECIMAL;
			case Types.REAL, Types.FLOAT, Types.DOUBLE -> Kind.FLOATING;
			case Types.BOOLEAN, Types.BIT -> Kind.FLAG;
			case Types.DATE -> Kind.DAY;
			case Types.TIMESTAMP -> name.equals("timestamptz") ? Kind.MOMENT : Kind.LOCAL_MOMENT;
			case Types.TIMESTAMP_WITH_TIMEZONE -> Kind.MOMENT;
			case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> Kind.BYTES;
			default -> throw new IllegalStateException("A column of type " + name + " is not known to transfers");
		};
	}

	/** Takes rows as they are read. */
	@FunctionalInterface
	interface RowReader {

		void row(@Nullable Object[] row) throws SQLException;

	}

}
