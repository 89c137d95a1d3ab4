package org.gongkai.bench;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("基准的数字与表")
class FiguresTests {

	private static final Figure RATE = Figure.of("whole reviews", 12, "/s").on(BenchDatabase.H2).beside("bare", 24);

	@Test
	void aFigureKeepsOrMissesItsTargets() {
		assertThat(RATE.timesAtLeast(0.5).missed()).isFalse();
		assertThat(RATE.timesAtLeast(0.6).missed()).isTrue();
		assertThat(RATE.atLeast(12).atMost(11).missed()).isTrue();
		assertThat(Figure.of("alone", 1, "ms").timesAtMost(2).missed()).isTrue();
	}

	@Test
	void theTableMarksWhatMissed() {
		Machine machine = new Machine("2026-01-01T00:00:00Z", 2, 1000, "Linux", "Java", 1, 100);

		String table = FiguresTable.of(machine, List.of(new Figures.Taken(RATE.timesAtLeast(0.6), 1, 100),
				new Figures.Taken(Figure.of("page", 7.25, "ms").atMost(30), 1, 100)));

		assertThat(table).containsPattern("whole reviews +H2 +12 /s +bare 24 +0\\.50 +≥ 0\\.60 × +MISSED")
			.containsPattern("page +7\\.25 ms +≤ 30 +kept")
			.contains("2 figures, 1 missed their target");
	}

	@Test
	void mediansAndPercentilesAreValuesThatWereTaken() {
		double[] values = { 5, 1, 4, 2, 3 };

		assertThat(Rounds.median(values)).isEqualTo(3);
		assertThat(Rounds.percentile(values, 95)).isEqualTo(5);
		assertThat(Rounds.percentile(values, 20)).isEqualTo(1);
	}

}
