package org.gongkai.inspection.consistency.figures;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with two amounts or more. What several checks ask of it is worked out once.
 */
public final class FiguredSentence {

	/** A list longer than that is read in pieces. */
	private static final int MOST = 40;

	private static final int LONGEST_BEGINNING = 60;

	private static final String BREAKS = ",;:、()。!?\n";

	private final String text;

	private final int from;

	private final List<Amount> amounts;

	private final @Nullable String[] names;

	private final @Nullable String[] betweens;

	private @Nullable String words;

	private final long marks;

	/** A sentence that begins there, or is cut there because it is very long. */
	private FiguredSentence(String text, int from, List<Amount> amounts) {
		this.text = text;
		this.from = from;
		this.amounts = amounts;
		this.names = new String[amounts.size()];
		this.betweens = new String[amounts.size()];
		this.marks = Mark.in(text, from, amounts.get(amounts.size() - 1).to());
	}

	/** The sentences of a text. */
	public static List<FiguredSentence> of(Figures figures) {
		List<FiguredSentence> sentences = new ArrayList<>();
		List<Amount> all = figures.all();
		int first = 0;
		while (first < all.size()) {
			int end = Sentence.end(figures.text(), all.get(first).to());
			int behind = first + 1;
			while (behind < all.size() && behind - first < MOST && all.get(behind).from() < end) {
				behind++;
			}
			if (behind - first > 1) {
				int begin = Sentence.begin(figures.text(), all.get(first).from());
				sentences.add(new FiguredSentence(figures.text(), begin, all.subList(first, behind)));
			}
			first = behind;
		}
		return sentences;
	}

	/** Each sentence with the one that stands before it. */
	public static List<FiguredSentence> ofTwo(Figures figures) {
		List<FiguredSentence> pairs = new ArrayList<>();
		List<Amount> all = figures.all();
		int before = -1;
		int first = 0;
		while (first < all.size()) {
			int end = Sentence.end(figures.text(), all.get(first).to());
			int behind = first + 1;
			while (behind < all.size() && behind - first < MOST && all.get(behind).from() < end) {
				behind++;
			}
			if (before >= 0 && behind - before <= MOST) {
				int begin = Sentence.begin(figures.text(), all.get(before).from());
				pairs.add(new FiguredSentence(figures.text(), begin, all.subList(before, behind)));
			}
			before = first;
			first = behind;
		}
		return pairs;
	}

	public String text() {
		return this.text;
	}

	public List<Amount> amounts() {
		return this.amounts;
	}

	public int size() {
		return this.amounts.size();
	}

	public Amount get(int at) {
		return this.amounts.get(at);
	}

	/** Whether the mark stands in it, before its last amount. */
	public boolean has(Mark mark) {
		return mark.isIn(this.marks);
	}

	/** Whether a word stands in it, before its last amount ends. */
	public boolean tells(String word) {
		int at = this.text.indexOf(word, this.from);
		return at >= 0 && at + word.length() <= get(size() - 1).to();
	}

	/** Whether one of some words does. */
	public boolean tells(WordSet words) {
		return words.in(this.text, this.from, get(size() - 1).to());
	}

	/** All that stands between the amount before and this one. */
	String between(int at) {
		String known = this.betweens[at];
		if (known == null) {
			int begin = (at == 0) ? Math.max(this.from, get(0).from() - LONGEST_BEGINNING) : get(at - 1).to();
			known = this.text.substring(Math.min(begin, get(at).from()), get(at).from());
			this.betweens[at] = known;
		}
		return known;
	}

	/** The name of an amount: what stands before it in its clause. */
	public String name(int at) {
		String known = this.names[at];
		if (known == null) {
			int last = (at == 0) ? Math.max(this.from, get(0).from() - LONGEST_BEGINNING) : get(at - 1).to();
			int begin = get(at).from();
			while (begin > last && BREAKS.indexOf(this.text.charAt(begin - 1)) < 0) {
				begin--;
			}
			known = this.text.substring(begin, get(at).from());
			this.names[at] = known;
		}
		return known;
	}

	/** What it all says, from the sentence's beginning to its last amount. */
	public String words() {
		String known = this.words;
		if (known == null) {
			known = this.text.substring(this.from, get(size() - 1).to());
			this.words = known;
		}
		return known;
	}

	public String words(int at) {
		return this.text.substring(get(at).from(), get(at).to());
	}

}
