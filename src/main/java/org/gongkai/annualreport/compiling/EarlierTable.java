package org.gongkai.annualreport.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.gongkai.annualreport.compiling.EarlierPublications.Entry;
import org.gongkai.annualreport.compiling.EarlierPublications.Filter;
import org.gongkai.annualreport.compiling.EarlierPublications.Listing;
import org.gongkai.annualreport.compiling.EarlierPublications.Publication;
import org.gongkai.annualreport.compiling.EarlierPublications.Revision;
import org.gongkai.document.Category;
import org.gongkai.organization.Member;
import org.gongkai.search.WordSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Earlier publications in the database, and their revisions in the order they came. */
@Component
class EarlierTable {

	private static final String CURRENT = """
			select e.id, r.* from earlier_publication e
			join earlier_publication_revision r on r.entry_id = e.id and r.revision = e.current_revision
			where r.struck_out = false""";

	private final JdbcClient jdbc;

	private final Clock clock;

	EarlierTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Listing find(Filter filter, int page, int size) {
		StringBuilder where = new StringBuilder(" and lower(r.title) like :like escape '!'");
		if (filter.category() != null) {
			where.append(" and r.category = :category");
		}
		if (filter.year() != null) {
			where.append(" and r.published_on between :first and :last");
		}
		UnaryOperator<StatementSpec> binding = (statement) -> bound(statement, filter);
		long total = binding.apply(this.jdbc.sql("select count(*) from (" + CURRENT + where + ") found"))
			.query(Long.class)
			.single();
		List<Entry> entries = binding
			.apply(this.jdbc
				.sql(CURRENT + where + " order by r.published_on desc, e.id desc limit :size offset :start"))
			.param("size", size)
			.param("start", (long) page * size)
			.query(EarlierTable::entry)
			.list();
		return new Listing(entries, total);
	}

	List<Entry> ofYear(int year) {
		return this.jdbc.sql(CURRENT + " and r.published_on between ? and ? order by r.published_on, e.id")
			.params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
			.query(EarlierTable::entry)
			.list();
	}

	List<Integer> years() {
		return this.jdbc
			.sql("select distinct extract(year from published_on) as published_year from (" + CURRENT
					+ ") found order by published_year desc")
			.query((row, number) -> row.getInt(1))
			.list();
	}

	Optional<Entry> find(long id) {
		return this.jdbc.sql("""
				select e.id, r.* from earlier_publication e
				join earlier_publication_revision r on r.entry_id = e.id and r.revision = e.current_revision
				where e.id = ?""").param(id).query(EarlierTable::entry).optional();
	}

	List<Revision> history(long id) {
		return this.jdbc.sql("select * from earlier_publication_revision where entry_id = ? order by revision desc")
			.param(id)
			.query((row, number) -> new Revision(row.getInt("revision"), publication(row), row.getBoolean("struck_out"),
					row.getString("note"), row.getString("entered_by"), Rows.instant(row, "entered_at")))
			.list();
	}

	boolean isEmpty() {
		return this.jdbc.sql("select count(*) from earlier_publication").query(Long.class).single() == 0;
	}

	/** Whether another entry stands under that key. */
	boolean isTaken(String key, long exceptId) {
		return this.jdbc.sql("select count(*) from earlier_publication where entry_key = ? and id <> ?")
			.params(key, exceptId)
			.query(Long.class)
			.single() > 0;
	}

	long insert(Publication publication, String key, String note, @Nullable Member member) {
		KeyHolder generated = new GeneratedKeyHolder();
		this.jdbc.sql("insert into earlier_publication (current_revision, entry_key) values (1, ?)")
			.param(key)
			.update(generated, "id");
		long id = Rows.key(generated);
		insertRevision(id, 1, publication, false, note, member);
		return id;
	}

	/** A further revision; false when the one looked at is no longer the last. */
	boolean revise(long id, int revision, Publication publication, @Nullable String key, String note, Member member) {
		int changed = this.jdbc
			.sql("""
					update earlier_publication set current_revision = ?, entry_key = ? where id = ? and current_revision = ?""")
			.params(Arrays.asList(revision + 1, key, id, revision))
			.update();
		if (changed == 1) {
			insertRevision(id, revision + 1, publication, key == null, note, member);
		}
		return changed == 1;
	}

	private void insertRevision(long id, int revision, Publication publication, boolean struckOut, String note,
			@Nullable Member member) {
		this.jdbc.sql("""
				insert into earlier_publication_revision (entry_id, revision, title, category, published_on, address,
				struck_out, note, entered_by_id, entered_by, entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(id, revision, publication.title(), publication.category().name(),
					publication.publishedOn(), publication.address(), struckOut, note,
					(member != null) ? member.id() : null, (member != null) ? member.name() : "系统",
					Rows.now(this.clock)))
			.update();
	}

	private static StatementSpec bound(StatementSpec statement, Filter filter) {
		StatementSpec bound = statement.param("like", WordSearch.pattern(filter.words()));
		if (filter.category() != null) {
			bound = bound.param("category", filter.category().name());
		}
		if (filter.year() != null) {
			bound = bound.param("first", LocalDate.of(filter.year(), 1, 1))
				.param("last", LocalDate.of(filter.year(), 12, 31));
		}
		return bound;
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong("id"), row.getInt("revision"), publication(row), row.getBoolean("struck_out"),
				row.getString("entered_by"), Rows.instant(row, "entered_at"));
	}

	private static Publication publication(ResultSet row) throws SQLException {
		return new Publication(row.getString("title"), Category.valueOf(row.getString("category")),
				row.getObject("published_on", LocalDate.class), row.getString("address"));
	}

}
