package org.gongkai.inspection.terms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.PublishedTexts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a term would hit in what was published within a year, before it is switched on.
 */
@Component
public class TermTrial {

	/** More hits than these nobody goes through. */
	public static final int MOST_HITS = 100;

	/** One text that repeats itself is no reason not to show others. */
	private static final int MOST_OF_A_TEXT = 5;

	private static final int MOST_TEXTS = 3000;

	private static final int CONTEXT = 25;

	private final ObjectProvider<PublishedTexts> texts;

	private final Clock clock;

	TermTrial(ObjectProvider<PublishedTexts> texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * Tries an entry.
	 * @throws TermsRefused UNUSABLE when it is none
	 */
	public Outcome of(TermKind kind, TermDraft draft) {
		Map<String, String> problems = draft.problems(kind);
		problems.remove("source");
		if (!problems.isEmpty()) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, List.copyOf(problems.values()));
		}
		CompiledTerms terms = CompiledTerms.of(Map.of(kind, List.of(draft.entry())));
		TermRules rules = new TermRules(() -> terms);
		Tally tally = new Tally();
		LocalDate since = LocalDate.now(this.clock).minusYears(1);
		this.texts.ifAvailable((published) -> published.since(since, (text) -> {
			var found = rules.read(text.text());
			tally.add(text, rules.rules().stream().flatMap((rule) -> found.inspect(rule).stream()).toList());
			return tally.read < MOST_TEXTS;
		}));
		return new Outcome(tally.read, since, tally.hits, tally.textsHit, tally.found);
	}

	private static TrialHit trialHit(PublishedTexts.Published text, Hit hit) {
		String whole = text.text().textOf(hit.spot().block());
		int from = Math.max(0, hit.spot().from() - CONTEXT);
		int to = Math.min(whole.length(), hit.spot().to() + CONTEXT);
		return new TrialHit(text.title(), text.address(), text.publishedOn(), whole.substring(from, hit.spot().from()),
				hit.excerpt(), whole.substring(hit.spot().to(), to));
	}

	/**
	 * What came of it.
	 *
	 * @param texts how many texts were read
	 * @param since from which day on
	 * @param hits the hits that are shown
	 * @param textsHit how many of the texts have hits
	 * @param found how many hits there are
	 */
	public record Outcome(int texts, LocalDate since, List<TrialHit> hits, int textsHit, int found) {

		public Outcome {
			hits = List.copyOf(hits);
		}

	}

	/**
	 * A hit with what stands around it.
	 *
	 * @param title title of the text
	 * @param address its address
	 * @param publishedOn when it was published
	 * @param before what stands before
	 * @param excerpt the hit
	 * @param after what stands behind
	 */
	public record TrialHit(String title, String address, LocalDate publishedOn, String before, String excerpt,
			String after) {
	}

	/** What is counted while texts are read. */
	private static final class Tally {

		private final List<TrialHit> hits = new ArrayList<>();

		private int read;

		private int textsHit;

		private int found;

		void add(PublishedTexts.Published text, List<Hit> ofText) {
			this.read++;
			this.textsHit += ofText.isEmpty() ? 0 : 1;
			this.found += ofText.size();
			ofText.stream()
				.limit(Math.min(MOST_OF_A_TEXT, MOST_HITS - this.hits.size()))
				.forEach((hit) -> this.hits.add(trialHit(text, hit)));
		}

	}

}
