package org.gongkai.inspection.spelling;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CutTests {

	@ParameterizedTest
	@CsvSource({ "加强耕地土壤墒情监测,加强|耕地|土壤|墒情|监测", "发放高温津帖,发放|高温|津|帖", "县长走访农户,县长|走访|农户" })
	void cutsIntoTheLikeliestWords(String text, String words) {
		Cut cut = cut(text);
		List<String> found = new ArrayList<>();
		for (int at = 0; at < text.length(); at += cut.length(at)) {
			found.add(text.substring(cut.begin(at), at + cut.length(at)));
		}

		assertThat(String.join("|", found)).isEqualTo(words);
	}

	@Test
	void aWordGainsWhereSingleCharactersStand() {
		Cut cut = cut("发放高温津帖");
		char[] right = "津贴".toCharArray();
		float cost = Vocabulary.cost(Vocabulary.word(right, 0, 2));

		assertThat(cut.gain(4, 6, cost)).isGreaterThan(5);
		assertThat(cut.gain(1, 3, cost)).isLessThan(0);
	}

	/** A run that another one was before, so that nothing is left of that. */
	private static Cut cut(String text) {
		char[] characters = "召开全市防汛抗旱工作会议".toCharArray();
		Cut cut = new Cut(characters);
		cut.cut(characters.length);
		cut.backwards();
		text.getChars(0, text.length(), characters, 0);
		cut.cut(text.length());
		cut.backwards();
		return cut;
	}

}
