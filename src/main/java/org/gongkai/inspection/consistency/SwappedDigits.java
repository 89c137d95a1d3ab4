package org.gongkai.inspection.consistency;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/**
 * 培训学员320人 and later 302名学员全部通过: all of one kind, with the same digits in another order.
 */
final class SwappedDigits {

	private static final String COUNTED = "人名位户家个件";

	private static final int NOUN = 2;

	private final Map<String, Amount> told = new HashMap<>();

	private final Map<String, String> words = new HashMap<>();

	private final Consumer<Hit> hits;

	SwappedDigits(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece, Figures figures) {
		String text = piece.text();
		for (Amount amount : figures.all()) {
			if (amount.vague() || !COUNTED.contains(amount.unit()) || amount.value().intValue() < 100) {
				continue;
			}
			int noun = amount.to() + NOUN;
			boolean all = text.startsWith("全部", noun) || text.startsWith("均", noun) || text.startsWith("都", noun);
			Amount before = all ? this.told.get(text.substring(amount.to(), noun)) : null;
			if (before != null && isSwapped(before, amount)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, amount.from(), noun,
						"前文写的是%s，这里写的是%s，数字相同、次序不同。请核对后统一。".formatted(this.words.get(text.substring(amount.to(), noun)),
								text.substring(amount.from(), amount.to())),
						null));
			}
			if (amount.from() >= NOUN && Sentence.isHan(text.charAt(amount.from() - 1))) {
				String name = text.substring(amount.from() - NOUN, amount.from());
				this.told.putIfAbsent(name, amount);
				this.words.putIfAbsent(name, text.substring(amount.from(), amount.to()));
			}
		}
	}

	private static boolean isSwapped(Amount one, Amount other) {
		if (one.value().compareTo(other.value()) == 0) {
			return false;
		}
		char[] first = Amount.plain(one.value()).toCharArray();
		char[] second = Amount.plain(other.value()).toCharArray();
		Arrays.sort(first);
		Arrays.sort(second);
		return Arrays.equals(first, second);
	}

}
