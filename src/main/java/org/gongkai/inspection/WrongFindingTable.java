package org.gongkai.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.Documents;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps in the database what people hold to be no fault. */
@Component
class WrongFindingTable implements WrongFindings {

	private static final int LONGEST = 500;

	private final JdbcClient jdbc;

	private final FindingRows findings;

	private final Documents documents;

	private final AuditTrail trail;

	private final Clock clock;

	WrongFindingTable(JdbcClient jdbc, FindingRows findings, Documents documents, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.findings = findings;
		this.documents = documents;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void tell(long findingId, String reason, Member member) {
		String given = usable(reason, "请写明为什么不是问题");
		Finding finding = this.findings.findById(findingId)
			.orElseThrow(() -> new DocumentNotFound(findingId))
			.toFinding();
		// the document's lock: one after the other
		this.documents.lock(finding.documentId());
		if (toldBy(member, finding.documentId()).containsKey(findingId)) {
			throw new SettingRefused("您已经报告过这一条，请等政府信息公开工作机构答复。");
		}
		this.jdbc.sql(
				"insert into wrong_finding (finding_id, reason, told_by, told_by_name, told_at) values (?, ?, ?, ?, ?)")
			.params(findingId, given, member.id(), member.name(), Timestamp.from(this.clock.instant()))
			.update();
		this.trail.append(new Act(Act.document(finding.documentId()), member.id(), member.name(), "", "",
				"TELL_WRONG_FINDING", given, finding.version(), null, Map.of("rule", finding.rule())));
	}

	@Override
	@Transactional
	public void answer(long id, String answer, Member member) {
		if (!member.holds(Role.DISCLOSURE_OFFICER)) {
			throw new SettingRefused("误报由政府信息公开工作机构答复，您不能办理。");
		}
		boolean told = this.jdbc.sql("select count(*) from wrong_finding where id = ?")
			.param(id)
			.query(Long.class)
			.single() > 0;
		if (!told) {
			throw new DocumentNotFound(id);
		}
		String given = usable(answer, "请写明怎样处理");
		int answered = this.jdbc
			.sql("update wrong_finding set answer = ?, answered_by = ?, answered_by_name = ?, answered_at = ? "
					+ "where id = ? and answer is null")
			.params(given, member.id(), member.name(), Timestamp.from(this.clock.instant()), id)
			.update();
		if (answered == 0) {
			throw new SettingRefused("这一条已经答复，请刷新页面。");
		}
		this.trail.append(new Act("settings", member.id(), member.name(), "", "", "ANSWER_WRONG_FINDING", given, null,
				null, Map.of("number", String.valueOf(id))));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Told> told(int page, int size) {
		return this.jdbc.sql("""
				select w.*, f.document_id, f.rule, f.excerpt, f.message from wrong_finding w
				join finding f on f.id = w.finding_id
				order by case when w.answer is null then 0 else 1 end, w.id desc
				offset ? rows fetch next ? rows only""")
			.params((long) page * size, size)
			.query(WrongFindingTable::row)
			.list();
	}

	@Override
	@Transactional(readOnly = true)
	public long count() {
		return this.jdbc.sql("select count(*) from wrong_finding").query(Long.class).single();
	}

	@Override
	@Transactional(readOnly = true)
	public Map<Long, String> toldBy(Member member, long documentId) {
		Map<Long, String> told = new HashMap<>();
		this.jdbc
			.sql("select w.finding_id, w.answer, w.answered_by_name from wrong_finding w "
					+ "join finding f on f.id = w.finding_id where w.told_by = ? and f.document_id = ?")
			.params(member.id(), documentId)
			.query((found) -> {
				String answer = found.getString("answer");
				told.put(found.getLong("finding_id"),
						(answer != null) ? "%s：%s".formatted(found.getString("answered_by_name"), answer) : "");
			});
		return told;
	}

	private static Told row(ResultSet found, int number) throws SQLException {
		return new Told(found.getLong("id"), found.getLong("document_id"), found.getString("rule"),
				found.getString("excerpt"), found.getString("message"), found.getString("reason"),
				found.getString("told_by_name"), found.getTimestamp("told_at").toInstant(), found.getString("answer"),
				found.getString("answered_by_name"), instant(found.getTimestamp("answered_at")));
	}

	private static @Nullable Instant instant(@Nullable Timestamp at) {
		return (at != null) ? at.toInstant() : null;
	}

	private static String usable(String words, String request) {
		String given = words.strip();
		if (NormalizedText.compact(given).isEmpty() || given.length() > LONGEST) {
			throw new SettingRefused("%s（%d字以内）。".formatted(request, LONGEST));
		}
		return given;
	}

}
