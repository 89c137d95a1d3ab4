package org.gongkai.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

import org.gongkai.digest.Sm3;

/**
 * The root of a Merkle tree over SM3, taken leaf by leaf: only one node a level is kept,
 * however many leaves there are. Leaves and nodes are digested differently, so that none
 * can pass for the other (as in RFC 6962).
 */
final class MerkleTree {

	private static final String LEAF = "leaf:";

	private static final String NODE = "node:";

	private final Deque<Node> nodes = new ArrayDeque<>();

	private long leaves;

	void add(String leaf) {
		Node node = new Node(0, digest(LEAF + leaf));
		while (!this.nodes.isEmpty() && this.nodes.peek().height() == node.height()) {
			node = new Node(node.height() + 1, digest(NODE + this.nodes.pop().hash() + node.hash()));
		}
		this.nodes.push(node);
		this.leaves++;
	}

	long leaves() {
		return this.leaves;
	}

	/** The root over all leaves so far; of none, the digest of nothing. */
	String root() {
		if (this.nodes.isEmpty()) {
			return digest("");
		}
		var fromRight = this.nodes.iterator();
		String hash = fromRight.next().hash();
		while (fromRight.hasNext()) {
			hash = digest(NODE + fromRight.next().hash() + hash);
		}
		return hash;
	}

	private static String digest(String text) {
		return Sm3.hex(text.getBytes(StandardCharsets.UTF_8));
	}

	private record Node(int height, String hash) {
	}

}
