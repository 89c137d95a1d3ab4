package org.gongkai.inspection.personal;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The signs around telephone numbers and what was learnt of them. */
@DisplayName("号码周围的字样是个人的还是单位的")
class TelephoneSignsTests {

	private static final Path LEARNT = Path.of("target", "inspection", "telephone-signs.csv");

	/**
	 * The shipped weights are those that the marked texts teach: who adds texts or
	 * changes what counts as a sign copies what this test has learnt anew to the
	 * resources.
	 */
	@Test
	void shippedWeightsAreThoseLearntFromTheMarkedTexts() throws IOException {
		List<TelephoneExample> examples = TelephoneExample.all();
		String file = TelephoneLearning.weights(examples);
		Files.createDirectories(LEARNT.getParent());
		Files.writeString(LEARNT, file);
		TelephoneWeights learnt = TelephoneWeights.of(CSVFormat.EXCEL.parse(new StringReader(file)).getRecords());

		long alike = examples.stream()
			.filter((example) -> isAsked(TelephoneWeights.shipped(), example) == isAsked(learnt, example))
			.count();

		// the last digits of what is learnt differ from machine to machine
		assertThat((double) alike / examples.size())
			.as("copy target/inspection/telephone-signs.csv to src/main/resources/inspection")
			.isGreaterThan(0.998);
	}

	private static boolean isAsked(TelephoneWeights weights, TelephoneExample example) {
		return weights.isAsked((signs) -> example.signs().forEach(signs::accept), false);
	}

	@Test
	void readsBackWhatItWritesOfASign() {
		Set<Long> signs = new TreeSet<>();
		TelephoneExample.all().stream().limit(100).forEach((example) -> signs.addAll(example.signs()));

		assertThat(signs).isNotEmpty()
			.allSatisfy((sign) -> assertThat(
					TelephoneSigns.sign(TelephoneSigns.placeOf(sign), TelephoneSigns.charactersOf(sign)))
				.isEqualTo(sign));
	}

	@Test
	void weighsASignThatStandsTwiceOnce() throws IOException {
		TelephoneWeights weights = TelephoneWeights
			.of(CSVFormat.EXCEL.parse(new StringReader("START,,-1\nOWN,家,0.75\n")).getRecords());
		long home = TelephoneSigns.sign(TelephoneSigns.Place.OWN, "家");

		assertThat(weights.of((signs) -> {
			signs.accept(home);
			signs.accept(home);
		})).isEqualTo(-0.25);
	}

	/** No list of words knows these ways of speaking. */
	@ParameterizedTest
	@ValueSource(
			strings = { "村里放电影的老胡把机子收进了柜子，想看老片的孩子隔着院墙喊他，远处的就拨0797-8123456。", "县博物馆要找守窑人，得先打到山下他大哥那儿，0797-8123456。" })
	void asksAboutWhatReadsLikeAPersons(String text) {
		assertThat(new LandlineRule().inspect(Texts.paragraphs(text))).extracting(Hit::excerpt)
			.containsExactly("0797-8123456");
	}

}
