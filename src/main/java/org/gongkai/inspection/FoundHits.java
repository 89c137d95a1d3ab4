package org.gongkai.inspection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.DefaultRules.Found;

/** Hits by what they are recognised, and what is told in their stead. */
final class FoundHits {

	private FoundHits() {
	}

	/** As many hits as are kept, and that there are more. */
	static List<Found> kept(RuleFamily.Rule rule, List<Hit> hits, InspectedText text) {
		List<Found> found = first(rule, hits, text, InspectionRule.MOST_HITS);
		if (hits.size() > InspectionRule.MOST_HITS) {
			found.add(marker(rule, "more", "本规则（%s）发现的问题超过%d处，这里只列出前%d处。请先处理已列出的，其余随后列出。".formatted(rule.description(),
					InspectionRule.MOST_HITS, InspectionRule.MOST_HITS)));
		}
		return found;
	}

	static List<Found> first(RuleFamily.Rule rule, List<Hit> hits, InspectedText text, int most) {
		Map<String, Integer> occurrences = new HashMap<>();
		Map<Integer, String> wholes = new HashMap<>();
		List<Found> found = new ArrayList<>();
		for (Hit hit : hits.subList(0, Math.min(hits.size(), most))) {
			String key = Passage.key(rule.code(), hit, text, (piece) -> wholes.computeIfAbsent(piece, text::textOf));
			found.add(new Found(rule.code(), hit, Passage.fingerprint(key, occurrences.merge(key, 1, Integer::sum))));
		}
		return found;
	}

	/** A rule has broken down. */
	static Found breakdown(RuleFamily.Rule rule) {
		return marker(rule, "broken", failure(rule, rule.description()));
	}

	/** A family could not read the text, so that none of its rules was asked. */
	static Found unread(RuleFamily family) {
		RuleFamily.Rule first = family.rules().get(0);
		return marker(first, "unread", failure(first, family.description()));
	}

	/** By what it is recognised that the family could not read a text. */
	static String unreadFingerprint(RuleFamily family) {
		return fingerprint(family.rules().get(0), "unread");
	}

	private static String failure(RuleFamily.Rule rule, String description) {
		return "检查规则%s（%s）运行出错，没有查完，文稿暂不能通过关口。请稍后重新检查；仍然出错的，请把文稿编号告诉系统管理员。".formatted(rule.code(), description);
	}

	private static Found marker(RuleFamily.Rule rule, String kind, String message) {
		Hit hit = new Hit(Severity.BLOCK, new Spot(InspectedText.TITLE, 0, 0), "", "", message, null, null);
		return new Found(rule.code(), hit, fingerprint(rule, kind));
	}

	private static String fingerprint(RuleFamily.Rule rule, String kind) {
		return Passage.fingerprint(rule.code() + ":" + kind, 0);
	}

}
