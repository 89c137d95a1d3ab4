package org.gongkai.annualreport.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.organization.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 报送情况: where the reports of a year stand, agency by agency. */
@Service
public class Overview {

	private static final String AGENCIES = """
			 from supervised_agency a
			left join report_standing s on s.agency_id = a.id and s.report_year = :year
			where a.path like :below and a.id <> :unit and a.active_from <= :year
			and (a.active_until is null or a.active_until >= :year)""";

	private static final String MATCHES = " and a.full_name like :words escape '!' and ";

	private final JdbcClient jdbc;

	private final SubmissionTable submissions;

	private final CollectionPosts posts;

	private final Clock clock;

	Overview(JdbcClient jdbc, SubmissionTable submissions, CollectionPosts posts, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.posts = posts;
		this.clock = clock;
	}

	/**
	 * The year to show when none is chosen: the latest for which anything has come in.
	 */
	public int latestYear() {
		List<Integer> years = this.submissions.years();
		return years.isEmpty() ? LocalDate.now(this.clock).getYear() - 1 : years.get(0);
	}

	/** The years to choose from, latest first. */
	public List<Integer> years() {
		List<Integer> years = new java.util.ArrayList<>(this.submissions.years());
		int last = LocalDate.now(this.clock).getYear() - 1;
		if (!years.contains(last)) {
			years.add(last);
		}
		years.sort(java.util.Comparator.reverseOrder());
		return years;
	}

	/** How many agencies below a unit are in each state. */
	@Transactional(readOnly = true)
	public Map<AgencyFilter, Long> counts(SupervisedAgency unit, int year, Member member) {
		this.posts.requireReader(member);
		String sums = Arrays.stream(AgencyFilter.values())
			.map((filter) -> "sum(case when " + filter.condition() + " then 1 else 0 end)")
			.collect(Collectors.joining(", "));
		Map<AgencyFilter, Long> counts = new EnumMap<>(AgencyFilter.class);
		this.jdbc.sql("select " + sums + AGENCIES)
			.param("year", year)
			.param("below", unit.path() + "%")
			.param("unit", unit.id())
			.query((row) -> {
				for (AgencyFilter filter : AgencyFilter.values()) {
					counts.put(filter, row.getLong(filter.ordinal() + 1));
				}
			});
		return counts;
	}

	/**
	 * A page of the agencies below a unit, in the order of the register.
	 * @param words only names that hold them, blank for all
	 * @param after the number behind which the page begins, 0 for the first
	 */
	@Transactional(readOnly = true)
	public KeyPage<AgencyLine> page(SupervisedAgency unit, int year, AgencyFilter filter, String words, long after,
			Member member) {
		this.posts.requireReader(member);
		String matches = AGENCIES + MATCHES + filter.condition();
		long total = with(this.jdbc.sql("select count(*)" + matches), unit, year, words).query(Long.class).single();
		List<AgencyLine> lines = with(this.jdbc.sql("""
				select page.*, r.revision, r.confirm_count, r.received_at, p.full_name as above,
				(select count(*) from supervised_agency c where c.parent_id = page.id) as children
				from (select a.id, a.full_name, a.parent_id, a.report_scope, s.state, s.newest_id, s.accepted_id,
				s.block_count, s.late""" + matches + """
				 and a.id > :after order by a.id limit :size) page
				left join report_submission r on r.id = page.newest_id
				left join supervised_agency p on p.id = page.parent_id order by page.id"""), unit, year, words)
			.param("after", after)
			.param("size", KeyPage.SIZE + 1)
			.query((row, number) -> line(row, unit, year))
			.list();
		return KeyPage.of(lines, total, AgencyLine::id);
	}

	private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, SupervisedAgency unit, int year,
			String words) {
		return statement.param("year", year)
			.param("below", unit.path() + "%")
			.param("unit", unit.id())
			.param("words", AgencyTable.like(words));
	}

	private AgencyLine line(ResultSet row, SupervisedAgency unit, int year) throws SQLException {
		ReportScope scope = ReportScope.valueOf(row.getString("report_scope"));
		LocalDate due = scope.deadline(year);
		String state = row.getString("state");
		Long accepted = row.getObject("accepted_id", Long.class);
		boolean correcting = accepted != null && accepted != row.getLong("newest_id");
		return new AgencyLine(row.getLong("id"), row.getString("full_name"),
				(row.getLong("parent_id") == unit.id()) ? "" : row.getString("above"), scope,
				row.getLong("children") > 0, (state != null) ? Standing.State.valueOf(state) : null,
				row.getInt("revision"), row.getInt("block_count"), row.getInt("confirm_count"), row.getBoolean("late"),
				state == null && LocalDate.now(this.clock).isAfter(due), correcting, due,
				SubmissionTable.nullableInstant(row, "received_at"));
	}

}
