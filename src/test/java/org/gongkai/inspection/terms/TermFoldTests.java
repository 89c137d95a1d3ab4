package org.gongkai.inspection.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TermFoldTests {

	@Test
	void theTablesAreThoseOfIcu() throws IOException {
		assertThat(resource("terms/fold.txt").equals(IcuTables.fold())).as("run IcuTables to write fold.txt anew")
			.isTrue();
		assertThat(resource("spelling/syllables.txt").equals(IcuTables.syllables())).as("run IcuTables").isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "國務院,国务院", "帳戶,帐户", "⼈民,人民", "Аbс,abc", "𝐀𝐁,ab", "部署,部署", "Gov,gov", "藉口,借口" })
	void foldsWhatCountsAsTheSame(String written, String folded) {
		assertThat(TermFold.fold(written)).isEqualTo(folded);
	}

	private static String resource(String name) throws IOException {
		try (var in = Objects.requireNonNull(TermFold.class.getResourceAsStream("/inspection/" + name))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
