package org.gongkai.inspection.consistency.slip;

/**
 * What is looked at to tell whether a figure is a slip for what others come to; the
 * weights are those of the table.
 */
enum SlipSign {

	/** There is a figure that would fit. */
	ALWAYS,

	/** It is the total, the rate or the product, and not what this is made up of. */
	OF_WHOLE,

	/** The slip: a digit, two that changed places, the point or the scale. */
	DIGIT, EXCHANGED, SCALE,

	/** With how many digits it is written, whether with two, and whether it is round. */
	DIGITS, TWO_DIGITS, ROUND,

	/** How far it is from what it would be, as a logarithm. */
	APART,

	/** Of how many figures it would be made up. */
	PARTS,

	/** All stand in one sentence, or in one paragraph, or one in the title. */
	ONE_SENTENCE, ONE_PARAGRAPH, TITLE,

	/** How many figures of its unit stand between the total and its parts. */
	BETWEEN,

	/** How many of any unit stand between all of them. */
	AMID,

	/** How many characters lie between two that follow each other, as a logarithm. */
	FAR,

	/** One that stands among the parts is left out. */
	LEFT_OUT,

	/** Right before or behind the parts another of the unit, or a list, goes on. */
	GOES_ON, LISTED_ON,

	/** The total stands before its parts, or the rate behind what it is of. */
	WHOLE_FIRST, WHOLE_LAST,

	/** The part stands right before its share, and how many rates stand between. */
	PART_NEXT, RATES_BETWEEN,

	/** What words stand before the total, rate or product, or before any of them. */
	TOTAL_WORD, RATE_WORD, CHANGE_WORD, GROWTH_WORD, AMONG_WORD, EACH_WORD,

	/** Which part of the others is told as a change. */
	OTHERS_CHANGE,

	/** A table holds it. */
	IN_TABLE,

	/** The text tells elsewhere what it would be. */
	VALUE_TOLD,

	/** Which part of the others fits elsewhere, or stands in a table. */
	OTHERS_EXPLAINED, OTHERS_IN_TABLE,

	/** How many of them a slip would make fit. */
	RIVALS,

	/** Part and whole are counted in one unit. */
	SAME_UNIT,

	/** How many figures of its unit the text tells, as a logarithm. */
	TOLD

}
