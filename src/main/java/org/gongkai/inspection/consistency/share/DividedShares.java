package org.gongkai.inspection.consistency.share;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.PartAndWhole;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 从学历看，研究生占8.5%，本科占71.2%，专科及以下占21.3%: shares of nothing but names that divide one whole.
 * That they leave nothing out is told by the words before the first or by the names, so
 * that they need not be near to a hundred, nor be named without one that might overlap.
 */
public final class DividedShares {

	private static final double HUNDRED = PartAndWhole.HUNDRED;

	/** Shares that come to less may leave some out: 从行业看，制造业占36%，…. */
	private static final double NEAR = 5;

	/** A sum that is farther off is one of different things. */
	private static final double FAR = 31;

	private static final int LEAST = 3;

	private static final int MOST = 12;

	/** How far before the first share it may stand by what the whole is divided. */
	private static final int REACH = 16;

	private static final WordSet SHARED = WordSet.of("占|占比|占比为|占到|占了|占总数的|占总量的|占全部的|比重为|比例为|占比达|占比是");

	/** With one of which each of these ends. */
	private static final CharacterSet LAST = CharacterSet.of("占比为到了的达是");

	private static final int LONGEST_SHARED = 4;

	private static final WordSet DIVIDED = WordSet.of("看,|看:|分,|分:|划分,|划分:|结构为|结构:|构成:|构成为|结构中,|构成中,|构成看|分布,|来源:|方面,");

	private static final WordSet OTHER = WordSet.of("同比|上年|去年|较|比上|增|降|提高|其中|分别|合计|共占|以上两|前三|前两|主要|最");

	private static final WordSet REST = WordSet.of("其他|其它|其余|剩余");

	/** 90分及以上, 专科及以下: the one end of a row that is divided to both. */
	private static final WordSet ENDS = WordSet.of("及以下|以下|及以上|以上");

	/** Of ages and sizes, in which the names of parts are told. */
	private static final String OF_NAMES = "岁年分";

	private final Figures figures;

	private final Contradictions found;

	/** Shares that stand in one list, as far as they are read. */
	private final List<Amount> shares = new ArrayList<>();

	private final List<String> names = new ArrayList<>();

	/** How many ages or sizes stand among them. */
	private int ranges;

	private DividedShares(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	public static void check(Figures figures, Contradictions found) {
		boolean shared = figures.first('占') >= 0 || figures.first("比重为") >= 0 || figures.first("比例为") >= 0;
		if (shared && figures.first('%') >= 0 && figures.all().size() >= LEAST) {
			new DividedShares(figures, found).run();
		}
	}

	private void run() {
		List<Amount> all = this.figures.all();
		int behind = 0;
		for (Amount amount : all) {
			if (isApart(behind, amount.from())) {
				look();
			}
			if (!amount.unit().equals("%")) {
				if (OF_NAMES.contains(amount.unit())) {
					this.ranges++;
					continue;
				}
				look();
			}
			else if (amount.vague() || !read(amount, behind)) {
				this.shares.clear();
				this.names.clear();
			}
			behind = amount.to();
		}
		look();
	}

	/** Whether a semicolon or the end of a sentence stands between. */
	private boolean isApart(int from, int to) {
		String text = this.figures.text();
		for (int at = Math.max(from, to - 2 * REACH); at < to; at++) {
			if (";。!?\n".indexOf(text.charAt(at)) >= 0) {
				return true;
			}
		}
		return to - from > 2 * REACH;
	}

	/** Takes a share with its name; false where it is told of something else. */
	private boolean read(Amount share, int behind) {
		String text = this.figures.text();
		if (share.from() == 0 || !LAST.has(text.charAt(share.from() - 1))) {
			return false;
		}
		int begin = Sentence.clause(text, behind, share.from(), ",;:。、");
		String name = text.substring(begin, share.from());
		int word = shared(name);
		if (word < 1 || OTHER.in(name)) {
			return false;
		}
		this.shares.add(share);
		this.names.add(name.substring(0, word));
		return this.shares.size() <= MOST;
	}

	/** Where a name ends that tells a share; below one where none does. */
	private static int shared(String name) {
		for (int word = Math.max(0, name.length() - LONGEST_SHARED); word < name.length(); word++) {
			if (SHARED.lengthAt(name, word) == name.length() - word) {
				return word;
			}
		}
		return -1;
	}

	/** Looks at the list that is over, and begins another. */
	private void look() {
		if (this.shares.size() >= LEAST) {
			double off = -HUNDRED;
			for (Amount share : this.shares) {
				off += share.number();
			}
			boolean complete = isComplete();
			boolean far = complete ? Math.abs(off) <= FAR : isDivided() && off >= -NEAR && off <= FAR;
			if (far && Math.abs(off) > Amount.slack(this.shares) + Amount.UNSURE) {
				this.found.report(this.shares.get(0).from(), this.shares.get(this.shares.size() - 1).to(),
						"各部分所占的百分比相加是%s%%，不是100%%。请核对；没有列全的，请说明后确认。".formatted(new Computed(HUNDRED + off, 0).plain()));
			}
		}
		this.shares.clear();
		this.names.clear();
		this.ranges = 0;
	}

	/** Whether the names leave nothing out. */
	private boolean isComplete() {
		String first = this.names.get(0);
		String last = this.names.get(this.names.size() - 1);
		boolean ranged = isDivided() || this.ranges >= this.shares.size() - 1;
		return REST.in(last) || ENDS.in(last) && ranged || ENDS.in(first) && ENDS.in(last);
	}

	/** Whether it is told right before them by what the whole is divided. */
	private boolean isDivided() {
		int to = this.shares.get(0).from();
		return DIVIDED.in(this.figures.text(), Math.max(0, to - this.names.get(0).length() - REACH), to);
	}

}
