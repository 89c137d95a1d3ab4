package org.gongkai.operation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;

import org.gongkai.inspection.OpenFindings;
import org.gongkai.inspection.Severity;
import org.gongkai.operation.process.EngineSteps;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how the office stands, each figure from an index; no title, no person. */
@Component
class Figures {

	private final JdbcClient jdbc;

	private final EngineSteps steps;

	private final OpenFindings findings;

	private final Clock clock;

	Figures(JdbcClient jdbc, EngineSteps steps, OpenFindings findings, Clock clock) {
		this.jdbc = jdbc;
		this.steps = steps;
		this.findings = findings;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public Standing count() {
		return new Standing(groups(
				"select stage as kind, count(*) as how_many from review_task where state = 'OPEN' group by stage"),
				this.jdbc.sql("select count(*) from review_task where state = 'OPEN' and due_on < :today")
					.param("today", LocalDate.now(this.clock))
					.query(Long.class)
					.single(),
				this.steps.stopped(), this.steps.retried(), this.steps.due(), this.steps.standstillCount(),
				count("select count(*) from published_page where withdrawn_at is null"), this.findings.bySeverity(),
				this.jdbc.sql("select max(sealed_at) from audit_seal")
					.query(OffsetDateTime.class)
					.optional()
					.map(OffsetDateTime::toInstant)
					.orElse(Instant.EPOCH));
	}

	private long count(String sql) {
		return this.jdbc.sql(sql).query(Long.class).single();
	}

	private Map<String, Long> groups(String sql) {
		Map<String, Long> counts = new HashMap<>();
		this.jdbc.sql(sql).query((row) -> {
			counts.put(row.getString("kind"), row.getLong("how_many"));
		});
		return counts;
	}

	/**
	 * How the office stands.
	 *
	 * @param tasks open tasks by stage
	 * @param overdue open tasks whose day is over
	 * @param stopped failed steps that wait for a person
	 * @param retried failed steps that are tried again by themselves
	 * @param due steps that are due and not done yet
	 * @param standstills documents on their way that nothing moves
	 * @param pages pages on the public site
	 * @param findings open findings by what they weigh at the gates
	 * @param sealedAt when the trail was last sealed
	 */
	record Standing(Map<String, Long> tasks, long overdue, long stopped, long retried, long due, long standstills,
			long pages, Map<Severity, Long> findings, Instant sealedAt) {
	}

}
