package org.gongkai.inspection.terms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.RuleFamily;

/** The rules of the lists, with the starting set and what an office has of its own. */
public final class ShippedRules {

	private ShippedRules() {
	}

	/**
	 * The rules.
	 * @param leaders the office's leaders in place of those of the starting set
	 * @param former its former contacts
	 */
	public static RuleFamily of(List<TermEntry> leaders, List<TermEntry> former) {
		Map<TermKind, List<TermEntry>> entries = new EnumMap<>(ShippedTerms.entries());
		entries.put(TermKind.LEADER, leaders);
		entries.put(TermKind.FORMER_CONTACT, former);
		CompiledTerms terms = CompiledTerms.of(entries);
		return new TermRules(() -> terms);
	}

}
