package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;
import org.gongkai.search.WordSearch;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger as it follows from what was published, patrolled and taken down. */
@Component
class LedgerTable implements Ledger {

	private static final String ENTRY = """
			select p.*, s.name as column_name, c.result as patrol_result, c.checked_at as patrolled_at
			from published_page p join site_column s on s.code = p.column_code
			left join patrol_check c on c.document_id = p.document_id and c.latest = true""";

	private static final String MATCHES = """
			 where (lower(p.title) like :like escape '!' or lower(p.doc_number) like :like escape '!'
			or lower(p.index_no) like :like escape '!')""";

	private final JdbcClient jdbc;

	private final ActingPosts posts;

	LedgerTable(JdbcClient jdbc, ActingPosts posts) {
		this.jdbc = jdbc;
		this.posts = posts;
	}

	@Override
	public LedgerPage find(String words, int page, Member member) {
		require(member);
		String like = WordSearch.pattern(words);
		long total = this.jdbc.sql("select count(*) from published_page p" + MATCHES)
			.param("like", like)
			.query(Long.class)
			.single();
		List<Entry> entries = this.jdbc
			.sql(ENTRY + MATCHES + " order by p.published_at desc, p.id desc limit :size offset :start")
			.param("like", like)
			.param("size", PublishedPages.PAGE_SIZE)
			.param("start", (long) page * PublishedPages.PAGE_SIZE)
			.query(LedgerTable::entry)
			.list();
		return new LedgerPage(entries, total);
	}

	@Override
	public Entry entry(long documentId, Member member) {
		require(member);
		return this.jdbc.sql(ENTRY + " where p.document_id = ?")
			.param(documentId)
			.query(LedgerTable::entry)
			.optional()
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("台账中没有这份文稿")));
	}

	private void require(Member member) {
		this.posts.require(member, "查看发布台账", Role.PUBLISHER, Role.DISCLOSURE_OFFICER, Role.PATROL_READER, Role.AUDITOR);
	}

	private static Entry entry(ResultSet row, int number) throws SQLException {
		long document = row.getLong("document_id");
		String patrol = row.getString("patrol_result");
		return new Entry(document, row.getString("title"), row.getString("column_name"),
				PublishedPage.stem(row.getString("column_code"), row.getInt("published_year"), document) + ".html",
				row.getString("index_no"), row.getInt("version"), row.getString("content_hash"),
				row.getObject("formed_on", LocalDate.class), PageTable.instant(row, "published_at"),
				row.getString("publisher_name"), PageTable.instant(row, "signed_at"), row.getString("signatory_name"),
				PageTable.nullableInstant(row, "withdrawn_at"), (patrol != null) ? Patrol.Result.valueOf(patrol) : null,
				PageTable.nullableInstant(row, "patrolled_at"));
	}

}
