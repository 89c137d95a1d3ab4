package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;

/**
 * All lists of a moment made ready for looking: never changed, only replaced as a whole,
 * so that a text is never looked at with half of a change.
 */
final class CompiledTerms {

	private final TermScanner scanner;

	/** By number of the looked-for string, what it means. */
	private final Meaning[][] meanings;

	private CompiledTerms(Map<String, List<Meaning>> looked) {
		this.scanner = new TermScanner(List.copyOf(looked.keySet()));
		this.meanings = looked.values().stream().map((it) -> it.toArray(new Meaning[0])).toArray(Meaning[][]::new);
	}

	/** Makes the entries of each kind ready. */
	static CompiledTerms of(Map<TermKind, ? extends Collection<TermEntry>> entries) {
		Compiling compiling = new Compiling();
		entries.forEach((kind, ofKind) -> {
			if (kind == TermKind.LEADER) {
				compiling.leaders(ofKind);
			}
			else {
				ofKind.forEach((entry) -> compiling.enter(kind, entry));
			}
		});
		return new CompiledTerms(compiling.looked);
	}

	/** How many strings are looked for. */
	int size() {
		return this.meanings.length;
	}

	/** Looks through the text once for all rules. */
	ReadTerms read(InspectedText text) {
		return new ReadTerms(text, this);
	}

	void scan(String folded, TermScanner.Occurrences found) {
		this.scanner.scan(folded, found);
	}

	Meaning[] meanings(int number) {
		return this.meanings[number];
	}

	/** Lists on their way to being ready. */
	private static final class Compiling {

		private static final String DIGIT = "#";

		private static final String SERIES = "、";

		private final Map<String, List<Meaning>> looked = new LinkedHashMap<>();

		void enter(TermKind kind, TermEntry entry) {
			if (!kind.protects() || !entry.correct().isEmpty()) {
				wrongForm(kind, entry);
			}
			else if (entry.text().contains(SERIES)) {
				series(kind, entry);
			}
			else {
				protect(kind, entry);
			}
		}

		private void wrongForm(TermKind kind, TermEntry entry) {
			if (!entry.text().contains(DIGIT)) {
				wrongForm(kind, entry, entry.text(), entry.correct());
				return;
			}
			for (int digit = 0; digit < 10; digit++) {
				wrongForm(kind, entry, entry.text().replace(DIGIT, String.valueOf(digit)),
						entry.correct().replace(DIGIT, String.valueOf(digit)));
			}
		}

		private void wrongForm(TermKind kind, TermEntry entry, String text, String correct) {
			String folded = looked(text);
			String verbatim = folded.equals(looked(correct)) ? text : "";
			List<String> covers = new ArrayList<>();
			List<String> companions = new ArrayList<>();
			if (looked(correct).length() > folded.length() && looked(correct).contains(folded)) {
				covers.add(looked(correct));
			}
			for (String exception : entry.exceptionList()) {
				(looked(exception).contains(folded) ? covers : companions).add(looked(exception));
			}
			add(folded, new Meaning.WrongForm(kind, entry, correct, verbatim, covers, companions));
		}

		private void series(TermKind kind, TermEntry entry) {
			List<String> elements = new ArrayList<>();
			for (String element : entry.text().split(SERIES)) {
				elements.add(looked(element));
			}
			Series series = new Series(entry, elements);
			for (int place = 0; place < elements.size(); place++) {
				add(elements.get(place), new Meaning.Element(kind, series, place));
			}
		}

		private void protect(TermKind kind, TermEntry entry) {
			String text = looked(entry.text());
			ProtectedName name = new ProtectedName(entry, text,
					entry.exceptionList().stream().map(Compiling::looked).toList());
			add(text.substring(0, name.middle()), new Meaning.HalfName(kind, name, false));
			add(text.substring(name.middle()), new Meaning.HalfName(kind, name, true));
			if (text.length() > ProtectedName.SHORTEST && !name.exchangedInTheMiddle().equals(text)) {
				add(name.exchangedInTheMiddle(),
						new Meaning.WrongForm(kind, entry, entry.text(), "", List.of(), List.of()));
			}
		}

		void leaders(Collection<TermEntry> entries) {
			Map<String, List<TermEntry>> names = new LinkedHashMap<>();
			entries
				.forEach((entry) -> names.computeIfAbsent(looked(entry.text()), (it) -> new ArrayList<>()).add(entry));
			Map<String, List<Leader>> posts = new LinkedHashMap<>();
			names.forEach((name, terms) -> {
				Leader leader = new Leader(name, terms);
				leader(leader);
				terms.stream()
					.flatMap((term) -> term.posts().stream())
					.distinct()
					.forEach((post) -> posts.computeIfAbsent(looked(post), (it) -> new ArrayList<>()).add(leader));
			});
			posts.forEach((post, holders) -> add(post, new Meaning.Post(post, List.copyOf(holders))));
		}

		private void leader(Leader leader) {
			add(leader.name(), new Meaning.LeaderName(leader, true));
			StringBuilder form = new StringBuilder(leader.name());
			for (int place = 1; place < form.length(); place++) {
				char right = leader.name().charAt(place);
				for (char c : TermFold.soundingLike(right).toCharArray()) {
					form.setCharAt(place, c);
					add(form.toString(), new Meaning.LeaderName(leader, false));
				}
				form.setCharAt(place, right);
			}
		}

		private void add(String folded, Meaning meaning) {
			this.looked.computeIfAbsent(folded, (it) -> new ArrayList<>(1)).add(meaning);
		}

		/** As it stands in a folded text. */
		private static String looked(String written) {
			StringBuilder looked = new StringBuilder();
			TermFold.fold(NormalizedText.of(written).text())
				.chars()
				.filter((c) -> c > ' ')
				.forEach((c) -> looked.append((char) c));
			return looked.toString();
		}

	}

}
