package org.gongkai.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.gongkai.document.Catalogue;
import org.gongkai.search.WordSearch;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The published pages as they stand in the database. */
@Component
class PageTable implements PublishedPages {

	/** What is searched, in the very words of its index. */
	private static final String TEXT = "lower(title || chr(10) || doc_number || chr(10) || index_no || chr(10) || keywords)";

	private static final String LINE = """
			select document_id, title, column_code, published_year, index_no, doc_number, formed_on, validity,
			published_at from published_page where withdrawn_at is null""";

	private static final String NEWEST_FIRST = " order by published_at desc, id desc limit :size offset :start";

	/** The same along the index of a column, of which H2 wants the first column named. */
	private static final String NEWEST_OF_COLUMN = " order by column_code desc, published_at desc, id desc limit :size offset :start";

	/** Nobody leafs through more; beyond it a list says that there are more. */
	private static final long COUNTED = 1000;

	private final JdbcClient jdbc;

	private final WordSearch search;

	PageTable(JdbcClient jdbc, WordSearch search) {
		this.jdbc = jdbc;
		this.search = search;
	}

	@Override
	public Optional<PublishedPage> find(long documentId) {
		return this.jdbc.sql("select * from published_page where document_id = ?")
			.param(documentId)
			.query(PageTable::page)
			.optional()
			.map((page) -> page.with(files(page.id())));
	}

	@Override
	public List<Line> newest(int count) {
		return this.jdbc.sql(LINE + NEWEST_FIRST).param("size", count).param("start", 0).query(PageTable::line).list();
	}

	@Override
	public List<Line> newest(String column, int count) {
		return this.jdbc.sql(LINE + " and column_code = :column" + NEWEST_OF_COLUMN)
			.param("column", column)
			.param("size", count)
			.param("start", 0)
			.query(PageTable::line)
			.list();
	}

	@Override
	public Listing column(String column, @Nullable Integer year, int page) {
		String condition = " and column_code = :column" + ((year != null) ? " and published_year = :year" : "");
		return listing((many) -> condition, (year != null) ? NEWEST_FIRST : NEWEST_OF_COLUMN, page, (statement) -> {
			JdbcClient.StatementSpec with = statement.param("column", column);
			return (year != null) ? with.param("year", year) : with;
		});
	}

	/** Year by year: to look at every page for its year would take long. */
	@Override
	public List<Integer> years(String column) {
		List<Integer> years = new ArrayList<>();
		Optional<Integer> year = latestYear(column, Integer.MAX_VALUE);
		while (year.isPresent()) {
			years.add(year.get());
			year = latestYear(column, year.get());
		}
		return years;
	}

	@Override
	public Listing search(String words, int page) {
		return listing((many) -> " and " + this.search.condition(TEXT, ":pattern", ":words", many), NEWEST_FIRST, page,
				(statement) -> statement.param("pattern", WordSearch.pattern(words))
					.param("words", WordSearch.words(words)));
	}

	/** Keeps a page with its files; its number comes from the database. */
	void insert(PublishedPage page) {
		KeyHolder key = new GeneratedKeyHolder();
		Catalogue catalogue = page.catalogue();
		this.jdbc
			.sql("""
					insert into published_page (document_id, version, content_hash, title, column_code, published_year,
					index_no, issuing_agency, doc_number, formed_on, topic, genre, validity, keywords, abstract_text, source,
					source_url, article_html, article_digest, published_at, publisher_id, publisher_name, signed_at,
					signatory_name) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(page.documentId(), page.version(), page.contentHash(), page.title(), page.column(), page.year(),
					page.indexNo(), page.issuingAgency(), catalogue.docNumber(), catalogue.formedOn(),
					catalogue.topic(), catalogue.genre(), catalogue.validity().name(), catalogue.keywords(),
					catalogue.abstractText(), catalogue.source(), catalogue.sourceUrl(), page.articleHtml(),
					page.articleDigest(), utc(page.publishedAt()), page.publisherId(), page.publisherName(),
					utc(page.signedAt()), page.signatoryName())
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKey()).longValue();
		int position = 0;
		for (PublishedFile file : page.files()) {
			this.jdbc.sql("""
					insert into published_file (page_id, kind, path, name, digest, media_type, size_bytes, position)
					values (?, ?, ?, ?, ?, ?, ?, ?)""")
				.params(id, file.kind().name(), file.path(), file.name(), file.digest(), file.mediaType(), file.size(),
						position++)
				.update();
		}
	}

	/** Takes a page down; false when it is down already. */
	boolean takeDown(long documentId, Instant at) {
		return this.jdbc
			.sql("update published_page set withdrawn_at = ? where document_id = ? and withdrawn_at is null")
			.params(utc(at), documentId)
			.update() == 1;
	}

	private Optional<Integer> latestYear(String column, int before) {
		return this.jdbc.sql("""
				select published_year from published_page
				where withdrawn_at is null and column_code = ? and published_year < ?
				order by column_code desc, published_year desc limit 1""")
			.params(column, before)
			.query(Integer.class)
			.optional();
	}

	/**
	 * The condition is asked for the count, and again once it is known whether there are
	 * many.
	 */
	private Listing listing(Function<Boolean, String> condition, String order, int page,
			UnaryOperator<JdbcClient.StatementSpec> binding) {
		long bound = Math.max(COUNTED, (page + 1L) * PAGE_SIZE) + 1;
		long counted = binding
			.apply(this.jdbc.sql("select count(*) from (select 1 as one from published_page"
					+ " where withdrawn_at is null" + condition.apply(false) + " limit :bound) counted"))
			.param("bound", bound)
			.query(Long.class)
			.single();
		List<Line> lines = binding.apply(this.jdbc.sql(LINE + condition.apply(counted == bound) + order))
			.param("size", PAGE_SIZE)
			.param("start", (long) page * PAGE_SIZE)
			.query(PageTable::line)
			.list();
		return new Listing(lines, Math.min(counted, bound - 1), counted == bound, page);
	}

	private List<PublishedFile> files(long pageId) {
		return this.jdbc.sql("select * from published_file where page_id = ? order by position")
			.param(pageId)
			.query((row, number) -> new PublishedFile(PublishedFile.Kind.valueOf(row.getString("kind")),
					row.getString("path"), row.getString("name"), row.getString("digest"), row.getString("media_type"),
					row.getLong("size_bytes")))
			.list();
	}

	private static PublishedPage page(ResultSet row, int number) throws SQLException {
		Catalogue catalogue = new Catalogue(row.getString("doc_number"), row.getObject("formed_on", LocalDate.class),
				row.getString("topic"), row.getString("genre"), Catalogue.Validity.valueOf(row.getString("validity")),
				row.getString("keywords"), row.getString("abstract_text"), row.getString("source"),
				row.getString("source_url"));
		return new PublishedPage(row.getLong("id"), row.getLong("document_id"), row.getInt("version"),
				row.getString("content_hash"), row.getString("title"), row.getString("column_code"),
				row.getInt("published_year"), row.getString("index_no"), row.getString("issuing_agency"), catalogue,
				row.getString("article_html"), row.getString("article_digest"), instant(row, "published_at"),
				row.getLong("publisher_id"), row.getString("publisher_name"), instant(row, "signed_at"),
				row.getString("signatory_name"), nullableInstant(row, "withdrawn_at"), List.of());
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		long document = row.getLong("document_id");
		String column = row.getString("column_code");
		return new Line(document, row.getString("title"), column,
				PublishedPage.stem(column, row.getInt("published_year"), document) + ".html", row.getString("index_no"),
				row.getString("doc_number"), row.getObject("formed_on", LocalDate.class),
				Catalogue.Validity.valueOf(row.getString("validity")), instant(row, "published_at"));
	}

	static OffsetDateTime utc(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

	static Instant instant(ResultSet row, String name) throws SQLException {
		return row.getObject(name, OffsetDateTime.class).toInstant();
	}

	static @Nullable Instant nullableInstant(ResultSet row, String name) throws SQLException {
		OffsetDateTime time = row.getObject(name, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
