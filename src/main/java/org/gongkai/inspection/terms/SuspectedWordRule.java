package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.spelling.Misspellings;
import org.gongkai.inspection.spelling.Misspellings.Misspelling;

/**
 * T1b: words that no list knows but that are another one with a single wrong character.
 * What the lists know already, and what they protect, is left to them.
 */
final class SuspectedWordRule extends TermRule {

	private final List<TermRule> lists;

	/** Beside the rules that speak of the same mistakes. */
	SuspectedWordRule(List<TermRule> lists) {
		super("T1b", TermKind.MISSPELLING);
		this.lists = lists;
	}

	@Override
	String description() {
		return "疑似别字";
	}

	@Override
	String basis() {
		return "《党政机关公文处理工作条例》第十九条（用语准确规范）；《现代汉语词典》（第7版）";
	}

	@Override
	List<Hit> inspect(ReadTerms text) {
		List<Misspelling> found = Misspellings.in(text.text());
		List<Hit> hits = new ArrayList<>();
		List<Hit> known = found.isEmpty() ? List.of()
				: this.lists.stream().flatMap((rule) -> text.hits(rule).stream()).toList();
		for (int at = 0; at < found.size() && hits.size() < ENOUGH; at++) {
			Misspelling one = found.get(at);
			Hit hit = hit(one);
			boolean right = text.isRight(one.piece().text(), one.wrong(), one.wrong() + 1);
			if (!right && known.stream().noneMatch((other) -> hit.spot().overlaps(other.spot()))) {
				hits.add(hit);
			}
		}
		return hits;
	}

	private static Hit hit(Misspelling one) {
		String written = one.piece().text().substring(one.from(), one.to());
		String message = "“%s”像是“%s”的误写。请核对：写错的请改正；没有写错的请确认，常用的可以加入词表“错别字”，不再提示。";
		return one.piece()
			.hit(one.certain() ? Severity.CONFIRM : Severity.HINT, one.from(), one.to(),
					message.formatted(written, one.word()), one.word());
	}

}
