package org.gongkai.publication;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.gongkai.format.Block;
import org.gongkai.publication.SiteStanding.Standing;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A page that was taken down is shown by no node any longer. */
class SiteStandingTests extends PublicSiteFixture {

	@Autowired
	Withdrawals withdrawals;

	@Autowired
	Columns columns;

	@Autowired
	JdbcClient client;

	private final AtomicLong ticks = new AtomicLong();

	@Test
	void whoTookAPageDownIsToldWhenEveryNodeKnows() {
		PublishedPage other = published("关于仍然公开的通知", Block.Paragraph.of("无误的正文"));
		PublishedPage page = published("关于两个节点的通知", Block.Paragraph.of("有误的正文"));
		SiteStanding first = new SiteStanding(this.client, this.organization, this.columns);
		SiteStanding second = new SiteStanding(this.client, this.organization, this.columns);
		Standing before = first.now().orElseThrow();
		assertThat(second.now()).contains(before);
		assertThat(this.mvc.get().uri(page.address())).hasStatusOk();
		assertThat(this.mvc.get().uri(page.address())).hasStatusOk().bodyText().contains("有误的正文");
		// as late as it can be before the page goes
		first.now();
		second.now();

		this.withdrawals.withdraw(page.documentId(), new Withdrawals.Order("FACTUAL_ERROR", "金额有误", "", null),
				member("publisher"));

		assertThat(first.now()).isPresent().get().isNotEqualTo(before);
		assertThat(second.now()).isEqualTo(first.now());
		assertThat(this.mvc.get().uri(page.address())).hasStatus(410);
		assertThat(this.mvc.get().uri(other.address())).hasStatusOk();
	}

	@Test
	void anAnswerIsTrustedForAShortTimeOnly() {
		SiteStanding site = standing();
		Optional<Standing> before = site.now();
		this.client.sql("update site_standing set taken_down = taken_down + 1").update();
		this.ticks.addAndGet(SiteStanding.TRUSTED.toNanos() - 1);
		assertThat(site.now()).isEqualTo(before);
		this.ticks.incrementAndGet();
		assertThat(site.now()).isNotEqualTo(before);
	}

	@Test
	void theSameStandingStaysTheSameObject() {
		SiteStanding site = standing();
		Standing before = site.now().orElseThrow();
		this.ticks.addAndGet(SiteStanding.TRUSTED.toNanos());
		assertThat(site.now().orElseThrow()).isSameAs(before);
	}

	@Test
	void nothingIsKnownWhileTheDatabaseIsAway() {
		JdbcClient away = JdbcClient.create(new SingleConnectionDataSource("jdbc:h2:mem:away;IFEXISTS=TRUE", true));
		assertThat(new SiteStanding(away, this.organization, this.columns).now()).isEmpty();
	}

	private SiteStanding standing() {
		return new SiteStanding(this.client, this.organization, this.columns, this.ticks::get);
	}

}
