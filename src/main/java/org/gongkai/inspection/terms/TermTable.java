package org.gongkai.inspection.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.TermLists.Action;
import org.gongkai.inspection.terms.TermLists.Listing;
import org.gongkai.inspection.terms.TermLists.Row;
import org.gongkai.inspection.terms.TermLists.TermList;
import org.gongkai.inspection.terms.TermLists.Version;
import org.gongkai.organization.Member;
import org.gongkai.search.WordSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lists in the database. */
@Component
class TermTable {

	private static final String LIST = """
			select l.*, v.changed_by, v.changed_at,
			(select count(*) from term_entry e where e.list_id = l.id and e.to_version is null) as entries
			from term_list l join term_list_version v on v.list_id = l.id and v.version = l.version""";

	private static final String IN_VERSION = """
			 from term_entry e join term_list l on l.id = e.list_id where l.kind = :kind
			and e.from_version <= :version and (e.to_version is null or e.to_version > :version)""";

	private static final String WORDS = """
			 and (lower(e.term) like :like escape '!' or lower(e.correct) like :like escape '!'
			or lower(e.source) like :like escape '!' or lower(e.post) like :like escape '!')""";

	private static final String INSERT = """
			insert into term_entry (list_id, first_id, from_version, term, correct, exceptions, valid_from, valid_to,
			severity, source, post, rank_no)
			values ((select id from term_list where kind = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Clock clock;

	TermTable(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
		this.jdbc = jdbc;
		this.template = template;
		this.clock = clock;
	}

	String mark() {
		return this.jdbc.sql("select mark from term_mark where id = 1").query(String.class).single();
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	List<TermList> lists() {
		return this.jdbc.sql(LIST).query(TermTable::list).list();
	}

	Optional<TermList> list(TermKind kind) {
		return this.jdbc.sql(LIST + " where l.kind = ?").param(kind.name()).query(TermTable::list).optional();
	}

	Listing find(TermKind kind, int version, String words, int page, int size) {
		String like = WordSearch.pattern(words);
		long total = this.jdbc.sql("select count(*)" + IN_VERSION + WORDS)
			.param("kind", kind.name())
			.param("version", version)
			.param("like", like)
			.query(Long.class)
			.single();
		List<Row> rows = this.jdbc.sql("select e.*" + IN_VERSION + WORDS + " order by e.id limit :size offset :start")
			.param("kind", kind.name())
			.param("version", version)
			.param("like", like)
			.param("size", size)
			.param("start", (long) page * size)
			.query(TermTable::row)
			.list();
		return new Listing(rows, total);
	}

	List<Row> rows(TermKind kind, int version) {
		return this.jdbc.sql("select e.*" + IN_VERSION + " order by e.id")
			.param("kind", kind.name())
			.param("version", version)
			.query(TermTable::row)
			.list();
	}

	/** All that an entry has been, latest first. */
	List<Row> history(TermKind kind, long id) {
		return this.jdbc.sql("""
				select e.* from term_entry e join term_list l on l.id = e.list_id
				where l.kind = ? and (e.id = ? and e.first_id = 0 or e.first_id = ? and e.first_id > 0)
				order by e.id desc""").params(kind.name(), id, id).query(TermTable::row).list();
	}

	/** The texts of everything that the list has ever had. */
	List<String> termsEver(TermKind kind) {
		return this.jdbc
			.sql("select distinct e.term from term_entry e join term_list l on l.id = e.list_id where l.kind = ?")
			.param(kind.name())
			.query(String.class)
			.list();
	}

	List<Version> versions(TermKind kind) {
		return this.jdbc.sql("""
				select v.* from term_list_version v join term_list l on l.id = v.list_id where l.kind = ?
				order by v.version desc""")
			.param(kind.name())
			.query((row, number) -> new Version(row.getInt("version"), Action.valueOf(row.getString("action")),
					row.getString("note"), row.getString("changed_by"),
					row.getObject("changed_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	void create(TermKind kind, String owner) {
		this.jdbc.sql("insert into term_list (kind, name, owner, version, enabled) values (?, ?, ?, 1, ?)")
			.params(kind.name(), kind.label(), owner, true)
			.update();
	}

	/** Makes the next version; false when the one looked at is no longer current. */
	boolean next(TermKind kind, int version) {
		this.jdbc.sql("update term_mark set mark = ? where id = 1").param(UUID.randomUUID().toString()).update();
		return this.jdbc.sql("update term_list set version = version + 1 where kind = ? and version = ?")
			.params(kind.name(), version)
			.update() == 1;
	}

	void settle(TermKind kind, String owner, @Nullable LocalDate from, @Nullable LocalDate to, boolean enabled) {
		this.jdbc.sql("update term_list set owner = ?, valid_from = ?, valid_to = ?, enabled = ? where kind = ?")
			.params(Arrays.asList(owner, from, to, enabled, kind.name()))
			.update();
	}

	void keep(TermKind kind, int version, Action action, String note, @Nullable Member member) {
		this.jdbc.sql("""
				insert into term_list_version (list_id, version, action, note, changed_by_id, changed_by, changed_at)
				values ((select id from term_list where kind = ?), ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(kind.name(), version, action.name(), note, (member != null) ? member.id() : null,
					(member != null) ? member.name() : "系统",
					this.clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC)))
			.update();
	}

	/** Ends entries with a version. */
	void end(List<Long> ids, int version) {
		this.template.batchUpdate(
				"update term_entry set to_version = ? where to_version is null "
						+ "and (id = ? and first_id = 0 or first_id = ? and first_id > 0)",
				ids.stream().map((id) -> new Object[] { version, id, id }).toList());
	}

	/**
	 * Puts entries in.
	 * @param rows with the number of the entry that each goes on from, 0 for new ones
	 */
	void insert(TermKind kind, int version, List<Row> rows) {
		List<Object[]> values = new ArrayList<>();
		for (Row row : rows) {
			TermEntry it = row.entry();
			values.add(new Object[] { kind.name(), row.id(), version, it.text(), it.correct(), it.exceptions(),
					it.validFrom(), it.validTo(), (it.severity() != null) ? it.severity().name() : null, it.source(),
					it.post(), it.rank() });
		}
		this.template.batchUpdate(INSERT, values);
	}

	private static TermList list(ResultSet row, int number) throws SQLException {
		return new TermList(TermKind.valueOf(row.getString("kind")), row.getString("name"), row.getString("owner"),
				row.getInt("version"), row.getObject("valid_from", LocalDate.class),
				row.getObject("valid_to", LocalDate.class), row.getBoolean("enabled"), row.getInt("entries"),
				row.getString("changed_by"), row.getObject("changed_at", OffsetDateTime.class).toInstant());
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		String severity = row.getString("severity");
		long first = row.getLong("first_id");
		return new Row((first != 0) ? first : row.getLong("id"), row.getInt("from_version"),
				row.getObject("to_version", Integer.class),
				new TermEntry(row.getString("term"), row.getString("correct"), row.getString("exceptions"),
						row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
						(severity != null) ? Severity.valueOf(severity) : null, row.getString("source"),
						row.getString("post"), row.getInt("rank_no")));
	}

}
