package org.gongkai.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How good the rules are: what each found, and what became of it, so that those that cry
 * wolf are mended.
 */
@Component
public class InspectionQuality {

	private static final String COUNTS = """
			select f.rule, count(*) as total,
			sum(case when f.state = 'OPEN' then 1 else 0 end) as unsettled,
			sum(case when f.state <> 'OPEN' and f.confirmed_by is not null then 1 else 0 end) as confirmed,
			sum(case when f.state = 'OBSOLETE' and f.confirmed_by is null then 1 else 0 end) as corrected,
			sum(case when f.after_publication then 1 else 0 end) as late,
			sum(case when exists (select 1 from wrong_finding w where w.finding_id = f.id) then 1 else 0 end) as wrong
			from finding f where f.first_seen_at >= :since or f.first_seen_at is null and :always
			group by f.rule""";

	private static final String LATE = """
			from finding f join document d on d.id = f.document_id
			where f.after_publication = true and f.state = 'OPEN' and f.severity <> 'HINT' and d.state = 'PUBLISHED'
			and f.rule not in (:lowered)""";

	private final DefaultRules rules;

	private final GateLevels levels;

	private final JdbcClient jdbc;

	InspectionQuality(DefaultRules rules, GateLevels levels, JdbcClient jdbc) {
		this.rules = rules;
		this.levels = levels;
		this.jdbc = jdbc;
	}

	/**
	 * The rules that found something, those with the most findings first.
	 * @param since from when on, or null for always
	 */
	@Transactional(readOnly = true)
	public List<OfRule> ofRules(@Nullable Instant since) {
		Map<String, RuleFamily.Rule> known = this.rules.all()
			.stream()
			.collect(Collectors.toMap(RuleFamily.Rule::code, Function.identity()));
		Weighing weighing = this.levels.weighing();
		return this.jdbc.sql(COUNTS)
			.param("since", Timestamp.from((since != null) ? since : Instant.EPOCH))
			.param("always", since == null)
			.query((found, number) -> ofRule(found, known.get(found.getString("rule")), weighing))
			.list()
			.stream()
			.sorted(Comparator.comparingLong(OfRule::total).reversed().thenComparing(OfRule::code))
			.toList();
	}

	private static OfRule ofRule(ResultSet found, RuleFamily.@Nullable Rule known, Weighing weighing)
			throws SQLException {
		String code = found.getString("rule");
		boolean asked = weighing.severity(code, Severity.HINT, false).isPresent();
		return new OfRule(code, (known != null) ? known.description() : "已停用的规则", asked, found.getLong("total"),
				asked ? found.getLong("unsettled") : 0, found.getLong("confirmed"), found.getLong("corrected"),
				found.getLong("late"), found.getLong("wrong"));
	}

	/**
	 * What was found in public texts only when they were public, would stop them at the
	 * gate of publication, and is not settled, newest first.
	 * @param page from 0
	 */
	@Transactional(readOnly = true)
	public List<Late> late(int page, int size) {
		return this.jdbc
			.sql("select d.title, f.* " + LATE + " order by f.id desc offset :from rows fetch next :size rows only")
			.param("from", (long) page * size)
			.param("size", size)
			.param("lowered", loweredOnTheSite())
			.query((found, number) -> new Late(found.getLong("document_id"), found.getString("title"),
					found.getString("rule"), found.getString("excerpt"), found.getString("message"),
					found.getTimestamp("first_seen_at").toInstant()))
			.list();
	}

	/** How many there are of them. */
	@Transactional(readOnly = true)
	public long lateCount() {
		return this.jdbc.sql("select count(*) " + LATE).param("lowered", loweredOnTheSite()).query(Long.class).single();
	}

	/** A list in SQL is never empty; no rule's code is blank. */
	private Set<String> loweredOnTheSite() {
		Set<String> lowered = new HashSet<>(this.levels.weighing().loweredAt(Gate.PUBLICATION));
		lowered.add("");
		return lowered;
	}

	/**
	 * A finding in a public text.
	 *
	 * @param documentId the document
	 * @param title its title
	 * @param rule code of the rule
	 * @param excerpt the passage
	 * @param message what is wrong and what to do
	 * @param seenAt when it was first found
	 */
	public record Late(long documentId, String title, String rule, String excerpt, String message, Instant seenAt) {
	}

	/**
	 * What a rule found.
	 *
	 * @param code code of the rule
	 * @param description what it looks for
	 * @param asked whether a gate asks about it
	 * @param total findings of any state
	 * @param unsettled those that are still open; none when no gate asks
	 * @param confirmed those that a person confirmed as fine
	 * @param corrected those that went away because the text was changed
	 * @param late those that were first found when the text was public
	 * @param wrong those that somebody told to be none
	 */
	public record OfRule(String code, String description, boolean asked, long total, long unsettled, long confirmed,
			long corrected, long late, long wrong) {

		/**
		 * How many of a hundred settled findings led to a change; null while there are
		 * too few to say.
		 */
		public @Nullable Long precision() {
			long settled = this.confirmed + this.corrected;
			return (settled >= 5) ? Math.round(100.0 * this.corrected / settled) : null;
		}

		/** Whether it asks in vain more often than not. */
		public boolean noisy() {
			Long precision = precision();
			return precision != null && precision < 50;
		}

	}

}
