package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.gongkai.inspection.spelling.Sounds;

/**
 * The forms to be looked for in texts, gathered from the entries of the lists: what is
 * wrong, the halves of what is right, and how names and posts are mistaken.
 */
final class SoughtForms {

	private static final String DIGIT = "#";

	/** The entry that switches on how congresses and plenary sessions are called. */
	private static final String PLENARIES = "党的N届N中全会";

	private static final Pattern QUOTES = Pattern.compile("[“”]");

	/** What each form means. */
	private final Map<String, List<Meaning>> looked = new LinkedHashMap<>();

	/** What is right, however close it comes to a protected name. */
	private final Set<String> right = new HashSet<>();

	/** Wrong forms whose parts stand apart. */
	private final List<Apart> apart = new ArrayList<>();

	/** Adds the entries of one kind. */
	void enter(TermKind kind, Collection<? extends TermEntry> entries) {
		if (kind == TermKind.LEADER) {
			leaders(entries);
		}
		else {
			entries.forEach((entry) -> enter(kind, entry));
		}
	}

	Map<String, List<Meaning>> looked() {
		return this.looked;
	}

	Set<String> right() {
		return this.right;
	}

	/** The longest first part first. */
	List<Apart> apart() {
		return this.apart.stream().sorted(Comparator.comparingInt((apart) -> -apart.first().length())).toList();
	}

	private void enter(TermKind kind, TermEntry entry) {
		if (entry.text().equals(PLENARIES)) {
			for (String sign : Plenaries.SIGNS) {
				add(sign, new Meaning.Plenary(kind));
			}
		}
		else if (entry.text().contains(Apart.GAP)) {
			String[] parts = entry.text().split(Apart.GAP, 2);
			this.apart.add(Apart.of(kind, entry, CompiledTerms.looked(parts[0]), CompiledTerms.looked(parts[1]),
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
		String folded = CompiledTerms.looked(text);
		String verbatim = folded.equals(CompiledTerms.looked(correct)) ? text : "";
		List<String> covers = new ArrayList<>();
		List<String> companions = new ArrayList<>();
		if (CompiledTerms.looked(correct).length() > folded.length()
				&& CompiledTerms.looked(correct).contains(folded)) {
			covers.add(CompiledTerms.looked(correct));
		}
		for (String written : entry.exceptionList()) {
			String exception = QUOTES.matcher(entry.text()).find() ? plainAs(text, written) : written;
			(CompiledTerms.looked(exception).contains(folded) ? covers : companions)
				.add(CompiledTerms.looked(exception));
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
		if (!plain.equals(entry.text()) && CompiledTerms.looked(plain).length() >= ProtectedName.SHORTEST) {
			protect(kind, entry, plain);
		}
	}

	private void protect(TermKind kind, TermEntry entry, String written) {
		String text = CompiledTerms.looked(written);
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
		if ((text.length() > ProtectedName.SHORTEST || kind.protects()) && !name.exchangedInTheMiddle().equals(text)) {
			add(name.exchangedInTheMiddle(), Meaning.WrongForm.but(kind, entry, written, List.of()));
		}
	}

	private void leaders(Collection<? extends TermEntry> entries) {
		Map<String, List<TermEntry>> names = new LinkedHashMap<>();
		entries.forEach((entry) -> names.computeIfAbsent(CompiledTerms.looked(entry.text()), (it) -> new ArrayList<>())
			.add(entry));
		Map<String, List<Leader>> posts = new LinkedHashMap<>();
		names.forEach((name, terms) -> {
			Leader leader = new Leader(name, terms);
			leader(leader);
			terms.stream()
				.flatMap((term) -> term.posts().stream())
				.distinct()
				.forEach((post) -> posts.computeIfAbsent(CompiledTerms.looked(post), (it) -> new ArrayList<>())
					.add(leader));
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
