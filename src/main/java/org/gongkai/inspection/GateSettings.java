package org.gongkai.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * Which gate asks which rule. Every gate asks every rule that is meant for it until the
 * office says otherwise; rules about secrets, personal data, what files hide and the
 * figures of the annual report are always asked (《政府信息公开条例》第十四条、第十五条、第十七条).
 */
public interface GateSettings {

	/** The rules in the order of their codes, each with what the gates do. */
	List<Line> lines();

	/**
	 * Has gates ask a rule or leave it out.
	 * @param rule code of the rule
	 * @param asked the gates that are to ask it; of the others those that might are to
	 * leave it out
	 * @param reason why, for the audit trail
	 * @throws SettingRefused when the rule is always asked, is unknown, or the reason is
	 * missing
	 */
	void set(String rule, List<Gate> asked, String reason, Member member);

	/**
	 * A rule and the gates.
	 *
	 * @param rule the rule
	 * @param fixed whether it is always asked
	 * @param gates for each gate that the rule is meant for whether it asks
	 * @param changedBy who changed it last, or null
	 * @param changedAt when, or null
	 * @param reason why, blank when nobody has
	 */
	record Line(RuleFamily.Rule rule, boolean fixed, Map<Gate, Boolean> gates, @Nullable String changedBy,
			@Nullable Instant changedAt, String reason) {

		/** Whether every gate that might ask does. */
		public boolean complete() {
			return !this.gates.containsValue(false);
		}

	}

}
