package org.gongkai.review;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;

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
				select n.* from review_notice n left join review_task t on t.id = n.task_id
				where n.person_id = ? and n.read_at is null and (n.task_id is null or t.state = 'OPEN')
				order by n.id desc fetch first 50 rows only""").param(member.id()).query((row, number) -> {
			OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
			String page = "/documents/" + row.getLong("document_id");
			String link = Objects.requireNonNullElse(row.getString("link"), page);
			return new Notice(row.getLong("id"), link, row.getObject("task_id", Long.class),
					Kind.valueOf(row.getString("kind")), row.getString("message"),
					row.getObject("created_at", OffsetDateTime.class).toInstant(),
					(readAt != null) ? readAt.toInstant() : null);
		}).list();
	}

	/**
	 * The person has read it.
	 * @throws ReviewRefused NOT_FOUND when it was not sent to him
	 */
	@Transactional
	public void read(long noticeId, Member member) {
		boolean his = this.jdbc.sql("select count(*) from review_notice where id = ? and person_id = ?")
			.params(noticeId, member.id())
			.query(Long.class)
			.single() > 0;
		if (!his) {
			throw new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("没有找到这条提醒"));
		}
		this.jdbc.sql("update review_notice set read_at = ? where id = ? and person_id = ? and read_at is null")
			.params(VerdictStore.at(this.clock.instant()), noticeId, member.id())
			.update();
	}

	/**
	 * Tells a person about work that is no stage of a review.
	 * @param topic what it is about, the same for all that {@link #settle} is to take
	 * away together, up to 60 characters
	 * @param link the page where it is done
	 */
	@Transactional
	public void send(Member to, String topic, String link, Kind kind, String message) {
		this.jdbc.sql("""
				insert into review_notice (person_id, topic, link, kind, message, created_at)
				values (?, ?, ?, ?, ?, ?)""")
			.params(to.id(), topic, link, kind.name(), message, VerdictStore.at(this.clock.instant()))
			.update();
	}

	/** The work is done: what was sent about it need not be read any more. */
	@Transactional
	public void settle(String topic) {
		this.jdbc.sql("update review_notice set read_at = ? where topic = ? and read_at is null")
			.params(VerdictStore.at(this.clock.instant()), topic)
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
	 * @param link the page where the work is done
	 * @param taskId the review's task, or null for other work
	 * @param kind why it was sent
	 * @param text what it says
	 * @param createdAt when it was sent
	 * @param readAt when it was read, or null
	 */
	public record Notice(long id, String link, @Nullable Long taskId, Kind kind, String text, Instant createdAt,
			@Nullable Instant readAt) {
	}

}
