package org.gongkai.inspection;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What findings weigh at the gates as the office has set them. Gates, lists, pages and
 * figures all ask here, so that what one shows as a hint does not stop at another.
 */
final class Weighing {

	private final DefaultRules rules;

	private final Map<String, Map<Gate, GateLevel>> set;

	/**
	 * Weighs by what the office has set.
	 * @param rules the rules there are
	 * @param set by rule and gate what is not as the rule says
	 */
	Weighing(DefaultRules rules, Map<String, Map<Gate, GateLevel>> set) {
		this.rules = rules;
		this.set = set;
	}

	/** What the gate makes of the rule's findings. */
	GateLevel level(String rule, Gate gate) {
		return GateLevels.isAlwaysAsked(rule) ? GateLevel.AS_RULED
				: this.set.getOrDefault(rule, Map.of()).getOrDefault(gate, GateLevel.AS_RULED);
	}

	/** Codes of the rules that some gate does not take as they are. */
	Set<String> lowered() {
		return this.set.keySet()
			.stream()
			.filter((rule) -> !GateLevels.isAlwaysAsked(rule))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** Codes of the rules that the gate does not take as they are. */
	Set<String> loweredAt(Gate gate) {
		return lowered().stream()
			.filter((rule) -> level(rule, gate) != GateLevel.AS_RULED)
			.collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * What open findings of a rule weigh at most at the gates that lie ahead.
	 * @param own what they weigh as the rule says
	 * @param published whether the text is public
	 * @return empty when none of the gates asks
	 */
	Optional<Severity> severity(String rule, Severity own, boolean published) {
		Set<String> codes = Set.of(rule);
		if (!stopped(codes, published).isEmpty()) {
			return Optional.of(own);
		}
		return isAsked(codes, published) ? Optional.of(Severity.HINT) : Optional.empty();
	}

	/** Those that are settled, and the open ones about which some gate ahead asks. */
	List<Finding> shown(Collection<AsRuled> findings, boolean published) {
		return findings.stream()
			.filter((one) -> one.finding.state() != Finding.State.OPEN || isAsked(codes(one), published))
			.map((one) -> weighed(one, published))
			.toList();
	}

	/** The finding with the gates ahead that it stops; a hint if there are none. */
	Finding weighed(AsRuled one, boolean published) {
		return one.finding.at(stopped(codes(one), published));
	}

	/** A text that its rules could not read stops wherever one of them would. */
	private Set<String> codes(AsRuled one) {
		return this.rules.unread(one.fingerprint).orElse(Set.of(one.finding.rule()));
	}

	private Set<Gate> stopped(Set<String> codes, boolean published) {
		Set<Gate> stopped = EnumSet.noneOf(Gate.class);
		for (String rule : codes) {
			ahead(rule, published).stream()
				.filter((gate) -> level(rule, gate) == GateLevel.AS_RULED)
				.forEach(stopped::add);
		}
		return stopped;
	}

	private boolean isAsked(Set<String> codes, boolean published) {
		return codes.stream()
			.anyMatch((rule) -> ahead(rule, published).stream()
				.anyMatch((gate) -> level(rule, gate) != GateLevel.NOT_ASKED));
	}

	/** What is public meets the gate of publication again and no other. */
	private Set<Gate> ahead(String rule, boolean published) {
		Set<Gate> meant = this.rules.meantFor(rule);
		return (published && meant.contains(Gate.PUBLICATION)) ? EnumSet.of(Gate.PUBLICATION) : meant;
	}

	/**
	 * A finding as the rule says it.
	 *
	 * @param finding the finding
	 * @param fingerprint by what it is recognised
	 */
	record AsRuled(Finding finding, String fingerprint) {
	}

}
