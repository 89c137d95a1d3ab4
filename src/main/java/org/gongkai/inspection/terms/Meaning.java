package org.gongkai.inspection.terms;

import java.util.List;

/** What it means that a looked-for string stands in a text. */
sealed interface Meaning {

	/** The kind whose rule is to be told. */
	TermKind kind();

	/**
	 * A wrong form stands there.
	 *
	 * @param kind kind of its list
	 * @param entry the entry
	 * @param correct what should stand there, blank for nothing certain
	 * @param verbatim the term as written where folding would hide the mistake, else
	 * blank
	 * @param covers longer words in which it is right, folded
	 * @param companions words of the same sentence beside which it is right, folded
	 */
	record WrongForm(TermKind kind, TermEntry entry, String correct, String verbatim, List<String> covers,
			List<String> companions) implements Meaning {
	}

	/**
	 * Half of a protected name; what stands beside it has to be the other half.
	 *
	 * @param kind kind of its list
	 * @param name the name
	 * @param second whether it is the second half
	 */
	record HalfName(TermKind kind, ProtectedName name, boolean second) implements Meaning {
	}

	/**
	 * An element of a protected series.
	 *
	 * @param kind kind of its list
	 * @param series the series
	 * @param place its place in it, from 0
	 */
	record Element(TermKind kind, Series series, int place) implements Meaning {
	}

	/**
	 * The name of a congress or a plenary session of the party is near.
	 *
	 * @param kind kind of the list that asks about it
	 */
	record Plenary(TermKind kind) implements Meaning {
	}

	/**
	 * A leader's name.
	 *
	 * @param leader the leader
	 * @param right whether it is written rightly, else one character only sounds alike
	 */
	record LeaderName(Leader leader, boolean right) implements Meaning {

		@Override
		public TermKind kind() {
			return TermKind.LEADER;
		}

	}

	/**
	 * A post of leaders.
	 *
	 * @param post the post, folded
	 * @param leaders who hold or held it; none of a post that only others hold
	 * @param title whether it is but a title such as 书记, of which many are no leaders
	 */
	record Post(String post, List<Leader> leaders, boolean title) implements Meaning {

		@Override
		public TermKind kind() {
			return TermKind.LEADER;
		}

	}

}
