package org.gongkai.inspection;

import java.util.List;

import org.gongkai.inspection.reference.DocumentNumberRule;
import org.gongkai.inspection.personal.AccountRule;
import org.gongkai.inspection.personal.AddressRule;
import org.gongkai.inspection.personal.BankCardRule;
import org.gongkai.inspection.personal.CreditCodeRule;
import org.gongkai.inspection.personal.IdentityNumberRule;
import org.gongkai.inspection.personal.LandlineRule;
import org.gongkai.inspection.personal.MobileNumberRule;
import org.gongkai.inspection.personal.OrganizationCodeRule;
import org.gongkai.inspection.personal.PassportRule;
import org.gongkai.inspection.personal.PlateRule;
import org.gongkai.inspection.personal.SensitiveDataRule;
import org.gongkai.inspection.personal.TravelPassRule;
import org.gongkai.inspection.secrecy.InternalKindRule;
import org.gongkai.inspection.secrecy.SecrecyMarkRule;
import org.gongkai.inspection.secrecy.TradeSecretRule;

/**
 * The rules that look at any text, for where there is no server: the command line and
 * texts that come in from elsewhere.
 */
public final class StandardRules {

	private static final DefaultRules RULES = new DefaultRules(
			List.of(new DocumentNumberRule(), new IdentityNumberRule(), new MobileNumberRule(), new LandlineRule(),
					new BankCardRule(), new PassportRule(), new TravelPassRule(), new PlateRule(), new CreditCodeRule(),
					new OrganizationCodeRule(), new AddressRule(), new AccountRule(), new SensitiveDataRule(),
					new SecrecyMarkRule(), new InternalKindRule(), new TradeSecretRule()));

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
