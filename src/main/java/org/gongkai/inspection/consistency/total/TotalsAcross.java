package org.gongkai.inspection.consistency.total;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Equivalents;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * Wholes and parts that stand in different sentences and paragraphs: a total in one, and
 * what it is made up of in numbered items, in a division of its own or told later as what
 * is done and what is left.
 */
public final class TotalsAcross {

	private static final int LEAST = 3;

	private final Map<String, UnitTellings> byUnit = new HashMap<>();

	private final Consumer<Hit> hits;

	private int paragraph;

	private int sentence;

	public TotalsAcross(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece, Figures figures) {
		this.paragraph++;
		this.sentence++;
		List<Amount> all = inOneUnit(figures.all());
		String text = piece.text();
		int end = text.indexOf('。');
		String unit = "";
		UnitTellings told = null;
		for (int at = 0; at < all.size(); at++) {
			Amount amount = all.get(at);
			boolean head = at == 0 || end >= 0 && end < amount.from();
			if (end >= 0 && end < amount.from()) {
				this.sentence++;
				end = text.indexOf('。', amount.to());
			}
			if (!amount.isPercentage()) {
				if (told == null || !unit.equals(amount.unit())) {
					unit = amount.unit();
					told = this.byUnit.computeIfAbsent(amount.kind(), (key) -> new UnitTellings());
				}
				Telling telling = new Telling(piece, all, at, this.paragraph, this.sentence, head);
				told.add(telling);
				if (unit.equals("人次") && at > 0 && all.get(at - 1).unit().equals("人")
						&& telling.between().indexOf('计') >= 0) {
					this.byUnit.computeIfAbsent("人", (key) -> new UnitTellings()).add(telling);
				}
			}
		}
	}

	/** 3.2公里, of which 1350米 and 1650米; 12吨, of which 5600公斤: in one unit. */
	private static List<Amount> inOneUnit(List<Amount> all) {
		return inUnit("米", "公里", inUnit("公斤", "吨", all));
	}

	private static List<Amount> inUnit(String unit, String larger, List<Amount> all) {
		boolean both = false;
		for (Amount amount : all) {
			both |= amount.unit().equals(unit);
		}
		return !both ? all
				: all.stream()
					.map((amount) -> amount.unit().equals(larger) ? Equivalents.in(unit, amount) : amount)
					.toList();
	}

	/** Compares what was read, when all of it is. */
	public void finish() {
		for (UnitTellings unit : this.byUnit.values()) {
			if (unit.size() >= LEAST) {
				new ItemParts(unit, this).run();
				new ParallelParts(unit, this).run();
				new PartsNamedAlike(unit, this).run();
				new ListsOfParts(unit, this).run();
				new DoneAndRest(unit, this).run();
				new SumsOfNamed(unit, this).run();
				new SumsBehind(unit, this).run();
			}
		}
	}

	/**
	 * Reports that parts do not come to a whole, where all the parts stand, or at the
	 * whole.
	 */
	void report(UnitTellings unit, List<Integer> row, int whole) {
		Telling first = unit.get(row.get(0));
		Telling last = unit.get(row.get(row.size() - 1));
		Telling total = unit.get(whole);
		boolean together = first.piece() == last.piece();
		Telling from = together ? first : total;
		Telling to = together ? last : total;
		if (first.piece() == last.piece()
				&& Contradictions.tellsOverlap(first.piece().text(), first.amount().from(), last.amount().to())) {
			return;
		}
		this.hits.accept(from.piece()
			.hit(Severity.CONFIRM, from.amount().from(), to.amount().to(),
					Contradictions.totalMessage(unit.sum(row).as(total.amount()), total.words()), null));
	}

}
