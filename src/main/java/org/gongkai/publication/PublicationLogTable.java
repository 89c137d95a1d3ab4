package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Category;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log as it follows from the published pages. */
@Component
@Transactional(readOnly = true)
class PublicationLogTable implements PublicationLog {

	private static final String ENTRY = """
			select p.document_id, p.title, d.category, p.column_code, p.published_year, p.doc_number, p.formed_on,
			p.published_at, p.withdrawn_at from published_page p join document d on d.id = p.document_id""";

	private static final String OLDEST_FIRST = " order by p.published_at, p.id";

	private final JdbcClient jdbc;

	PublicationLogTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Entry> ofYear(int year) {
		return this.jdbc.sql(ENTRY + " where p.published_year = ?" + OLDEST_FIRST)
			.param(year)
			.query(PublicationLogTable::entry)
			.list();
	}

	@Override
	public List<Entry> of(Category category) {
		return this.jdbc.sql(ENTRY + " where d.category = ?" + OLDEST_FIRST)
			.param(category.name())
			.query(PublicationLogTable::entry)
			.list();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		long document = row.getLong("document_id");
		return new Entry(document, row.getString("title"), Category.valueOf(row.getString("category")),
				PublishedPage.stem(row.getString("column_code"), row.getInt("published_year"), document) + ".html",
				row.getString("doc_number"), row.getObject("formed_on", LocalDate.class),
				PageTable.instant(row, "published_at"), PageTable.nullableInstant(row, "withdrawn_at"));
	}

}
