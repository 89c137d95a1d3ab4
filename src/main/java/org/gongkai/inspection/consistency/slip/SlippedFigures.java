package org.gongkai.inspection.consistency.slip;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.figures.Figures;

/**
 * A figure that fits none of the others and would fit them if it were written without a
 * slip: 86吨、124吨、70吨 and 合计270吨, 2160张 with 1404人 and 入住率56%. How the sentences are
 * worded is not asked; whether figures belong together is weighed by what was learnt.
 */
public final class SlippedFigures {

	private final ToldFigures figures = new ToldFigures();

	private final Consumer<Hit> hits;

	private final Predicate<Spot> reported;

	/**
	 * Nothing is read yet.
	 * @param hits receives what is found
	 * @param reported tells what something else was found at
	 */
	public SlippedFigures(Consumer<Hit> hits, Predicate<Spot> reported) {
		this.hits = hits;
		this.reported = reported;
	}

	public void read(Piece piece, Figures figures) {
		if (piece.number() != InspectedText.CATALOGUE && piece.number() != InspectedText.ATTACHMENTS) {
			this.figures.read(piece, figures);
		}
	}

	public void readTable(Piece piece) {
		this.figures.readTable(piece);
	}

	/** All relations that would hold but for a slip. */
	List<NearRelation> relations() {
		List<NearRelation> relations = new ArrayList<>();
		NearSums.explain(this.figures);
		NearRates.explain(this.figures);
		NearProducts.explain(this.figures);
		NearSums.search(this.figures, relations::add);
		NearRates.search(this.figures, relations::add);
		NearProducts.search(this.figures, relations::add);
		return relations;
	}

	public void finish() {
		if (this.figures.all().size() < 3) {
			return;
		}
		SlipWeights weights = SlipWeights.shipped();
		Map<NearRelation, Double> likely = new HashMap<>();
		for (NearRelation relation : relations()) {
			double weight = weights.of(relation);
			if (weight > SlipWeights.ASKED_ABOVE) {
				likely.put(relation, weight);
			}
		}
		Set<Told> told = new HashSet<>();
		likely.entrySet()
			.stream()
			.sorted(Map.Entry.<NearRelation, Double>comparingByValue()
				.reversed()
				.thenComparing((entry) -> entry.getKey().figure().place()))
			.map(Map.Entry::getKey)
			.filter((relation) -> relation.all().stream().noneMatch((one) -> told.contains(one) || isReported(one)))
			.forEach((relation) -> {
				told.addAll(relation.all());
				report(relation);
			});
	}

	private boolean isReported(Told told) {
		return this.reported.test(spot(told));
	}

	/** Where a figure stands. */
	static Spot spot(Told told) {
		return told.piece().normalized().spot(told.piece().number(), told.amount().from(), told.amount().to());
	}

	private void report(NearRelation relation) {
		Told figure = relation.figure();
		this.hits.accept(figure.piece()
			.hit(Severity.CONFIRM, figure.amount().from(), figure.amount().to(), SlipMessage.of(relation), null));
	}

}
