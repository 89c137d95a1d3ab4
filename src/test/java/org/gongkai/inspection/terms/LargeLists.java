package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.gongkai.inspection.RuleFamily;

/** The rules of the lists, with as many terms as a large office may gather. */
public final class LargeLists {

	private LargeLists() {
	}

	/** The starting set and that many made-up terms beside it. */
	public static RuleFamily of(int terms) {
		Map<TermKind, List<TermEntry>> entries = new EnumMap<>(ShippedTerms.entries());
		List<TermEntry> misspellings = new ArrayList<>(entries.get(TermKind.MISSPELLING));
		Set<String> known = new LinkedHashSet<>();
		misspellings.forEach((entry) -> known.add(entry.text()));
		Random random = new Random(1);
		for (int made = 0; made < terms;) {
			StringBuilder term = new StringBuilder();
			int length = 4 + random.nextInt(5);
			while (term.length() < length) {
				double rank = random.nextDouble();
				term.append((char) (0x4E00 + (int) (rank * rank * 6000)));
			}
			if (known.add(term.toString())) {
				misspellings.add(TermEntry.of(term.toString(), "改正"));
				made++;
			}
		}
		entries.put(TermKind.MISSPELLING, misspellings);
		CompiledTerms compiled = CompiledTerms.of(entries);
		return new TermRules(() -> compiled);
	}

}
