package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.document.Category;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Asks every rule there is. A rule that breaks down must not open a gate, so it counts as
 * having found something that stops it.
 */
@Component
class DefaultRules {

	private static final Logger log = LoggerFactory.getLogger(DefaultRules.class);

	private static final Comparator<Found> READING_ORDER = Comparator
		.comparingInt((Found found) -> found.hit().spot().block())
		.thenComparingInt((found) -> found.hit().spot().from());

	private final Map<String, Set<Gate>> gates = new TreeMap<>();

	private final Map<String, RuleFamily> familyOf = new TreeMap<>();

	private final List<RuleFamily> families;

	/** The rules of each family by how it tells that it could not read a text. */
	private final Map<String, Set<String>> unread = new HashMap<>();

	private final LastFound lastFound = new LastFound();

	/** Rules that each stand for themselves. */
	DefaultRules(List<InspectionRule> rules) {
		this(rules, List.of());
	}

	@Autowired
	DefaultRules(List<InspectionRule> rules, ObjectProvider<RuleFamily> families) {
		this(rules, families.orderedStream().toList());
	}

	DefaultRules(List<InspectionRule> rules, List<RuleFamily> families) {
		this.families = Stream.concat(rules.stream().map(Single::new), families.stream()).toList();
		for (RuleFamily family : this.families) {
			for (RuleFamily.Rule rule : family.rules()) {
				if (this.gates.put(rule.code(), family.gates()) != null) {
					throw new IllegalStateException("Two rules have the code " + rule.code());
				}
				this.familyOf.put(rule.code(), family);
			}
			this.unread.put(FoundHits.unreadFingerprint(family),
					family.rules().stream().map(RuleFamily.Rule::code).collect(Collectors.toUnmodifiableSet()));
		}
	}

	/**
	 * Asks all rules that look at texts of this category.
	 * @param text the text
	 * @param documentId for the log, 0 for a text that is not saved
	 */
	Outcome ask(InspectedText text, long documentId) {
		return ask(new Asking(text, documentId, Map.of()));
	}

	/**
	 * The same, only that rules are not asked of which it is known what they found in the
	 * same text.
	 */
	Outcome askUnlessKnown(InspectedText text, long documentId) {
		Asking asking = new Asking(text, documentId, this.lastFound.in(text));
		Outcome outcome = ask(asking);
		if (asking.anew) {
			this.lastFound.keep(text, asking.answers);
		}
		return outcome;
	}

	private Outcome ask(Asking asking) {
		for (RuleFamily family : this.families) {
			if (family.categories().isEmpty() || family.categories().contains(asking.text.category())) {
				asking.ask(family);
			}
		}
		asking.found.sort(READING_ORDER);
		return new Outcome(asking.found, asking.failed);
	}

	/** All rules in the order of their codes. */
	List<RuleFamily.Rule> all() {
		return this.families.stream()
			.flatMap((family) -> family.rules().stream())
			.sorted(Comparator.comparing(RuleFamily.Rule::code))
			.toList();
	}

	/** The gates that a rule is meant for; none for a rule that is gone. */
	Set<Gate> meantFor(String code) {
		return this.gates.getOrDefault(code, Set.of());
	}

	/**
	 * Codes of the rules that were not asked because their family could not read the
	 * text.
	 * @param fingerprint of a finding
	 * @return empty when the finding says nothing of the kind
	 */
	Optional<Set<String>> unread(String fingerprint) {
		return Optional.ofNullable(this.unread.get(fingerprint));
	}

	/** Whether what the rule expects can be put in the place of what it found. */
	boolean corrects(String code) {
		RuleFamily family = this.familyOf.get(code);
		return family != null && family.correcting();
	}

	/** The rule of that code, when there is still one. */
	Optional<RuleFamily.Rule> rule(String code) {
		RuleFamily family = this.familyOf.get(code);
		return (family != null) ? family.rules().stream().filter((rule) -> rule.code().equals(code)).findFirst()
				: Optional.empty();
	}

	/**
	 * What a rule finds in a text, also what is too much to be kept.
	 * @param code of a rule that {@link #corrects}
	 */
	List<Found> everything(InspectedText text, String code) {
		RuleFamily.Rule rule = rule(code).orElseThrow();
		RuleFamily family = this.familyOf.get(code);
		List<Hit> hits = (family instanceof Single single) ? single.rule.inspect(text, InspectionRule.MOST_CORRECTIONS)
				: family.read(text).inspect(rule);
		return FoundHits.first(rule, hits, text, InspectionRule.MOST_CORRECTIONS);
	}

	/**
	 * A hit and what it is recognised by.
	 *
	 * @param rule code of the rule
	 * @param hit what it found
	 * @param fingerprint SM3 of rule, passage and occurrence
	 */
	record Found(String rule, Hit hit, String fingerprint) {
	}

	/**
	 * What came of asking.
	 *
	 * @param found all hits in reading order
	 * @param failed codes of the rules that broke down
	 */
	record Outcome(List<Found> found, Set<String> failed) {
	}

	/** One round of asking. */
	private static final class Asking {

		private final InspectedText text;

		private final long documentId;

		private final Map<RuleFamily, LastFound.Answer> last;

		private final Map<RuleFamily, LastFound.Answer> answers = new HashMap<>();

		private final List<Found> found = new ArrayList<>();

		private final Set<String> failed = new HashSet<>();

		private boolean anew;

		Asking(InspectedText text, long documentId, Map<RuleFamily, LastFound.Answer> last) {
			this.text = text;
			this.documentId = documentId;
			this.last = last;
		}

		/** What a family found in the same text before it need not look for again. */
		void ask(RuleFamily family) {
			Optional<Object> goesBy = goesBy(family);
			LastFound.Answer known = this.last.get(family);
			if (known != null && goesBy.isPresent() && known.goesBy().equals(goesBy.get())) {
				this.answers.put(family, known);
				this.found.addAll(known.found());
				return;
			}
			this.anew = true;
			int before = this.found.size();
			askAnew(family);
			// one that broke down may work the next time
			if (goesBy.isPresent() && family.rules().stream().noneMatch((rule) -> this.failed.contains(rule.code()))) {
				this.answers.put(family,
						new LastFound.Answer(goesBy.get(), this.found.subList(before, this.found.size())));
			}
		}

		/** A family that cannot say what it goes by breaks down when it is asked. */
		private static Optional<Object> goesBy(RuleFamily family) {
			try {
				return family.goesBy();
			}
			catch (RuntimeException | StackOverflowError ex) {
				return Optional.empty();
			}
		}

		/** A text that its family cannot read stops the gate once, not once a rule. */
		private void askAnew(RuleFamily family) {
			RuleFamily.ReadText read;
			try {
				read = family.read(this.text);
			}
			catch (RuntimeException | StackOverflowError ex) {
				report(family.rules().get(0), ex);
				family.rules().forEach((rule) -> this.failed.add(rule.code()));
				this.found.add(FoundHits.unread(family));
				return;
			}
			family.rules().forEach((rule) -> ask(rule, read));
		}

		private void ask(RuleFamily.Rule rule, RuleFamily.ReadText read) {
			try {
				this.found.addAll(FoundHits.kept(rule, read.inspect(rule), this.text));
			}
			catch (RuntimeException | StackOverflowError ex) {
				report(rule, ex);
				this.failed.add(rule.code());
				this.found.add(FoundHits.breakdown(rule));
			}
		}

		/**
		 * Neither the message nor the trace of the cause is logged: both may quote the
		 * text.
		 */
		private void report(RuleFamily.Rule rule, Throwable ex) {
			log.error("Rule {} broke down on document {}: {} at {}", rule.code(), this.documentId,
					ex.getClass().getName(), (ex.getStackTrace().length > 0) ? ex.getStackTrace()[0] : "?");
		}

	}

	/** A rule that stands for itself. */
	private record Single(InspectionRule rule) implements RuleFamily {

		@Override
		public String description() {
			return this.rule.description();
		}

		@Override
		public List<Rule> rules() {
			return List.of(new Rule(this.rule.code(), this.rule.description(), this.rule.basis()));
		}

		@Override
		public Set<Category> categories() {
			return this.rule.categories();
		}

		@Override
		public Set<Gate> gates() {
			return this.rule.gates();
		}

		@Override
		public boolean correcting() {
			return true;
		}

		@Override
		public Optional<Object> goesBy() {
			return this.rule.looksBeyondText() ? Optional.empty() : Optional.of("the text alone");
		}

		@Override
		public ReadText read(InspectedText text) {
			return (code) -> this.rule.inspect(text);
		}

	}

}
