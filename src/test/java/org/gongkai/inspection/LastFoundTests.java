package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThat;

class LastFoundTests {

	private final List<InspectedText> asked = new ArrayList<>();

	private final DefaultRules rules = new DefaultRules(List.of(rule(false)));

	@Test
	void rulesAreAskedOnceAboutTheSameText() {
		List<DefaultRules.Found> first = found("此处有误。");
		List<DefaultRules.Found> second = found("此处有误。");

		assertThat(this.asked).hasSize(1);
		assertThat(second).isEqualTo(first).isNotEmpty();
	}

	@Test
	void anythingThatRulesMayGoByMakesAnotherText() {
		Block block = Block.Paragraph.of("此处有误。");
		InspectedText text = Texts.blocks(block);
		Catalogue numbered = Texts.numbered("安府发〔2026〕1号");
		List.of(text, Texts.paragraphs("此处有误。 "), Texts.text("标题", Catalogue.empty(), List.of(), block),
				Texts.text("工作动态", numbered, List.of(), block),
				Texts.text("工作动态", Catalogue.empty(), List.of("附件.docx"), block),
				new InspectedText(Category.OTHER, "工作动态", List.of(block), Catalogue.empty(),
						DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY),
				new InspectedText(Category.NEWS, "工作动态", List.of(block), Catalogue.empty(),
						DisclosureAttribute.ON_REQUEST, List.of(), Texts.TODAY),
				new InspectedText(Category.NEWS, "工作动态", List.of(block), Catalogue.empty(),
						DisclosureAttribute.PROACTIVE, List.of(), Texts.TODAY.plusDays(1)))
			.forEach((one) -> this.rules.askUnlessKnown(one, 0));

		assertThat(this.asked).hasSize(8);
	}

	@Test
	void aRuleThatLooksBeyondTheTextIsAskedEachTime() {
		DefaultRules looking = new DefaultRules(List.of(rule(true)));
		looking.askUnlessKnown(Texts.paragraphs("此处有误。"), 0);
		looking.askUnlessKnown(Texts.paragraphs("此处有误。"), 0);

		assertThat(this.asked).hasSize(2);
	}

	@Test
	void aListThatChangedIsLookedThroughAnew() {
		Lists lists = new Lists();
		DefaultRules listed = new DefaultRules(List.of(), List.of(lists));
		InspectedText text = Texts.paragraphs("此处有误。");
		listed.askUnlessKnown(text, 0);
		listed.askUnlessKnown(text, 0);
		assertThat(this.asked).hasSize(1);

		lists.version = "2";
		listed.askUnlessKnown(text, 0);

		assertThat(this.asked).hasSize(2);
	}

	@Test
	void whatARuleDidNotFinishIsNotRemembered() {
		List<String> tries = new ArrayList<>();
		DefaultRules breaking = new DefaultRules(List.of(new DefaultRulesTests.BrokenRule((text) -> {
			tries.add(text.title());
			throw new IllegalStateException(text.title());
		})));

		assertThat(breaking.askUnlessKnown(Texts.paragraphs("误"), 0).failed()).containsExactly("X9");
		assertThat(breaking.askUnlessKnown(Texts.paragraphs("误"), 0).failed()).containsExactly("X9");
		assertThat(tries).hasSize(2);
	}

	@Test
	void listsThatCannotBeReadStopTheGate() {
		DefaultRules unreadable = new DefaultRules(List.of(), List.of(new Lists() {

			@Override
			public Optional<Object> goesBy() {
				throw new IllegalStateException("词表");
			}

			@Override
			public ReadText read(InspectedText text) {
				throw new IllegalStateException("词表");
			}

		}));

		assertThat(unreadable.askUnlessKnown(Texts.paragraphs("误"), 0).failed()).containsExactly("Y1");
	}

	@Test
	void longTextsAndThoseOfLongAgoAreNotKeptInMemory() {
		String lengthy = "此处有误。".repeat(10_000);
		found(lengthy);
		found(lengthy);
		assertThat(this.asked).hasSize(2);

		found("第一篇。");
		for (int other = 0; other < 100; other++) {
			found("另一篇" + other);
		}
		found("第一篇。");
		assertThat(this.asked).hasSize(104);
	}

	/**
	 * A rule that is handed something would answer with what that was at another time.
	 * Settings do not change while the program runs.
	 */
	@Test
	void whoeverIsHandedMoreThanTheTextSaysThatItLooksBeyond() throws Exception {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(InspectionRule.class));
		List<String> handed = new ArrayList<>();
		for (BeanDefinition found : scan.findCandidateComponents("org.gongkai")) {
			Class<?> type = Class.forName(found.getBeanClassName());
			boolean isHanded = Arrays.stream(type.getDeclaredConstructors())
				.flatMap((constructor) -> Arrays.stream(constructor.getParameterTypes()))
				.anyMatch((handedIn) -> !handedIn.isAnnotationPresent(ConfigurationProperties.class));
			if (isHanded && !type.getName().contains("Tests")) {
				handed.add(type.getSimpleName());
				assertThat(type.getMethod("looksBeyondText").getDeclaringClass()).isEqualTo(type);
			}
		}
		assertThat(handed).containsExactlyInAnyOrder("LinkRule", "LandlineRule", "TypedCellRule");
	}

	private List<DefaultRules.Found> found(String text) {
		return this.rules.askUnlessKnown(Texts.paragraphs(text), 0).found();
	}

	private InspectionRule rule(boolean beyond) {
		return new DefaultRulesTests.WordRule("误") {

			@Override
			public boolean looksBeyondText() {
				return beyond;
			}

			@Override
			public List<Hit> inspect(InspectedText text) {
				LastFoundTests.this.asked.add(text);
				return super.inspect(text);
			}

		};
	}

	/** Goes by lists. */
	private class Lists implements RuleFamily {

		private String version = "1";

		@Override
		public String description() {
			return "词表";
		}

		@Override
		public List<Rule> rules() {
			return List.of(new Rule("Y1", "甲", "无"));
		}

		@Override
		public Optional<Object> goesBy() {
			return Optional.of(this.version);
		}

		@Override
		public ReadText read(InspectedText text) {
			LastFoundTests.this.asked.add(text);
			return (any) -> List.of();
		}

	}

}
