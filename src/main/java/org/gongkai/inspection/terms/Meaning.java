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
	 * @param needed words one of which has to stand near, folded; none when it is always
	 * wrong
	 */
	record WrongForm(TermKind kind, TermEntry entry, String correct, String verbatim, List<String> covers,
			List<String> companions, List<String> needed) implements Meaning {

		/** One that is wrong wherever it stands, but in those words. */
		static WrongForm but(TermKind kind, TermEntry entry, String correct, List<String> covers) {
			return new WrongForm(kind, entry, correct, "", covers, List.of(),
					entry.neededWords().stream().map(CompiledTerms::looked).toList());
		}

	}

	/**
	 * Half of a protected name; what stands beside it has to be the other half.
	 *
	 * @param kind kind of its list
	 * @param name the name
	 * @param second whether it is the second half
	 * @param beside the character of the other half that stands beside it
	 * @param outer the character at the other half's other end
	 * @param length how long the other half is
	 */
	record HalfName(TermKind kind, ProtectedName name, boolean second, char beside, char outer,
			int length) implements Meaning {

		private static final int LENGTH = 0xFF;

		private static final int LENGTH_BIT = 2 * Character.SIZE;

		private static final int MISSING = 0xF;

		private static final int MISSING_BIT = LENGTH_BIT + Byte.SIZE;

		private static final int MORE_BIT = MISSING_BIT + 4;

		private static final int SECOND_BIT = MORE_BIT + 1;

		static HalfName first(TermKind kind, ProtectedName name, String other) {
			return new HalfName(kind, name, false, other.charAt(0), other.charAt(other.length() - 1), other.length());
		}

		static HalfName second(TermKind kind, ProtectedName name, String other) {
			return new HalfName(kind, name, true, other.charAt(other.length() - 1), other.charAt(0), other.length());
		}

		/** All that {@link #mayBeName} goes by; never 0. */
		long clue() {
			return (this.second ? 1L << SECOND_BIT : 0) | (this.name.mayBeLonger() ? 1L << MORE_BIT : 0)
					| (long) this.name.mostShifted() << MISSING_BIT | (long) this.length << LENGTH_BIT
					| (long) this.outer << Character.SIZE | this.beside;
		}

		/**
		 * Whether the other half may stand beside it, rightly or with one mistake: that
		 * leaves one of its ends where it was, but for what is missing or too many.
		 * Halves are many and names far apart in memory, so that nearly all are told by
		 * this.
		 * @param clue that of the half
		 */
		static boolean mayBeName(long clue, String whole, int from, int to) {
			boolean second = (clue >>> SECOND_BIT & 1) != 0;
			int next = second ? from - 1 : to;
			if (next < 0 || next >= whole.length()) {
				return false;
			}
			if (whole.charAt(next) == (char) clue) {
				return true;
			}
			int length = (int) (clue >>> LENGTH_BIT) & LENGTH;
			int missing = (int) (clue >>> MISSING_BIT) & MISSING;
			int more = (int) (clue >>> MORE_BIT) & 1;
			char outer = (char) (clue >>> Character.SIZE);
			int first = second ? from - length - more : to + length - 1 - missing;
			int last = Math.min(first + missing + more, whole.length() - 1);
			for (int at = Math.max(0, first); at <= last; at++) {
				if (whole.charAt(at) == outer) {
					return true;
				}
			}
			return false;
		}

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
	 * The name under which a protected series is known.
	 *
	 * @param kind kind of its list
	 * @param series the series
	 */
	record SeriesName(TermKind kind, Series series) implements Meaning {
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
