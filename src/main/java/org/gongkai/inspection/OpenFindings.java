package org.gongkai.inspection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many findings wait, by what they weigh at the gates. */
@Component
public class OpenFindings {

	/** An index answers this, however many documents there are. */
	private static final String AS_RULED = """
			select severity, count(*) as how_many from finding where state = 'OPEN' group by severity""";

	private static final String OF_LOWERED_RULES = """
			select f.rule, f.severity, case when d.state = 'PUBLISHED' then 1 else 0 end as published,
			count(*) as how_many from finding f join document d on d.id = f.document_id
			where f.state = 'OPEN' and f.rule in (:lowered)
			group by f.rule, f.severity, case when d.state = 'PUBLISHED' then 1 else 0 end""";

	private final GateLevels levels;

	private final JdbcClient jdbc;

	OpenFindings(GateLevels levels, JdbcClient jdbc) {
		this.levels = levels;
		this.jdbc = jdbc;
	}

	/** The open findings by weight; those that no gate asks about are not counted. */
	@Transactional(readOnly = true)
	public Map<Severity, Long> bySeverity() {
		Map<Severity, Long> counts = new EnumMap<>(Severity.class);
		this.jdbc.sql(AS_RULED).query((row) -> {
			counts.put(Severity.valueOf(row.getString("severity")), row.getLong("how_many"));
		});
		Weighing weighing = this.levels.weighing();
		Set<String> lowered = weighing.lowered();
		if (!lowered.isEmpty()) {
			this.jdbc.sql(OF_LOWERED_RULES).param("lowered", lowered).query((row) -> {
				Severity own = Severity.valueOf(row.getString("severity"));
				long many = row.getLong("how_many");
				counts.merge(own, -many, Long::sum);
				weighing.severity(row.getString("rule"), own, row.getInt("published") == 1)
					.ifPresent((weight) -> counts.merge(weight, many, Long::sum));
			});
		}
		return counts;
	}

}
