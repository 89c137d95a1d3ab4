package org.gongkai.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.gongkai.document.DocumentStanding;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where documents stand, by their open tasks: “二审，待领取”. */
@Component
class OpenTaskStanding implements DocumentStanding {

	private final JdbcClient jdbc;

	OpenTaskStanding(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> standing(Collection<Long> documentIds) {
		Map<Long, String> standings = new HashMap<>();
		if (documentIds.isEmpty()) {
			return standings;
		}
		this.jdbc.sql("""
				select document_id, stage, assignee_name from review_task
				where state = 'OPEN' and document_id in (:documents) order by id""")
			.param("documents", documentIds)
			.query((row) -> {
				String holder = row.getString("assignee_name");
				String standing = Stage.valueOf(row.getString("stage")).label()
						+ ((holder != null) ? "，" + holder + "办理中" : "，待领取");
				standings.merge(row.getLong("document_id"), standing, (first, second) -> first + "；" + second);
			});
		return standings;
	}

}
