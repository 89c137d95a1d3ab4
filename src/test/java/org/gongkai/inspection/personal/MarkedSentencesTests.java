package org.gongkai.inspection.personal;

import java.util.List;
import java.util.stream.Stream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many sentences in the manner of government texts, a line each: what is marked is found
 * and nothing else.
 */
@DisplayName("固定电话和通行证号码的各种写法")
class MarkedSentencesTests {

	@ParameterizedTest
	@MethodSource("landlines")
	void findsTheLandlinesThatAreMarked(String sentence) {
		findsWhatIsMarked(new LandlineRule(), sentence);
	}

	@ParameterizedTest
	@MethodSource("travelPasses")
	void findsThePassesThatAreMarked(String sentence) {
		findsWhatIsMarked(new TravelPassRule(), sentence);
	}

	static Stream<String> landlines() {
		return MarkedSentence.lines("D3.txt");
	}

	static Stream<String> travelPasses() {
		return MarkedSentence.lines("D6.txt");
	}

	private static void findsWhatIsMarked(InspectionRule rule, String line) {
		MarkedSentence sentence = MarkedSentence.of(line);

		List<Hit> hits = rule.inspect(sentence.text());

		assertThat(hits).extracting(Hit::excerpt).containsExactlyInAnyOrderElementsOf(sentence.marked());
	}

}
