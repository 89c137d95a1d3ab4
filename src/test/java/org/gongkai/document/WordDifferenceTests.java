package org.gongkai.document;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.gongkai.document.Difference.Kind;
import org.gongkai.document.Difference.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferenceTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			共收到申请12件。|共收到申请15件。|共收到申请[-12-][+15+]件。
			支出1,234.56万元|支出1,234.65万元|支出[-1,234.56-][+1,234.65+]万元
			增长3.5%，|增长3.6%，|增长[-3.5%-][+3.6%+]，
			定于2026年6月9日召开|定于2026年6月19日召开|定于[-2026年6月9日-][+2026年6月19日+]召开
			按国办发〔2017〕47号|按国办发〔2019〕47号|按国办发〔[-2017-][+2019+]〕47号
			使用Word文档|使用WPS文档|使用[-Word-][+WPS+]文档
			各科室要做好工作|各科室要切实做好工作|各科室要[+切实+]做好工作
			各科室要切实做好工作|各科室要做好工作|各科室要[-切实-]做好工作
			甲𠮷乙|甲𠮶乙|甲[-𠮷-][+𠮶+]乙
			完全一样|完全一样|完全一样
			``|新|[+新+]
			旧|``|[-旧-]
			""")
	void showsWhatChanged(String before, String after, String shown) {
		assertThat(show(WordDifference.between(before, after))).isEqualTo(shown);
	}

	@Test
	void showsNoCrumbsBetweenTwoLongerChanges() {
		assertThat(show(WordDifference.between("请报送书面和签字的材料", "请报送电子和盖章的材料"))).isEqualTo("请报送[-书面和签字-][+电子和盖章+]的材料");
	}

	@Test
	void keepsAWordThatStayedBetweenTwoSmallChanges() {
		assertThat(show(WordDifference.between("第1条、第2条", "第3条、第4条"))).isEqualTo("第[-1-][+3+]条、第[-2-][+4+]条");
	}

	@Test
	void bothTextsCanBeReadFromTheWords() {
		Random random = new Random(20260610);
		for (int round = 0; round < 2000; round++) {
			String before = text(random);
			String after = random.nextInt(3) == 0 ? text(random) : changed(before, random);
			List<Word> words = WordDifference.between(before, after);
			assertThat(read(words, Kind.REMOVED)).isEqualTo(before);
			assertThat(read(words, Kind.ADDED)).isEqualTo(after);
			assertThat(words).allMatch((word) -> !word.text().isEmpty());
		}
	}

	@Test
	void twoVeryLongTextsThatHaveNothingInCommonTakeNoLongTime() {
		String before = "甲乙丙".repeat(100_000);
		String after = "丁戊己".repeat(100_000);

		assertThat(WordDifference.between(before, after)).containsExactly(new Word(Kind.REMOVED, before),
				new Word(Kind.ADDED, after));
	}

	private static String text(Random random) {
		String letters = "一二三四五公开年月日12３,.%〔〕，。\nAbc 𠮷";
		int[] points = letters.codePoints().toArray();
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(60); i > 0; i--) {
			text.appendCodePoint(points[random.nextInt(points.length)]);
		}
		return text.toString();
	}

	private static String changed(String text, Random random) {
		int[] points = text.codePoints().toArray();
		StringBuilder changed = new StringBuilder();
		for (int point : points) {
			switch (random.nextInt(8)) {
				case 0 -> changed.append("改");
				case 1 -> changed.appendCodePoint(point).append("7");
				case 2 -> {
				}
				default -> changed.appendCodePoint(point);
			}
		}
		return changed.toString();
	}

	private static String read(List<Word> words, Kind side) {
		return words.stream()
			.filter((word) -> word.kind() == Kind.SAME || word.kind() == side)
			.map(Word::text)
			.collect(Collectors.joining());
	}

	private static String show(List<Word> words) {
		return words.stream().map((word) -> switch (word.kind()) {
			case REMOVED -> "[-" + word.text() + "-]";
			case ADDED -> "[+" + word.text() + "+]";
			default -> word.text();
		}).collect(Collectors.joining());
	}

}
