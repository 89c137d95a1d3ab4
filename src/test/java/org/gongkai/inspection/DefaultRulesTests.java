package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.gongkai.document.Category;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class DefaultRulesTests {

	@Test
	void asksARuleThatWasMerelyAdded() {
		assertThat(found(Texts.paragraphs("甲。此处有误。乙。"))).singleElement().satisfies((found) -> {
			assertThat(found.rule()).isEqualTo("X1");
			assertThat(found.hit().excerpt()).isEqualTo("误");
		});
	}

	@Test
	void refusesTwoRulesWithOneCode() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new DefaultRules(List.of(new WordRule("误"), new WordRule("错"))))
			.withMessageContaining("X1");
	}

	@Test
	void asksARuleOnlyAboutItsCategories() {
		DefaultRules rules = new DefaultRules(List.of(new WordRule("误") {

			@Override
			public Set<Category> categories() {
				return Set.of(Category.ANNUAL_REPORT);
			}

		}));

		assertThat(rules.ask(Texts.paragraphs("误"), 0).found()).isEmpty();
	}

	@Test
	void aRuleThatBreaksDownStopsTheGateAndDoesNotKeepOthersFromBeingAsked() {
		DefaultRules rules = new DefaultRules(List.of(new WordRule("误"), new BrokenRule((text) -> {
			throw new IllegalStateException(text.title());
		})));

		DefaultRules.Outcome outcome = rules.ask(Texts.paragraphs("误"), 0);

		assertThat(outcome.failed()).containsExactly("X9");
		assertThat(outcome.found()).extracting(DefaultRules.Found::rule).containsExactly("X9", "X1");
		assertThat(outcome.found().get(0).hit().severity()).isEqualTo(Severity.BLOCK);
		assertThat(outcome.found().get(0).hit().message()).contains("X9", "系统管理员");
	}

	@Test
	void aRuleThatPointsOutsideOfTheTextHasBrokenDown() {
		DefaultRules rules = new DefaultRules(List.of(new BrokenRule(
				(text) -> List.of(new Hit(Severity.HINT, new Spot(0, 0, 99), "", "误", "写错了。", null, null)))));

		assertThat(rules.ask(Texts.paragraphs("误"), 0).failed()).containsExactly("X9");
	}

	@Test
	void whatIsTooMuchToListStillStopsTheGate() {
		List<DefaultRules.Found> found = found(Texts.paragraphs("误".repeat(InspectionRule.MOST_HITS + 1)));

		assertThat(found).hasSize(InspectionRule.MOST_HITS + 1);
		assertThat(found).filteredOn((one) -> one.hit().severity() == Severity.BLOCK)
			.singleElement()
			.satisfies((one) -> assertThat(one.hit().message()).contains("超过500处", "只列出前500处"));
	}

	@Test
	void aPassageIsRecognisedWhereverItStands() {
		String before = fingerprint(Texts.paragraphs("头一段。", "甲。此处有误，请看。乙。"));

		assertThat(fingerprint(Texts.paragraphs("甲改过。此处有误，请看。乙也改过。"))).isEqualTo(before);
		assertThat(fingerprint(Texts.paragraphs("此处 有误，请看。", "尾一段。"))).isEqualTo(before);
		assertThat(fingerprint(Texts.paragraphs("此处又有误，请看。"))).isNotEqualTo(before);
	}

	@Test
	void equalPassagesAreToldApartByTheirOrder() {
		assertThat(found(Texts.paragraphs("此处有误。", "此处有误。"))).extracting(DefaultRules.Found::fingerprint)
			.doesNotHaveDuplicates()
			.startsWith(fingerprint(Texts.paragraphs("此处有误。")));
	}

	@Test
	void inATableThePassageIsTheRow() {
		String before = fingerprint(Texts.blocks(Texts.table("规章|1", "许可|误")));

		assertThat(fingerprint(Texts.blocks(Texts.table("规章|2", "许可|误")))).isEqualTo(before);
		assertThat(fingerprint(Texts.blocks(Texts.table("规章|1", "处罚|误")))).isNotEqualTo(before);
	}

	private static String fingerprint(InspectedText text) {
		return found(text).get(0).fingerprint();
	}

	private static List<DefaultRules.Found> found(InspectedText text) {
		return new DefaultRules(List.of(new WordRule("误"))).ask(text, 0).found();
	}

	/** Looks for a word. */
	static class WordRule implements InspectionRule {

		private final String word;

		WordRule(String word) {
			this.word = word;
		}

		@Override
		public String code() {
			return "X1";
		}

		@Override
		public String description() {
			return "用词";
		}

		@Override
		public String basis() {
			return "无";
		}

		@Override
		public List<Hit> inspect(InspectedText text) {
			List<Hit> hits = new ArrayList<>();
			for (int block = 0; block < text.blocks().size(); block++) {
				String whole = text.textOf(block);
				int at = whole.indexOf(this.word);
				while (at >= 0) {
					hits.add(new Hit(Severity.CONFIRM, new Spot(block, at, at + 1), "", this.word, "用词不当。", null,
							this.word));
					at = whole.indexOf(this.word, at + 1);
				}
			}
			return hits;
		}

	}

	/** Does what it should not. */
	static class BrokenRule extends WordRule {

		private final Function<InspectedText, List<Hit>> behaviour;

		BrokenRule(Function<InspectedText, List<Hit>> behaviour) {
			super("误");
			this.behaviour = behaviour;
		}

		@Override
		public String code() {
			return "X9";
		}

		@Override
		public List<Hit> inspect(InspectedText text) {
			return this.behaviour.apply(text);
		}

	}

}
