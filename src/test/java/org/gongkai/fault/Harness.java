package org.gongkai.fault;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lets people work, strikes the office with faults, and looks after each whether all is
 * there, once.
 */
final class Harness {

	private static final int CLERKS = 4;

	/** How much is done before and after a fault. */
	private static final int ACTS = 8;

	private static final Duration LIMIT = Duration.ofMinutes(2);

	/** How long it may take until a failing step is noticed. */
	private static final Duration NOTICED = Duration.ofSeconds(30);

	/** How long a fault lasts when nobody notices it. */
	private static final Duration UNNOTICED = Duration.ofSeconds(3);

	private final Installation office;

	private final List<Fault> faults;

	private final Random chance;

	Harness(Installation office, List<Fault> faults, Random chance) {
		this.office = office;
		this.faults = faults;
		this.chance = chance;
	}

	/** The same faults again with {@code -Dfaults.seed}. */
	static Random chance() {
		long seed = Long.getLong("faults.seed", System.nanoTime());
		System.out.println("faults.seed=" + seed);
		return new Random(seed);
	}

	void strike(int count) throws Exception {
		ApiClient client = new ApiClient(this.office::uri,
				new Tokens(this.office::uri, ApiClient.PEOPLE)::authorization);
		Administrator administrator = new Administrator(this.office::uri);
		Proof proof = new Proof(client, administrator);
		List<Fault> next = new ArrayList<>();
		try (Clerks clerks = new Clerks(client, CLERKS)) {
			for (int number = 1; number <= count; number++) {
				if (next.isEmpty()) {
					next.addAll(this.faults);
					Collections.shuffle(next, this.chance);
				}
				round(number, next.remove(0), clerks, administrator, proof);
			}
			assertThat(clerks.finish(LIMIT)).as("all that was begun comes to its end").isTrue();
			// what came to its end long ago may have been hurt since
			proof.lookAgainAtAll();
			proof.everythingIsWhole(clerks);
			assertThat(proof.finished()).isEqualTo(clerks.works().size());
			System.out.printf("%d faults, %d acts acknowledged, %d documents published, nothing lost, nothing twice%n",
					count, clerks.acts(), proof.finished());
		}
	}

	private void round(int number, Fault fault, Clerks clerks, Administrator administrator, Proof proof)
			throws Exception {
		long begun = System.nanoTime();
		assertThat(clerks.doMore(ACTS, LIMIT)).as("work goes on before fault %d: %s", number, clerks.lastAnswers())
			.isTrue();
		long failures = clerks.failures();
		this.office.strike(fault);
		if (fault == Fault.DELEGATE_THROWS) {
			// until somebody is told no, or a step was tried often enough to wait for a
			// person
			Clerks.await(() -> clerks.failures() > failures || administrator.seesAnIncident(), NOTICED);
		}
		else {
			Clerks.await(() -> clerks.failures() > failures + 1, UNNOTICED);
		}
		this.office.mend(fault);
		assertThat(administrator.retryAll(LIMIT)).as("the office answers after fault %d, %s", number, fault).isTrue();
		assertThat(clerks.doMore(ACTS, LIMIT))
			.as("work goes on after fault %d, %s: %s", number, fault, clerks.lastAnswers())
			.isTrue();
		clerks.rest(() -> proof.everythingIsWhole(clerks));
		System.out.printf("fault %d %s: %d without answer, %d acts so far, %d documents at their end, %.1f s%n", number,
				fault, clerks.failures() - failures, clerks.acts(), proof.finished(),
				(System.nanoTime() - begun) / 1e9);
	}

}
