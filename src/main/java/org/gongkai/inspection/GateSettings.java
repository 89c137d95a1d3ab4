package org.gongkai.inspection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * What each gate makes of each rule. Every gate takes every rule that is meant for it as
 * the rule says until the office sets it lower; rules about secrets, personal data, what
 * files hide and the figures of the annual report cannot be lowered
 * (《政府信息公开条例》第十四条、第十五条、第十七条).
 */
public interface GateSettings {

	/** The rules in the order of their codes, each with what the gates make of it. */
	List<Line> lines();

	/**
	 * Sets what gates make of a rule.
	 * @param rule code of the rule
	 * @param levels a level for each gate that the rule is meant for; others count for
	 * nothing
	 * @param reason why, for the audit trail
	 * @throws SettingRefused when the rule cannot be lowered, is unknown, a gate is left
	 * open, the reason is missing, or the person does not keep the rules
	 */
	void set(String rule, Map<Gate, GateLevel> levels, String reason, Member member);

	/** The last changes as the audit trail has them, newest first. */
	List<Change> changes();

	/**
	 * A change of what gates make of a rule.
	 *
	 * @param rule code of the rule
	 * @param by who changed it
	 * @param at when
	 * @param reason why
	 * @param gates names of the gates by what they made of it from then on
	 */
	record Change(String rule, String by, Instant at, String reason, Map<GateLevel, String> gates) {
	}

	/**
	 * A rule and the gates.
	 *
	 * @param rule the rule
	 * @param fixed whether it cannot be lowered
	 * @param gates for each gate that the rule is meant for what it makes of it
	 * @param changedBy who changed it last, or null
	 * @param changedAt when, or null
	 * @param reason why, blank when nobody has
	 */
	record Line(RuleFamily.Rule rule, boolean fixed, Map<Gate, GateLevel> gates, @Nullable String changedBy,
			@Nullable Instant changedAt, String reason) {

		/** Whether every gate takes it as the rule says. */
		public boolean asRuled() {
			return lowered().isEmpty();
		}

		/** Whether all gates make the same of it. */
		public boolean uniform() {
			return this.gates.values().stream().distinct().count() <= 1;
		}

		/** The gates that do not take it as the rule says, by what they make of it. */
		public Map<GateLevel, List<Gate>> lowered() {
			Map<GateLevel, List<Gate>> lowered = new EnumMap<>(GateLevel.class);
			this.gates.forEach((gate, level) -> {
				if (level != GateLevel.AS_RULED) {
					lowered.computeIfAbsent(level, (key) -> new ArrayList<>()).add(gate);
				}
			});
			return lowered;
		}

	}

}
