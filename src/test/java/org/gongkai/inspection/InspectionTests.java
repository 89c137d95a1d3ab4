package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.gongkai.OfficeTest;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@OfficeTest
class InspectionTests {

	private static final String SENTENCE = "按照赣区机管字(2023)15号执行。";

	@Autowired
	Inspection inspection;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	AuditTrail trail;

	private Member drafter;

	private Member head;

	@BeforeEach
	void people() {
		this.drafter = DocumentFixtures.drafter(this.organization);
		this.head = DocumentFixtures.member(this.organization, "section-head");
	}

	@Test
	void inspectingAgainKeepsTheSameFindings() {
		Document document = saved(SENTENCE, "电话13800138000。");
		List<Finding> first = this.inspection.inspect(document.id());

		assertThat(first).extracting(Finding::rule).containsExactly("D2", "N3");
		assertThat(this.inspection.inspect(document.id())).isEqualTo(first);
		assertThat(this.inspection.findings(document.id())).isEqualTo(first);
		assertThat(this.inspection.finding(first.get(0).id())).isEqualTo(first.get(0));
	}

	@Test
	void aConfirmationOpensTheGateAndIsAudited() {
		Document document = saved(SENTENCE);
		Finding finding = this.inspection.stopping(document.id(), Gate.DRAFTED).get(0);

		Finding confirmed = this.inspection.confirm(finding.id(), "原文件如此编号", this.head);

		assertThat(confirmed.state()).isEqualTo(Finding.State.CONFIRMED);
		assertThat(confirmed.confirmedBy()).isEqualTo(this.head.name());
		assertThat(confirmed.reason()).isEqualTo("原文件如此编号");
		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).isEmpty();
		AuditEntry entry = this.trail.of(Act.document(document.id())).get(1);
		assertThat(entry.act().action()).isEqualTo("CONFIRM_FINDING");
		assertThat(entry.act().actorId()).isEqualTo(this.head.id());
		assertThat(entry.act().comment()).isEqualTo("原文件如此编号");
		assertThat(entry.act().contentHash()).isEqualTo(document.contentHash());
		assertThat(entry.act().details()).isEqualTo(Map.of("rule", "N3", "excerpt", finding.hit().excerpt()));
	}

	@Test
	void aConfirmationSurvivesChangesElsewhereAndIsAskedAgainOnceThePassageChanges() {
		Document document = saved("头一段。" + SENTENCE);
		long id = confirmedFinding(document);

		Document moved = revised(document, "新的一段。", "另一段。", "改过的头一段。" + SENTENCE);
		Finding kept = this.inspection.inspect(moved.id()).get(0);
		assertThat(kept.id()).isEqualTo(id);
		assertThat(kept.state()).isEqualTo(Finding.State.CONFIRMED);
		assertThat(kept.version()).isEqualTo(2);
		assertThat(kept.hit().spot().block()).isEqualTo(2);

		Document changed = revised(moved, "按照赣区机管字(2023)15号废止。");
		assertThat(this.inspection.stopping(changed.id(), Gate.DRAFTED)).singleElement()
			.satisfies((finding) -> assertThat(finding.id()).isNotEqualTo(id));
		assertThat(this.inspection.findings(changed.id())).extracting(Finding::state)
			.containsExactly(Finding.State.OPEN, Finding.State.OBSOLETE);

		Document back = revised(changed, SENTENCE);
		assertThat(this.inspection.inspect(back.id())).singleElement()
			.satisfies((finding) -> assertThat(finding.state()).isEqualTo(Finding.State.CONFIRMED));
	}

	@Test
	void refusesWhatCannotBeConfirmed() {
		Document document = saved(SENTENCE, "电话13800138000。");
		List<Finding> findings = this.inspection.inspect(document.id());
		long blocking = findings.get(0).id();
		long open = findings.get(1).id();

		refused(DocumentRefused.Kind.NOT_NOW, blocking, "理由", this.head);
		refused(DocumentRefused.Kind.UNUSABLE, open, " \u3000\u200b\n", this.head);
		refused(DocumentRefused.Kind.UNUSABLE, open, "长".repeat(1001), this.head);
		refused(DocumentRefused.Kind.FORBIDDEN, open, "理由", DocumentFixtures.member(this.organization, "admin"));
		refused(DocumentRefused.Kind.FORBIDDEN, open, "理由", DocumentFixtures.member(this.organization, "auditor"));
		assertThatExceptionOfType(DocumentNotFound.class)
			.isThrownBy(() -> this.inspection.confirm(-1, "理由", this.head));
		assertThat(this.inspection.findings(document.id())).extracting(Finding::state).containsOnly(Finding.State.OPEN);
	}

	@Test
	void refusesWhatTheCurrentVersionNoLongerContains() {
		Document document = saved(SENTENCE);
		long id = this.inspection.inspect(document.id()).get(0).id();
		revised(document, "没有文号。");

		refused(DocumentRefused.Kind.NOT_NOW, id, "理由", this.head);
	}

	@Test
	void ofTwoWhoConfirmAtOnceOneWins() throws Exception {
		Document document = saved(SENTENCE);
		long id = this.inspection.inspect(document.id()).get(0).id();
		CyclicBarrier start = new CyclicBarrier(2);

		List<Callable<String>> both = new ArrayList<>();
		for (Member member : List.of(this.drafter, this.head)) {
			both.add(() -> {
				start.await();
				try {
					return this.inspection.confirm(id, "同时确认", member).state().name();
				}
				catch (DocumentRefused ex) {
					return ex.kind().name();
				}
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(2);
		List<String> outcomes = new ArrayList<>();
		for (Future<String> outcome : threads.invokeAll(both)) {
			outcomes.add(outcome.get());
		}
		threads.shutdown();

		assertThat(outcomes).containsExactlyInAnyOrder("CONFIRMED", "NOT_NOW");
		assertThat(this.trail.of(Act.document(document.id())))
			.filteredOn((entry) -> entry.act().action().equals("CONFIRM_FINDING"))
			.hasSize(1);
	}

	@Test
	void previewKeepsNothing() {
		Content content = content(SENTENCE);

		assertThat(this.inspection.preview(saved("无").category(), content)).extracting(Finding::rule)
			.containsExactly("N3");
	}

	private long confirmedFinding(Document document) {
		long id = this.inspection.inspect(document.id()).get(0).id();
		this.inspection.confirm(id, "原文件如此编号", this.head);
		return id;
	}

	private void refused(DocumentRefused.Kind kind, long finding, String reason, Member member) {
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.inspection.confirm(finding, reason, member))
			.satisfies((refusal) -> assertThat(refusal.kind()).isEqualTo(kind));
	}

	private Document saved(String... paragraphs) {
		return DocumentFixtures.aDraft().with(blocks(paragraphs)).savedBy(this.drafter, this.documents);
	}

	private Document revised(Document document, String... paragraphs) {
		return this.documents.revise(document.id(), document.version(), content(paragraphs), "", this.drafter);
	}

	private static Content content(String... paragraphs) {
		return DocumentFixtures.aDraft().with(blocks(paragraphs)).content();
	}

	/** The paragraphs, signed as a document of an office is. */
	private static List<Block> blocks(String... paragraphs) {
		return Stream.concat(Stream.of(paragraphs), Stream.of("机关事务管理中心", "2023年3月1日"))
			.map((text) -> (Block) Block.Paragraph.of(text))
			.toList();
	}

}
