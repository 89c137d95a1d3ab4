package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A list behind a colon has as many names as the text counts, be it in the sentence
 * before, in the title, or where it tells of those of whom the list is: 决定命名12个村 and
 * 命名以下村：, 邀请9家企业 and 参会企业：.
 */
public final class ItemLists {

	private static final Pattern COUNT = Pattern.compile(
			"(?<![第前后几数每余0-9.一二三四五六七八九十])([二两三四五六七八九十]|十[一二三四五六七八九]|[1-9][0-9]?)(个|家|所|名|位|户|处|支|项|条|件|部|座|种|类|款|篇|门)(?!月|工作日|百分|小时|日历|自然|半|以上|以下|以内|左右|标准|基点)([\\p{IsHan}0-9“”]{0,24})");

	private static final CharacterSet COUNTS = CharacterSet.of("23456789二两三四五六七八九十1");

	private static final CharacterSet MEASURES = CharacterSet.of("个家所名位户处支项条件部座种类款篇门");

	private static final CharacterSet MARKS = CharacterSet.of("、,;:");

	private static final WordSet POINTING = WordSet.of("以下|如下|下列|名单");

	/** Of which the list need not have all, or of others. */
	private static final WordSet PART = WordSet.of("其中|等|包括|如|除|其余|另|部分|主要|重点|前|新增|累计|目前|共有|现有|每");

	private static final String LISTED = "名单如下";

	private static final int MOST_COUNTS = 60;

	private static final int LONGEST = 700;

	private static final int LONGEST_NAME = 24;

	private static final int SHORTEST_LIST = 3;

	/** How many paragraphs before a list what it is of may be counted. */
	private static final int BEFORE = 4;

	private static final int WORD = 2;

	private static final int LONGEST_LABEL = 8;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	private final List<Count> counts = new ArrayList<>();

	private ItemLists(InspectedText text, Consumer<Hit> hits) {
		this.text = text;
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		new ItemLists(text, hits).run();
	}

	private void run() {
		List<Piece> pieces = this.text.pieces();
		for (int at = 0; at < pieces.size() - 1 && this.counts.size() < MOST_COUNTS; at++) {
			Piece piece = pieces.get(at);
			if (at != 1 && !(piece.block() instanceof Block.Table)) {
				count(piece, at);
				if (piece.mayHold(':') && piece.mayHold('、') && piece.block() instanceof Block.Paragraph) {
					lists(piece, at);
				}
			}
		}
	}

	private void count(Piece piece, int place) {
		String words = piece.text();
		for (int at = 0; at + 1 < words.length() && this.counts.size() < MOST_COUNTS; at++) {
			boolean counts = COUNTS.has(words.charAt(at))
					&& MEASURES.in(words, at + 1, Math.min(words.length(), at + 3));
			Matcher count = counts ? COUNT.matcher(words).region(at, words.length()).useTransparentBounds(true) : null;
			if (count != null && count.lookingAt()) {
				String noun = count.group(3);
				if (noun.isEmpty()) {
					// 设考点5个
					int begin = Math.max(0, count.start() - WORD);
					noun = Sentence.han(words, begin, WORD);
				}
				if (noun.length() >= WORD) {
					this.counts.add(new Count(piece, place, count.start(), count.end(2),
							SpelledNumbers.count(count.group(1)), noun));
				}
				at = count.end(2);
			}
		}
	}

	private void lists(Piece piece, int place) {
		String words = piece.text();
		for (int colon = words.indexOf(':', WORD); colon > 0; colon = words.indexOf(':', colon + 1)) {
			int end = Sentence.end(words, colon);
			List<String> names = names(words, colon + 1, end);
			if (names.size() >= SHORTEST_LIST) {
				compare(piece, place, colon, names);
				colon = Math.max(colon, end - 1);
			}
		}
	}

	/**
	 * The names of a list; none where it is of something else. One before a colon names
	 * those behind it.
	 */
	private static List<String> names(String words, int from, int to) {
		List<String> names = new ArrayList<>();
		int begin = from;
		for (int at = from; at <= Math.min(to, from + LONGEST); at++) {
			if (at < to && !MARKS.has(words.charAt(at))) {
				continue;
			}
			String name = words.substring(begin, at);
			begin = at + 1;
			if (at < to && words.charAt(at) == ':') {
				continue;
			}
			int bracket = name.indexOf('(');
			name = (bracket > 0) ? name.substring(0, bracket) : name;
			if (name.length() < WORD || name.length() > LONGEST_NAME || Sentence.hasDigit(name, 0, name.length())
					|| name.endsWith("等")) {
				return List.of();
			}
			names.add(name);
		}
		return names;
	}

	private void compare(Piece piece, int place, int colon, List<String> names) {
		String words = piece.text();
		int begin = Sentence.begin(words, colon);
		String label = words.substring(begin, colon);
		String ending = ending(names);
		ending = ending.substring(Math.max(0, ending.length() - WORD));
		Count count = count(piece, place, begin, colon, label, ending);
		int joined = joined(names);
		if (count != null && (count.number() < names.size() || count.number() > names.size() + joined)
				&& Math.abs(count.number() - names.size()) <= Math.max(2, count.number() / 3)) {
			this.hits.accept(count.piece()
				.hit(Severity.CONFIRM, count.from(), count.to(),
						"这里写的是%s，名单列了%d个。请核对个数和名单。".formatted(count.words(), names.size()), null));
		}
	}

	/** How many of the names may be two. */
	private static int joined(List<String> names) {
		int joined = 0;
		for (String name : names) {
			joined += (name.indexOf('和') > 0 || name.indexOf('及') > 0 || name.indexOf('与') > 0) ? 1 : 0;
		}
		return joined;
	}

	/** With which all names end; blank where they do not end alike. */
	private static String ending(List<String> names) {
		String ending = names.get(0);
		for (String name : names) {
			while (!name.endsWith(ending)) {
				ending = ending.substring(1);
			}
		}
		return ending;
	}

	private @Nullable Count count(Piece piece, int place, int begin, int colon, String label, String ending) {
		List<Count> own = this.counts.stream()
			.filter((count) -> count.piece() == piece && count.from() >= begin && count.to() <= colon)
			.toList();
		if (!own.isEmpty()) {
			boolean kind = !ending.isEmpty() && own.get(0).noun().contains(ending) && POINTING.in(label);
			return (own.size() == 1 && kind && !PART.in(label)) ? own.get(0) : null;
		}
		String called = (label.length() >= WORD && label.length() <= LONGEST_LABEL)
				? label.substring(label.length() - WORD) : "";
		for (Count count : this.counts) {
			// 优秀等次4个、良好等次6个, and 优秀等次:
			if (label.length() > WORD && place - count.place() <= BEFORE && count.isCalled(label)) {
				return count;
			}
		}
		Count only = null;
		for (Count count : this.counts) {
			boolean titled = count.place() == 0 && POINTING.in(label) && !ending.isEmpty()
					&& count.noun().contains(ending)
					&& Mention.shared(Mention.pairs(count.noun()), Mention.pairs(label)) > 0;
			boolean before = place - count.place() <= BEFORE;
			boolean near = before && !PART.in(count.clause());
			boolean named = near && !called.isEmpty()
					&& (count.noun().startsWith(called) || label.contains(count.noun().substring(0, WORD)));
			boolean listed = before && label.endsWith(LISTED) && ending.length() >= WORD
					&& count.noun().contains(ending);
			if (titled || named || listed) {
				if (only != null && only.number() != count.number()) {
					return null;
				}
				only = count;
			}
		}
		return only;
	}

	/**
	 * A count of something.
	 *
	 * @param piece where it stands
	 * @param place the place of the piece among all
	 * @param from first character
	 * @param to behind the measure
	 * @param number how many
	 * @param noun what stands behind
	 */
	private record Count(Piece piece, int place, int from, int to, int number, String noun) {

		String words() {
			return this.piece.text().substring(this.from, this.to);
		}

		/** Whether it stands right behind what it is of. */
		boolean isCalled(String label) {
			return this.piece.text().startsWith(label, this.from - label.length());
		}

		String clause() {
			String text = this.piece.text();
			return text.substring(Sentence.clause(text, Sentence.begin(text, this.from), this.from, ",;:"), this.to);
		}

	}

}
