package org.gongkai.inspection;

import java.time.Clock;
import java.util.List;

import jakarta.persistence.EntityManager;
import org.gongkai.OfficeTest;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentFixtures;
import org.gongkai.document.Documents;
import org.gongkai.document.HiddenFiles;
import org.gongkai.format.Block;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.process.ActAgain;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a document's findings when a rule breaks down, and afterwards. */
@OfficeTest
class FailingRuleTests {

	@Autowired
	HiddenFiles hidden;

	@Autowired
	Documents documents;

	@Autowired
	Organization organization;

	@Autowired
	FindingRows rows;

	@Autowired
	AuditTrail trail;

	@Autowired
	EntityManager entityManager;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	ActAgain again;

	@Test
	void theGateIsClosedUntilTheRuleWorksAgainAndConfirmationsAreNotLost() {
		Member drafter = DocumentFixtures.drafter(this.organization);
		Document document = DocumentFixtures.aDraft()
			.with(Block.Paragraph.of("此处有误。"))
			.savedBy(drafter, this.documents);
		InspectionRule sound = new DefaultRulesTests.WordRule("误");
		InspectionRule broken = new DefaultRulesTests.WordRule("误") {

			@Override
			public List<Hit> inspect(InspectedText text) {
				throw new StackOverflowError();
			}

		};
		Finding finding = stopping(sound, document).get(0);
		this.transaction.execute((status) -> asking(sound).confirm(finding.id(), "引用原文", drafter));
		assertThat(stopping(sound, document)).isEmpty();

		assertThat(stopping(broken, document)).singleElement()
			.satisfies((failure) -> assertThat(failure.hit().severity()).isEqualTo(Severity.BLOCK));
		assertThat(asking(broken).findings(document.id())).extracting(Finding::state)
			.containsExactly(Finding.State.OPEN, Finding.State.CONFIRMED);

		assertThat(stopping(sound, document)).isEmpty();
		assertThat(asking(sound).findings(document.id())).extracting(Finding::state)
			.containsExactly(Finding.State.CONFIRMED, Finding.State.OBSOLETE);
	}

	@Test
	void aFamilyThatCannotReadTheTextStopsTheGateThoughItsFirstRuleIsLowered() {
		Document document = DocumentFixtures.aDraft()
			.with(Block.Paragraph.of("此处有误。"))
			.savedBy(DocumentFixtures.drafter(this.organization), this.documents);
		DefaultRules rules = new DefaultRules(List.of(), List.of(new Unreadable()));
		GateLevels levels = new GateLevels(rules, this.jdbc, this.trail, this.clock);
		Member officer = DocumentFixtures.member(this.organization, "disclosure-officer");

		this.transaction.executeWithoutResult((status) -> {
			status.setRollbackOnly();
			levels.set("Y1", GateLevelFixture.everywhere(GateLevel.NOT_ASKED), "不查甲", officer);
			assertThat(stopping(rules, document)).singleElement()
				.satisfies((finding) -> assertThat(finding.hit().message()).contains("没有查完"));

			levels.set("Y2", GateLevelFixture.everywhere(GateLevel.HINT), "乙只提示", officer);
			assertThat(stopping(rules, document)).isEmpty();
		});
	}

	private List<Finding> stopping(InspectionRule rule, Document document) {
		return stopping(new DefaultRules(List.of(rule)), document);
	}

	private List<Finding> stopping(DefaultRules rules, Document document) {
		return this.transaction.execute((status) -> asking(rules).stopping(document.id(), Gate.DRAFTED));
	}

	private Inspection asking(InspectionRule rule) {
		return asking(new DefaultRules(List.of(rule)));
	}

	private Inspection asking(DefaultRules rules) {
		return new DefaultInspection(this.documents, rules, new GateLevels(rules, this.jdbc, this.trail, this.clock),
				this.rows, this.hidden, this.trail, this.entityManager, this.clock, this.again);
	}

	/** Two rules that cannot be asked. */
	private static final class Unreadable implements RuleFamily {

		@Override
		public String description() {
			return "甲和乙";
		}

		@Override
		public List<Rule> rules() {
			return List.of(new Rule("Y1", "甲", "无"), new Rule("Y2", "乙", "无"));
		}

		@Override
		public ReadText read(InspectedText text) {
			throw new IllegalStateException("甲和乙");
		}

	}

}
