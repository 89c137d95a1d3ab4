package org.gongkai.inspection.spelling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.gongkai.inspection.labelled.LabelledText;

/**
 * Draws the table of characters that stand beside each other in texts without mistakes.
 */
final class PairTable {

	/** In so many texts a pair is seen often. */
	private static final int OFTEN = 3;

	private PairTable() {
	}

	/** The table, a line a character. */
	static List<String> lines(List<LabelledText> texts) {
		Map<Character, Map<Character, Integer>> pairs = new TreeMap<>();
		texts.stream()
			.filter((text) -> text.marks().stream().noneMatch((mark) -> mark.code().equals("T1")))
			.forEach((text) -> {
				Set<String> own = new HashSet<>();
				text.text().pieces().forEach((piece) -> addPairs(piece.text(), own));
				own.forEach((pair) -> pairs.computeIfAbsent(pair.charAt(0), (any) -> new TreeMap<>())
					.merge(pair.charAt(1), 1, Integer::sum));
			});
		return pairs.entrySet().stream().map((first) -> line(first.getKey(), first.getValue())).toList();
	}

	private static void addPairs(String text, Set<String> pairs) {
		for (int at = 1; at < text.length(); at++) {
			if (Suspicions.isChinese(text.charAt(at - 1)) && Suspicions.isChinese(text.charAt(at))) {
				pairs.add(text.substring(at - 1, at + 1));
			}
		}
	}

	private static String line(char first, Map<Character, Integer> seconds) {
		StringBuilder now = new StringBuilder().append(first);
		StringBuilder often = new StringBuilder(" ");
		seconds.forEach((second, times) -> ((times < OFTEN) ? now : often).append(second.charValue()));
		return now.append(often).toString();
	}

}
