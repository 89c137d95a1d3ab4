package org.gongkai.audit;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Recomputes the trail. Each question is one statement, so that what is appended
 * meanwhile is seen with its chain's end or not at all; rows are streamed, never
 * gathered.
 */
@Component
class Verifier {

	private static final String CHAINS = "select " + EntryRow.COLUMNS + ", h.last_position, h.last_hash "
			+ "from audit_entry e left join audit_head h on h.subject = e.subject order by e.subject, e.chain_position";

	private static final String EMPTIED = "select h.subject, h.last_position from audit_head h where not exists "
			+ "(select 1 from audit_entry e where e.subject = h.subject) order by h.subject";

	private static final int FETCH_SIZE = 500;

	private final JdbcTemplate jdbc;

	Verifier(JdbcTemplate jdbc) {
		this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
		this.jdbc.setFetchSize(FETCH_SIZE);
	}

	Verification verify() {
		ChainCheck chains = new ChainCheck();
		this.jdbc.query(CHAINS, (row) -> {
			chains.next(EntryRow.read(row, 0),
					new ChainCheck.End(row.getLong("last_position"), row.getString("last_hash")));
		});
		chains.end();
		Verification.@Nullable Broken broken = chains.firstBroken();
		if (broken == null) {
			broken = this.jdbc
				.query(EMPTIED,
						(row, number) -> new Verification.Broken(null, row.getString("subject"), 1L,
								"整条记录链已被删除，原有%d条".formatted(row.getLong("last_position"))))
				.stream()
				.findFirst()
				.orElse(null);
		}
		return new Verification(broken == null, chains.entries(), broken);
	}

}
