package org.gongkai.publication;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The columns as they stand in the database. */
@Component
class ColumnTable implements Columns {

	private static final String SELECT = "select code, name, description, keywords, column_type, section from site_column";

	private final JdbcClient jdbc;

	ColumnTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<SiteColumn> all() {
		return this.jdbc.sql(SELECT + " order by position, code").query(ColumnTable::column).list();
	}

	@Override
	public Optional<SiteColumn> find(String code) {
		return this.jdbc.sql(SELECT + " where code = ?").param(code).query(ColumnTable::column).optional();
	}

	private static SiteColumn column(java.sql.ResultSet row, int number) throws java.sql.SQLException {
		return new SiteColumn(row.getString("code"), row.getString("name"), row.getString("description"),
				row.getString("keywords"), row.getString("column_type"),
				SiteColumn.Section.valueOf(row.getString("section")));
	}

}
