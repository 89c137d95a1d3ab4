package org.gongkai.inspection.spelling;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	@Test
	void knowsTheWordsOfOfficesAndTheirTrades() {
		assertThat(word("墒情")).isNotZero();
		assertThat(word("供给侧")).isNotZero();
		assertThat(word("因地制宜")).isNotZero();
		assertThat(word("津帖")).isZero();
		assertThat(word("秸杆")).isZero();
	}

	@Test
	void rareWordsCostMoreThanUsualOnes() {
		assertThat(Vocabulary.cost(word("工作"))).isLessThan(Vocabulary.cost(word("墒情")));
		assertThat(Vocabulary.alone('的')).isLessThan(Vocabulary.alone('墒'));
	}

	/** A writer who is wrong hardly means a village. */
	@Test
	void placesAreKnownButNotMeant() {
		assertThat(word("盐池县")).isNotZero();
		assertThat(Vocabulary.mayBeMeant(word("盐池县"))).isFalse();
		assertThat(Vocabulary.mayBeMeant(word("津贴"))).isTrue();
	}

	private static int word(String word) {
		return Vocabulary.word(word.toCharArray(), 0, word.length());
	}

}
