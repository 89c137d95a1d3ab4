package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * A name in quotes with a number in it, told with two numbers: “10分钟健身圈” and “15分钟健身圈”.
 */
public final class QuotedNames {

	/** Of one that was before, or that is another one. */
	private static final WordSet OTHER = WordSet.of("升级|拓展|扩大|由|从|向|原|转变|调整|分别|同时|以及|提升到|改为");

	private static final String NUMERALS = "0123456789一二两三四五六七八九十百";

	/** As many characters as a name has at least besides its number. */
	private static final int SHORTEST = 3;

	private static final int LONGEST = 16;

	private static final int MOST = 100;

	private QuotedNames() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		Map<String, List<Name>> names = new LinkedHashMap<>();
		for (Piece piece : text.pieces()) {
			if (piece.number() != InspectedText.CATALOGUE && piece.mayHold('“') && piece.mayHold('”')) {
				read(piece, names);
			}
			if (names.size() > MOST) {
				return;
			}
		}
		names.values().forEach((all) -> compare(all, hits));
	}

	private static void read(Piece piece, Map<String, List<Name>> names) {
		String text = piece.text();
		for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
			int end = at + 1;
			while (end < text.length() && end - at <= LONGEST && text.charAt(end) != '”') {
				end++;
			}
			if (end == text.length() || text.charAt(end) != '”') {
				continue;
			}
			String name = text.substring(at + 1, end);
			StringBuilder words = new StringBuilder();
			StringBuilder number = new StringBuilder();
			for (char c : name.toCharArray()) {
				((NUMERALS.indexOf(c) >= 0) ? number : words).append(c);
				if (NUMERALS.indexOf(c) >= 0) {
					words.append((words.length() > 0 && words.charAt(words.length() - 1) == '#') ? "" : "#");
				}
			}
			if (name.length() <= LONGEST && number.length() > 0 && words.length() > SHORTEST) {
				names.computeIfAbsent(words.toString(), (key) -> new ArrayList<>())
					.add(new Name(piece, at, end + 1, number.toString()));
			}
		}
	}

	/**
	 * Of two numbers the one that is told less often, or else the later, is asked about.
	 */
	private static void compare(List<Name> all, Consumer<Hit> hits) {
		Name first = all.get(0);
		List<Name> others = all.stream().filter((name) -> !name.number().equals(first.number())).toList();
		boolean two = !others.isEmpty()
				&& others.stream().allMatch((name) -> name.number().equals(others.get(0).number()));
		if (!two || all.stream().anyMatch(Name::isOther) || others.get(0).isBeside(first)) {
			return;
		}
		boolean rare = all.size() - others.size() < others.size();
		Name wrong = rare ? first : others.get(0);
		Name right = rare ? others.get(0) : first;
		hits.accept(wrong.piece()
			.hit(Severity.CONFIRM, wrong.from(), wrong.to(),
					"另一处写的是%s，这里写的是%s。请核对后统一；不是同一个的，请说明后确认。".formatted(right.words(), wrong.words()), null));
	}

	/**
	 * A name in quotes.
	 *
	 * @param piece where it stands
	 * @param from its opening quote
	 * @param to behind the closing one
	 * @param number the number in it
	 */
	private record Name(Piece piece, int from, int to, String number) {

		String words() {
			return this.piece.text().substring(this.from, this.to);
		}

		boolean isOther() {
			String text = this.piece.text();
			return OTHER.in(text, Sentence.clause(text, Sentence.begin(text, this.from), this.from, ",;:"), this.from)
					|| text.startsWith("以上", this.to) || text.startsWith("升", this.to);
		}

		boolean isBeside(Name other) {
			return this.piece == other.piece
					&& Sentence.begin(this.piece.text(), this.from) == Sentence.begin(this.piece.text(), other.from);
		}

	}

}
