package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordSetTests {

	private final WordSet words = new WordSet(List.of("电话", "电", "座机"));

	@Test
	void findsEachWordInReadingOrderAndTheLongerOneOfTwo() {
		List<String> found = new ArrayList<>();
		String text = "座机和电话，停电";
		this.words.each(text, (from, to) -> found.add(text.substring(from, to)));

		assertThat(found).containsExactly("座机", "电话", "电");
	}

	@Test
	void tellsWhetherOneIsThere() {
		assertThat(this.words.in("没有座位")).isFalse();
		assertThat(this.words.in("有座机")).isTrue();
		assertThat(this.words.lengthAt("电话", 0)).isEqualTo(2);
	}

	@Test
	void noWordBeginsAtTheEnd() {
		assertThat(this.words.lengthAt("电话", 2)).isZero();
	}

}
