package org.gongkai.inspection.terms;

import java.util.List;
import java.util.Map;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Texts;

/** What the rules find with the lists that come with the program. */
final class Rules {

	private static final CompiledTerms SHIPPED = CompiledTerms.of(ShippedTerms.entries());

	private Rules() {
	}

	static List<Hit> hits(String code, String... paragraphs) {
		return hits(code, Texts.paragraphs(paragraphs));
	}

	static List<Hit> hits(String code, InspectedText text) {
		return hits(SHIPPED, code, text);
	}

	static List<Hit> hits(TermKind kind, TermEntry entry, String paragraph) {
		return hits(CompiledTerms.of(Map.of(kind, List.of(entry))), kind.code(), Texts.paragraphs(paragraph));
	}

	static List<Hit> hits(CompiledTerms terms, String code, InspectedText text) {
		TermRules rules = new TermRules(() -> terms);
		return rules.rules()
			.stream()
			.filter((rule) -> rule.code().equals(code))
			.findFirst()
			.map((rule) -> rules.read(text).inspect(rule))
			.orElseThrow();
	}

}
