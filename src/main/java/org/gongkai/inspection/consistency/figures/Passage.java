package org.gongkai.inspection.consistency.figures;

import java.math.BigDecimal;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a paragraph, for what is told of some of them by another: its operands
 * stand in its own sentence or in the ones right before.
 */
public final class Passage {

	/** How many amounts before one may be meant by it. */
	private static final int MOST_BEFORE = 14;

	private static final int MOST_BEHIND = 3;

	/** How many sentences further back they stand at the most. */
	private static final int SENTENCES = 2;

	private static final int LONGEST_NOUN = 6;

	private static final int LONGEST_WHOLE_NOUN = 14;

	/** Words further before an amount do not belong to it. */
	private static final int LONGEST_WORDS = 60;

	/** With how many characters a name of something else begins. */
	private static final int OWN_NAME = 3;

	/** With which a clause goes on with what was told before. */
	private static final WordSet NO_NAME = WordSet
		.of("比|较|同|环|与|其|增|减|下降|上升|提高|占|完成|实|决算|预算|平均|人均|户均|每|今年|本|去年|上年|年|目前|全|共|累计|合计|总|已|均|现|截|到|达|至|为|是|即|最|也|仍|还|预计|计划|结余|剩余|尚|未|项目");

	/** With so many digits 约 says no more than that it is rounded. */
	private static final int PRECISE = 4;

	/** With which a name goes on behind what it is explained by. */
	private static final String TOLD = "为是达";

	private static final CharacterSet BREAKS = CharacterSet.of(",;:()。!?\n");

	private final String text;

	private final Figures figures;

	private final Amount[] amounts;

	/** By amount, in the how manieth sentence with amounts it stands. */
	private final int[] sentences;

	/** By amount, the marks that stand before it. */
	private final long[] marks;

	/** By amount, what {@link ChangeWords} says of it; 0 until asked for. */
	private final byte[] changes;

	/** The marks of all amounts. */
	private final long all;

	private final @Nullable String[] names;

	private final @Nullable String[] betweens;

	private final @Nullable String[] calls;

	public Passage(Figures figures) {
		this.text = figures.text();
		this.figures = figures;
		List<Amount> among = SpelledShares.among(figures);
		int size = among.size();
		this.amounts = new Amount[size];
		for (int at = 0; at < size; at++) {
			this.amounts[at] = exact(among.get(at));
		}
		this.sentences = new int[size];
		this.marks = new long[size];
		this.changes = new byte[size];
		this.names = new String[size];
		this.betweens = new String[size];
		this.calls = new String[size];
		long all = 0;
		for (int at = 0; at < size; at++) {
			this.marks[at] = Mark.in(this.text, begin(at), get(at).from());
			all |= this.marks[at];
			if (at > 0) {
				long farther = Mark.in(this.text, get(at - 1).to(), begin(at));
				boolean ends = Mark.END.isIn(this.marks[at] | farther);
				this.sentences[at] = this.sentences[at - 1] + (ends ? 1 : 0);
			}
		}
		this.all = all;
	}

	/** 约79.7% and 约116.67万元 have been worked out and rounded. */
	private static boolean isPrecise(Amount amount) {
		return amount.step().compareTo(BigDecimal.ONE) < 0 && amount.isPercentage() || amount.digits() >= PRECISE;
	}

	/** What falls to each of many is as exact as any other amount: 人均28平方米. */
	private Amount exact(Amount amount) {
		int behind = amount.to();
		char before = (amount.vague() && amount.from() > 0) ? this.text.charAt(amount.from() - 1) : ' ';
		boolean each = (before == '均' || before == '约' && isPrecise(amount))
				&& !(behind < this.text.length() && "余多以左上".indexOf(this.text.charAt(behind)) >= 0);
		return each ? new Amount(amount.from(), amount.to(), amount.value(), amount.step(), amount.unit(), false)
				: amount;
	}

	public String text() {
		return this.text;
	}

	/** Whether a character stands in the text. */
	public boolean holds(char c) {
		return this.figures.first(c) >= 0;
	}

	/** Whether a word stands in the text. */
	public boolean holds(String word) {
		return this.figures.first(word) >= 0;
	}

	public int size() {
		return this.amounts.length;
	}

	public Amount get(int at) {
		return this.amounts[at];
	}

	/** Whether an amount and those behind it, so many in all, are of one unit. */
	public boolean areAlike(int first, int size) {
		for (int at = first + 1; at < first + size; at++) {
			if (!get(at).unit().equals(get(first).unit())) {
				return false;
			}
		}
		return true;
	}

	/** The first amount that one may be told of. */
	public int first(int at) {
		int first = Math.max(0, at - MOST_BEFORE);
		while (sentence(first) < sentence(at) - SENTENCES) {
			first++;
		}
		return first;
	}

	/** Behind the last one of its sentence that it may be told of. */
	public int behind(int at) {
		int behind = at + 1;
		while (behind < size() && behind - at <= MOST_BEHIND && isOneSentence(behind, at)) {
			behind++;
		}
		return behind;
	}

	public boolean isOneSentence(int one, int other) {
		return sentence(one) == sentence(other);
	}

	/** How many sentences with amounts lie between. */
	public int sentencesBetween(int one, int other) {
		return sentence(other) - sentence(one);
	}

	/** Of a place behind the last one that of the last. */
	private int sentence(int at) {
		return this.sentences[Math.min(at, size() - 1)];
	}

	/** What stands before an amount, back to the one before. */
	public String between(int at) {
		String known = this.betweens[at];
		if (known == null) {
			known = this.text.substring(begin(at), get(at).from());
			this.betweens[at] = known;
		}
		return known;
	}

	private int begin(int at) {
		int last = (at == 0) ? 0 : get(at - 1).to();
		return Math.min(get(at).from(), Math.max(last, get(at).from() - LONGEST_WORDS));
	}

	/** The name of an amount: what stands before it in its clause. */
	public String name(int at) {
		String known = this.names[at];
		if (known == null) {
			int last = begin(at);
			int begin = get(at).from();
			while (begin > last && !BREAKS.has(this.text.charAt(begin - 1))) {
				begin--;
			}
			known = beforeBracket(last, begin) + this.text.substring(begin, get(at).from());
			this.names[at] = known;
		}
		return known;
	}

	/** 节约率 of 节约率(节约资金占预算的比重)为 */
	private String beforeBracket(int last, int end) {
		boolean bracket = end > last && this.text.charAt(end - 1) == ')' && TOLD.indexOf(this.text.charAt(end)) >= 0;
		int open = bracket ? this.text.lastIndexOf('(', end) : -1;
		int begin = open;
		while (begin > last && Sentence.isHan(this.text.charAt(begin - 1))) {
			begin--;
		}
		return (open > last) ? this.text.substring(begin, open) : "";
	}

	/** Whether a mark stands between an amount and the one before. */
	public boolean has(Mark mark, int at) {
		return mark.isIn(this.marks[at]);
	}

	/** Whether a mark stands before any amount. */
	public boolean has(Mark mark) {
		return mark.isIn(this.all);
	}

	/** Whether its name ends with a change, be it one to where something has come. */
	public boolean isChanged(int at) {
		return (change(at) & ChangeWords.CHANGED) != 0;
	}

	/** Whether an amount is told to be a change, not a value. */
	public boolean isClaim(int at) {
		return (change(at) & ChangeWords.CLAIM) != 0;
	}

	/** Whether its name ends with a change that is no way to where something has come. */
	public boolean isMoved(int at) {
		return (change(at) & ChangeWords.MOVED) != 0;
	}

	/** Whether the change with which its name ends is one upwards. */
	public boolean isUp(int at) {
		return (change(at) & ChangeWords.UP) != 0;
	}

	private int change(int at) {
		if (this.changes[at] == 0) {
			this.changes[at] = (byte) (has(Mark.MOVED, at) ? ChangeWords.of(name(at)) : ChangeWords.NONE);
		}
		return this.changes[at];
	}

	/**
	 * Whether the later of two stands behind a semicolon and is called by a name of its
	 * own there: 农林水支出80万元，…；卫生健康支出20万元. What is said of it is not said of the earlier
	 * one.
	 */
	public boolean isOfAnother(int one, int other) {
		int end = this.text.lastIndexOf(';', get(other).from());
		return end >= get(one).to() && isOfAnother(one, this.text.substring(end + 1, get(other).from()));
	}

	/** Whether a name begins with what the clause up to an amount does not tell of. */
	public boolean isOfAnother(int one, String name) {
		int begin = 0;
		while (begin < name.length() && !Sentence.isHan(name.charAt(begin))) {
			begin++;
		}
		int end = begin;
		while (end < name.length() && end - begin < OWN_NAME && Sentence.isHan(name.charAt(end))) {
			end++;
		}
		if (end - begin < OWN_NAME || NO_NAME.lengthAt(name, begin) > 0) {
			return false;
		}
		int clause = Sentence.clause(this.text, Sentence.begin(this.text, get(one).from()), get(one).from(), ";");
		return this.text.substring(clause, get(one).to()).indexOf(name.substring(begin, end)) < 0;
	}

	/** What is counted, right behind an amount: 行政村 of 12个行政村. */
	public String noun(int at) {
		return Sentence.han(this.text, get(at).to(), LONGEST_NOUN);
	}

	/** What is counted with all that goes before it: 乡镇便民服务中心 of 11个乡镇便民服务中心. */
	public String wholeNoun(int at) {
		return Sentence.han(this.text, get(at).to(), LONGEST_WHOLE_NOUN);
	}

	/** The sentence up to behind an amount. */
	public String sentenceBefore(int at) {
		int begin = Sentence.begin(this.text, get(at).from());
		return this.text.substring(Math.max(begin, get(at).from() - 2 * LONGEST_WORDS), get(at).to()) + noun(at);
	}

	/** An amount as it is called, before and behind. */
	public String called(int at) {
		String known = this.calls[at];
		if (known == null) {
			known = name(at) + noun(at);
			this.calls[at] = known;
		}
		return known;
	}

	public String words(int at) {
		return this.text.substring(get(at).from(), get(at).to());
	}

	/** Whether two characters that stand together in one do so in the other. */
	public static boolean shareWord(String one, String other) {
		for (int at = 0; at + 1 < one.length(); at++) {
			if (holds(other, one.charAt(at), one.charAt(at + 1))) {
				return true;
			}
		}
		return false;
	}

	/** Whether two characters stand together in some words. */
	public static boolean holds(String words, char first, char second) {
		int at = words.indexOf(first);
		while (at >= 0 && (at + 1 >= words.length() || words.charAt(at + 1) != second)) {
			at = words.indexOf(first, at + 1);
		}
		return at >= 0;
	}

	/** From the first of some amounts to behind the last. */
	public int[] stretch(int... places) {
		int from = Integer.MAX_VALUE;
		int to = 0;
		for (int place : places) {
			from = Math.min(from, get(place).from());
			to = Math.max(to, get(place).to());
		}
		return new int[] { from, to };
	}

}
