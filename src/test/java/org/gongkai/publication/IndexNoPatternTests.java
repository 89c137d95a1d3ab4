package org.gongkai.publication;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The families of index numbers that offices use. */
class IndexNoPatternTests {

	private static final IndexNoPattern.Parts PARTS = new IndexNoPattern.Parts("11500000MB1B37366Q", "3607990001",
			"documents", 7, LocalDate.of(2026, 3, 9));

	@ParameterizedTest
	@CsvSource({ "{uscc}/{yyyy}-{serial:5},11500000MB1B37366Q/2026-00217",
			"{uscc}/{yyyyMM}-{serial:5},11500000MB1B37366Q/202603-00217",
			"{orgCode}-{yyyy}-{serial:6},MB1B37366-2026-000217",
			"{region}-{unit}-{class}-{yyyyMMdd}-{serial:3},360799-007-documents-20260309-217",
			"{orgCode}/{serial:2},MB1B37366/217" })
	void composesTheNumber(String pattern, String number) {
		assertThat(new IndexNoPattern(pattern).number(PARTS, 217)).isEqualTo(number);
	}

	@Test
	void countsInEverythingButTheSerial() {
		assertThat(new IndexNoPattern("{uscc}/{yyyy}-{serial:5}").scope(PARTS)).isEqualTo("11500000MB1B37366Q/2026-#");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{uscc}/{yyyy}", "{serial:5}{serial:5}", "{serial}", "{uscc:3}-{serial:5}",
			"{name}-{serial:5}", "{uscc/{serial:5}" })
	void refusesAPatternThatCouldRepeatOrIsMistyped(String pattern) {
		assertThatIllegalArgumentException().isThrownBy(() -> new IndexNoPattern(pattern));
	}

}
