package org.gongkai.inspection.labelled;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.gongkai.format.Block;
import org.gongkai.format.Block.Cell;
import org.gongkai.format.Block.Row;
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

	private static final int ENDING = 3;

	private final List<InspectedText> beginnings = LabelledTexts.all()
		.stream()
		.map((text) -> cut(text.text()))
		.filter((text) -> !text.blocks().isEmpty())
		.toList();

	private final List<InspectedText> tables = LabelledTexts.all()
		.stream()
		.map(LabelledText::text)
		.filter((text) -> text.blocks().stream().anyMatch((block) -> block instanceof Block.Table))
		.flatMap((text) -> Stream.of(withRows(text, CutTextsTests::endings), withRows(text, CutTextsTests::withoutLast),
				withRows(text, CutTextsTests::withNothing), withRows(text, (row) -> row.subList(1, row.size())),
				withoutRows(text)))
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

	@ParameterizedTest(name = "{0}")
	@MethodSource("rules")
	void readsTablesOfWhichSomethingIsMissing(Class<?> type) throws ReflectiveOperationException {
		Constructor<?> constructor = type.getDeclaredConstructor();
		constructor.setAccessible(true);
		InspectionRule rule = (InspectionRule) constructor.newInstance();
		for (InspectedText text : this.tables) {
			assertThatCode(() -> rule.inspect(text)).as(text.title()).doesNotThrowAnyException();
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

	/** The same text with tables of nothing. */
	private static InspectedText withoutRows(InspectedText text) {
		return withTables(text, (table) -> new Block.Table(table.caption(), 0, List.of()));
	}

	/** The same text with other rows in its tables. */
	private static InspectedText withRows(InspectedText text, UnaryOperator<List<Cell>> change) {
		return withTables(text, (table) -> new Block.Table(table.caption(), table.headerRows(),
				table.rows().stream().map((row) -> new Row(change.apply(row.cells()))).toList()));
	}

	private static InspectedText withTables(InspectedText text, UnaryOperator<Block.Table> change) {
		List<Block> blocks = text.blocks()
			.stream()
			.map((block) -> (block instanceof Block.Table table) ? change.apply(table) : block)
			.toList();
		return new InspectedText(text.category(), text.title(), blocks, text.catalogue(), text.attribute(),
				text.attachmentNames(), text.today());
	}

	/** Of each cell its last signs. */
	private static List<Cell> endings(List<Cell> row) {
		return row.stream()
			.map((cell) -> with(cell, cell.text().substring(Math.max(0, cell.text().length() - ENDING))))
			.toList();
	}

	/** Every other cell of a row loses its last sign, or is empty. */
	private static List<Cell> withoutLast(List<Cell> row) {
		return IntStream.range(0, row.size())
			.mapToObj((at) -> (at % 2 == 0) ? with(row.get(at), row.get(at).text().replaceFirst(".$", ""))
					: with(row.get(at), ""))
			.toList();
	}

	/** The last figure of a row is none: nothing can be divided by it. */
	private static List<Cell> withNothing(List<Cell> row) {
		return IntStream.range(0, row.size())
			.mapToObj((at) -> (at == row.size() - 1) ? with(row.get(at), row.get(at).text().replaceAll("[0-9]+", "0"))
					: row.get(at))
			.toList();
	}

	private static Cell with(Cell cell, String text) {
		return new Cell(text, cell.colSpan(), cell.rowSpan(), cell.header());
	}

}
