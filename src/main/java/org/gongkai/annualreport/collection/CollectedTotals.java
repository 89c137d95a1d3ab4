package org.gongkai.annualreport.collection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.rules.ReportCheck;
import org.gongkai.digest.Sm3;
import org.gongkai.inspection.Severity;
import org.gongkai.organization.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up: each cell of the total is the sum of the same cell of the reports of all
 * agencies below, and of the unit's own.
 * <p>
 * 依据：《政府信息公开条例》第四十九条（政府信息公开工作主管部门公布本级政府的年度报告）.
 */
@Service
public class CollectedTotals {

	private static final String COUNTED = """
			select s.agency_id, r.id, r.figures from report_standing s join report_submission r on r.id = %s
			where s.report_year = :year""";

	private static final String ACCEPTED = COUNTED.formatted("s.accepted_id");

	/** A returned correction leaves the accepted revision before it standing. */
	private static final String RECEIVED = COUNTED
		.formatted("case when s.state = 'RETURNED' then s.accepted_id else s.newest_id end");

	private final JdbcClient jdbc;

	private final AgencyRegister register;

	private final CollectionPosts posts;

	CollectedTotals(JdbcClient jdbc, AgencyRegister register, CollectionPosts posts) {
		this.jdbc = jdbc;
		this.register = register;
		this.posts = posts;
	}

	/** The total of an agency for a year as it is now. */
	@Transactional(readOnly = true)
	public CollectedTotal total(long unitId, int year, Basis basis, Member member) {
		this.posts.requireReader(member);
		return total(this.register.get(unitId), year, basis);
	}

	/**
	 * The sums of a cell's column over some years, for years in which anything counts.
	 */
	@Transactional(readOnly = true)
	public Map<Integer, CollectedTotal> years(long unitId, int from, int to, Basis basis, Member member) {
		this.posts.requireReader(member);
		Map<Integer, CollectedTotal> years = new TreeMap<>();
		for (int year = from; year <= to; year++) {
			CollectedTotal total = total(this.register.get(unitId), year, basis);
			if (total.summands() > 0) {
				years.put(year, total);
			}
		}
		return years;
	}

	/** What the cross-foot rules E-03 to E-06 say of the sums. */
	public List<Problem> check(CollectedTotal total) {
		return ReportCheck.checkFigures(total.report(), null)
			.stream()
			.filter((finding) -> finding.severity() == Severity.BLOCK)
			.map(Problem::of)
			.toList();
	}

	/**
	 * What a cell of the total is made of, largest first, those without a number last.
	 * @param words only agencies whose name holds them, blank for all
	 * @param gapsOnly only those without a number
	 */
	@Transactional(readOnly = true)
	public List<Summand> summands(CollectedTotal total, CellId cell, String words, boolean gapsOnly) {
		Map<Long, String> lines = new HashMap<>();
		read(total.year(), total.basis(), (agency, submission, line) -> lines.put(agency, line));
		AgencyTree tree = this.register.tree();
		List<Summand> summands = new ArrayList<>();
		total.submissions().forEach((agencyId, submission) -> {
			SupervisedAgency agency = tree.find(agencyId).orElseThrow();
			CellValue value = new Figures(lines.getOrDefault(agencyId, ""), Map.of()).value(cell);
			if (agency.name().contains(words.strip()) && !(gapsOnly && value.number().isPresent())) {
				String branch = (agencyId == total.unit().id()) ? "" : tree.branch(total.unit(), agency).name();
				summands.add(new Summand(agencyId, agency.name(), branch.equals(agency.name()) ? "" : branch,
						submission, value.number().orElse(null), agencyId == total.unit().id()));
			}
		});
		summands.sort(Comparator.comparing(Summand::size).reversed().thenComparing(Summand::agencyId));
		return summands;
	}

	/**
	 * One cell of every report that counts, by agency; of agencies without a number none.
	 */
	@Transactional(readOnly = true)
	public Map<Long, BigDecimal> column(CollectedTotal total, CellId cell) {
		Map<Long, BigDecimal> column = new LinkedHashMap<>();
		read(total.year(), total.basis(), (agency, submission, line) -> {
			if (total.submissions().containsKey(agency)) {
				new Figures(line, Map.of()).number(cell).ifPresent((number) -> column.put(agency, number));
			}
		});
		return column;
	}

	/** Hands every line that counts for a year to somebody. */
	void read(int year, Basis basis, LineReader reader) {
		this.jdbc.sql((basis == Basis.ACCEPTED) ? ACCEPTED : RECEIVED).param("year", year).query((row) -> {
			reader.take(row.getLong(1), row.getLong(2), row.getString(3));
		});
	}

	CollectedTotal total(SupervisedAgency unit, int year, Basis basis) {
		List<SupervisedAgency> below = this.register.tree().summandsOf(unit, year);
		Map<Long, SupervisedAgency> due = new LinkedHashMap<>();
		if (unit.coverage() == Coverage.SELF) {
			due.put(unit.id(), unit);
		}
		below.forEach((agency) -> due.put(agency.id(), agency));
		Totals totals = new Totals();
		Map<Long, Long> submissions = new TreeMap<>();
		read(year, basis, (agency, submission, line) -> {
			if (due.containsKey(agency)) {
				totals.add(line);
				submissions.put(agency, submission);
			}
		});
		List<SupervisedAgency> missing = due.values()
			.stream()
			.filter((agency) -> !submissions.containsKey(agency.id()))
			.toList();
		return new CollectedTotal(unit, year, basis, totals.sums(), totals.gaps(), submissions,
				submissions.containsKey(unit.id()), missing, fingerprint(submissions));
	}

	private static String fingerprint(Map<Long, Long> submissions) {
		StringBuilder text = new StringBuilder(submissions.size() * 14);
		submissions.forEach((agency, submission) -> text.append(agency).append(':').append(submission).append(';'));
		return Sm3.hex(text.toString());
	}

	/** Takes the lines of figures one by one. */
	@FunctionalInterface
	interface LineReader {

		void take(long agencyId, long submissionId, String line);

	}

}
