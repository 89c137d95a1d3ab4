package org.gongkai.inspection.consistency.slip;

import java.util.List;

/**
 * A relation that would hold if one of its figures were written without a slip.
 *
 * @param kind the relation
 * @param figure the figure that would have to be another
 * @param value what it would have to be
 * @param all all figures of the relation, the total, rate or product first
 * @param signs what speaks for it, in the order of {@link SlipSign}
 */
record NearRelation(Kind kind, Told figure, double value, List<Told> all, double[] signs) {

	/** What figures come to. */
	enum Kind {

		/** 共120件，其中甲70件、乙50件 */
		SUM,

		/** 120件中办结90件，占75% */
		SHARE,

		/** 每户500元，120户共6万元 */
		PRODUCT

	}

}
