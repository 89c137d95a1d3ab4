package org.gongkai.inspection.consistency.told;

/**
 * What is looked at to tell whether two numbers of one unit are one quantity told twice;
 * the weights are those of the table.
 */
enum TellingSign {

	/** There are two numbers at all. */
	ALWAYS,

	/**
	 * One of three digits and more is the other with a slip of the hand, and one of both
	 * is borne out by no figure.
	 */
	LONE_SLIP,

	/**
	 * Two neighbouring digits stand in each other's places, of three or more, or of two.
	 */
	EXCHANGED, EXCHANGED_OF_TWO,

	/** One digit of two is another. */
	DIGIT_OF_TWO,

	/** How far apart they are, as a logarithm. */
	APART,

	/** The text tells no other in the unit. */
	ONLY_TWO,

	/** How many it tells in the unit, and how many different ones, as logarithms. */
	TOLD, VALUES,

	/** The earlier one stands in the title. */
	TITLE,

	/** The later one stands behind the name of an attachment. */
	ATTACHMENT,

	/** A noun is right behind the earlier one, or behind the later one. */
	EARLIER_COUNTS, LATER_COUNTS,

	/** 的 is right behind the later one: 60天的工期. */
	LATER_OF,

	/** How many characters of what the later one counts the earlier one is called by. */
	CALLED,

	/**
	 * How many pairs of characters before 的, behind which the later one stands, are
	 * around the earlier one: 持续整改3个 and 尚未完成整改的4个.
	 */
	ATTRIBUTED,

	/** 上述, 本次 and the like are before the later one. */
	POINTING,

	/** 控制在, 按照 and the like are before the later one. */
	KEPT_TO,

	/** How many pairs of characters around the later one are not around the earlier. */
	OTHER_WORDS,

	/** A third number is told like the later one, or like the earlier one. */
	RIVAL, RIVAL_OF_EARLIER,

	/** Those beside it come to the later one. */
	MADE_UP,

	/** They are of different times, places or parts. */
	OTHER_SCOPE,

	/** They are of different years. */
	OTHER_YEAR,

	/** A sentence tells of a change. */
	CHANGE,

	/** One of them is told as what is left. */
	REST,

	/** 持续整改3个 and 尚未完成整改的4个: what is not yet done, told twice. */
	BOTH_NOT_YET,

	/** One of them is told as a limit, or both are. */
	LIMIT, BOTH_LIMITS,

	/** One of them is written in words. */
	SPELLED,

	/** They are shares. */
	SHARE

}
