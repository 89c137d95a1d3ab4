package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.document.WorkingCopies.WorkingCopy;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.document.DocumentFixtures.aDraft;
import static org.gongkai.document.DocumentFixtures.member;

@OfficeTest
class WorkingCopiesTests {

	@Autowired
	WorkingCopies copies;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	TestClock clock;

	Member drafter;

	@BeforeEach
	void findDrafter() {
		this.drafter = member(this.organization, "drafter");
	}

	@Test
	void keepsTheLatestUntilItIsDiscarded() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		this.copies.put(document.id(), this.drafter, 1, "{\"a\":1}");
		WorkingCopy latest = this.copies.put(document.id(), this.drafter, 1, "{\"a\":2}");

		assertThat(this.copies.get(document.id(), this.drafter)).contains(latest);
		assertThat(latest.savedAt()).isEqualTo(this.clock.instant());
		assertThat(this.documents.versions(document.id())).hasSize(1);
		this.copies.discard(document.id(), this.drafter);
		this.copies.discard(document.id(), this.drafter);
		assertThat(this.copies.get(document.id(), this.drafter)).isEmpty();
	}

	@Test
	void aDocumentThatDoesNotExistYetHasOneForEachPerson() {
		Member other = member(this.organization, "drafter-2");
		this.copies.put(null, this.drafter, 0, "甲");

		assertThat(this.copies.get(null, this.drafter)).map(WorkingCopy::text).contains("甲");
		assertThat(this.copies.get(null, other)).isEmpty();
		this.copies.discard(null, this.drafter);
	}

	@Test
	void refusesWhoMayNotEditAndWhatIsTooLong() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.copies.put(document.id(), member(this.organization, "drafter-2"), 1, "x"));
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.copies.put(null, member(this.organization, "auditor"), 0, "x"));
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.copies.put(null, this.drafter, 0, "公".repeat(WorkingCopies.MAX_BYTES / 3 + 1)))
			.withMessageContaining("5 MB");
	}

	@Test
	void twoWindowsMayKeepAtOnce() throws Exception {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			CyclicBarrier start = new CyclicBarrier(2);
			List<Future<WorkingCopy>> results = new ArrayList<>();
			for (String text : List.of("甲", "乙")) {
				results.add(threads.submit(() -> {
					start.await();
					return this.copies.put(document.id(), this.drafter, 1, text);
				}));
			}

			List<WorkingCopy> kept = List.of(results.get(0).get(), results.get(1).get());
			assertThat(this.copies.get(document.id(), this.drafter))
				.hasValueSatisfying((copy) -> assertThat(kept).contains(copy));
		}
		finally {
			threads.shutdownNow();
		}
	}

}
