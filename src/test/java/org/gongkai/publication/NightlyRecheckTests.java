package org.gongkai.publication;

import java.time.Duration;
import java.util.List;

import org.gongkai.TestClock;
import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;
import org.gongkai.inspection.GateLevel;
import org.gongkai.inspection.GateLevelFixture;
import org.gongkai.inspection.GateSettings;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.InspectionQuality;
import org.gongkai.inspection.Severity;
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

	@Autowired
	GateSettings settings;

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

	@Test
	void whatOnlyHintsAtPublicationIsNotToBeSettledOnTheSite() {
		PublishedPage page = published("关于文号的通知", Block.Paragraph.of("按照赣区机管字(2023)15号执行。"));
		recheckAll();
		assertThat(lateRules(page)).contains("N3");
		long before = this.quality.lateCount();

		GateLevelFixture.during(this.settings, member("disclosure-officer"), "N3",
				GateLevelFixture.only(Gate.PUBLICATION, GateLevel.HINT, GateLevel.AS_RULED), () -> {
					assertThat(lateRules(page)).doesNotContain("N3");
					assertThat(this.quality.lateCount()).isLessThan(before);
					assertThat(this.inspection.findings(page.documentId()))
						.filteredOn((finding) -> finding.rule().equals("N3"))
						.isNotEmpty()
						.allMatch((finding) -> finding.hit().severity() == Severity.HINT);
				});
		assertThat(lateRules(page)).contains("N3");
	}

	private List<String> lateRules(PublishedPage page) {
		return this.quality.late(0, 1000)
			.stream()
			.filter((late) -> late.documentId() == page.documentId())
			.map(InspectionQuality.Late::rule)
			.toList();
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
