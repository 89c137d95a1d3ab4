package org.gongkai.annualreport.compiling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.annualreport.compiling.SectionFigures.HandIn;
import org.gongkai.organization.Member;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Requests and hand-ins in the database. */
@Component
class FigureTable {

	private final JdbcClient jdbc;

	private final Clock clock;

	FigureTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean insertRequest(int year, long sectionId, String section, Set<FigureGroup> groups, LocalDate dueOn,
			Member member) {
		return this.jdbc.sql("""
				insert into figure_request (report_year, section_id, section_name, groups_asked, due_on, asked_by_id,
				asked_by, asked_at, lock_version) values (?, ?, ?, ?, ?, ?, ?, ?, 1)""")
			.params(year, sectionId, section, FigureGroup.codes(groups), dueOn, member.id(), member.name(),
					Rows.now(this.clock))
			.update() == 1;
	}

	boolean updateRequest(int year, long sectionId, int version, String section, Set<FigureGroup> groups,
			LocalDate dueOn, Member member) {
		return this.jdbc.sql("""
				update figure_request set section_name = ?, groups_asked = ?, due_on = ?, asked_by_id = ?, asked_by = ?,
				asked_at = ?, lock_version = lock_version + 1
				where report_year = ? and section_id = ? and lock_version = ?""")
			.params(section, FigureGroup.codes(groups), dueOn, member.id(), member.name(), Rows.now(this.clock), year,
					sectionId, version)
			.update() == 1;
	}

	List<Asked> requests(int year) {
		return this.jdbc.sql("select * from figure_request where report_year = ?")
			.param(year)
			.query(FigureTable::asked)
			.list();
	}

	Optional<Asked> request(int year, long sectionId) {
		return this.jdbc.sql("select * from figure_request where report_year = ? and section_id = ?")
			.params(year, sectionId)
			.query(FigureTable::asked)
			.optional();
	}

	long insertHandIn(int year, long sectionId, int number, Map<CellId, CellValue> values, String note, Member member) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("""
					insert into figure_hand_in (report_year, section_id, hand_in_number, note, handed_in_by_id, handed_in_by,
					handed_in_at) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(year, sectionId, number, note, member.id(), member.name(), Rows.now(this.clock))
			.update(key, "id");
		long id = Rows.key(key);
		values.forEach((cell, value) -> this.jdbc
			.sql("insert into figure_hand_in_cell (hand_in_id, cell_id, amount) values (?, ?, ?)")
			.params(id, cell.id(), value.number().orElseThrow())
			.update());
		return id;
	}

	HandIn handIn(long id) {
		return read(" where h.id = ?", id).get(0).handIn();
	}

	/** The last hand-in of each section. */
	Map<Long, HandIn> latest(int year) {
		return read("""
				 where h.report_year = ? and h.hand_in_number = (select max(l.hand_in_number) from figure_hand_in l
				where l.report_year = h.report_year and l.section_id = h.section_id)""", year).stream()
			.collect(Collectors.toMap(OfSection::sectionId, OfSection::handIn));
	}

	Optional<HandIn> latest(int year, long sectionId) {
		return handIns(year, sectionId).stream().findFirst();
	}

	List<HandIn> handIns(int year, long sectionId) {
		return read(" where h.report_year = ? and h.section_id = ?", year, sectionId).stream()
			.map(OfSection::handIn)
			.toList();
	}

	private List<OfSection> read(String condition, Object... parameters) {
		Map<Long, Map<CellId, CellValue>> values = new HashMap<>();
		this.jdbc.sql("""
				select c.hand_in_id, c.cell_id, c.amount from figure_hand_in_cell c
				join figure_hand_in h on h.id = c.hand_in_id""" + condition)
			.params(parameters)
			.query((RowCallbackHandler) (cell) -> values
				.computeIfAbsent(cell.getLong("hand_in_id"), (id) -> new HashMap<>())
				.put(CellId.of(cell.getString("cell_id")), CellValue.of(cell.getBigDecimal("amount"))));
		return this.jdbc.sql("select h.* from figure_hand_in h" + condition + " order by h.hand_in_number desc")
			.params(parameters)
			.query((row, number) -> {
				long id = row.getLong("id");
				return new OfSection(row.getLong("section_id"),
						new HandIn(id, row.getInt("hand_in_number"), values.getOrDefault(id, Map.of()),
								row.getString("note"), row.getLong("handed_in_by_id"), row.getString("handed_in_by"),
								Rows.instant(row, "handed_in_at")));
			})
			.list();
	}

	private static Asked asked(ResultSet row, int number) throws SQLException {
		return new Asked(row.getInt("report_year"), row.getLong("section_id"), row.getString("section_name"),
				FigureGroup.ofCodes(row.getString("groups_asked")), row.getObject("due_on", LocalDate.class),
				row.getString("asked_by"), Rows.instant(row, "asked_at"), row.getInt("lock_version"));
	}

	/**
	 * A request as it is kept.
	 */
	record Asked(int year, long sectionId, String sectionName, Set<FigureGroup> groups, LocalDate dueOn, String by,
			Instant at, int version) {
	}

	/**
	 * A hand-in with the section it is of.
	 */
	private record OfSection(long sectionId, HandIn handIn) {
	}

}
