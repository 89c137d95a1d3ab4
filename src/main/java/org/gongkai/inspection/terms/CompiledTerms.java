package org.gongkai.inspection.terms;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.WordSet;
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
		SoughtForms sought = new SoughtForms();
		entries.forEach(sought::enter);
		return new CompiledTerms(sought.looked(), sought.right(), sought.apart());
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

}
