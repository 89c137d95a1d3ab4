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
import org.gongkai.audit.AuditEntry;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gongkai.inspection.GateLevelFixture.everywhere;
import static org.gongkai.inspection.GateLevelFixture.only;

/** What an office may make of which rule at which gate, and what becomes of findings. */
@OfficeTest
@DisplayName("关口设置")
class GateLevelsTests {

	private static final String NUMBERED = "按照赣区机管字(2023)15号执行。";

	@Autowired
	Inspection inspection;

	@Autowired
	GateSettings settings;

	@Autowired
	OpenFindings open;

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
	void aLoweredRuleIsShownAndStopsOnlyWhereItIsNotLowered() {
		Document document = saved(NUMBERED, "电话13800138000。");

		during(only(Gate.SIGN_OFF, GateLevel.AS_RULED, GateLevel.HINT), () -> {
			assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).extracting(Finding::rule)
				.containsExactly("D2");
			assertThat(this.inspection.stopping(document.id(), Gate.SIGN_OFF)).extracting(Finding::rule)
				.containsExactlyInAnyOrder("D2", "N3");
			assertThat(severity(document)).containsExactly(Severity.CONFIRM);
		});
		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).hasSize(2);
	}

	@Test
	void loweredEverywhereItIsAHintInAllListsAndNeedsNoConfirmation() {
		Document document = saved(NUMBERED);
		long id = this.inspection.inspect(document.id()).get(0).id();
		Map<Severity, Long> before = this.open.bySeverity();

		during(everywhere(GateLevel.HINT), () -> {
			assertThat(severity(document)).containsExactly(Severity.HINT);
			assertThat(this.inspection.findings(document.id())).extracting((one) -> one.hit().severity())
				.containsExactly(Severity.HINT);
			assertThat(this.inspection.finding(id).hit().severity()).isEqualTo(Severity.HINT);
			assertThat(this.inspection.preview(document.id(), this.documents.version(document.id(), 1).content()))
				.extracting((one) -> one.hit().severity())
				.containsExactly(Severity.HINT);
			Map<Severity, Long> lowered = this.open.bySeverity();
			assertThat(lowered.get(Severity.CONFIRM)).isLessThan(before.get(Severity.CONFIRM));
			assertThat(lowered.values().stream().mapToLong(Long::longValue).sum())
				.isEqualTo(before.values().stream().mapToLong(Long::longValue).sum());
			assertThatExceptionOfType(DocumentRefused.class)
				.isThrownBy(() -> this.inspection.confirm(id, "理由", this.drafter))
				.withMessageContaining("不需要确认");
		});
		assertThat(severity(document)).containsExactly(Severity.CONFIRM);
	}

	@Test
	void whatNoGateAsksAboutIsInNoList() {
		Document document = saved(NUMBERED);
		this.inspection.inspect(document.id());
		Map<Severity, Long> before = this.open.bySeverity();

		during(everywhere(GateLevel.NOT_ASKED), () -> {
			assertThat(this.inspection.inspect(document.id())).isEmpty();
			assertThat(this.inspection.findings(document.id())).isEmpty();
			assertThat(this.inspection.preview(document.category(), this.documents.version(document.id(), 1).content()))
				.isEmpty();
			assertThat(this.open.bySeverity().get(Severity.CONFIRM)).isLessThan(before.get(Severity.CONFIRM));
			assertThat(this.open.bySeverity().get(Severity.HINT)).isEqualTo(before.get(Severity.HINT));
			assertThat(quality("N3").asked()).isFalse();
			assertThat(quality("N3").unsettled()).isZero();
		});
		assertThat(quality("N3").asked()).isTrue();
		assertThat(quality("N3").unsettled()).isPositive();
		assertThat(this.open.bySeverity()).isEqualTo(before);
	}

	@Test
	void aConfirmationOutlastsTheLowering() {
		Document document = saved(NUMBERED);
		long id = this.inspection.inspect(document.id()).get(0).id();
		this.inspection.confirm(id, "原文如此", this.drafter);

		for (GateLevel level : List.of(GateLevel.HINT, GateLevel.NOT_ASKED)) {
			during(everywhere(level), () -> assertThat(this.inspection.inspect(document.id())).singleElement()
				.satisfies((finding) -> assertThat(finding.state()).isEqualTo(Finding.State.CONFIRMED)));
		}

		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).isEmpty();
		assertThat(this.inspection.finding(id).reason()).isEqualTo("原文如此");
	}

	@Test
	void aRuleThatFindsTooMuchToListIsLoweredWithAllOfIt() {
		Document document = saved(NUMBERED.repeat(InspectionRule.MOST_HITS + 1));
		assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).isNotEmpty();

		during(everywhere(GateLevel.HINT), () -> {
			assertThat(this.inspection.stopping(document.id(), Gate.DRAFTED)).isEmpty();
			assertThat(severity(document)).containsOnly(Severity.HINT).hasSize(InspectionRule.MOST_HITS + 1);
		});
	}

	@Test
	void theChangeIsInTheTrailWithItsReasonAndOnThePage() {
		during(only(Gate.DRAFTED, GateLevel.NOT_ASKED, GateLevel.HINT), () -> {
			AuditEntry entry = this.trail.of("settings").get(this.trail.of("settings").size() - 1);
			assertThat(entry.act().action()).isEqualTo("SET_GATES");
			assertThat(entry.act().actorId()).isEqualTo(this.officer.id());
			assertThat(entry.act().comment()).isEqualTo("本机关由办公室统一核对");
			assertThat(entry.act().details()).containsEntry("rule", "N3")
				.containsEntry("asked", "")
				.containsEntry("left", "交稿关口")
				.containsEntry("hinted", "初审关口、复审关口、保密审查关口、终审关口、签发关口、发布关口");
			GateSettings.Line line = line("N3");
			assertThat(line.changedBy()).isEqualTo(this.officer.name());
			assertThat(line.lowered()).containsEntry(GateLevel.NOT_ASKED, List.of(Gate.DRAFTED));
			assertThat(line.uniform()).isFalse();
		});
		assertThat(line("N3").asRuled()).isTrue();
		assertThat(this.settings.changes().subList(0, 2)).extracting(GateSettings.Change::reason)
			.containsExactly("恢复", "本机关由办公室统一核对");
		assertThat(this.settings.changes().get(0).gates()).containsOnlyKeys(GateLevel.AS_RULED);
		assertThat(this.settings.changes().get(1).gates()).containsEntry(GateLevel.NOT_ASKED, "交稿关口")
			.containsOnlyKeys(GateLevel.HINT, GateLevel.NOT_ASKED);
	}

	@Test
	void refusesWhatMayNotBeLoweredAndWhatIsIncomplete() {
		int entries = this.trail.of("settings").size();
		for (String fixed : List.of("D2", "S1", "H1", "W-06", "M-15")) {
			refused(fixed, everywhere(GateLevel.HINT), "想省事", this.officer, "不能改为只提示");
			refused(fixed, everywhere(GateLevel.NOT_ASKED), "想省事", this.officer, "不能关闭");
		}
		refused("N3", everywhere(GateLevel.HINT), " \u3000", this.officer, "理由");
		refused("N3", everywhere(GateLevel.HINT), "长".repeat(501), this.officer, "500字以内");
		refused("X9", everywhere(GateLevel.HINT), "没有这条", this.officer, "没有编号为“X9”的检查规则");
		refused("N3", everywhere(GateLevel.HINT), "拟稿人不能改", this.drafter, "您不能更改");
		refused("N3", Map.of(Gate.DRAFTED, GateLevel.HINT), "漏了关口", this.officer, "还没有选定初审关口、复审关口");

		assertThat(this.trail.of("settings")).hasSize(entries);
		assertThat(line("N3").asRuled()).isTrue();
	}

	@Test
	void ofTwoWhoSetARuleAtOnceOneAfterTheOtherSetsItWholly() throws Exception {
		CyclicBarrier start = new CyclicBarrier(2);
		List<Callable<Boolean>> both = new ArrayList<>();
		for (GateLevel level : List.of(GateLevel.HINT, GateLevel.NOT_ASKED)) {
			both.add(() -> {
				start.await();
				this.settings.set("N3", everywhere(level), level.label(), this.officer);
				return true;
			});
		}
		ExecutorService threads = Executors.newFixedThreadPool(2);
		try {
			for (Future<Boolean> outcome : threads.invokeAll(both)) {
				assertThat(outcome.get()).isTrue();
			}
			GateSettings.Line line = line("N3");
			assertThat(line.uniform()).isTrue();
			assertThat(line.gates().get(Gate.SIGN_OFF).label()).isEqualTo(line.reason());
			assertThat(this.trail.of("settings")).last()
				.satisfies((entry) -> assertThat(entry.act().comment()).isEqualTo(line.reason()));
		}
		finally {
			threads.shutdown();
			this.settings.set("N3", everywhere(GateLevel.AS_RULED), "恢复", this.officer);
		}
	}

	private void during(Map<Gate, GateLevel> levels, Runnable what) {
		GateLevelFixture.during(this.settings, this.officer, "N3", levels, what);
	}

	private List<Severity> severity(Document document) {
		return this.inspection.inspect(document.id())
			.stream()
			.filter((finding) -> finding.rule().equals("N3"))
			.map((finding) -> finding.hit().severity())
			.toList();
	}

	private InspectionQuality.OfRule quality(String rule) {
		return this.quality.ofRules(null).stream().filter((one) -> one.code().equals(rule)).findFirst().orElseThrow();
	}

	private GateSettings.Line line(String rule) {
		return this.settings.lines()
			.stream()
			.filter((line) -> line.rule().code().equals(rule))
			.findFirst()
			.orElseThrow();
	}

	private void refused(String rule, Map<Gate, GateLevel> levels, String reason, Member member, String why) {
		assertThatExceptionOfType(SettingRefused.class)
			.isThrownBy(() -> this.settings.set(rule, levels, reason, member))
			.withMessageContaining(why);
	}

	private Document saved(String... paragraphs) {
		return DocumentFixtures.aDraft()
			.with(Stream.concat(Stream.of(paragraphs), Stream.of("机关事务管理中心", "2023年3月1日"))
				.map((text) -> (Block) Block.Paragraph.of(text))
				.toList())
			.savedBy(this.drafter, this.documents);
	}

}
