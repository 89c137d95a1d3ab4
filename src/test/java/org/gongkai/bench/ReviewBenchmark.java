package org.gongkai.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole reviews a second, from the hand-in over ten decisions and the publication to the
 * end of the patrol: the product beside the bare engine with the same model, in the same
 * run, on the same kind of database, by as many people at once. The rounds of the two
 * take turns, so that a slower moment of the machine hits both.
 */
@Tag("benchmark")
@DisplayName("每秒走完多少份文稿")
class ReviewBenchmark {

	private static final int PEOPLE = 2;

	private static final int DOCUMENTS = Integer.getInteger("gongkai.bench.documents", 60);

	private static final int WARM_UP = Integer.getInteger("gongkai.bench.warm-up", 8);

	private static final int ROUNDS = Integer.getInteger("gongkai.bench.rounds", 5);

	private static final double LEAST = 0.6;

	private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(5);

	@ParameterizedTest
	@EnumSource
	void wholeReviews(BenchDatabase database) throws Exception {
		Assumptions.assumeTrue(database.chosen());
		try (ReviewSubject office = new WholeOffice(database.empty());
				ReviewSubject engine = new BareEngine(database.empty())) {
			double[] product = new double[ROUNDS];
			double[] bare = new double[ROUNDS];
			for (int round = -WARM_UP; round < ROUNDS; round++) {
				double engineRate = rate(engine, round + WARM_UP);
				double officeRate = rate(office, round + WARM_UP);
				System.out.printf("%s round %d: product %.1f/s, engine %.1f/s%n", database, round, officeRate,
						engineRate);
				if (round >= 0) {
					product[round] = officeRate;
					bare[round] = engineRate;
				}
			}
			Figures.report(Figure.of("whole reviews", Rounds.median(product), "/s")
				.on(database)
				.at(PEOPLE + " at once")
				.beside("bare engine", Rounds.median(bare))
				.timesAtLeast(LEAST));
		}
	}

	/** Whole reviews a second in one round. */
	private static double rate(ReviewSubject subject, int round) throws Exception {
		List<List<Long>> drafts = new ArrayList<>();
		for (int person = 0; person < PEOPLE; person++) {
			List<Long> own = new ArrayList<>();
			for (int number = 0; number < DOCUMENTS; number++) {
				own.add(subject.draft((round * PEOPLE + person) * DOCUMENTS + number));
			}
			drafts.add(own);
		}
		ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
		try {
			long begin = System.nanoTime();
			List<Future<?>> all = new ArrayList<>();
			drafts.forEach((own) -> all.add(people.submit(() -> work(subject, own))));
			for (Future<?> one : all) {
				one.get();
			}
			return PEOPLE * DOCUMENTS * 1e9 / (System.nanoTime() - begin);
		}
		finally {
			people.shutdownNow();
		}
	}

	/** All documents to their release; then each patrol as soon as it is published. */
	private static void work(ReviewSubject subject, List<Long> documents) {
		documents.forEach(subject::release);
		for (long document : documents) {
			while (!subject.patrol(document)) {
				LockSupport.parkNanos(LOOK_AGAIN);
			}
		}
	}

}
