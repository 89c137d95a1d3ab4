package org.gongkai.fault;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** That nothing acknowledged is lost, nothing is done twice, and nothing is stranded. */
final class Proof {

	/** How a decision of any stage stands in the trail. */
	private static final Set<String> DECISIONS = Set.of("PASS", "CLEAR", "RELEASE_PUBLICATION");

	private static final List<String> STAGES = ApiClient.STAGES.stream().map(Map.Entry::getKey).toList();

	private final ApiClient office;

	private final Administrator administrator;

	/** Documents whose way was found whole to its end. */
	private final Set<Long> whole = new HashSet<>();

	Proof(ApiClient office, Administrator administrator) {
		this.office = office;
		this.administrator = administrator;
	}

	/**
	 * Looks at every document that was not at its end when it was last looked at.
	 * @return how many are at their end
	 */
	int everythingIsWhole(Clerks clerks) throws IOException {
		JsonNode verification = this.office.get("auditor", "/audit/verification");
		assertThat(verification.get("valid").asBoolean()).as("the trail is whole: %s", verification).isTrue();
		this.administrator.seesNothingStranded();
		for (Clerks.Work work : clerks.works()) {
			if (!this.whole.contains(work.id()) && isAtItsEnd(work)) {
				this.whole.add(work.id());
			}
		}
		return finished();
	}

	/** The next look is at every document. */
	void lookAgainAtAll() {
		this.whole.clear();
	}

	int finished() {
		return this.whole.size();
	}

	private boolean isAtItsEnd(Clerks.Work work) throws IOException {
		List<String> decided = new ArrayList<>();
		int published = 0;
		int handedIn = 0;
		for (JsonNode entry : this.office.get("auditor", "/documents/" + work.id() + "/history")) {
			String action = entry.get("action").asString();
			if (DECISIONS.contains(action)) {
				decided.add(entry.get("stage").asString());
			}
			published += action.equals("PUBLISH") ? 1 : 0;
			handedIn += action.equals("SUBMIT") ? 1 : 0;
		}
		assertThat(decided).as("each stage of document %d once and in order", work.id())
			.isEqualTo(STAGES.subList(0, decided.size()));
		List<String> kept = new ArrayList<>(decided);
		kept.add("DRAFT");
		assertThat(kept).as("what was acknowledged of document %d", work.id()).containsAll(work.acknowledged());
		assertThat(handedIn).as("document %d is handed in once", work.id()).isLessThanOrEqualTo(1);
		assertThat(handedIn).isGreaterThanOrEqualTo(work.acknowledged().contains("DRAFT") ? 1 : 0);
		assertThat(published).as("document %d is published once", work.id())
			.isEqualTo((decided.contains("PATROL")) ? 1 : Math.min(published, 1));
		return decided.size() == STAGES.size() && published == 1;
	}

}
