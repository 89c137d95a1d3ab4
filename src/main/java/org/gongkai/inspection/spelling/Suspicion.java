package org.gongkai.inspection.spelling;

/**
 * A stretch that is a word but for one character.
 *
 * @param from its first character
 * @param to behind its last one
 * @param wrong the character that seems wrong
 * @param word what may have been meant
 * @param signs what speaks for a mistake, in the order of {@link Sign}
 */
record Suspicion(int from, int to, int wrong, String word, float[] signs) {

	/** What is looked at; the weights are those of the table. */
	enum Sign {

		/** There is something at all. */
		ALWAYS,

		/** How much likelier the whole becomes, as a logarithm. */
		GAIN,

		/** How rare the word is, its right character alone, and the wrong one. */
		RARE, RARE_ALONE, RARE_WRONG,

		/** The characters have the same sound. */
		SOUND,

		/** They sound and look alike. */
		SOUND_AND_LOOK,

		/** They are often taken for each other, or now and then. */
		TYPICAL, KNOWN,

		/** The word has four characters or more. */
		LONG,

		/** The mistake would lie in a word of two characters, within such a long one. */
		LONG_IN_WORD,

		/**
		 * The characters as they stand have been seen together, now and then or often.
		 */
		SEEN,

		/** The characters of the word have been seen together, now and then or often. */
		WORD_SEEN,

		/** The right character and what is beside the word have been seen together. */
		RIGHT_BESIDE,

		/** The mistake and what is beside the word have not been seen together. */
		UNSEEN_BESIDE,

		/** The stretch stands there more than once. */
		REPEATED,

		/** The mistake is the last character of a run. */
		AT_END,

		/** The run is but three characters long; it is the word alone. */
		SHORT_RUN, ALONE,

		/** It stands in a table. */
		IN_TABLE,

		/** A surname is before the two characters. */
		BEHIND_SURNAME,

		/** It begins like a name: with a surname at the run's beginning. */
		BEGINS_LIKE_NAME,

		/** Two single characters that begin with a surname, and another behind. */
		LIKE_NAME,

		/** A single character is behind, or before, the latter by the gain. */
		SINGLE_BEHIND, SINGLE_BEFORE,

		/** 县, 村, 路 or their like is behind. */
		LIKE_PLACE

	}

}
