package org.gongkai.review;

import java.time.Clock;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 查阅记录: who opened which version when. */
@Repository
class ViewLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	ViewLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(long documentId, int version, long personId) {
		this.jdbc.sql("insert into document_view (document_id, version, person_id, viewed_at) values (?, ?, ?, ?)")
			.params(documentId, version, personId, VerdictStore.at(this.clock.instant()))
			.update();
	}

	boolean has(long documentId, int version, long personId) {
		return this.jdbc
			.sql("select count(*) from document_view where document_id = ? and person_id = ? and version = ?")
			.params(documentId, personId, version)
			.query(Long.class)
			.single() > 0;
	}

	Optional<Integer> last(long documentId, long personId) {
		return this.jdbc.sql("""
				select version from document_view where document_id = ? and person_id = ?
				order by id desc fetch first 1 rows only""")
			.params(documentId, personId)
			.query(Integer.class)
			.optional();
	}

}
