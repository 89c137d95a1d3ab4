package org.gongkai.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Content;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.document.DocumentState;
import org.gongkai.format.Block;
import org.gongkai.review.ReviewRefused;
import org.gongkai.review.Reviews;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.BDDMockito.given;

/** Exactly the signed version goes on the site, once, or nothing does. */
class PublishingTests extends PublicSiteFixture {

	@Autowired
	AuditTrail audit;

	@Test
	void putsTheSignedVersionOnTheSite() {
		Reviews.Signed signed = signed(content("关于公务用车管理的通知", Block.Paragraph.of("自发布之日起施行。")));

		String address = this.site.publish(signed, member("publisher").id());

		assertThat(address).isEqualTo("/public/documents/2026/" + signed.documentId() + ".html");
		assertThat(this.site.address(signed.documentId())).hasValue(address);
		assertThat(this.documents.get(signed.documentId()).state()).isEqualTo(DocumentState.PUBLISHED);
		assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyText().contains("自发布之日起施行。");
		assertThat(acts(signed, "PUBLISH")).singleElement().satisfies((act) -> {
			assertThat(act.details()).containsEntry("url", address);
			PublishedPage page = this.pages.find(signed.documentId()).orElseThrow();
			assertThat(page.files(PublishedFile.Kind.TEXT)).extracting(PublishedFile::type)
				.containsExactly("DOCX", "PDF", "OFD");
			page.files(PublishedFile.Kind.TEXT)
				.forEach((file) -> assertThat(act.details())
					.containsEntry(file.type().toLowerCase(Locale.ROOT) + "Digest", file.digest()));
			assertThat(act.contentHash()).isEqualTo(signed.contentHash());
			assertThat(act.actorName()).isEqualTo(member("publisher").name());
		});
	}

	@Test
	void aTextLikeABookIsPublishedWithoutPages() {
		Reviews.Signed signed = signed(content("关于印发汇编的通知", Block.Paragraph.of("公".repeat(400_000))));

		PublishedPage page = publish(signed);

		assertThat(page.files(PublishedFile.Kind.TEXT)).extracting(PublishedFile::type).containsExactly("DOCX");
	}

	@Test
	void aSecondCallChangesNothing() {
		Reviews.Signed signed = signed(content("关于值班安排的通知", Block.Paragraph.of("正文")));
		String first = this.site.publish(signed, member("publisher").id());
		PublishedPage page = this.pages.find(signed.documentId()).orElseThrow();

		String second = this.site.publish(signed, member("publisher").id());

		assertThat(second).isEqualTo(first);
		assertThat(this.pages.find(signed.documentId())).hasValue(page);
		assertThat(acts(signed, "PUBLISH")).hasSize(1);
	}

	@Test
	void twoAtOncePublishOnce() throws Exception {
		Reviews.Signed signed = signed(content("关于同时发布的通知", Block.Paragraph.of("正文")));

		List<String> addresses = atOnce(2, () -> this.site.publish(signed, member("publisher").id()));

		assertThat(addresses).hasSize(2).containsOnly(this.site.address(signed.documentId()).orElseThrow());
		assertThat(acts(signed, "PUBLISH")).hasSize(1);
	}

	@Test
	void whatIsRolledBackIsNotVisible() {
		Reviews.Signed signed = signed(content("关于中途出错的通知", Block.Paragraph.of("正文")));

		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.site.publish(signed, member("publisher").id());
			throw new IllegalStateException("after the insert");
		}));

		nothingIsVisible(signed);
		assertThat(this.documents.get(signed.documentId()).state()).isEqualTo(DocumentState.SIGNED);
		assertThat(publish(signed).title()).isEqualTo("关于中途出错的通知");
	}

	@Test
	void refusesWhatIsNotWhatWasSigned() {
		Reviews.Signed signed = signed(content("关于签发内容的通知", Block.Paragraph.of("正文")));
		Reviews.Signed other = new Reviews.Signed(signed.documentId(), signed.version(), "0".repeat(64), signed.at(),
				signed.signatoryName());
		cleared(signed.documentId(), signed.version(), other.contentHash());

		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.site.publish(other, member("publisher").id()))
			.satisfies((refused) -> assertThat(refused.kind()).isEqualTo(ReviewRefused.Kind.CONFLICT))
			.withMessageContaining("摘要不符");

		nothingIsVisible(signed);
		assertThat(acts(signed, "PUBLISH_REFUSED")).singleElement()
			.satisfies((act) -> assertThat(act.comment()).contains("摘要不符"));
	}

	@Test
	@DisplayName("未经保密审查不得公开（条例第十七条）")
	void refusesWhatWasNotCleared() {
		Reviews.Signed signed = signed(content("关于未审查内容的通知", Block.Paragraph.of("正文")));
		given(this.reviews.verdicts(signed.documentId())).willReturn(List.of());

		assertThat(this.site.obstacles(signed.documentId())).singleElement().asString().contains("保密审查");
		assertThatExceptionOfType(ReviewRefused.class)
			.isThrownBy(() -> this.site.publish(signed, member("publisher").id()));

		nothingIsVisible(signed);
	}

	@Test
	void refusesWhatIsNotForEverybody() {
		Content content = new Content("关于依申请公开的复函", List.of(Block.Paragraph.of("正文")), Catalogue.empty(),
				DisclosureAttribute.ON_REQUEST, "条例第二十七条", "documents", List.of());
		Reviews.Signed signed = signed(content);

		assertThat(this.site.obstacles(signed.documentId())).singleElement().asString().contains("依申请公开");
	}

	@Test
	void hasNoObstacleForWhatWasProperlySigned() {
		Reviews.Signed signed = signed(content("关于正常发布的通知", Block.Paragraph.of("正文")));

		assertThat(this.site.obstacles(signed.documentId())).isEmpty();
		assertThat(this.site.hints(signed.documentId())).isEmpty();
	}

	@Test
	@DisplayName("二十个工作日内公开（条例第二十六条）")
	void hintsAtTwentyWorkingDays() {
		Content content = new Content(
				"关于早已成文的通知", List.of(Block.Paragraph.of("正文")), new Catalogue("赣开事〔2026〕3号", LocalDate.of(2026, 4, 1),
						"", "", Catalogue.Validity.IN_FORCE, "", "", "", ""),
				DisclosureAttribute.PROACTIVE, "", "documents", List.of());
		Reviews.Signed signed = signed(content);

		assertThat(this.site.obstacles(signed.documentId())).isEmpty();
		assertThat(this.site.hints(signed.documentId())).singleElement().asString().contains("第二十六条");
	}

	@Test
	void indexNumbersAreUniqueUnderEightThreads() throws Exception {
		List<Reviews.Signed> all = new ArrayList<>();
		for (int i = 0; i < 8; i++) {
			all.add(signed(content("关于第" + i + "项工作的通知", Block.Paragraph.of("正文" + i))));
		}
		ConcurrentLinkedQueue<Reviews.Signed> waiting = new ConcurrentLinkedQueue<>(all);
		long publisher = member("publisher").id();

		atOnce(8, () -> this.site.publish(waiting.remove(), publisher));

		assertThat(all).extracting((signed) -> this.pages.find(signed.documentId()).orElseThrow().indexNo())
			.doesNotHaveDuplicates()
			.allSatisfy((number) -> assertThat(number).matches("12360700DEMA00001X/2026-\\d{5}"));
	}

	private List<Act> acts(Reviews.Signed signed, String action) {
		return this.audit.of(Act.document(signed.documentId()))
			.stream()
			.map(AuditEntry::act)
			.filter((act) -> act.action().equals(action))
			.toList();
	}

	private void nothingIsVisible(Reviews.Signed signed) {
		assertThat(this.pages.find(signed.documentId())).isEmpty();
		assertThat(this.site.address(signed.documentId())).isEmpty();
		assertThat(this.mvc.get().uri("/public/documents/2026/" + signed.documentId() + ".html")).hasStatus(404);
		assertThat(this.jdbc.queryForObject("select count(*) from published_file where path like ?", Integer.class,
				"/public/documents/2026/" + signed.documentId() + "%"))
			.isZero();
	}

	private static <T> List<T> atOnce(int threads, Callable<T> act) throws Exception {
		ExecutorService pool = Executors.newFixedThreadPool(threads);
		try {
			CountDownLatch start = new CountDownLatch(1);
			List<Future<T>> running = new ArrayList<>();
			for (int i = 0; i < threads; i++) {
				running.add(pool.submit(() -> {
					start.await();
					return act.call();
				}));
			}
			start.countDown();
			List<T> results = new ArrayList<>();
			for (Future<T> future : running) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			pool.shutdownNow();
		}
	}

}
