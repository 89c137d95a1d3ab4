package org.gongkai.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.inspection.Inspection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the rules of today about what was published under those of yesterday: a law is
 * repealed, a body renamed, a term added to a list, and the pages that say otherwise must
 * be known.
 */
@Component
class NightlyRecheck {

	private static final Logger LOG = LoggerFactory.getLogger(NightlyRecheck.class);

	private final Documents documents;

	private final Inspection inspection;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final SiteProperties properties;

	private final Clock clock;

	NightlyRecheck(Documents documents, Inspection inspection, JdbcClient jdbc, TransactionTemplate transaction,
			SiteProperties properties, Clock clock) {
		this.documents = documents;
		this.inspection = inspection;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.properties = properties;
		this.clock = clock;
	}

	/** Those pages that have waited longest, some in each run. */
	@Scheduled(cron = "${gongkai.site.recheck-cron:0 5/10 1-5 * * *}", zone = "Asia/Shanghai")
	@SchedulerLock(name = "recheck")
	void nightly() {
		Instant due = this.clock.instant().minus(Duration.ofDays(this.properties.recheckDays()));
		List<Long> waiting = this.jdbc.sql("""
				select document_id from published_page
				where withdrawn_at is null and (rechecked_at is null or rechecked_at < ?)
				order by case when rechecked_at is null then 0 else 1 end, rechecked_at, id limit ?""")
			.params(PageTable.utc(due), this.properties.recheckBatch())
			.query(Long.class)
			.list();
		waiting.forEach(this::recheck);
	}

	private void recheck(long documentId) {
		try {
			this.transaction.executeWithoutResult((status) -> {
				Document document = this.documents.lock(documentId);
				// a text that is being changed is asked about at its gates
				if (document.version() == publishedVersion(documentId)) {
					this.inspection.inspect(documentId);
				}
				mark(documentId);
			});
		}
		catch (RuntimeException ex) {
			// one text that cannot be inspected must not keep all others waiting
			LOG.error("The recheck of document {} failed: {}", documentId, ex.getClass().getName());
			mark(documentId);
		}
	}

	private int publishedVersion(long documentId) {
		return this.jdbc.sql("select version from published_page where document_id = ?")
			.param(documentId)
			.query(Integer.class)
			.single();
	}

	private void mark(long documentId) {
		this.jdbc.sql("update published_page set rechecked_at = ? where document_id = ?")
			.params(PageTable.utc(this.clock.instant()), documentId)
			.update();
	}

}
