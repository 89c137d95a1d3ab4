package org.gongkai.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.OfficeTest;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.StaleVersion;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What one does about findings other than confirming a single one. */
@OfficeTest
@DisplayName("按检查结果改正、一并确认和误报")
class CorrectionTests {

	private static final String NUMBERED = "按照赣区机管字(2023)15号执行。";

	@Autowired
	Inspection inspection;

	@Autowired
	WrongFindings wrong;

	@Autowired
	InspectionQuality quality;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	AuditTrail trail;

	private Member drafter;

	private Member officer;

	@BeforeEach
	void people() {
		this.drafter = DocumentFixtures.drafter(this.organization);
		this.officer = DocumentFixtures.member(this.organization, "disclosure-officer");
	}

	@Test
	void allIsCorrectedInOneNewVersion() {
		Document document = saved("电话13800138000、13900139000。", "无关。", NUMBERED);
		List<Finding> findings = this.inspection.inspect(document.id());

		int count = this.inspection.correct(document.id(), 1, ids(findings), this.drafter);

		assertThat(count).isEqualTo(3);
		Document corrected = this.documents.get(document.id());
		assertThat(corrected.version()).isEqualTo(2);
		Content content = this.documents.version(document.id(), 2).content();
		assertThat(content.blocks()).extracting(Block::plainText)
			.containsExactly("电话138****8000、139****9000。", "无关。", "按照赣区机管字〔2023〕15号执行。");
		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).isEmpty();
	}

	@Test
	void whatIsTooMuchToListIsMaskedWithTheRestButWhatSomebodyConfirmed() {
		String many = "电话13800138000，".repeat(6000);
		Document document = saved(many + "。", NUMBERED);
		List<Finding> findings = this.inspection.inspect(document.id());
		Finding numbered = findings.stream()
			.filter((finding) -> finding.hit().excerpt().contains("2023"))
			.findFirst()
			.orElseThrow();
		this.inspection.confirm(numbered.id(), "原文如此", this.drafter);

		int count = this.inspection.correct(document.id(), 1, ids(findings.subList(0, 5)),
				Set.of("D2", numbered.rule(), "没有这条规则"), this.drafter);

		assertThat(count).isEqualTo(6000);
		assertThat(this.documents.version(document.id(), 2).content().blocks()).extracting(Block::plainText)
			.containsExactly(many.replace("13800138000", "138****8000") + "。", NUMBERED);
	}

	@Test
	void aCorrectionOfAnOlderVersionIsRefusedAndChangesNothing() {
		Document document = saved(NUMBERED);
		List<Long> ids = ids(this.inspection.inspect(document.id()));
		this.documents.revise(document.id(), 1,
				DocumentFixtures.aDraft().with(List.of(Block.Paragraph.of("另写。" + NUMBERED))).content(), "",
				this.drafter);

		assertThatExceptionOfType(StaleVersion.class)
			.isThrownBy(() -> this.inspection.correct(document.id(), 1, ids, this.drafter));
		assertThat(this.documents.get(document.id()).version()).isEqualTo(2);
	}

	@Test
	void whoMayNotEditMayNotCorrect() {
		Document document = saved(NUMBERED);
		List<Long> ids = ids(this.inspection.inspect(document.id()));

		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.inspection.correct(document.id(), 1, ids, this.officer));
		assertThatExceptionOfType(DocumentRefused.class)
			.isThrownBy(() -> this.inspection.correct(document.id(), 1, List.of(-1L), this.drafter));
		assertThat(this.documents.get(document.id()).version()).isEqualTo(1);
	}

	@Test
	void allAlikeAreConfirmedWithOneReason() {
		Document document = saved(NUMBERED, "又按照赣区机管字（2023）15号办理。", "按照赣区机管字(2023)16号执行。");
		List<Finding> findings = this.inspection.inspect(document.id());

		List<Finding> confirmed = this.inspection.confirmAlike(findings.get(0).id(), "原文如此", this.drafter);

		assertThat(confirmed).hasSize(2).allMatch((finding) -> "原文如此".equals(finding.reason()));
		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).singleElement()
			.satisfies((left) -> assertThat(left.hit().excerpt()).contains("16号"));
		assertThat(this.trail.of(Act.document(document.id())))
			.filteredOn((entry) -> entry.act().action().equals("CONFIRM_FINDING"))
			.hasSize(2);
	}

	@Test
	void aWrongFindingIsToldOnceAndAnsweredOnceAndOpensNoGate() {
		Document document = saved(NUMBERED);
		long id = this.inspection.inspect(document.id()).get(0).id();

		this.wrong.tell(id, "这是外单位的编号", this.drafter);

		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).hasSize(1);
		assertThatExceptionOfType(SettingRefused.class).isThrownBy(() -> this.wrong.tell(id, "再说一次", this.drafter));
		WrongFindings.Told told = this.wrong.told(0, 1).get(0);
		assertThat(told.reason()).isEqualTo("这是外单位的编号");
		assertThat(this.quality.ofRules(null)).filteredOn((rule) -> rule.code().equals("N3"))
			.singleElement()
			.satisfies((rule) -> assertThat(rule.wrong()).isPositive());
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> this.wrong.answer(told.id(), "拟稿人不能答复", this.drafter));
		assertThat(this.wrong.toldBy(this.drafter, document.id())).containsExactly(Map.entry(id, ""));
		this.wrong.answer(told.id(), "已加入例外", this.officer);
		assertThat(this.wrong.toldBy(this.drafter, document.id()).get(id)).isEqualTo(this.officer.name() + "：已加入例外");
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> this.wrong.answer(told.id(), "再答一次", this.officer));
	}

	private static List<Long> ids(List<Finding> findings) {
		return findings.stream().map(Finding::id).toList();
	}

	private Document saved(String... paragraphs) {
		return DocumentFixtures.aDraft()
			.with(List.of(paragraphs).stream().map((text) -> (Block) Block.Paragraph.of(text)).toList())
			.savedBy(this.drafter, this.documents);
	}

}
