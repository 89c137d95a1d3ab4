package org.gongkai.inspection;

import java.util.List;

import org.gongkai.inspection.consistency.DocumentNumberRule;
import org.gongkai.inspection.personal.IdentityNumberRule;
import org.gongkai.inspection.personal.MobileNumberRule;
import org.gongkai.inspection.secrecy.SecrecyMarkRule;

/**
 * The rules that look at any text, for where there is no server: the command line and
 * texts that come in from elsewhere.
 */
public final class StandardRules {

	private static final DefaultRules RULES = new DefaultRules(
			List.of(new DocumentNumberRule(), new IdentityNumberRule(), new MobileNumberRule(), new SecrecyMarkRule()));

	private StandardRules() {
	}

	/**
	 * What they find; a rule that breaks down counts as a finding that stops the text.
	 * @return the findings in reading order
	 */
	public static List<Found> inspect(InspectedText text) {
		return RULES.ask(text, 0).found().stream().map((found) -> new Found(found.rule(), found.hit())).toList();
	}

	/**
	 * A hit of a rule.
	 *
	 * @param rule code of the rule
	 * @param hit what it found
	 */
	public record Found(String rule, Hit hit) {
	}

}
