package org.gongkai.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.gongkai.digest.Sm3;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MerkleTreeTests {

	@Test
	void rootIsThatOfTheTreeBuiltTopDown() {
		for (int size = 0; size < 70; size++) {
			List<String> leaves = leaves(size);
			assertThat(root(leaves)).isEqualTo(topDown(leaves));
		}
	}

	@Test
	void everyChangeChangesTheRoot() {
		Set<String> roots = new HashSet<>();
		List<String> leaves = leaves(9);
		roots.add(root(leaves));
		for (int at = 0; at < 9; at++) {
			List<String> changed = new ArrayList<>(leaves);
			changed.set(at, "x");
			assertThat(roots.add(root(changed))).isTrue();
			List<String> shorter = new ArrayList<>(leaves);
			shorter.remove(at);
			assertThat(roots.add(root(shorter))).isTrue();
			List<String> rotated = new ArrayList<>(leaves);
			Collections.rotate(rotated, at + 1);
			assertThat(at == 8 || roots.add(root(rotated))).isTrue();
		}
	}

	private static List<String> leaves(int size) {
		return IntStream.range(0, size).mapToObj((number) -> "entry " + number).toList();
	}

	private static String root(List<String> leaves) {
		MerkleTree tree = new MerkleTree();
		leaves.forEach(tree::add);
		assertThat(tree.leaves()).isEqualTo(leaves.size());
		return tree.root();
	}

	/** As RFC 6962 defines it: split at the largest power of two below the size. */
	private static String topDown(List<String> leaves) {
		if (leaves.isEmpty()) {
			return Sm3.hex("");
		}
		if (leaves.size() == 1) {
			return Sm3.hex("leaf:" + leaves.get(0));
		}
		int split = Integer.highestOneBit(leaves.size() - 1);
		return Sm3.hex("node:" + topDown(leaves.subList(0, split)) + topDown(leaves.subList(split, leaves.size())));
	}

}
