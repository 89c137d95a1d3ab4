package org.gongkai.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.gongkai.bench.PackedProgram.Start;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the packed product takes until it lets people in, and how much memory it then
 * occupies, beside an application of the same Spring Boot, engine, database, persistence
 * and security that does nothing. Both are packed and started alike, over an H2 file of
 * their own; but for the first one every start finds its tables there.
 */
@Tag("benchmark")
@DisplayName("启动时间与内存")
class StartBenchmark {

	private static final int ROUNDS = Integer.getInteger("gongkai.bench.rounds", 5);

	private static final double MOST = 1.5;

	private static final Path PRODUCT = Path.of("target", "gongkai.jar");

	@TempDir
	Path folder;

	@Test
	void startsAndMemory() throws Exception {
		Assumptions.assumeTrue(EmptyProgram.possible(PRODUCT) && BenchDatabase.H2.chosen());
		PackedProgram product = new PackedProgram(PRODUCT, Files.createDirectories(this.folder.resolve("office")),
				"/actuator/health/readiness", List.of());
		PackedProgram empty = new PackedProgram(EmptyProgram.packed(PRODUCT, this.folder),
				Files.createDirectories(this.folder.resolve("empty")), "/",
				List.of("--spring.datasource.url=jdbc:h2:file:./data/empty", "--spring.datasource.username=sa",
						"--spring.jpa.open-in-view=false", "--camunda.bpm.database.schema-update=true"));
		report("first start", new Start[] { product.start() }, new Start[] { empty.start() }, Start::seconds, "s",
				false);
		Start[] office = new Start[ROUNDS];
		Start[] nothing = new Start[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			nothing[round] = empty.start();
			office[round] = product.start();
			System.out.printf("start round %d: %s, empty %s%n", round, office[round], nothing[round]);
		}
		report("start", office, nothing, Start::seconds, "s", true);
		report("memory after the start", office, nothing, Start::megabytes, "MB", false);
		report("memory at rest", office, nothing, Start::idleMegabytes, "MB", true);
	}

	private static void report(String name, Start[] office, Start[] empty, ToDoubleFunction<Start> what, String unit,
			boolean bounded) {
		Figure figure = Figure.of(name, median(office, what), unit)
			.on(BenchDatabase.H2)
			.at("-Xmx512m")
			.beside("empty application", median(empty, what));
		Figures.report(bounded ? figure.timesAtMost(MOST) : figure);
	}

	private static double median(Start[] starts, ToDoubleFunction<Start> what) {
		return Rounds.median(List.of(starts).stream().mapToDouble(what).toArray());
	}

}
