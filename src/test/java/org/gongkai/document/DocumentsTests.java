package org.gongkai.document;

import java.time.Instant;
import java.util.List;

import org.gongkai.OfficeTest;
import org.gongkai.TestClock;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.gongkai.document.DocumentFixtures.aDraft;
import static org.gongkai.document.DocumentFixtures.member;

@OfficeTest
class DocumentsTests {

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	AuditTrail auditTrail;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	Member drafter;

	@BeforeEach
	void findDrafter() {
		this.drafter = member(this.organization, "drafter");
	}

	@Test
	void aNewDocumentIsVersionOneAndADraft() {
		Document document = aDraft().titled("关于清明节放假的通知").savedBy(this.drafter, this.documents);

		assertThat(document.version()).isEqualTo(1);
		assertThat(document.state()).isEqualTo(DocumentState.DRAFT);
		assertThat(document.title()).isEqualTo("关于清明节放假的通知");
		assertThat(document.column()).isEqualTo("documents");
		assertThat(document.createdAt()).isEqualTo(document.changedAt());
		assertThat(this.documents.get(document.id())).isEqualTo(document);
		assertThat(actions(document)).containsExactly("CREATE");
	}

	@Test
	void theHashIsThatOfTheTextThatIsKept() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		String kept = this.jdbc.queryForObject("select content from document_version where document_id = ?",
				String.class, document.id());
		assertThat(Sm3.hex(kept)).isEqualTo(document.contentHash());
		DocumentVersion version = this.documents.version(document.id(), 1);
		assertThat(CanonicalJson.write(version.content())).isEqualTo(kept);
		assertThat(version.contentHash()).isEqualTo(document.contentHash());
	}

	@Test
	void aTextThatWasChangedInTheDatabaseIsNotGivenOut() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.update("update document_version set content = replace(content, '节约', '浪费') where document_id = ?",
					document.id());
			assertThatIllegalStateException().isThrownBy(() -> this.documents.version(document.id(), 1));
			status.setRollbackOnly();
		});
	}

	@Test
	void anEmptyCatalogueGetsSuggestionsAndAFilledOneStays() {
		Document empty = aDraft().of(Category.ANNUAL_REPORT).savedBy(this.drafter, this.documents);
		Document repost = aDraft().on(ReviewProfile.REPOST).savedBy(this.drafter, this.documents);
		Catalogue filled = new Catalogue("", null, "其他", "函", Catalogue.Validity.IN_FORCE, "", "", "", "");
		Document other = aDraft().with(filled).savedBy(this.drafter, this.documents);

		Catalogue suggested = this.documents.version(empty.id(), 1).content().catalogue();
		assertThat(suggested.source()).isEqualTo(this.organization.agency().name());
		assertThat(suggested.topic()).isEqualTo("综合政务\\政务公开").isIn(CatalogueTerms.topics());
		assertThat(suggested.genre()).isEqualTo("报告").isIn(CatalogueTerms.genres());
		assertThat(suggested.formedOn()).isNull();
		assertThat(this.documents.version(repost.id(), 1).content().catalogue().source()).isEmpty();
		assertThat(this.documents.version(other.id(), 1).content().catalogue()).isEqualTo(filled);
	}

	@Test
	void aStateThatCannotFollowIsABrokenAssumption() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		assertThatIllegalStateException()
			.isThrownBy(() -> this.documents.moveTo(document.id(), DocumentState.PUBLISHED));
		assertThat(this.documents.get(document.id()).state()).isEqualTo(DocumentState.DRAFT);
	}

	@Test
	void theRouteIsPlannedBeforeHandInAndTheTimeUntilSignOff() {
		Document document = aDraft().savedBy(this.drafter, this.documents);
		Instant moment = TestClock.START.plusSeconds(90 * 24 * 3600);

		Document planned = this.documents.plan(document.id(), ReviewProfile.MAJOR, moment, this.drafter);
		assertThat(planned.profile()).isEqualTo(ReviewProfile.MAJOR);
		assertThat(planned.publishAt()).isEqualTo(moment);
		assertThat(planned.contentHash()).isEqualTo(document.contentHash());
		assertThat(this.documents.plan(document.id(), ReviewProfile.MAJOR, moment, this.drafter)).isEqualTo(planned);
		assertThat(actions(document)).containsExactly("CREATE", "PLAN");

		this.documents.moveTo(document.id(), DocumentState.IN_REVIEW);
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.documents.plan(document.id(), ReviewProfile.URGENT, moment, this.drafter));
		assertThat(this.documents.plan(document.id(), ReviewProfile.MAJOR, null, this.drafter).publishAt()).isNull();
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.documents.plan(document.id(), ReviewProfile.MAJOR, Instant.EPOCH, this.drafter))
			.withMessageContaining("已经过去");
	}

	@Test
	void aLockedDocumentIsAsItIsNow() {
		Document document = aDraft().savedBy(this.drafter, this.documents);

		this.transaction.executeWithoutResult((status) -> {
			this.documents.get(document.id());
			this.jdbc.update("update document set title = '别处改的' where id = ?", document.id());
			assertThat(this.documents.lock(document.id()).title()).isEqualTo("别处改的");
			status.setRollbackOnly();
		});
	}

	@Test
	void listsWhatThePersonHasAHandIn() {
		Document older = aDraft().titled("旧").savedBy(this.drafter, this.documents);
		Document newer = aDraft().titled("新").savedBy(this.drafter, this.documents);
		Document foreign = aDraft().savedBy(member(this.organization, "drafter-2"), this.documents);

		List<Document> mine = this.documents.of(this.drafter, 0, 500);
		assertThat(mine).contains(older, newer).doesNotContain(foreign);
		assertThat(mine.indexOf(newer)).isLessThan(mine.indexOf(older));
		assertThat(this.documents.of(this.drafter, 0, 1)).hasSize(1);
		assertThat(this.documents.ofSection(this.drafter.sectionId(), 0, 500)).contains(older, newer)
			.doesNotContain(foreign);
		assertThat(this.documents.editors(older.id())).containsExactly(this.drafter.id());
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.get(Long.MAX_VALUE));
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.lock(Long.MAX_VALUE));
		assertThatExceptionOfType(DocumentNotFound.class).isThrownBy(() -> this.documents.version(Long.MAX_VALUE, 1));
	}

	private List<String> actions(Document document) {
		return this.auditTrail.of(Act.document(document.id())).stream().map((entry) -> entry.act().action()).toList();
	}

}
