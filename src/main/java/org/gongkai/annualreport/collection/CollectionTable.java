package org.gongkai.annualreport.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Totals, their snapshots and what changed since, as in the database. */
@Component
class CollectionTable {

	/** Items written with one round trip. */
	private static final int BATCH = 1000;

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	CollectionTable(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	Optional<Row> find(long agencyId, int year) {
		return this.jdbc.sql("select * from report_collection where agency_id = ? and report_year = ?")
			.params(agencyId, year)
			.query(CollectionTable::row)
			.optional();
	}

	/** The row, locked until the transaction ends; empty when none was made yet. */
	Optional<Row> lock(long agencyId, int year) {
		return this.jdbc.sql("select * from report_collection where agency_id = ? and report_year = ? for update")
			.params(agencyId, year)
			.query(CollectionTable::row)
			.optional();
	}

	void insert(long agencyId, int year) {
		this.jdbc.sql("insert into report_collection (agency_id, report_year, state) values (?, ?, ?)")
			.params(agencyId, year, CollectionState.OPEN.name())
			.update();
	}

	void moveTo(long id, CollectionState state) {
		this.jdbc.sql("update report_collection set state = ? where id = ?").params(state.name(), id).update();
	}

	/** The states of the agencies that have a total of their own. */
	Map<Long, CollectionState> states(int year) {
		Map<Long, CollectionState> states = new LinkedHashMap<>();
		this.jdbc.sql("select agency_id, state from report_collection where report_year = ?")
			.param(year)
			.query((row) -> {
				states.put(row.getLong("agency_id"), CollectionState.valueOf(row.getString("state")));
			});
		return states;
	}

	/** Keeps a confirmed total with the submissions that it is made of. */
	long confirm(long id, Snapshot snapshot, Map<Long, Long> submissions, long personId) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into collection_snapshot (collection_id, basis, figures, blanks, summands, missing, note,
				confirmed_by_id, confirmed_by, confirmed_as, confirmed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(id, snapshot.fingerprint(), snapshot.figures().line(), blanks(snapshot.gaps()), snapshot.summands(),
					snapshot.missing(), snapshot.note(), personId, snapshot.confirmedBy(), snapshot.confirmedAs(),
					snapshot.confirmedAt().atOffset(ZoneOffset.UTC))
			.update(key, "id");
		long number = Objects.requireNonNull(key.getKey()).longValue();
		Collection<Map.Entry<Long, Long>> items = submissions.entrySet();
		this.batches.batchUpdate("insert into snapshot_item (snapshot_id, agency_id, submission_id) values (?, ?, ?)",
				items, BATCH, (statement, item) -> {
					statement.setLong(1, number);
					statement.setLong(2, item.getKey());
					statement.setLong(3, item.getValue());
				});
		this.jdbc.sql("update report_collection set state = ?, snapshot_id = ? where id = ?")
			.params(CollectionState.CONFIRMED.name(), number, id)
			.update();
		return number;
	}

	Optional<Snapshot> snapshot(long id) {
		return this.jdbc.sql("select * from collection_snapshot where id = ?")
			.param(id)
			.query(CollectionTable::snapshot)
			.optional();
	}

	/** All confirmations of a total, newest first. */
	List<Snapshot> snapshots(long collectionId) {
		return this.jdbc.sql("select * from collection_snapshot where collection_id = ? order by id desc")
			.param(collectionId)
			.query(CollectionTable::snapshot)
			.list();
	}

	/** Of which submissions a snapshot is made, by agency. */
	Map<Long, Long> items(long snapshotId) {
		Map<Long, Long> items = new LinkedHashMap<>();
		this.jdbc.sql("select agency_id, submission_id from snapshot_item where snapshot_id = ? order by agency_id")
			.param(snapshotId)
			.query((row) -> {
				items.put(row.getLong("agency_id"), row.getLong("submission_id"));
			});
		return items;
	}

	void insertChange(long collectionId, long agencyId, @Nullable Long before, @Nullable Long after, Member member,
			Instant at) {
		this.jdbc.sql("""
				insert into collection_change (collection_id, agency_id, before_id, after_id, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(collectionId, agencyId, before, after, member.name(), at.atOffset(ZoneOffset.UTC))
			.update();
	}

	private static String blanks(List<Integer> gaps) {
		return gaps.stream().map(String::valueOf).collect(Collectors.joining(","));
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		return new Row(row.getLong("id"), row.getLong("agency_id"), row.getInt("report_year"),
				CollectionState.valueOf(row.getString("state")), row.getObject("snapshot_id", Long.class));
	}

	private static Snapshot snapshot(ResultSet row, int number) throws SQLException {
		return new Snapshot(row.getLong("id"), row.getString("basis"), new Figures(row.getString("figures"), Map.of()),
				Arrays.stream(row.getString("blanks").split(",")).map(Integer::valueOf).toList(),
				row.getInt("summands"), row.getInt("missing"), row.getString("note"), row.getString("confirmed_by"),
				row.getString("confirmed_as"), SubmissionTable.instant(row, "confirmed_at"));
	}

	/**
	 * The total of an agency and year.
	 *
	 * @param id its number
	 * @param agencyId whose total
	 * @param year year Y that is reported
	 * @param state whether it was confirmed and still holds
	 * @param snapshot what was confirmed last, or null
	 */
	record Row(long id, long agencyId, int year, CollectionState state, @Nullable Long snapshot) {
	}

}
