package org.gongkai.inspection.labelled;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.RuleFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

import static org.assertj.core.api.Assertions.assertThatCode;

/**
 * A list item, a cell or a sentence that is being written ends anywhere, with no mark
 * behind it: no rule may break down on that, since what it would have found stays unseen.
 */
@DisplayName("写了一半的句子也能检查")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CutTextsTests {

	/** Every so many characters a paragraph is cut; no divisor of usual lengths. */
	private static final int STEP = 7;

	private final List<InspectedText> beginnings = LabelledTexts.all()
		.stream()
		.map((text) -> cut(text.text()))
		.filter((text) -> !text.blocks().isEmpty())
		.toList();

	static List<Class<?>> rules() throws ReflectiveOperationException {
		ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
		scan.addIncludeFilter(new AssignableTypeFilter(InspectionRule.class));
		List<Class<?>> rules = new ArrayList<>();
		for (BeanDefinition found : scan.findCandidateComponents("org.gongkai.inspection")) {
			if (!String.valueOf(found.getBeanClassName()).contains("Tests")) {
				rules.add(Class.forName(found.getBeanClassName()));
			}
		}
		return rules;
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void readsParagraphsThatEndAnywhere(Class<?> type) throws ReflectiveOperationException {
		Constructor<?> constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		InspectionRule rule = (InspectionRule) constructor.newInstance();
		for (InspectedText text : this.beginnings) {
			assertThatCode(() -> rule.inspect(text)).as(text.textOf(0)).doesNotThrowAnyException();
		}
	}

	@Test
	void looksForWordsInThemAsWell() {
		RuleFamily family = OfficeTerms.of(new LabelledText.Register(List.of(), List.of()));
		for (InspectedText text : this.beginnings) {
			RuleFamily.ReadText read = family.read(text);
			family.rules()
				.forEach((rule) -> assertThatCode(() -> read.inspect(rule)).as(rule.code()).doesNotThrowAnyException());
		}
	}

	/**
	 * A text whose paragraphs are all that its own begin with, from none of it on, below
	 * its title.
	 */
	private static InspectedText cut(InspectedText text) {
		List<Block> blocks = text.blocks()
			.stream()
			.filter((block) -> block instanceof Block.Paragraph)
			.map(Block::plainText)
			.flatMap((words) -> IntStream.rangeClosed(0, words.length() / STEP + 1)
				.mapToObj((part) -> words.substring(0, Math.min(part * STEP, words.length()))))
			.<Block>map(Block.Paragraph::of)
			.toList();
		return new InspectedText(text.category(), text.title(), blocks, text.catalogue(), text.attribute(),
				text.attachmentNames(), text.today());
	}

}
