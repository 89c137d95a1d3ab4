package org.gongkai.inspection.labelled;

/**
 * A relation between figures of a text, and the figure by which it can be broken.
 *
 * @param kind what holds
 * @param block the paragraph the figure stands in, as a block of the text
 * @param from its first digit
 * @param to behind its last
 * @param told what it is made up of, for those who read what was missed
 */
record Relation(Kind kind, int block, int from, int to, String told) {

	/** What may hold between the figures of a text. */
	enum Kind {

		/** 共120件，其中甲70件、乙50件 */
		SUM("合计"),

		/** 120件中办结90件，占75% */
		SHARE("占比"),

		/** 由80件增加到100件，增长25% */
		CHANGE("增减"),

		/** 每户500元，120户共6万元 */
		PRODUCT("乘积"),

		/** 120户共6万元，户均500元 */
		AVERAGE("平均"),

		/** 共120件 …… 这120件 */
		AGAIN("重述"),

		/** 共120件, and 120 in a cell of the table below */
		TABLE("文与表");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/** Whether its figures come to each other, and none is told again. */
		boolean isReckoned() {
			return this != AGAIN && this != TABLE;
		}

		@Override
		public String toString() {
			return this.label;
		}

	}

}
