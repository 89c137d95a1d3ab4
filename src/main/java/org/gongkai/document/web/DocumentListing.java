package org.gongkai.document.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Category;
import org.gongkai.document.DocumentStanding;
import org.gongkai.document.DocumentState;
import org.gongkai.organization.Member;
import org.gongkai.search.WordSearch;
import org.gongkai.web.Pages;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads lists of documents for pages; filters and counts on indexed columns. */
@Component
@Transactional(readOnly = true)
class DocumentListing {

	static final int SIZE = 20;

	/** Nobody leafs through more; beyond it the list says that there are more. */
	private static final long COUNTED = 1000;

	private final JdbcClient jdbc;

	private final WordSearch search;

	private final ObjectProvider<DocumentStanding> standing;

	DocumentListing(JdbcClient jdbc, WordSearch search, ObjectProvider<DocumentStanding> standing) {
		this.jdbc = jdbc;
		this.search = search;
		this.standing = standing;
	}

	/**
	 * One page of what the drafter wrote, or of what his section wrote.
	 * @param pages how many there are of it
	 */
	List<Line> lines(Filter filter, Pages pages, Member drafter) {
		List<Line> lines = this.jdbc
			.sql("select d.id, d.title, d.category, d.state, d.current_version, d.changed_at from document d where "
					+ where(filter, pages.more()) + " order by d.changed_at desc, d.id desc limit :size offset :skip")
			.params(values(filter, drafter))
			.param("size", SIZE)
			.param("skip", (long) filter.page() * SIZE)
			.query(DocumentListing::line)
			.list();
		Map<Long, String> known = new HashMap<>();
		List<Long> ids = lines.stream().map(Line::id).toList();
		if (!ids.isEmpty()) {
			this.standing.stream().forEach((source) -> known.putAll(source.standing(ids)));
		}
		return lines.stream().map((line) -> line.at(known.getOrDefault(line.id(), line.state().label()))).toList();
	}

	/** Where the reader is; it is not counted further than anybody leafs. */
	Pages pages(Filter filter, Member drafter) {
		long bound = Math.max(COUNTED, (filter.page() + 1L) * SIZE) + 1;
		long counted = this.jdbc
			.sql("select count(*) from (select 1 as one from document d where " + where(filter, false)
					+ " limit :bound) counted")
			.params(values(filter, drafter))
			.param("bound", bound)
			.query(Long.class)
			.single();
		return new Pages(filter.page(), SIZE, Math.min(counted, bound - 1), counted == bound);
	}

	private String where(Filter filter, boolean many) {
		String where = "d.section_id = :section";
		if (!filter.section()) {
			// the author has saved the first version
			where += " and d.id in (select v.document_id from document_version v where v.editor_id = :person)";
		}
		if (!filter.q().isEmpty()) {
			where += " and " + this.search.condition("lower(d.title)", ":pattern", ":words", many);
		}
		return (filter.state() != null) ? where + " and d.state = :state" : where;
	}

	private static Map<String, Object> values(Filter filter, Member drafter) {
		Map<String, Object> values = new HashMap<>();
		values.put("section", drafter.sectionId());
		values.put("person", drafter.id());
		values.put("pattern", WordSearch.pattern(filter.q()));
		values.put("words", WordSearch.words(filter.q()));
		DocumentState state = filter.state();
		values.put("state", (state != null) ? state.name() : "");
		return values;
	}

	private static Line line(ResultSet row, int number) throws SQLException {
		DocumentState state = DocumentState.valueOf(row.getString("state"));
		return new Line(row.getLong("id"), row.getString("title"), Category.valueOf(row.getString("category")), state,
				row.getInt("current_version"), row.getObject("changed_at", OffsetDateTime.class).toInstant(),
				state.label());
	}

	/**
	 * What of the list is wanted.
	 *
	 * @param q part of the title, blank for all
	 * @param state only those in this state, or null
	 * @param section all of the section, not only the person's own
	 * @param page from 0
	 */
	record Filter(String q, @Nullable DocumentState state, boolean section, int page) {

		/** Whether something is left out by the reader's wish. */
		public boolean narrows() {
			return !this.q.isEmpty() || this.state != null;
		}

	}

	/** A line of the list. */
	record Line(long id, String title, Category category, DocumentState state, int version, Instant changedAt,
			String standing) {

		Line at(String standing) {
			return new Line(this.id, this.title, this.category, this.state, this.version, this.changedAt, standing);
		}

	}

}
