package org.gongkai.inspection.consistency.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/** What is found in a piece: of two findings on the same words the first is enough. */
public final class Contradictions {

	/** Findings further back than that cannot overlap. */
	private static final int LOOKED_BACK = 8;

	/** What tells that one thing stands in several parts. */
	private static final WordSet OVERLAPPING = WordSet
		.of("既是|同时存在|同时有|同时具有|同时涉及|同时享受|交叉|重复|重合|重叠|兼有|多选|两个以上|两类以上|两种以上|两项以上|多个方面");

	/** What tells that nothing does. */
	private static final WordSet APART = WordSet.of("不重复|无重复|没有重复|未重复|不交叉|无交叉|没有交叉|不重叠|无重叠|没有重叠|不重合");

	/** How far behind the parts that is told. */
	private static final int OVERLAP_REACH = 60;

	/** How many blocks before a table may be meant. */
	private static final int TABLES = 2;

	/** In how many blocks before what is named may be told. */
	private static final int PASSAGES = 4;

	/** A line with more amounts is no paragraph. */
	private static final int MOST = 100;

	private final Piece piece;

	private final Consumer<Hit> hits;

	private final List<int[]> reported = new ArrayList<>();

	/** In how many blocks before amounts were read. */
	private int blocks = -1;

	private @Nullable List<Amount> before;

	private @Nullable List<Passage> passages;

	public Contradictions(Piece piece, Consumer<Hit> hits) {
		this.piece = piece;
		this.hits = hits;
	}

	/** Whether so much is found that more is not kept. */
	public boolean isFull() {
		return this.reported.size() > InspectionRule.MOST_HITS;
	}

	/** The amounts of the blocks right before, read once for all that ask for them. */
	public List<Amount> before(int blocks) {
		List<Amount> known = (blocks == this.blocks) ? this.before : null;
		if (known == null) {
			known = new ArrayList<>();
			List<Piece> pieces = this.piece.whole().pieces();
			int at = (this.piece.number() < 0) ? 0 : this.piece.place();
			for (int one = Math.max(0, at - blocks); one < at; one++) {
				known.addAll(Figures.of(pieces.get(one)).all());
			}
			this.blocks = blocks;
			this.before = known;
		}
		return known;
	}

	/**
	 * The amounts of the paragraphs right before with the words around them, read once.
	 */
	public List<Passage> passagesBefore() {
		List<Passage> known = this.passages;
		if (known == null) {
			known = new ArrayList<>();
			List<Piece> pieces = this.piece.whole().pieces();
			int at = (this.piece.number() < 0) ? 0 : this.piece.place();
			for (int one = Math.max(0, at - PASSAGES); one < at; one++) {
				Figures figures = Figures.of(pieces.get(one));
				if (pieces.get(one).block() instanceof Block.Paragraph && !figures.all().isEmpty()
						&& figures.all().size() <= MOST) {
					known.add(new Passage(figures));
				}
			}
			this.passages = known;
		}
		return known;
	}

	/** The share of a row of that name in a table right before; below zero without. */
	public double shareBefore(String name) {
		List<Piece> pieces = this.piece.whole().pieces();
		int at = (this.piece.number() < 0) ? 0 : this.piece.place();
		for (int one = at - 1; one >= Math.max(0, at - TABLES); one--) {
			if (pieces.get(one).block() instanceof Block.Table table) {
				return ShareCells.of(table, name);
			}
		}
		return -1;
	}

	/**
	 * Reports a total that its parts do not come to, unless the text says itself that
	 * some of the parts are counted twice.
	 */
	public void reportTotal(int from, int to, String sum, String total) {
		if (tellsOverlap(this.piece.text(), from, to)) {
			return;
		}
		report(from, to, totalMessage(sum, total));
	}

	/**
	 * Whether parts in a stretch, or what is told right behind them, count one thing
	 * twice.
	 */
	public static boolean tellsOverlap(String text, int from, int to) {
		int end = Sentence.end(text, to) + 1;
		boolean reason = text.startsWith("因", end) || text.startsWith("由于", end);
		int behind = Math.min(text.length(), reason ? to + OVERLAP_REACH : Math.min(end, to + OVERLAP_REACH));
		return OVERLAPPING.in(text, from, behind) && !APART.in(text, from, behind);
	}

	public static String totalMessage(String sum, String total) {
		return "各项相加是%s，与总数%s不一致。请核对各项和总数；各项没有列全或者互有重复的，请说明后确认。".formatted(sum, total);
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
