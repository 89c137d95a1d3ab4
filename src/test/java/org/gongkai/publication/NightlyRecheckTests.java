package org.gongkai.publication;

import java.time.Duration;

import org.gongkai.TestClock;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.InspectionQuality;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/** What the rules have learned since is looked for in what stands on the site. */
class NightlyRecheckTests extends PublicSiteFixture {

	@Autowired
	NightlyRecheck recheck;

	@Autowired
	Inspection inspection;

	@Autowired
	InspectionQuality quality;

	@Test
	void findsWhatStandsWrongOnTheSiteAndSaysWhere() {
		PublishedPage page = published("关于复查的通知", Block.Paragraph.of("联系人张三，手机13812345678。"));

		recheckAll();

		assertThat(this.inspection.findings(page.documentId())).extracting(Finding::rule).contains("D2");
		assertThat(this.quality.late(0, 100)).anySatisfy((late) -> {
			assertThat(late.documentId()).isEqualTo(page.documentId());
			assertThat(late.title()).isEqualTo("关于复查的通知");
			assertThat(late.excerpt()).contains("13812345678");
		});
		assertThat(this.mvc.get().uri("/inspection/quality/published").with(user("disclosure-officer"))).hasStatusOk()
			.bodyText()
			.contains("关于复查的通知", "/ledger/" + page.documentId());
		assertThat(this.mvc.get().uri("/inspection/quality").with(user("auditor"))).bodyText().contains("公开以后才查出");
		assertThat(this.mvc.get().uri("/inspection/quality/published").with(user("drafter"))).hasStatus(403);
	}

	@Test
	void asksAgainAfterAWeekAndNotBefore() {
		PublishedPage page = published("关于再查的通知", Block.Paragraph.of("手机13912345678。"));
		recheckAll();
		this.jdbc.update("delete from finding where document_id = ?", page.documentId());

		this.clock.set(TestClock.START.plus(Duration.ofDays(6)));
		recheckAll();
		assertThat(this.inspection.findings(page.documentId())).isEmpty();
		this.clock.set(TestClock.START.plus(Duration.ofDays(8)));
		recheckAll();

		assertThat(this.inspection.findings(page.documentId())).isNotEmpty();
	}

	@Test
	void leavesAloneWhatWasTakenDown() {
		PublishedPage page = published("关于撤下的通知", Block.Paragraph.of("手机13712345678。"));
		this.jdbc.update("update published_page set withdrawn_at = published_at where document_id = ?",
				page.documentId());

		recheckAll();

		assertThat(this.inspection.findings(page.documentId())).isEmpty();
	}

	/** A run takes some pages, and those of other tests may come first. */
	private void recheckAll() {
		long due;
		do {
			this.recheck.nightly();
			due = this.jdbc.queryForObject(
					"select count(*) from published_page where withdrawn_at is null and (rechecked_at is null or rechecked_at < ?)",
					Long.class, PageTable.utc(this.clock.instant().minus(Duration.ofDays(7))));
		}
		while (due > 0);
	}

}
