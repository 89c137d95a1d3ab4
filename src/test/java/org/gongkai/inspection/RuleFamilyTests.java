package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.gongkai.document.Category;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RuleFamilyTests {

	private static final Hit HIT = new Hit(Severity.CONFIRM, new Spot(0, 0, 1), "", "甲", "甲不对。", null, null, "Y1|甲=1");

	private final List<InspectedText> read = new ArrayList<>();

	@Test
	void readsATextOnceForAllItsRules() {
		DefaultRules rules = rules((rule) -> rule.code().equals("Y1") ? List.of(HIT) : List.of());

		assertThat(rules.ask(Texts.paragraphs("甲"), 0).found()).extracting(DefaultRules.Found::rule)
			.containsExactly("Y1");
		assertThat(this.read).hasSize(1);
	}

	@Test
	void itsRulesAreMeantForItsGates() {
		DefaultRules rules = rules((rule) -> List.of());

		assertThat(rules.meantFor("Y1")).containsExactly(Gate.SIGN_OFF);
		assertThat(rules.meantFor("Y2")).containsExactly(Gate.SIGN_OFF);
		assertThat(rules.meantFor("Y3")).isEmpty();
	}

	@Test
	void aRuleThatBreaksDownStopsTheGateAndTheOthersAreStillAsked() {
		DefaultRules.Outcome outcome = rules((rule) -> {
			if (rule.code().equals("Y2")) {
				throw new IllegalStateException("甲");
			}
			return List.of(HIT);
		}).ask(Texts.paragraphs("甲"), 0);

		assertThat(outcome.failed()).containsExactly("Y2");
		assertThat(outcome.found()).extracting((found) -> found.rule() + found.hit().severity())
			.containsExactlyInAnyOrder("Y1CONFIRM", "Y2BLOCK");
	}

	@Test
	void aTextThatCannotBeReadStopsTheGateOnceAndForgetsNothing() {
		DefaultRules.Outcome outcome = new DefaultRules(List.of(), List.of(new Family((rule) -> List.of()) {

			@Override
			public ReadText read(InspectedText text) {
				throw new StackOverflowError();
			}

		})).ask(Texts.paragraphs("甲"), 0);

		assertThat(outcome.failed()).containsExactlyInAnyOrder("Y1", "Y2");
		assertThat(outcome.found()).singleElement()
			.satisfies((found) -> assertThat(found.hit().message()).contains("甲和乙", "系统管理员"));
	}

	@Test
	void refusesACodeThatAnotherRuleHas() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new DefaultRules(List.of(),
					List.of(new Family((rule) -> List.of()), new Family((rule) -> List.of()))))
			.withMessageContaining("Y1");
	}

	@Test
	void aHitWithAnIdentityIsRecognisedByItAlone() {
		String one = fingerprint(HIT, "甲。");
		Hit moved = new Hit(HIT.severity(), new Spot(0, 2, 3), "", "甲", "另一句话。", "1", "2", "Y1|甲=1");
		Hit changed = new Hit(HIT.severity(), HIT.spot(), "", "甲", HIT.message(), null, null, "Y1|甲=2");

		assertThat(fingerprint(moved, "乙，甲。")).isEqualTo(one);
		assertThat(fingerprint(changed, "甲。")).isNotEqualTo(one);
	}

	@Test
	void theStandardRulesNeedNoServer() {
		assertThat(StandardRules.inspect(Texts.paragraphs("联系电话13800138000。"))).extracting(StandardRules.Found::rule)
			.containsExactly("D2");
		assertThat(StandardRules.inspect(Texts.paragraphs("一切正常。"))).isEmpty();
	}

	private String fingerprint(Hit hit, String text) {
		return rules((rule) -> rule.code().equals("Y1") ? List.of(hit) : List.of()).ask(Texts.paragraphs(text), 0)
			.found()
			.get(0)
			.fingerprint();
	}

	private DefaultRules rules(RuleFamily.ReadText behaviour) {
		return new DefaultRules(List.of(), List.of(new Family(behaviour)));
	}

	/** Two rules that share a reading. */
	private class Family implements RuleFamily {

		private final ReadText behaviour;

		Family(ReadText behaviour) {
			this.behaviour = behaviour;
		}

		@Override
		public String description() {
			return "甲和乙";
		}

		@Override
		public List<Rule> rules() {
			return List.of(new Rule("Y1", "甲", "无"), new Rule("Y2", "乙", "无"));
		}

		@Override
		public Set<Category> categories() {
			return Set.of();
		}

		@Override
		public Set<Gate> gates() {
			return Set.of(Gate.SIGN_OFF);
		}

		@Override
		public ReadText read(InspectedText text) {
			RuleFamilyTests.this.read.add(text);
			return this.behaviour;
		}

	}

}
