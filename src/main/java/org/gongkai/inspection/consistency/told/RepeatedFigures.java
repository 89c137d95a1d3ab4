package org.gongkai.inspection.consistency.told;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.QuantityName;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * The same quantity told twice: “2023年全县共受理申请69件” in one place and 65件 in another. Only
 * totals of the whole are compared, word by word; a part of the year or another area is
 * another quantity.
 */
public final class RepeatedFigures {

	/** What makes a number one of the whole. */
	private static final WordSet WHOLE = WordSet
		.of("全省|全市|全县|全区|全州|全旗|全镇|全乡|全局|全年|我省|我市|我县|我区|我局|我委|我办|本机关|本单位|本年度|累计|合计|共|总");

	/** One of which stands in each of these. */
	private static final CharacterSet WHOLE_MARKS = CharacterSet.of("全我本累合总共");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

	/** With which the points of a row go on: 二是. */
	private static final String NEXT = "二三四五六七八九";

	private static final Pattern AREA = Pattern.compile("全[省市县区州旗镇乡局系][市县区州旗镇乡局统]{0,2}|我[省市县区局委办镇乡]");

	/** With which these begin. */
	private static final WordSet AREAS = WordSet.of("全省|全市|全县|全区|全州|全旗|全镇|全乡|全局|全系|我省|我市|我县|我区|我局|我委|我办|我镇|我乡");

	/** Words of having, before what is had. */
	private static final Pattern HAVING = Pattern.compile("^(?:现共有|现有|共有|建有|设有|拥有|实有|辖|下辖|有)");

	/** What goes on behind a noun. */
	private static final Pattern BEHIND_NOUN = Pattern
		.compile("(?:全部|全面|均已|均|已|都|完成|开展|实行|实现|进行|参加|参与|达到|统一|同步|的|中|内|里|实施|建成|通过|纳入).*$");

	private static final int YEAR_DIGITS = 4;

	private static final int SHORTEST = 4;

	private static final int LONGEST = 24;

	private static final int LONGEST_NOUN = 8;

	private final Map<Key, Told> told = new HashMap<>();

	private final Consumer<Hit> hits;

	public RepeatedFigures(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece, Figures figures) {
		if (figures.all().isEmpty() || !piece.mayHoldAny(WHOLE_MARKS)) {
			return;
		}
		for (Amount amount : figures.all()) {
			if (!amount.vague() && !amount.isPercentage()) {
				read(piece, amount);
			}
		}
	}

	private void read(Piece piece, Amount amount) {
		String text = piece.text();
		int from = amount.from();
		boolean marked = false;
		boolean area = false;
		while (from > 0 && amount.from() - from < LONGEST && isName(text.charAt(from - 1))) {
			from--;
			char c = text.charAt(from);
			marked = marked || WHOLE_MARKS.has(c);
			area = area || c == '全' || c == '我';
		}
		// nearly all names have none of the characters that tell of a whole
		if (!marked) {
			return;
		}
		String clause = text.substring(from, amount.from());
		boolean ofArea = area && AREAS.in(clause);
		boolean whole = clause.length() >= SHORTEST && WHOLE.in(clause);
		String name = (ofArea || whole) ? QuantityName.of(clause) : "";
		boolean named = whole && name.length() >= SHORTEST;
		if (!ofArea && !named) {
			return;
		}
		int begin = Sentence.begin(text, from);
		if (QuantityName.isPartial(text, begin, amount.from())) {
			return;
		}
		named = named && !isNewTopic(text, begin, amount.from());
		String year = (ofArea || named) ? lastYear(text, begin, amount.from()) : "";
		if (ofArea && year.isEmpty()) {
			noun(piece, amount, from, name, clause);
		}
		if (named) {
			compare(piece, new Key(year, name.replace("的", ""), amount.unit()), from, amount);
		}
	}

	/** 二是…: whether a stretch begins so. */
	private static boolean isNewTopic(String text, int from, int to) {
		return from + 2 <= to && NEXT.indexOf(text.charAt(from)) >= 0 && text.charAt(from + 1) == '是';
	}

	/** The last year of a stretch, or blank. */
	private static String lastYear(String text, int from, int to) {
		for (int at = to - 1; at - YEAR_DIGITS >= from; at--) {
			if (text.charAt(at) == '年' && Sentence.isDigit(text.charAt(at - 1))) {
				Matcher year = YEAR.matcher(text).region(Math.max(from, at - YEAR_DIGITS - 1), at + 1);
				if (year.find()) {
					// 2026年底 tells of what is there then, 2026年 of what comes up to it
					boolean end = text.startsWith("底", at + 1) || text.startsWith("末", at + 1);
					return end ? text.substring(year.start(1), at + 2) : year.group(1);
				}
			}
		}
		return "";
	}

	/** 全县共有水库32座 and 全县36座水库. */
	private void noun(Piece piece, Amount amount, int from, String name, String clause) {
		Matcher having = HAVING.matcher(name);
		// 全县120名教师 may be some of them
		if (name.isEmpty() ? "人名户家位".contains(amount.unit()) : !having.lookingAt()) {
			return;
		}
		String noun = name.isEmpty()
				? BEHIND_NOUN.matcher(Sentence.han(piece.text(), amount.to(), LONGEST_NOUN)).replaceFirst("")
				: name.substring(having.end());
		Matcher area = AREA.matcher(clause);
		if (noun.length() >= 2 && noun.length() <= LONGEST_NOUN && area.find()) {
			compare(piece, new Key(area.group(), noun, amount.unit()), from, amount);
		}
	}

	private static boolean isName(char c) {
		return Sentence.isHan(c) || c >= '0' && c <= '9' || c == '“' || c == '”';
	}

	private void compare(Piece piece, Key key, int from, Amount amount) {
		Told before = this.told.get(key);
		if (before == null) {
			this.told.put(key, new Told(amount, piece.text().substring(amount.from(), amount.to())));
		}
		else if (before.amount().differs(amount)) {
			this.hits.accept(piece.hit(Severity.CONFIRM, from, amount.to(), "同一个数前文写的是%s，这里写的是%s。请核对后统一；口径不同的，请在文中写明。"
				.formatted(before.words(), piece.text().substring(amount.from(), amount.to())), null));
		}
	}

	/**
	 * What a quantity is.
	 *
	 * @param scope of which year or area it is, as written; may be blank
	 * @param name its name, or what is counted
	 * @param unit its unit
	 */
	private record Key(String scope, String name, String unit) {
	}

	/**
	 * A quantity as it was told first.
	 *
	 * @param amount the amount
	 * @param words as written
	 */
	private record Told(Amount amount, String words) {
	}

}
