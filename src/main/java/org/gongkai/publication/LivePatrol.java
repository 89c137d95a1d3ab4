package org.gongkai.publication;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.gongkai.review.ReviewRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the live pages, on demand and each night, and keeps what it found. */
@Service
class LivePatrol implements Patrol {

	private static final Logger LOG = LoggerFactory.getLogger(LivePatrol.class);

	private final PageTable pages;

	private final PageComparison comparison;

	private final ActingPosts posts;

	private final AuditTrail audit;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SiteProperties properties;

	private final Clock clock;

	LivePatrol(PageTable pages, PageComparison comparison, ActingPosts posts, AuditTrail audit, JdbcClient jdbc,
			TransactionTemplate transaction, SiteProperties properties, Clock clock) {
		this.pages = pages;
		this.comparison = comparison;
		this.posts = posts;
		this.audit = audit;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public Check check(long documentId, Member reader) {
		String post = this.posts.require(reader, "巡查", Role.PATROL_READER, Role.PUBLISHER);
		PublishedPage page = this.pages.find(documentId)
			.orElseThrow(() -> new ReviewRefused(ReviewRefused.Kind.NOT_FOUND, List.of("该文稿没有公开页面")));
		if (page.isWithdrawn()) {
			throw new ReviewRefused(ReviewRefused.Kind.CONFLICT, List.of("公开页面已经撤下，没有可供巡查的内容"));
		}
		return read(page, reader, post);
	}

	@Override
	public List<Check> checks(long documentId) {
		return this.jdbc.sql("select * from patrol_check where document_id = ? order by id desc limit 50")
			.param(documentId)
			.query((row, number) -> new Check(documentId, PageTable.instant(row, "checked_at"),
					Result.valueOf(row.getString("result")), row.getString("differences").lines().toList(),
					row.getString("checked_by")))
			.list();
	}

	@Override
	public long differing() {
		return this.jdbc.sql("""
				select count(*) from patrol_check c join published_page p on p.document_id = c.document_id
				where c.latest = true and c.result = 'DIFFERENT' and p.withdrawn_at is null""")
			.query(Long.class)
			.single();
	}

	/**
	 * A part of all pages every ten minutes of the night, each page once a day; a site
	 * that does not answer ends the run, for all others would not be reached either.
	 */
	@Scheduled(cron = "${gongkai.site.patrol-cron:0 */10 1-5 * * *}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "patrol")
	void nightly() {
		Instant today = LocalDate.now(this.clock).atStartOfDay(this.clock.getZone()).toInstant();
		List<Long> waiting = this.jdbc.sql("""
				select p.document_id from published_page p where p.withdrawn_at is null and not exists
				(select 1 from patrol_check c where c.document_id = p.document_id and c.checked_at >= ?)
				order by p.id limit ?""")
			.params(PageTable.utc(today), this.properties.patrolBatch())
			.query(Long.class)
			.list();
		for (long documentId : waiting) {
			PublishedPage page = this.pages.find(documentId).orElseThrow();
			if (!page.isWithdrawn() && read(page, null, "").result() == Result.UNREACHABLE) {
				LOG.warn("The patrol does not reach the public site; it tries again in the next run");
				return;
			}
		}
	}

	private Check read(PublishedPage page, @Nullable Member reader, String post) {
		Check check = compare(page, (reader != null) ? reader.name() : "系统");
		this.transaction.executeWithoutResult((status) -> {
			keep(check);
			if (check.result() == Result.DIFFERENT) {
				this.audit.append(new Act(Act.document(page.documentId()), (reader != null) ? reader.id() : null,
						check.checkedBy(), post, "PATROL", "PATROL_DIFFERENCE", String.join("；", check.differences()),
						page.version(), page.contentHash(), Map.of("url", page.address())));
			}
		});
		return check;
	}

	private Check compare(PublishedPage page, String reader) {
		Instant now = this.clock.instant();
		try {
			List<String> differences = this.comparison.differences(page);
			return new Check(page.documentId(), now, differences.isEmpty() ? Result.SAME : Result.DIFFERENT,
					differences, reader);
		}
		catch (IOException ex) {
			return new Check(page.documentId(), now, Result.UNREACHABLE, List.of(String.valueOf(ex.getMessage())),
					reader);
		}
	}

	private void keep(Check check) {
		this.jdbc.sql("update patrol_check set latest = false where document_id = ? and latest = true")
			.param(check.documentId())
			.update();
		this.jdbc.sql("""
				insert into patrol_check (document_id, checked_at, result, differences, checked_by, latest)
				values (?, ?, ?, ?, ?, true)""")
			.params(check.documentId(), PageTable.utc(check.at()), check.result().name(),
					String.join("\n", check.differences().stream().map((line) -> line.replace('\n', ' ')).toList()),
					check.checkedBy())
			.update();
	}

}
