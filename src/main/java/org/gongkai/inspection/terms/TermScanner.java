package org.gongkai.inspection.terms;

import java.util.Arrays;
import java.util.List;

/**
 * Finds all occurrences of many terms in one pass. The terms form a tree whose edges lie
 * in one hash table; a text enters it only where two characters stand with which a term
 * begins, which most places of a text are not. Why not a library: ADR 14.
 */
final class TermScanner {

	/** The longest term; bounds what a place of the text can cost. */
	static final int LONGEST_TERM = 60;

	private static final int SHORTEST_TERM = 2;

	private static final int PAIR_BITS = 21;

	private static final int TRIPLE_BITS = 22;

	private static final int TARGET_BITS = 24;

	private static final int MOST_NODES = 1 << TARGET_BITS;

	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private final long[] pairs = new long[(1 << PAIR_BITS) / Long.SIZE];

	/** The same of three characters, and of the two of which a term is all made. */
	private final long[] triples = new long[(1 << TRIPLE_BITS) / Long.SIZE];

	/** By character, the node to which it leads from the root, or 0. */
	private final int[] roots = new int[1 << Character.SIZE];

	/**
	 * All other edges, each with its target in the last bits, so that both are read at
	 * once.
	 */
	private long[] edges = new long[1 << 10];

	/** By node, the number of the term that ends there, or -1. */
	private int[] ends = new int[1 << 8];

	/** By node, whether a term ends there: small enough to be at hand. */
	private final long[] endings;

	private int nodes = 1;

	/**
	 * Takes in the terms.
	 * @param terms each once, 2 to {@link #LONGEST_TERM} characters
	 */
	TermScanner(List<String> terms) {
		Arrays.fill(this.ends, -1);
		for (int term = 0; term < terms.size(); term++) {
			add(terms.get(term), term);
		}
		this.ends = Arrays.copyOf(this.ends, this.nodes);
		this.endings = new long[this.nodes / Long.SIZE + 1];
		for (int node = 0; node < this.nodes; node++) {
			this.endings[node >>> 6] |= (this.ends[node] >= 0) ? 1L << node : 0;
		}
	}

	/** Tells of every occurrence, in the order of their beginnings. */
	void scan(String text, Occurrences found) {
		int last = text.length() - 1;
		for (int from = 0; from < last; from++) {
			char first = text.charAt(from);
			char second = text.charAt(from + 1);
			if (has(this.pairs, pair(first, second)) && (has(this.triples, triple(first, second, '\0'))
					|| from + 1 < last && has(this.triples, triple(first, second, text.charAt(from + 2))))) {
				follow(text, from, found);
			}
		}
	}

	private static boolean has(long[] bits, int bit) {
		return (bits[bit >>> 6] >>> bit & 1) != 0;
	}

	/** Terms have two characters at least, so that none ends with the first. */
	private void follow(String text, int from, Occurrences found) {
		int node = this.roots[text.charAt(from)];
		for (int at = from + 1; at < text.length(); at++) {
			node = target(node, text.charAt(at));
			if (node < 0) {
				return;
			}
			if (has(this.endings, node)) {
				found.found(this.ends[node], from, at + 1);
			}
		}
	}

	private void add(String term, int number) {
		if (term.length() < SHORTEST_TERM || term.length() > LONGEST_TERM) {
			throw new IllegalArgumentException("A term has 2 to %d characters: %s".formatted(LONGEST_TERM, term));
		}
		int pair = pair(term.charAt(0), term.charAt(1));
		this.pairs[pair >>> 6] |= 1L << pair;
		int triple = triple(term.charAt(0), term.charAt(1), (term.length() > 2) ? term.charAt(2) : '\0');
		this.triples[triple >>> 6] |= 1L << triple;
		char first = term.charAt(0);
		if (this.roots[first] == 0) {
			this.roots[first] = grow();
		}
		int node = this.roots[first];
		for (int at = 1; at < term.length(); at++) {
			int next = target(node, term.charAt(at));
			node = (next >= 0) ? next : grow(node, term.charAt(at));
		}
		if (this.ends[node] >= 0) {
			throw new IllegalArgumentException("The term is there twice: " + term);
		}
		this.ends[node] = number;
	}

	private int grow(int node, char c) {
		int grown = grow();
		if (grown * 2 > this.edges.length) {
			widen();
		}
		put(edge(node, c) << TARGET_BITS | grown);
		return grown;
	}

	private int grow() {
		int grown = this.nodes++;
		if (grown == MOST_NODES) {
			throw new IllegalArgumentException("The terms have more than %d characters".formatted(MOST_NODES));
		}
		if (grown == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, grown * 2);
			Arrays.fill(this.ends, grown, grown * 2, -1);
		}
		return grown;
	}

	private void widen() {
		long[] before = this.edges;
		this.edges = new long[before.length * 2];
		for (long known : before) {
			if (known != 0) {
				put(known);
			}
		}
	}

	private void put(long edgeAndTarget) {
		int place = place(edgeAndTarget >>> TARGET_BITS);
		while (this.edges[place] != 0) {
			place = place + 1 & this.edges.length - 1;
		}
		this.edges[place] = edgeAndTarget;
	}

	private int target(int node, char c) {
		long edge = edge(node, c);
		int place = place(edge);
		long known = this.edges[place];
		while (known != 0) {
			if (known >>> TARGET_BITS == edge) {
				return (int) known & MOST_NODES - 1;
			}
			place = place + 1 & this.edges.length - 1;
			known = this.edges[place];
		}
		return -1;
	}

	private int place(long edge) {
		return (int) (edge * SPREAD >>> 40) & this.edges.length - 1;
	}

	/**
	 * Never 0, which marks a free place: the root, whose number that is, is no part of
	 * one.
	 */
	private static long edge(int node, char c) {
		return (long) node << Character.SIZE | c;
	}

	private static int pair(char first, char second) {
		return (int) (((long) first << Character.SIZE | second) * SPREAD >>> Long.SIZE - PAIR_BITS);
	}

	private static int triple(char first, char second, char third) {
		long all = ((long) first << Character.SIZE | second) << Character.SIZE | third;
		return (int) (all * SPREAD >>> Long.SIZE - TRIPLE_BITS);
	}

	/** Is told where a term occurs. */
	@FunctionalInterface
	interface Occurrences {

		/**
		 * An occurrence.
		 * @param term number of the term
		 * @param from its first character
		 * @param to behind its last
		 */
		void found(int term, int from, int to);

	}

}
