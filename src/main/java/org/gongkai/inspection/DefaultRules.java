package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Asks every rule there is. A rule that breaks down must not open a gate, so it counts as
 * having found something that stops it.
 */
@Component
class DefaultRules {

	/** How many hits of one rule are kept; what lies beyond stops the gate as one. */
	static final int MOST_HITS = 500;

	private static final Logger log = LoggerFactory.getLogger(DefaultRules.class);

	private static final Comparator<Found> READING_ORDER = Comparator
		.comparingInt((Found found) -> found.hit().spot().block())
		.thenComparingInt((found) -> found.hit().spot().from());

	private final Map<String, InspectionRule> rules = new TreeMap<>();

	DefaultRules(List<InspectionRule> rules) {
		for (InspectionRule rule : rules) {
			InspectionRule other = this.rules.put(rule.code(), rule);
			if (other != null) {
				throw new IllegalStateException("Two rules have the code %s: %s and %s".formatted(rule.code(),
						other.getClass().getName(), rule.getClass().getName()));
			}
		}
	}

	/**
	 * Asks all rules that look at texts of this category.
	 * @param text the text
	 * @param documentId for the log, 0 for a text that is not saved
	 */
	Outcome ask(InspectedText text, long documentId) {
		List<Found> all = new ArrayList<>();
		Set<String> failed = new HashSet<>();
		for (InspectionRule rule : this.rules.values()) {
			if (rule.categories().isEmpty() || rule.categories().contains(text.category())) {
				try {
					all.addAll(ask(rule, text));
				}
				catch (RuntimeException | StackOverflowError ex) {
					// neither the message nor the trace of the cause: both may quote the
					// text
					log.error("Rule {} broke down on document {}: {} at {}", rule.code(), documentId,
							ex.getClass().getName(), (ex.getStackTrace().length > 0) ? ex.getStackTrace()[0] : "?");
					failed.add(rule.code());
					all.add(breakdown(rule));
				}
			}
		}
		all.sort(READING_ORDER);
		return new Outcome(all, failed);
	}

	/** Whether that gate asks the rule; a rule that is gone is asked nowhere. */
	boolean asks(Gate gate, String code) {
		InspectionRule rule = this.rules.get(code);
		return rule != null && rule.gates().contains(gate);
	}

	private List<Found> ask(InspectionRule rule, InspectedText text) {
		List<Hit> hits = rule.inspect(text);
		Map<String, Integer> occurrences = new HashMap<>();
		Map<Integer, String> wholes = new HashMap<>();
		List<Found> found = new ArrayList<>();
		for (Hit hit : hits.subList(0, Math.min(hits.size(), MOST_HITS))) {
			String key = Passage.key(rule.code(), hit, text, (piece) -> wholes.computeIfAbsent(piece, text::textOf));
			found.add(new Found(rule.code(), hit, Passage.fingerprint(key, occurrences.merge(key, 1, Integer::sum))));
		}
		if (hits.size() > MOST_HITS) {
			found.add(marker(rule, "more",
					"本规则（%s）发现的问题超过%d处，这里只列出这些。请先处理已列出的，其余随后列出。".formatted(rule.description(), MOST_HITS)));
		}
		return found;
	}

	private static Found breakdown(InspectionRule rule) {
		return marker(rule, "broken", "检查规则%s（%s）运行出错，没有查完，文稿暂不能通过关口。请稍后重新检查；仍然出错的，请把文稿编号告诉系统管理员。"
			.formatted(rule.code(), rule.description()));
	}

	private static Found marker(InspectionRule rule, String kind, String message) {
		Hit hit = new Hit(Severity.BLOCK, new Spot(InspectedText.TITLE, 0, 0), "", "", message, null, null);
		return new Found(rule.code(), hit, Passage.fingerprint(rule.code() + ":" + kind, 0));
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

}
