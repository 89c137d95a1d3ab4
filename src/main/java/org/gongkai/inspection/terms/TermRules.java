package org.gongkai.inspection.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.RuleFamily;

import org.springframework.stereotype.Component;

/**
 * The rules that read the lists of terms: a text is looked through once for all of them,
 * with the lists as they are at that moment.
 */
@Component
class TermRules implements RuleFamily {

	private final Map<String, TermRule> byCode = new LinkedHashMap<>();

	private final Supplier<CompiledTerms> terms;

	TermRules(Supplier<CompiledTerms> terms) {
		this.terms = terms;
		List<TermRule> ofWords = List.of(new BodyNameRule(), new FixedExpressionRule(), new MisspellingRule());
		List<TermRule> others = List.of(new LeaderRule(), new LeaderOrderRule(), new SensitiveMatterRule(),
				new ForbiddenTermRule(), new SuspectedWordRule(ofWords), new FormerBodyRule(), new RepealedLawRule(),
				new FormerContactRule());
		Stream.concat(ofWords.stream(), others.stream()).forEach((rule) -> this.byCode.put(rule.code(), rule));
	}

	@Override
	public String description() {
		return "词表";
	}

	@Override
	public List<Rule> rules() {
		return this.byCode.values()
			.stream()
			.map((rule) -> new Rule(rule.code(), rule.description(), rule.basis()))
			.toList();
	}

	@Override
	public boolean correcting() {
		return true;
	}

	@Override
	public Optional<Object> goesBy() {
		return Optional.of(this.terms.get());
	}

	@Override
	public ReadText read(InspectedText text) {
		ReadTerms read = this.terms.get().read(text);
		return (rule) -> read.hits(this.byCode.get(rule.code()));
	}

}
