package org.gongkai.publication;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.FileStore;
import org.gongkai.document.ReviewProfile;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.review.Outcome;
import org.gongkai.review.PublicSite;
import org.gongkai.review.Reviews;
import org.gongkai.review.Stage;
import org.gongkai.review.Verdict;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;

/**
 * A public site that really listens, with documents that are signed without having walked
 * through the review: what the review says of them is made up here.
 */
@OfficeTest
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "camunda.bpm.job-execution.enabled=false")
abstract class PublicSiteFixture {

	@MockitoBean
	Reviews reviews;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	Documents documents;

	@Autowired
	FileStore files;

	@Autowired
	Organization organization;

	@Autowired
	PublicSite site;

	@Autowired
	PublishedPages pages;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TestClock clock;

	@BeforeEach
	void everybodySees() {
		this.clock.set(TestClock.START);
		given(this.reviews.visible(anyLong(), any())).willReturn(true);
	}

	Member member(String username) {
		return this.organization.member(username).orElseThrow();
	}

	Content content(String title, Block... blocks) {
		return new Content(title, List.of(blocks), Catalogue.empty(), DisclosureAttribute.PROACTIVE, "", "documents",
				List.of());
	}

	/** A document that was signed as it is. */
	Reviews.Signed signed(Content content) {
		Document document = this.transaction.execute((status) -> {
			Document made = this.documents.create(Category.DEPARTMENT_DOCUMENT, ReviewProfile.STANDARD, content,
					member("drafter"));
			this.documents.moveTo(made.id(), DocumentState.IN_REVIEW);
			return this.documents.moveTo(made.id(), DocumentState.SIGNED);
		});
		cleared(document.id(), document.version(), document.contentHash());
		Reviews.Signed signed = new Reviews.Signed(document.id(), document.version(), document.contentHash(),
				TestClock.START.minusSeconds(3600), "黄志刚");
		given(this.reviews.signed(document.id())).willReturn(Optional.of(signed));
		return signed;
	}

	/** The secrecy reviewer has cleared that content. */
	void cleared(long documentId, int version, String hash) {
		given(this.reviews.verdicts(documentId)).willReturn(List.of(new Verdict(1, documentId, Stage.SECRECY_REVIEW,
				Outcome.CLEAR, 1, "吴国强", "保密审查员", null, "", null, version, hash, Instant.EPOCH, Map.of(), null, null)));
	}

	/** A document that stands on the site. */
	PublishedPage published(String title, Block... blocks) {
		return publish(signed(content(title, blocks)));
	}

	PublishedPage publish(Reviews.Signed signed) {
		this.site.publish(signed, member("publisher").id());
		return this.pages.find(signed.documentId()).orElseThrow();
	}

	static Block.Table wideTable() {
		return new Block.Table("收到和处理政府信息公开申请情况", 2,
				List.of(new Block.Row(List.of(new Block.Cell("项目", 1, 2, true), new Block.Cell("申请人情况", 3, 1, true))),
						new Block.Row(List.of(new Block.Cell("自然人", 1, 1, true), new Block.Cell("商业企业", 1, 1, true),
								new Block.Cell("总计", 1, 1, true))),
						new Block.Row(List.of(new Block.Cell("一、本年新收政府信息公开申请数量", 1, 1, true), Block.Cell.of("3"),
								Block.Cell.of("1"), Block.Cell.of("4")))));
	}

}
