package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.spelling.Sounds;
import org.gongkai.inspection.terms.Meaning.HalfName;

/**
 * All lists of a moment made ready for looking: never changed, only replaced as a whole,
 * so that a text is never looked at with half of a change.
 */
final class CompiledTerms {

	/** How much longer names are looked for around what comes close to a shorter one. */
	private static final int AROUND = 8;

	private final TermScanner scanner;

	/** What the looked-for strings mean, one after the other. */
	private final Meaning[] meanings;

	/** By number of the string, where its meanings begin; those of the next end them. */
	private final int[] firsts;

	/** By meaning, what tells of halves of names that they are none; 0 for all else. */
	private final long[] clues;

	/** What is right, however close it comes to a protected name. */
	private final Set<String> right;

	private final List<Apart> apart;

	private final WordSet firstParts;

	private CompiledTerms(Map<String, List<Meaning>> looked, Set<String> right, List<Apart> apart) {
		this.right = right;
		this.apart = List.copyOf(apart);
		this.firstParts = new WordSet(apart.stream().map(Apart::first).toList());
		this.scanner = new TermScanner(List.copyOf(looked.keySet()));
		this.meanings = looked.values().stream().flatMap(List::stream).toArray(Meaning[]::new);
		this.clues = Arrays.stream(this.meanings)
			.mapToLong((meaning) -> (meaning instanceof HalfName half) ? half.clue() : 0)
			.toArray();
		this.firsts = new int[looked.size() + 1];
		int number = 0;
		for (List<Meaning> ofOne : looked.values()) {
			this.firsts[number + 1] = this.firsts[number] + ofOne.size();
			number++;
		}
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
		return new CompiledTerms(compiling.looked, compiling.right,
				compiling.apart.stream().sorted(Comparator.comparingInt((apart) -> -apart.first().length())).toList());
	}

	/** How many strings are looked for. */
	int size() {
		return this.firsts.length - 1;
	}

	/** Looks through the text once for all rules. */
	ReadTerms read(InspectedText text) {
		return new ReadTerms(text, this);
	}

	/** Whether the first part of one of those may stand there. */
	boolean mayStandApart(String folded) {
		return this.firstParts.in(folded);
	}

	/** Wrong forms whose parts stand apart. */
	List<Apart> apart() {
		return this.apart;
	}

	/** Whether a protected name, rightly written, lies over the stretch. */
	boolean isRight(String folded, int from, int to) {
		for (int begin = from; begin >= Math.max(0, from - AROUND); begin--) {
			for (int end = to; end <= Math.min(folded.length(), to + AROUND); end++) {
				if (this.right.contains(folded.substring(begin, end))) {
					return true;
				}
			}
		}
		return false;
	}

	/** Tells of all that may be meant by what stands in a text. */
	void scan(String folded, Meant meant) {
		this.scanner.scan(folded, (number, from, to) -> {
			for (int at = this.firsts[number]; at < this.firsts[number + 1]; at++) {
				if (this.clues[at] == 0 || HalfName.mayBeName(this.clues[at], folded, from, to)) {
					meant.meant(this.meanings[at], from, to);
				}
			}
		});
	}

	/** As it stands in a folded text: without the blanks inside of Chinese words. */
	static String looked(String written) {
		StringBuilder looked = new StringBuilder();
		boolean blank = false;
		for (char c : TermFold.fold(NormalizedText.of(written).text()).strip().toCharArray()) {
			if (c <= ' ') {
				blank = true;
				continue;
			}
			if (blank && !(FoldedText.chinese(c) && FoldedText.chinese(looked.charAt(looked.length() - 1)))) {
				looked.append(' ');
			}
			looked.append(c);
			blank = false;
		}
		return looked.toString();
	}

	/** Is told what may be meant by a stretch of a text. */
	@FunctionalInterface
	interface Meant {

		void meant(Meaning meaning, int from, int to);

	}

	/** Lists on their way to being ready. */
	private static final class Compiling {

		private static final String DIGIT = "#";

		/** The entry that switches on how congresses and plenary sessions are called. */
		private static final String PLENARIES = "党的N届N中全会";

		private static final Pattern QUOTES = Pattern.compile("[“”]");

		private final Map<String, List<Meaning>> looked = new LinkedHashMap<>();

		private final Set<String> right = new HashSet<>();

		private final List<Apart> apart = new ArrayList<>();

		void enter(TermKind kind, TermEntry entry) {
			if (entry.text().equals(PLENARIES)) {
				for (String sign : Plenaries.SIGNS) {
					add(sign, new Meaning.Plenary(kind));
				}
			}
			else if (entry.text().contains(Apart.GAP)) {
				String[] parts = entry.text().split(Apart.GAP, 2);
				this.apart.add(Apart.of(kind, entry, looked(parts[0]), looked(parts[1]),
						entry.correct().split(Apart.GAP, 2)[0],
						entry.exceptionList().stream().map(CompiledTerms::looked).toList()));
			}
			else if (kind == TermKind.FORMER_CONTACT) {
				ContactForms.of(entry).forEach((form, now) -> wrongForm(kind, entry, form, now));
			}
			else if (!kind.protects(entry.text(), entry.correct())) {
				wrongForm(kind, entry);
			}
			else if (Series.is(entry.text())) {
				series(kind, entry);
			}
			else {
				protect(kind, entry);
			}
		}

		private void wrongForm(TermKind kind, TermEntry entry) {
			if (!entry.text().contains(DIGIT)) {
				wrongForm(kind, entry, entry.text(), entry.correct());
				String plain = QUOTES.matcher(entry.text()).replaceAll("");
				if (!plain.equals(entry.text())) {
					wrongForm(kind, entry, plain, QUOTES.matcher(entry.correct()).replaceAll(""));
				}
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
			for (String written : entry.exceptionList()) {
				String exception = QUOTES.matcher(entry.text()).find() ? plainAs(text, written) : written;
				(looked(exception).contains(folded) ? covers : companions).add(looked(exception));
			}
			add(folded, new Meaning.WrongForm(kind, entry, correct, verbatim, covers, companions,
					entry.neededWords().stream().map(CompiledTerms::looked).toList()));
		}

		/** Without quotation marks when the form has none. */
		private static String plainAs(String form, String exception) {
			return QUOTES.matcher(form).find() ? exception : QUOTES.matcher(exception).replaceAll("");
		}

		private void series(TermKind kind, TermEntry entry) {
			Series series = Series.of(entry);
			if (!series.name().isEmpty()) {
				add(series.name(), new Meaning.SeriesName(kind, series));
			}
			for (int place = 0; place < series.elements().size(); place++) {
				for (String form : series.forms().get(place)) {
					add(form, new Meaning.Element(kind, series, place));
				}
			}
		}

		/** Quotation marks inside are often left out; short words are right, no more. */
		private void protect(TermKind kind, TermEntry entry) {
			protect(kind, entry, entry.text());
			String plain = QUOTES.matcher(entry.text()).replaceAll("");
			if (!plain.equals(entry.text()) && looked(plain).length() >= ProtectedName.SHORTEST) {
				protect(kind, entry, plain);
			}
		}

		private void protect(TermKind kind, TermEntry entry, String written) {
			String text = looked(written);
			if (text.length() < ProtectedName.SHORTEST) {
				this.right.add(text);
				return;
			}
			ProtectedName name = new ProtectedName(kind, entry, written, text);
			this.right.add(text);
			String first = text.substring(0, name.middle());
			String second = text.substring(name.middle());
			add(first, Meaning.HalfName.first(kind, name, second));
			add(second, Meaning.HalfName.second(kind, name, first));
			if ((text.length() > ProtectedName.SHORTEST || kind.protects())
					&& !name.exchangedInTheMiddle().equals(text)) {
				add(name.exchangedInTheMiddle(), Meaning.WrongForm.but(kind, entry, written, List.of()));
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
			posts.forEach((post, holders) -> add(post, new Meaning.Post(post, List.copyOf(holders), false)));
			Posts.usual((post, title) -> {
				if (!entries.isEmpty() && !posts.containsKey(post)) {
					add(post, new Meaning.Post(post, List.of(), title));
				}
			});
		}

		private void leader(Leader leader) {
			add(leader.name(), new Meaning.LeaderName(leader, true));
			StringBuilder form = new StringBuilder(leader.name());
			for (int place = 1; place < form.length(); place++) {
				char right = leader.name().charAt(place);
				for (char c : Sounds.alike(right).toCharArray()) {
					form.setCharAt(place, c);
					add(form.toString(), new Meaning.LeaderName(leader, false));
				}
				form.setCharAt(place, right);
			}
		}

		private void add(String folded, Meaning meaning) {
			this.looked.computeIfAbsent(folded, (it) -> new ArrayList<>(1)).add(meaning);
		}

	}

}
