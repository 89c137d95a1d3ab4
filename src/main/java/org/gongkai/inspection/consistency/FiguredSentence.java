package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with two amounts or more.
 *
 * @param text the whole text
 * @param from where the sentence begins, or where it is cut because it is very long
 * @param amounts its amounts in their order
 */
record FiguredSentence(String text, int from, List<Amount> amounts) {

	/** A list longer than that is read in pieces. */
	private static final int MOST = 40;

	private static final String BREAKS = ",;:、()。!?\n";

	/** The sentences of a text. */
	static List<FiguredSentence> of(Figures figures) {
		List<FiguredSentence> sentences = new ArrayList<>();
		List<Amount> all = figures.all();
		int first = 0;
		while (first < all.size()) {
			int begin = Sentence.begin(figures.text(), all.get(first).from());
			int end = Sentence.end(figures.text(), all.get(first).to());
			int behind = first + 1;
			while (behind < all.size() && behind - first < MOST && all.get(behind).from() < end) {
				behind++;
			}
			if (behind - first > 1) {
				sentences.add(new FiguredSentence(figures.text(), begin, all.subList(first, behind)));
			}
			first = behind;
		}
		return sentences;
	}

	int size() {
		return this.amounts.size();
	}

	Amount get(int at) {
		return this.amounts.get(at);
	}

	/** All that stands between the amount before and this one. */
	String between(int at) {
		int begin = (at == 0) ? Math.max(this.from, get(0).from() - 60) : get(at - 1).to();
		return this.text.substring(Math.min(begin, get(at).from()), get(at).from());
	}

	/** The name of an amount: what stands before it in its clause. */
	String name(int at) {
		String between = between(at);
		int begin = between.length();
		while (begin > 0 && BREAKS.indexOf(between.charAt(begin - 1)) < 0) {
			begin--;
		}
		return between.substring(begin);
	}

	/** What it all says, from the sentence's beginning to its last amount. */
	String words() {
		return this.text.substring(this.from, get(size() - 1).to());
	}

	String words(int at) {
		return this.text.substring(get(at).from(), get(at).to());
	}

}
