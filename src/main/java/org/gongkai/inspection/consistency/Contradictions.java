package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/** What is found in a piece: of two findings on the same words the first is enough. */
public final class Contradictions {

	/** Findings further back than that cannot overlap. */
	private static final int LOOKED_BACK = 8;

	private final Piece piece;

	private final Consumer<Hit> hits;

	private final List<int[]> reported = new ArrayList<>();

	public Contradictions(Piece piece, Consumer<Hit> hits) {
		this.piece = piece;
		this.hits = hits;
	}

	/** Whether so much is found that more is not kept. */
	boolean isFull() {
		return this.reported.size() > InspectionRule.MOST_HITS;
	}

	/** The amounts of the blocks right before. */
	List<Amount> before(int blocks) {
		List<Amount> amounts = new ArrayList<>();
		List<Piece> pieces = this.piece.whole().pieces();
		int at = (this.piece.number() < 0) ? 0 : this.piece.place();
		for (int one = Math.max(0, at - blocks); one < at; one++) {
			amounts.addAll(Figures.of(pieces.get(one)).all());
		}
		return amounts;
	}

	/** Reports a total that its parts do not come to. */
	void reportTotal(int from, int to, String sum, String total) {
		report(from, to, "各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全或者互有重复的，请说明后确认。".formatted(sum, total));
	}

	public void report(int from, int to, String message) {
		int last = this.reported.size() - 1;
		for (int at = last; at >= Math.max(0, last - LOOKED_BACK); at--) {
			int[] other = this.reported.get(at);
			if (from < other[1] && other[0] < to) {
				return;
			}
		}
		this.reported.add(new int[] { from, to });
		this.hits.accept(this.piece.hit(Severity.CONFIRM, from, to, message, null));
	}

}
