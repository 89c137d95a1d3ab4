package org.gongkai.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: reminders and escalations, each for one person. */
@Service
public class Notices {

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What the person has not read yet about tasks that are still open, newest first. */
	@Transactional(readOnly = true)
	public List<Notice> unread(Member member) {
		return this.jdbc.sql("""
				select n.* from review_notice n join review_task t on t.id = n.task_id
				where n.person_id = ? and n.read_at is null and t.state = 'OPEN'
				order by n.id desc fetch first 50 rows only""").param(member.id()).query((row, number) -> {
			OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
			return new Notice(row.getLong("id"), row.getLong("document_id"), row.getLong("task_id"),
					Kind.valueOf(row.getString("kind")), row.getString("message"),
					row.getObject("created_at", OffsetDateTime.class).toInstant(),
					(readAt != null) ? readAt.toInstant() : null);
		}).list();
	}

	/** The person has read it. */
	@Transactional
	public void read(long noticeId, Member member) {
		this.jdbc.sql("update review_notice set read_at = ? where id = ? and person_id = ? and read_at is null")
			.params(VerdictStore.at(this.clock.instant()), noticeId, member.id())
			.update();
	}

	void send(Member to, TaskRow task, Kind kind, String message) {
		this.jdbc.sql("""
				insert into review_notice (person_id, document_id, task_id, kind, message, created_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(to.id(), task.documentId(), task.id(), kind.name(), message, VerdictStore.at(this.clock.instant()))
			.update();
	}

	/** Why it was sent. */
	public enum Kind {

		REMINDER, ESCALATION

	}

	/**
	 * A reminder for one person.
	 *
	 * @param id number of the notice
	 * @param documentId the document
	 * @param taskId the task
	 * @param kind why it was sent
	 * @param text what it says
	 * @param createdAt when it was sent
	 * @param readAt when it was read, or null
	 */
	public record Notice(long id, long documentId, long taskId, Kind kind, String text, Instant createdAt,
			@Nullable Instant readAt) {
	}

}
