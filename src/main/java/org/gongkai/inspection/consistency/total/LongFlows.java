package org.gongkai.inspection.consistency.total;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 上年结转210万元，拨款1450万元，其他收入30万元，支出1388万元，收回12万元，年末结转290万元: what there was, three or more
 * that came and went, and what there is.
 */
public final class LongFlows {

	private static final int FEWEST = 3;

	private static final int MOST = 6;

	private final Passage passage;

	private final Contradictions found;

	private LongFlows(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (passage.size() <= FEWEST + 1) {
			return;
		}
		boolean closed = figures.first('末') >= 0 || figures.first('底') >= 0 || figures.first('存') >= 0
				|| figures.first('余') >= 0 || figures.first("结转") >= 0 || figures.first('现') >= 0;
		if (closed) {
			new LongFlows(passage, found).run();
		}
	}

	private void run() {
		for (int at = 0; at + FEWEST + 1 < this.passage.size() && !this.found.isFull(); at++) {
			if (this.passage.areAlike(at, FEWEST + 2) && Flows.FIRST.in(this.passage.name(at))) {
				look(at);
			}
		}
	}

	private void look(int first) {
		Computed right = Computed.of(this.passage.get(first));
		for (int at = first; at < Math.min(this.passage.size(), first + MOST + 2); at++) {
			String name = this.passage.name(at);
			boolean usable = this.passage.get(at).unit().equals(this.passage.get(first).unit())
					&& !this.passage.get(at).vague() && !this.passage.get(at).isPercentage()
					&& this.passage.sentencesBetween(first, at) < 2 && !Flows.OTHER.in(name);
			if (!usable) {
				return;
			}
			if (at == first) {
				continue;
			}
			boolean in = Flows.IN.in(name);
			boolean out = Flows.OUT.in(name) || name.contains("收回");
			if (Flows.LAST.in(name) && !in && !out) {
				if (at - first > FEWEST) {
					compare(first, at, right);
				}
				return;
			}
			if (in == out) {
				return;
			}
			Computed one = Computed.of(this.passage.get(at));
			right = in ? right.plus(one) : right.minus(one);
		}
	}

	private void compare(int first, int last, Computed right) {
		if (right.value() > 0 && !right.mayBe(this.passage.get(last)) && right.isLikely(this.passage.get(last))) {
			int[] stretch = this.passage.stretch(first, last);
			this.found.report(stretch[0], stretch[1], "原有的加上收进的、减去用去的是%s，文中写%s。请核对这些数。"
				.formatted(right.as(this.passage.get(last)), this.passage.words(last)));
		}
	}

}
