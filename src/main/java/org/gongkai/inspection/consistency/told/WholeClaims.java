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
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * How many there are of a kind in the whole place: 望溪乡共有14个行政村 in one paragraph and
 * 全乡16个行政村均已 in another. Only what claims to be all of them is compared, and only while
 * the text counts them for one place.
 */
public final class WholeClaims {

	private static final Pattern HAVING = Pattern.compile(
			"(全|我|本|[\\p{IsHan}]{1,5})([省市县区州旗镇乡村局校院园])(?:现|目前|境内)?(?:共?下?辖|辖有|(?:共|现|拥|设|建|实)?有|(?:累计|共|已)?建成)([\\p{IsHan}]{0,8})$");

	private static final Pattern WHOLE = Pattern.compile("(全|我|本)([省市县区州旗镇乡村局校院园])(?:所有|现有|的)?$");

	private static final Pattern ALL_OF_THEM = Pattern.compile("^[\\p{IsHan}()、“”]{0,12}?(?:全部|均|都|全覆盖|无一)");

	private static final Pattern NOUN = Pattern.compile("^[\\p{IsHan}]{1,10}?(?=全部|均|都|全覆盖|[^\\p{IsHan}]|$)");

	/** One of which stands behind an amount of all, and before one that is had. */
	private static final CharacterSet ALL = CharacterSet.of("部均都覆无");

	private static final CharacterSet HAD = CharacterSet.of("有辖成");

	/** Of which all that stands between a level and one of these is. */
	private static final CharacterSet HAVING_WORDS = CharacterSet.of("现目前境内共下辖拥设建实累计已");

	/** Which no name of what is had holds. */
	private static final CharacterSet NO_NAME = CharacterSet.of(",;:、。()0123456789");

	/** Of which all that is told is. */
	private static final CharacterSet LEVELS = CharacterSet.of("省市县区州旗镇乡村局校院园");

	private static final Pattern DATED = Pattern.compile("[0-9]年|季度");

	private static final int REACH = 24;

	private static final int LONGEST = 14;

	/** How many characters 全县所有 has at the most. */
	private static final int LONGEST_WHOLE = 4;

	/** How many there are at the most from the last word of having on. */
	private static final int LONGEST_HAD = 9;

	/** Stands for more than one place. */
	private static final String SEVERAL = "…";

	private final Map<String, Told> told = new HashMap<>();

	private final Consumer<Hit> hits;

	public WholeClaims(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece, Figures figures) {
		if (!piece.mayHoldAny(LEVELS)) {
			return;
		}
		String text = piece.text();
		for (Amount amount : figures.all()) {
			if (amount.vague() || amount.isPercentage()) {
				continue;
			}
			int from = Math.max(0, amount.from() - REACH);
			int to = Math.min(text.length(), amount.to() + LONGEST);
			boolean whole = LEVELS.in(text, Math.max(from, amount.from() - LONGEST_WHOLE), amount.from())
					&& ALL.in(text, amount.to(), to);
			boolean had = isHad(text, from, amount.from());
			if (whole || had) {
				from = Math.max(Sentence.begin(text, amount.from()), from);
				claim(piece, amount, text.substring(from, amount.from()), text.substring(amount.to(), to), had);
			}
		}
	}

	/** Whether a word of having stands near before an amount, right behind a level. */
	private static boolean isHad(String text, int from, int to) {
		for (int at = to - 1; at >= Math.max(from, to - LONGEST_HAD) && !NO_NAME.has(text.charAt(at)); at--) {
			if (HAD.has(text.charAt(at))) {
				int level = at - 1;
				while (level > from && HAVING_WORDS.has(text.charAt(level))) {
					level--;
				}
				if (level >= from && LEVELS.has(text.charAt(level))) {
					return true;
				}
			}
		}
		return false;
	}

	private void claim(Piece piece, Amount amount, String before, String behind, boolean had) {
		if (ALL.in(behind, 0, behind.length()) && ALL_OF_THEM.matcher(behind).lookingAt()) {
			Matcher whole = WHOLE.matcher(before);
			if (whole.find()) {
				note(piece, amount, whole.group(1), whole.group(2), noun(behind));
			}
			return;
		}
		Matcher having = HAVING.matcher(before);
		if (had && having.find() && !isPartial(before)) {
			note(piece, amount, having.group(1), having.group(2),
					having.group(3).isEmpty() ? noun(behind) : having.group(3));
		}
	}

	private static String noun(String behind) {
		Matcher noun = NOUN.matcher(behind);
		return noun.find() ? noun.group() : "";
	}

	/** Of another year, or only what has come anew. */
	private static boolean isPartial(String before) {
		return DATED.matcher(before).find() || before.indexOf("今年") >= 0 || before.indexOf("新") >= 0
				|| before.indexOf("其中") >= 0 || before.indexOf("上年") >= 0 || before.indexOf("去年") >= 0
				|| before.indexOf("已有") >= 0;
	}

	private void note(Piece piece, Amount amount, String place, String level, String noun) {
		String kind = noun.startsWith("的") || noun.startsWith("了") ? noun.substring(1) : noun;
		if (kind.isEmpty()) {
			return;
		}
		boolean own = place.equals("全") || place.equals("我") || place.equals("本");
		String key = level + amount.unit() + kind;
		Told before = this.told.get(key);
		String words = piece.text().substring(amount.from(), amount.to());
		if (before == null) {
			this.told.put(key, new Told(own ? "" : place, amount, words));
		}
		else if (!own && !before.place().isEmpty() && !before.place().equals(place)) {
			this.told.put(key, new Told(SEVERAL, amount, words));
		}
		else if (!before.place().equals(SEVERAL) && before.amount().differs(amount)) {
			this.hits.accept(piece.hit(Severity.CONFIRM, amount.from(), amount.to(),
					"前文写的是%s%s，这里写的是%s%s。请核对后统一；口径不同的，请在文中写明。".formatted(before.words(), kind, words, kind), null));
		}
	}

	/**
	 * A claim.
	 *
	 * @param place the place that it names, blank for that of the text
	 * @param amount the amount
	 * @param words as written
	 */
	private record Told(String place, Amount amount, String words) {
	}

}
