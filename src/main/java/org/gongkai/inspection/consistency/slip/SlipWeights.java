package org.gongkai.inspection.consistency.slip;

import java.util.EnumMap;
import java.util.Map;

import org.gongkai.inspection.consistency.figures.SignWeights;
import org.gongkai.inspection.spelling.Tables;

/**
 * How much each sign speaks for a slip, by the relation, as it was learnt from texts in
 * which slips are marked and from clean ones whose relations were broken.
 */
final class SlipWeights {

	/** The table of the shipped weights: a relation, a sign, its weight. */
	static final String SHIPPED = "slip/weights.txt";

	/** Above that it is asked about. */
	static final double ASKED_ABOVE = 2;

	private final Map<NearRelation.Kind, SignWeights<SlipSign>> weights = new EnumMap<>(NearRelation.Kind.class);

	/** The weights that the product ships. */
	static SlipWeights shipped() {
		return Shipped.WEIGHTS;
	}

	/** Weights as they are written, a line a relation and sign. */
	static SlipWeights of(Iterable<String> lines) {
		SlipWeights weights = new SlipWeights();
		lines.forEach(weights::enter);
		return weights;
	}

	private void enter(String line) {
		int blank = line.indexOf(' ');
		this.weights
			.computeIfAbsent(NearRelation.Kind.valueOf(line.substring(0, blank)),
					(kind) -> new SignWeights<>(SlipSign.class))
			.enter(line.substring(blank + 1));
	}

	/** The greater, the likelier the figure is a slip. */
	double of(NearRelation relation) {
		return of(relation.kind(), relation.signs());
	}

	double of(NearRelation.Kind kind, double[] signs) {
		SignWeights<SlipSign> known = this.weights.get(kind);
		return (known != null) ? known.of(signs) : Double.NEGATIVE_INFINITY;
	}

	/** Read when first asked for. */
	private static final class Shipped {

		private static final SlipWeights WEIGHTS = new SlipWeights();

		static {
			Tables.read(SHIPPED, (line, number) -> WEIGHTS.enter(line));
		}

	}

}
