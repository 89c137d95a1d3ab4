package org.gongkai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.document.DocumentFixtures.aDraft;
import static org.gongkai.document.DocumentFixtures.member;

/** What a save does, and when it is refused. */
@OfficeTest
class SavingTests {

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	AuditTrail auditTrail;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ConfigurableApplicationContext context;

	Member drafter;

	@BeforeEach
	void findDrafter() {
		this.drafter = member(this.organization, "drafter");
	}

	@Test
	void savingMakesANewVersionAndLeavesTheOldOne() {
		Document first = aDraft().savedBy(this.drafter, this.documents);
		Content before = this.documents.version(first.id(), 1).content();
		Content after = aDraft().titled("改过的标题").content();

		Document second = this.documents.revise(first.id(), 1, after, "改标题", this.drafter);

		assertThat(second.version()).isEqualTo(2);
		assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
		assertThat(this.documents.version(first.id(), 1).content()).isEqualTo(before);
		assertThat(this.documents.version(first.id(), 2).content()).isEqualTo(after);
		assertThat(this.documents.versions(first.id())).extracting(Documents.VersionLine::number).containsExactly(2, 1);
		assertThat(this.documents.versions(first.id()).get(0).note()).isEqualTo("改标题");
		assertThat(actions(first)).containsExactly("CREATE", "SAVE");
		assertThat(this.auditTrail.of(Act.document(first.id())).get(1).act()).satisfies((act) -> {
			assertThat(act.version()).isEqualTo(2);
			assertThat(act.contentHash()).isEqualTo(second.contentHash());
			assertThat(act.comment()).isEqualTo("改标题");
			assertThat(act.actorName()).isEqualTo(this.drafter.name());
		});
		Difference difference = this.documents.difference(first.id(), 1, 2);
		assertThat(difference.fields()).first().isEqualTo(new Difference.Field("标题", before.title(), "改过的标题"));
		assertThat(this.documents.differenceTo(first.id(), 2, after).isEmpty()).isTrue();
	}

	@Test
	void theSameContentAgainIsTheSameVersion() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		Content same = this.documents.version(document.id(), 1).content();

		assertThat(this.documents.revise(document.id(), 1, same, "", this.drafter)).isEqualTo(document);
		assertThat(actions(document)).containsExactly("CREATE");
	}

	@Test
	void refusesToSaveOverAVersionThatTheEditorHasNotSeen() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		this.documents.revise(document.id(), 1, aDraft().titled("甲").content(), "", this.drafter);

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.documents.revise(document.id(), 1, aDraft().titled("乙").content(), "", this.drafter))
			.satisfies((ex) -> assertThat(ex.current().version()).isEqualTo(2))
			.withMessageContaining("第2版");
		assertThat(this.documents.get(document.id()).title()).isEqualTo("甲");
		assertThat(actions(document)).containsExactly("CREATE", "SAVE");
	}

	@Test
	void ofTwoWhoSaveAtOnceOneWinsAndTheOtherIsTold() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			for (int round = 0; round < 5; round++) {
				Document document = aDraft().savedBy(this.drafter, this.documents);
				CyclicBarrier start = new CyclicBarrier(2);
				List<Future<String>> results = new ArrayList<>();
				for (String title : List.of("甲", "乙")) {
					results.add(threads.submit(saving(document, title, start)));
				}

				assertThat(List.of(results.get(0).get(), results.get(1).get())).containsExactlyInAnyOrder("saved",
						"stale");
				assertThat(this.documents.versions(document.id())).hasSize(2);
				assertThat(actions(document)).containsExactly("CREATE", "SAVE");
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private Callable<String> saving(Document document, String title, CyclicBarrier start) {
		return () -> {
			start.await();
			try {
				this.documents.revise(document.id(), 1, aDraft().titled(title).content(), "", this.drafter);
				return "saved";
			}
			catch (StaleVersion ex) {
				return "stale";
			}
		};
	}

	@Test
	void onlyDraftersOfTheSectionSave() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		for (String other : List.of("drafter-2", "section-head", "admin", "auditor")) {
			assertThatExceptionOfType(DocumentRefused.class)
				.isThrownBy(() -> this.documents.revise(document.id(), 1, aDraft().titled("改").content(), "",
						member(this.organization, other)))
				.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(DocumentRefused.Kind.FORBIDDEN));
		}
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> aDraft().savedBy(member(this.organization, "signatory"), this.documents));
		assertThat(this.documents.get(document.id())).isEqualTo(document);
	}

	@Test
	void nothingIsSavedOnceItIsSigned() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		this.documents.moveTo(document.id(), DocumentState.IN_REVIEW);
		this.documents.moveTo(document.id(), DocumentState.SIGNED);

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.documents.revise(document.id(), 1, aDraft().titled("改").content(), "", this.drafter))
			.satisfies((ex) -> assertThat(ex.kind()).isEqualTo(DocumentRefused.Kind.NOT_NOW))
			.withMessageContaining("已签发");
		assertThatExceptionOfType(DocumentRefused.class).isThrownBy(() -> this.documents.plan(document.id(),
				ReviewProfile.STANDARD, TestClock.START.plusSeconds(9), this.drafter));
	}

	@Test
	void whatIsRolledBackLeavesNoVersionAndNoEntry() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		this.transaction.executeWithoutResult((status) -> {
			this.documents.revise(document.id(), 1, aDraft().titled("改").content(), "", this.drafter);
			status.setRollbackOnly();
		});

		assertThat(this.documents.get(document.id())).isEqualTo(document);
		assertThat(this.documents.versions(document.id())).hasSize(1);
		assertThat(actions(document)).containsExactly("CREATE");
	}

	@Test
	void everyDrafterOfTheSectionWhoSavesBecomesAnEditor() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		Member colleague = new Member(900_001, "colleague", "同科同事", this.drafter.sectionId(),
				this.drafter.sectionName(), "", Set.of(Role.DRAFTER));

		this.documents.revise(document.id(), 1, aDraft().titled("同事改的").content(), "", colleague);

		assertThat(this.documents.editors(document.id())).containsExactlyInAnyOrder(this.drafter.id(), colleague.id());
		assertThat(this.documents.get(document.id()).authorId()).isEqualTo(this.drafter.id());
		assertThat(this.documents.of(colleague, 0, 10)).extracting(Document::id).containsExactly(document.id());
	}

	@Test
	void othersAreToldWithinTheTransactionAndTheirRefusalUndoesTheSave() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		Content changed = aDraft().titled("改").content();
		List<DocumentRevised> told = new ArrayList<>();
		ApplicationListener<PayloadApplicationEvent<DocumentRevised>> refusing = ApplicationListener
			.forPayload((event) -> {
				told.add(event);
				throw new UnsupportedOperationException("refused");
			});
		this.context.addApplicationListener(refusing);
		try {
			assertThatExceptionOfType(UnsupportedOperationException.class)
				.isThrownBy(() -> this.documents.revise(document.id(), 1, changed, "", this.drafter));
		}
		finally {
			this.context.removeApplicationListener(refusing);
		}

		assertThat(told).singleElement().satisfies((event) -> {
			assertThat(event.before()).isEqualTo(document);
			assertThat(event.after().version()).isEqualTo(2);
			assertThat(event.editor()).isEqualTo(this.drafter);
		});
		assertThat(this.documents.get(document.id())).isEqualTo(document);
		assertThat(actions(document)).containsExactly("CREATE");
	}

	@Test
	void refusesUnusableContentWithEveryReasonAndKeepsNothing() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		Content unusable = aDraft().titled(" ")
			.attributed(DisclosureAttribute.ON_REQUEST, "")
			.in("../etc")
			.with(new Block.Figure("0".repeat(64), "平面图", ""))
			.content();

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.documents.revise(document.id(), 1, unusable, "", this.drafter))
			.satisfies((ex) -> {
				assertThat(ex.kind()).isEqualTo(DocumentRefused.Kind.UNUSABLE);
				assertThat(ex.reasons()).hasSize(4);
			});
		assertThat(this.documents.get(document.id())).isEqualTo(document);
	}

	private List<String> actions(Document document) {
		return this.auditTrail.of(Act.document(document.id())).stream().map((entry) -> entry.act().action()).toList();
	}

}
