package org.gongkai.annualreport.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.gongkai.annualreport.compiling.NormativeDocument.Manner;
import org.gongkai.annualreport.compiling.NormativeDocument.Repeal;
import org.gongkai.annualreport.compiling.NormativeDocument.TakeOver;
import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.annualreport.compiling.NormativeRegister.Entry;
import org.gongkai.annualreport.compiling.NormativeRegister.Filter;
import org.gongkai.annualreport.compiling.NormativeRegister.Listing;
import org.gongkai.annualreport.compiling.NormativeRegister.Revision;
import org.gongkai.organization.Member;
import org.gongkai.search.WordSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The register in the database: entries, and their revisions in the order they came. */
@Component
class NormativeTable {

	private static final String CURRENT = """
			select e.id, e.document_id, r.* from normative_entry e
			join normative_revision r on r.entry_id = e.id and r.revision = e.current_revision""";

	private static final String NEWEST_FIRST = " order by r.formed_on desc, e.id desc";

	private final JdbcClient jdbc;

	private final Clock clock;

	NormativeTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Listing find(Filter filter, int page, int size) {
		StringBuilder where = new StringBuilder(" where r.struck_out = false");
		where.append(" and (lower(r.title) like :like escape '!' or lower(r.doc_number) like :like escape '!')");
		if (filter.type() != null) {
			where.append(" and r.kind = :kind");
		}
		if (filter.inForce() != null) {
			where.append(filter.inForce() ? " and r.repealed_on is null" : " and r.repealed_on is not null");
		}
		UnaryOperator<StatementSpec> binding = (statement) -> {
			StatementSpec bound = statement.param("like", WordSearch.pattern(filter.words()));
			return (filter.type() != null) ? bound.param("kind", filter.type().name()) : bound;
		};
		String condition = where.toString();
		long total = binding.apply(this.jdbc.sql("select count(*) from (" + CURRENT + condition + ") found"))
			.query(Long.class)
			.single();
		List<Entry> entries = binding
			.apply(this.jdbc.sql(CURRENT + condition + NEWEST_FIRST + " limit :size offset :start"))
			.param("size", size)
			.param("start", (long) page * size)
			.query(NormativeTable::entry)
			.list();
		return new Listing(entries, total);
	}

	/** All that stand in the register, in the order of their making. */
	List<Entry> all(Type type) {
		return this.jdbc.sql(CURRENT + " where r.struck_out = false and r.kind = ? order by r.formed_on, e.id")
			.param(type.name())
			.query(NormativeTable::entry)
			.list();
	}

	Optional<Entry> find(long id) {
		return this.jdbc.sql(CURRENT + " where e.id = ?").param(id).query(NormativeTable::entry).optional();
	}

	Optional<Entry> ofDocument(long documentId) {
		return this.jdbc.sql(CURRENT + " where e.document_id = ?")
			.param(documentId)
			.query(NormativeTable::entry)
			.optional();
	}

	List<Long> documents() {
		return this.jdbc.sql("select document_id from normative_entry where document_id is not null")
			.query(Long.class)
			.list();
	}

	List<Revision> history(long id) {
		return this.jdbc.sql("select * from normative_revision where entry_id = ? order by revision desc")
			.param(id)
			.query((row, number) -> new Revision(row.getInt("revision"), document(row), row.getBoolean("struck_out"),
					row.getString("note"), row.getString("entered_by"), Rows.instant(row, "entered_at")))
			.list();
	}

	/** Whether another entry stands under that key. */
	boolean isTaken(String key, long exceptId) {
		return this.jdbc.sql("select count(*) from normative_entry where entry_key = ? and id <> ?")
			.params(key, exceptId)
			.query(Long.class)
			.single() > 0;
	}

	long insert(NormativeDocument document, String key, @Nullable Long documentId, String note, Member member) {
		KeyHolder generated = new GeneratedKeyHolder();
		this.jdbc.sql("insert into normative_entry (current_revision, entry_key, document_id) values (1, ?, ?)")
			.param(key)
			.param(documentId)
			.update(generated, "id");
		long id = Rows.key(generated);
		insertRevision(id, 1, document, false, note, member);
		return id;
	}

	/** A further revision; false when the one looked at is no longer the last. */
	boolean revise(long id, int revision, NormativeDocument document, @Nullable String key, String note,
			Member member) {
		int changed = this.jdbc
			.sql("update normative_entry set current_revision = ?, entry_key = ? where id = ? and current_revision = ?")
			.param(revision + 1)
			.param(key)
			.param(id)
			.param(revision)
			.update();
		if (changed == 1) {
			insertRevision(id, revision + 1, document, key == null, note, member);
		}
		return changed == 1;
	}

	/** Gives the published document free, so that it can be entered anew. */
	void forgetDocument(long id) {
		this.jdbc.sql("update normative_entry set document_id = null where id = ?").param(id).update();
	}

	private void insertRevision(long id, int revision, NormativeDocument document, boolean struckOut, String note,
			Member member) {
		TakeOver takeOver = document.takeOver();
		Repeal repeal = document.repeal();
		this.jdbc.sql("""
				insert into normative_revision (entry_id, revision, title, doc_number, kind, formed_on, taken_over_on,
				taken_over_from, repealed_on, repeal_manner, repeal_reason, struck_out, note, entered_by_id, entered_by,
				entered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(Arrays.asList(id, revision, document.title(), document.docNumber(), document.type().name(),
					document.formedOn(), (takeOver != null) ? takeOver.on() : null,
					(takeOver != null) ? takeOver.from() : "", (repeal != null) ? repeal.on() : null,
					(repeal != null) ? repeal.manner().name() : null, (repeal != null) ? repeal.reason() : "",
					struckOut, note, member.id(), member.name(), Rows.now(this.clock)))
			.update();
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		return new Entry(row.getLong("id"), row.getInt("revision"), document(row), Rows.number(row, "document_id"),
				row.getBoolean("struck_out"), row.getString("entered_by"), Rows.instant(row, "entered_at"));
	}

	private static NormativeDocument document(ResultSet row) throws SQLException {
		LocalDate takenOverOn = row.getObject("taken_over_on", LocalDate.class);
		LocalDate repealedOn = row.getObject("repealed_on", LocalDate.class);
		return new NormativeDocument(row.getString("title"), row.getString("doc_number"),
				Type.valueOf(row.getString("kind")), row.getObject("formed_on", LocalDate.class),
				(takenOverOn != null) ? new TakeOver(takenOverOn, row.getString("taken_over_from")) : null,
				(repealedOn != null) ? new Repeal(repealedOn, Manner.valueOf(row.getString("repeal_manner")),
						row.getString("repeal_reason")) : null);
	}

}
