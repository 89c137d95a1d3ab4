package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TermScannerTests {

	@Test
	void findsWhatANaiveSearchFinds() {
		Random random = new Random(20260610);
		for (int round = 0; round < 300; round++) {
			List<String> terms = new ArrayList<>(terms(random, 1 + random.nextInt(60)));
			String text = text(random, random.nextInt(400));

			assertThat(scanned(terms, text)).isEqualTo(searched(terms, text));
		}
	}

	@Test
	void findsTermsInsideOfTermsAndOverEachOther() {
		assertThat(scanned(List.of("中国", "中国人民", "国人", "人民"), "中国人民")).containsExactly("中国@0", "中国人民@0", "人民@2",
				"国人@1");
	}

	@Test
	void takesNoTermThatIsTooShortOrTooLongOrThereTwice() {
		assertThatIllegalArgumentException().isThrownBy(() -> new TermScanner(List.of("一")));
		assertThatIllegalArgumentException().isThrownBy(() -> new TermScanner(List.of("一".repeat(61))));
		assertThatIllegalArgumentException().isThrownBy(() -> new TermScanner(List.of("一二", "一二")));
	}

	@Test
	void comesToAnEndOnATextThatIsAllBeginnings() {
		int[] found = new int[1];

		new TermScanner(List.of("一".repeat(60), "一".repeat(59) + "二")).scan("一".repeat(3_000_000),
				(term, from, to) -> found[0]++);

		assertThat(found[0]).isEqualTo(3_000_000 - 59);
	}

	private static Set<String> scanned(List<String> terms, String text) {
		Set<String> found = new TreeSet<>();
		new TermScanner(terms).scan(text, (term, from, to) -> {
			assertThat(text.substring(from, to)).isEqualTo(terms.get(term));
			assertThat(found.add(terms.get(term) + "@" + from)).isTrue();
		});
		return found;
	}

	private static Set<String> searched(List<String> terms, String text) {
		Set<String> found = new TreeSet<>();
		for (String term : terms) {
			for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
				found.add(term + "@" + at);
			}
		}
		return found;
	}

	private static Set<String> terms(Random random, int count) {
		Set<String> terms = new LinkedHashSet<>();
		for (int i = 0; i < count; i++) {
			terms.add(text(random, 2 + random.nextInt(5)));
		}
		return terms;
	}

	/** Few different characters, so that much is found. */
	private static String text(Random random, int length) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < length; i++) {
			text.append("部署账帐户国家人".charAt(random.nextInt(8)));
		}
		return text.toString();
	}

}
