package org.gongkai.inspection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What findings weigh where gates do not take a rule as it is. */
class WeighingTests {

	private static final Map<Gate, GateLevel> HINT_BEFORE_SIGN_OFF = Map.of(Gate.DRAFTED, GateLevel.HINT,
			Gate.FIRST_ROUND, GateLevel.NOT_ASKED, Gate.SECOND_ROUND, GateLevel.HINT, Gate.SECRECY, GateLevel.HINT,
			Gate.FINAL_ROUND, GateLevel.HINT);

	private static final Map<Gate, GateLevel> HINT_ON_THE_SITE = Map.of(Gate.PUBLICATION, GateLevel.HINT);

	@Test
	void aFindingWeighsAsRuledWhileOneGateTakesItSo() {
		Weighing weighing = weighing("X1", HINT_BEFORE_SIGN_OFF);

		Finding finding = weighing.weighed(open("X1", Severity.CONFIRM), false);

		assertThat(finding.hit().severity()).isEqualTo(Severity.CONFIRM);
		assertThat(finding.stops(Gate.DRAFTED)).isFalse();
		assertThat(finding.stops(Gate.FIRST_ROUND)).isFalse();
		assertThat(finding.stops(Gate.SIGN_OFF)).isTrue();
		assertThat(finding.stops(Gate.PUBLICATION)).isTrue();
	}

	@Test
	void aFindingThatStopsNowhereIsAHint() {
		Weighing weighing = weighing("X1", everywhere(GateLevel.HINT));

		for (Severity own : Severity.values()) {
			Finding finding = weighing.weighed(open("X1", own), false);
			assertThat(finding.hit().severity()).isEqualTo(Severity.HINT);
			assertThat(finding.stops()).isFalse();
			assertThat(weighing.severity("X1", own, false)).contains(Severity.HINT);
		}
		assertThat(weighing.shown(List.of(open("X1", Severity.BLOCK)), false)).singleElement()
			.satisfies((finding) -> assertThat(finding.hit().message()).startsWith("请核对。").contains("只作提示"));
	}

	@Test
	void whatNoGateAsksAboutIsNotShownUnlessItIsSettled() {
		Weighing weighing = weighing("X1", everywhere(GateLevel.NOT_ASKED));
		Weighing.AsRuled confirmed = new Weighing.AsRuled(
				finding("X1", Severity.CONFIRM, Finding.State.CONFIRMED, "张三"), "1");

		assertThat(weighing.shown(List.of(open("X1", Severity.BLOCK), confirmed), false)).singleElement()
			.satisfies((finding) -> {
				assertThat(finding.state()).isEqualTo(Finding.State.CONFIRMED);
				assertThat(finding.hit().severity()).isEqualTo(Severity.CONFIRM);
				assertThat(finding.stops()).isFalse();
			});
		assertThat(weighing.severity("X1", Severity.BLOCK, false)).isEmpty();
	}

	@Test
	void aPublicTextMeetsOnlyTheGateOfPublication() {
		Weighing onTheSite = weighing("X1", HINT_ON_THE_SITE);
		Weighing before = weighing("X1", HINT_BEFORE_SIGN_OFF);

		assertThat(onTheSite.severity("X1", Severity.CONFIRM, true)).contains(Severity.HINT);
		assertThat(onTheSite.severity("X1", Severity.CONFIRM, false)).contains(Severity.CONFIRM);
		assertThat(before.severity("X1", Severity.CONFIRM, true)).contains(Severity.CONFIRM);
		assertThat(onTheSite.loweredAt(Gate.PUBLICATION)).containsExactly("X1");
		assertThat(before.loweredAt(Gate.PUBLICATION)).isEmpty();
	}

	@Test
	void aRuleThatIsNotMeantForTheSiteWeighsTheSameThere() {
		Weighing weighing = new Weighing(new DefaultRules(List.of(new Coded("X1") {

			@Override
			public Set<Gate> gates() {
				return EnumSet.of(Gate.SIGN_OFF);
			}

		})), Map.of());

		assertThat(weighing.severity("X1", Severity.BLOCK, true)).contains(Severity.BLOCK);
	}

	@Test
	void whateverTheDatabaseSaysSecretsPersonalDataAndFiguresStop() {
		for (String code : List.of("S1", "D2", "H1", "E-03", "W-06", "M-15", "AR-01", "IMPORT")) {
			Weighing weighing = weighing(code, everywhere(GateLevel.NOT_ASKED));

			Finding finding = weighing.weighed(open(code, Severity.BLOCK), false);

			assertThat(finding.gates()).containsExactlyInAnyOrder(Gate.values());
			assertThat(weighing.level(code, Gate.SIGN_OFF)).isEqualTo(GateLevel.AS_RULED);
			assertThat(weighing.lowered()).isEmpty();
			assertThat(weighing.loweredAt(Gate.PUBLICATION)).isEmpty();
		}
	}

	@Test
	void findingsOfARuleThatIsGoneStopNothing() {
		Weighing weighing = weighing("X1", Map.of());

		assertThat(weighing.shown(List.of(open("GONE", Severity.BLOCK)), false)).isEmpty();
	}

	private static Weighing weighing(String code, Map<Gate, GateLevel> levels) {
		return new Weighing(new DefaultRules(List.of(new Coded(code))), Map.of(code, levels));
	}

	private static Map<Gate, GateLevel> everywhere(GateLevel level) {
		return GateLevelFixture.everywhere(level);
	}

	private static Weighing.AsRuled open(String rule, Severity severity) {
		return new Weighing.AsRuled(finding(rule, severity, Finding.State.OPEN, null), "1");
	}

	private static Finding finding(String rule, Severity severity, Finding.State state, @Nullable String confirmedBy) {
		return new Finding(1, 1, 1, rule, new Hit(severity, new Spot(0, 0, 1), "", "甲", "请核对。", null, null), state,
				confirmedBy, null, null);
	}

	/** A rule of any code. */
	private static class Coded extends DefaultRulesTests.WordRule {

		private final String code;

		Coded(String code) {
			super("误");
			this.code = code;
		}

		@Override
		public String code() {
			return this.code;
		}

	}

}
