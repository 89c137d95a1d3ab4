package org.gongkai.annualreport.collection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.gongkai.annualreport.FormatVersion;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Submissions, where they stand, and what was decided, as in the database. */
@Component
class SubmissionTable {

	private static final TypeReference<Map<String, String>> MARKS = new TypeReference<>() {
	};

	private static final TypeReference<List<Problem>> PROBLEMS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	SubmissionTable(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	Optional<Submission> find(long id) {
		return this.jdbc.sql("select * from report_submission where id = ?")
			.param(id)
			.query(this::submission)
			.optional();
	}

	/** All revisions of an agency's report for a year, newest first. */
	List<Submission> history(long agencyId, int year) {
		return this.jdbc
			.sql("select * from report_submission where agency_id = ? and report_year = ? order by revision desc")
			.params(agencyId, year)
			.query(this::submission)
			.list();
	}

	Optional<Standing> standing(long agencyId, int year) {
		return this.jdbc.sql("select * from report_standing where agency_id = ? and report_year = ?")
			.params(agencyId, year)
			.query(SubmissionTable::standing)
			.optional();
	}

	/** The years for which anything has come in, latest first. */
	List<Integer> years() {
		return this.jdbc.sql("select distinct report_year from report_standing order by report_year desc")
			.query(Integer.class)
			.list();
	}

	/**
	 * Makes all acts on an agency's reports wait for each other until the transaction
	 * ends.
	 */
	void lock(long agencyId) {
		this.jdbc.sql("select id from supervised_agency where id = ? for update")
			.param(agencyId)
			.query(Long.class)
			.optional();
	}

	long insert(Submission submission) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into report_submission (agency_id, report_year, revision, source, file_name, file_digest,
				document_id, document_version, titled_agency, format_version, signed_on, figures, marks, findings,
				block_count, confirm_count, hint_count, submitted_by_id, submitted_by, received_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(submission.agencyId(), submission.year(), submission.revision(), submission.source().name(),
					submission.fileName(), submission.fileDigest(), submission.documentId(),
					submission.documentVersion(), submission.titledAgency(), submission.formatVersion().name(),
					submission.signedOn(), submission.figures().line(),
					this.json.writeValueAsString(submission.figures().marks()),
					this.json.writeValueAsString(submission.problems()), submission.count(Severity.BLOCK),
					submission.count(Severity.CONFIRM), submission.count(Severity.HINT), submission.submittedById(),
					submission.submittedBy(), submission.receivedAt().atOffset(ZoneOffset.UTC))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	void insert(Standing standing) {
		this.jdbc.sql("""
				insert into report_standing (agency_id, report_year, state, newest_id, accepted_id, block_count, late,
				first_received_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(standing.agencyId(), standing.year(), standing.state().name(), standing.newest(),
					standing.accepted(), standing.blocks(), standing.late(),
					standing.firstReceivedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	void update(Standing standing) {
		this.jdbc.sql("""
				update report_standing set state = ?, newest_id = ?, accepted_id = ?, block_count = ?
				where agency_id = ? and report_year = ?""")
			.params(standing.state().name(), standing.newest(), standing.accepted(), standing.blocks(),
					standing.agencyId(), standing.year())
			.update();
	}

	void insert(Decision decision) {
		this.jdbc.sql("""
				insert into submission_decision (submission_id, outcome, reason, decided_by_id, decided_by, decided_as,
				decided_at) values (?, ?, ?, ?, ?, ?, ?)""")
			.params(decision.submissionId(), decision.outcome().name(), decision.reason(), decision.decidedById(),
					decision.decidedBy(), decision.decidedAs(), decision.decidedAt().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** What was decided on the revisions of an agency's report, oldest first. */
	List<Decision> decisions(long agencyId, int year) {
		return this.jdbc.sql("""
				select d.* from submission_decision d join report_submission s on s.id = d.submission_id
				where s.agency_id = ? and s.report_year = ? order by d.id""")
			.params(agencyId, year)
			.query(SubmissionTable::decision)
			.list();
	}

	List<Decision> decisions(long submissionId) {
		return this.jdbc.sql("select * from submission_decision where submission_id = ? order by id")
			.param(submissionId)
			.query(SubmissionTable::decision)
			.list();
	}

	private Submission submission(ResultSet row, int number) throws SQLException {
		return new Submission(row.getLong("id"), row.getLong("agency_id"), row.getInt("report_year"),
				row.getInt("revision"), Submission.Source.valueOf(row.getString("source")), row.getString("file_name"),
				row.getString("file_digest"), row.getObject("document_id", Long.class),
				row.getObject("document_version", Integer.class), row.getString("titled_agency"),
				FormatVersion.valueOf(row.getString("format_version")), row.getObject("signed_on", LocalDate.class),
				new Figures(row.getString("figures"), this.json.readValue(row.getString("marks"), MARKS)),
				this.json.readValue(row.getString("findings"), PROBLEMS), row.getLong("submitted_by_id"),
				row.getString("submitted_by"), instant(row, "received_at"));
	}

	private static Standing standing(ResultSet row, int number) throws SQLException {
		return new Standing(row.getLong("agency_id"), row.getInt("report_year"),
				Standing.State.valueOf(row.getString("state")), row.getLong("newest_id"),
				row.getObject("accepted_id", Long.class), row.getInt("block_count"), row.getBoolean("late"),
				instant(row, "first_received_at"));
	}

	private static Decision decision(ResultSet row, int number) throws SQLException {
		return new Decision(row.getLong("submission_id"), Decision.Outcome.valueOf(row.getString("outcome")),
				row.getString("reason"), row.getLong("decided_by_id"), row.getString("decided_by"),
				row.getString("decided_as"), instant(row, "decided_at"));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	static @Nullable Instant nullableInstant(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
