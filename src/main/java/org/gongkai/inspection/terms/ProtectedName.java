package org.gongkai.inspection.terms;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.spelling.Alike;
import org.jspecify.annotations.Nullable;

/**
 * A name or wording that is to stand as it is. A form that differs by one mistake is
 * taken for one; the shorter the name, the fewer differences count, since other words
 * come close to short names by chance. Halves stand in a text by the million, so that
 * what is no near miss is told by its first characters.
 */
final class ProtectedName {

	/** Names shorter than this have too many neighbours. */
	static final int SHORTEST = 4;

	private static final String BODY_ENDS = "委局厅部办院处会";

	/** From this length on any wrong character inside counts. */
	private static final int LONG = 6;

	/** From this length on a character too many or several missing ones count. */
	private static final int LONGER = 10;

	/** Words with, without or with another of which a name is right as well. */
	private static final String JOINING = "的和与及之各暨或等";

	/** Bodies of one kind differ in these: 消防救援大队, 消防救援支队; 局, 分局. */
	private static final String SIZES = "大中小支总分";

	private static final String SIZED = "队局院所站校台行署厅";

	/** 全面依法治县 and 全面依法治市: bodies of one kind at other levels. */
	private static final String LEVELS = "省市县区州旗乡镇村";

	/** Often left out before what belongs to the body: 公安（局）交通警察大队. */
	private static final String LEFT_OUT = "局部会";

	private static final String QUOTES_BEFORE = "“‘「『\"";

	private static final String QUOTES_BEHIND = "”’」』\"";

	/** What bodies do, so that their name ends before it. */
	private static final WordSet ACTS = new WordSet(
			List.of("印发", "发布", "通知", "通报", "召开", "公告", "公布", "决定", "关于", "依法", "出台", "抽检", "检查", "组织", "开展", "负责"));

	private final TermEntry entry;

	private final String written;

	private final String text;

	/** Whether only what sounds or looks alike counts, since it is no name. */
	private final boolean phrase;

	/** How many characters may be missing. */
	private final int mostMissing;

	private volatile @Nullable List<String> covers;

	/**
	 * Makes a name ready.
	 * @param kind kind of its list
	 * @param entry the entry
	 * @param written the name as it is to stand
	 * @param text the name, folded
	 */
	ProtectedName(TermKind kind, TermEntry entry, String written, String text) {
		this.phrase = kind == TermKind.MISSPELLING;
		this.entry = entry;
		this.written = written;
		this.text = text;
		this.mostMissing = this.phrase ? 0 : (text.length() >= LONGER) ? 3 : (text.length() >= LONG) ? 1 : 0;
	}

	TermEntry entry() {
		return this.entry;
	}

	/** The name as it is to stand. */
	String written() {
		return this.written;
	}

	/** Where the second half begins. */
	int middle() {
		return this.text.length() / 2;
	}

	/** Whether a character too many may be a mistake. */
	boolean mayBeLonger() {
		return !isShortPhrase();
	}

	/**
	 * By how much a mistake may bring the end of a half nearer to the other one: by what
	 * is missing, or by what has changed places.
	 */
	int mostShifted() {
		return isShortPhrase() ? 0 : Math.max(1, this.mostMissing);
	}

	/** The one mistake that leaves neither half whole. */
	String exchangedInTheMiddle() {
		int middle = middle();
		return this.text.substring(0, middle - 1) + charAt(middle) + charAt(middle - 1)
				+ this.text.substring(middle + 1);
	}

	/**
	 * What is wrong around a half that stands in a text, or null.
	 * @param second whether it is the second half that stands there
	 */
	@Nullable Miss around(String whole, int from, int to, boolean second) {
		int begin = second ? to - this.text.length() : from;
		Miss miss = null;
		if (begin >= 0 && begin + this.text.length() <= whole.length()) {
			int other = second ? 0 : middle();
			int otherEnd = second ? middle() : this.text.length();
			while (other < otherEnd && whole.charAt(begin + other) == charAt(other)) {
				other++;
			}
			if (other == otherEnd) {
				return second ? doubledEnd(whole, begin) : null;
			}
			miss = sameLength(whole, begin, other, otherEnd);
		}
		if (miss == null && !isShortPhrase()) {
			miss = otherLength(whole, from, to, second);
		}
		return (miss == null || Covers.over(covers(), whole, miss.from(), miss.to()) != null) ? null : miss;
	}

	/** 检察院院发布, but neither 检察院院长 nor 委员会会议. */
	private @Nullable Miss doubledEnd(String whole, int begin) {
		int end = begin + this.text.length();
		boolean doubled = !this.phrase && end < whole.length() && whole.charAt(end) == whole.charAt(end - 1)
				&& (end + 1 == whole.length() || !FoldedText.chinese(whole.charAt(end + 1))
						|| ACTS.lengthAt(whole, end + 1) > 0);
		return doubled ? new Miss(begin, end + 1, false) : null;
	}

	/** The half with the mistake as long as it should be. */
	private @Nullable Miss sameLength(String whole, int begin, int at, int end) {
		int rest = at + 1;
		while (rest < end && whole.charAt(begin + rest) == charAt(rest)) {
			rest++;
		}
		if (rest == end) {
			return replaced(whole, begin, begin + this.text.length(), at);
		}
		boolean exchanged = rest == at + 1 && !isShortPhrase() && whole.charAt(begin + at) == charAt(at + 1)
				&& whole.charAt(begin + at + 1) == charAt(at)
				&& whole.regionMatches(begin + at + 2, this.text, at + 2, end - at - 2);
		return exchanged ? new Miss(begin, begin + this.text.length(), true) : null;
	}

	private @Nullable Miss otherLength(String whole, int from, int to, boolean second) {
		for (int more = 1; more >= -this.mostMissing; more--) {
			int begin = second ? to - this.text.length() - more : from;
			int end = second ? to : from + this.text.length() + more;
			// the end beyond the mistake is right
			boolean possible = more != 0 && begin >= 0 && end <= whole.length() && begin < end && (second
					? whole.charAt(begin) == charAt(0) : whole.charAt(end - 1) == charAt(this.text.length() - 1));
			if (possible && isOtherLength(whole, begin, end, more) && !(more < 0 && endsBefore(whole, end))) {
				return new Miss(begin, end, spoilsWord(whole, begin, more));
			}
		}
		return null;
	}

	/**
	 * Whether half a word is left behind or a character that is part of none. Where whole
	 * words are missing or put in, it may be a short form or another body: 税务稽查局 beside
	 * 税务局稽查局.
	 */
	private boolean spoilsWord(String whole, int begin, int more) {
		int at = 0;
		while (whole.charAt(begin + at) == charAt(at)) {
			at++;
		}
		if (more > 0) {
			return whole.charAt(begin + at) == charAt(at - 1) || !CommonWords.isInWord(whole, begin + at);
		}
		return (more == -1) ? LEFT_OUT.indexOf(charAt(at)) < 0 : CommonWords.isWord(charAt(at - 1), charAt(at))
				|| CommonWords.isWord(charAt(at - more - 1), charAt(at - more));
	}

	private boolean isOtherLength(String whole, int begin, int end, int more) {
		int shorter = Math.min(this.text.length(), end - begin);
		int same = 0;
		while (same < shorter && whole.charAt(begin + same) == charAt(same)) {
			same++;
		}
		int rest = 0;
		while (rest < shorter - same && whole.charAt(end - 1 - rest) == charAt(this.text.length() - 1 - rest)) {
			rest++;
		}
		return same + rest == shorter && same > 0
				&& ((more > 0) ? isTooMany(whole, begin, same) : rest > 0 && mayBeMissing(same, -more));
	}

	private @Nullable Miss replaced(String whole, int begin, int end, int at) {
		char wrong = whole.charAt(begin + at);
		if (!FoldedText.chinese(wrong)) {
			return null;
		}
		if (JOINING.indexOf(wrong) >= 0 && isJoining(at) || SIZES.indexOf(wrong) >= 0 && isSize(at)
				|| LEVELS.indexOf(wrong) >= 0 && LEVELS.indexOf(charAt(at)) >= 0) {
			return null;
		}
		int length = this.text.length();
		if (at == length - 2 && endsBefore(whole, end)) {
			return null;
		}
		boolean inside = at > 0 && at < length - 1;
		if (inside && length >= LONG && !this.phrase) {
			return new Miss(begin, end, Alike.nearly(wrong, charAt(at)) || !CommonWords.isInWord(whole, begin + at));
		}
		boolean alike = (length > SHORTEST) ? Alike.nearly(wrong, charAt(at)) : Alike.taken(wrong, charAt(at));
		if (alike && !(at == 0 && CommonWords.ends(whole, begin))
				&& !(at == length - 1 && CommonWords.begins(whole, end - 1))) {
			return new Miss(begin, end, inside && length > SHORTEST || length >= LONG);
		}
		return !this.phrase && isQuoted(whole, begin, end) ? new Miss(begin, end, false) : null;
	}

	/**
	 * 卫生健康委|门户 is no wrong 卫生健康部门, nor 卫生健康委|会同 a wrong 卫生健康委员会: a body is named, and a
	 * word begins with the last character.
	 */
	private static boolean endsBefore(String whole, int end) {
		return BODY_ENDS.indexOf(whole.charAt(end - 2)) >= 0 && CommonWords.begins(whole, end - 1)
				&& end < whole.length() && CommonWords.isWord(whole.charAt(end - 1), whole.charAt(end));
	}

	private boolean isJoining(int at) {
		return JOINING.indexOf(charAt(at)) >= 0 && at > 0 && at + 1 < this.text.length()
				&& !CommonWords.isWord(charAt(at - 1), charAt(at)) && !CommonWords.isWord(charAt(at), charAt(at + 1));
	}

	private boolean isSize(int at) {
		return SIZES.indexOf(charAt(at)) >= 0 && at + 1 < this.text.length() && SIZED.indexOf(charAt(at + 1)) >= 0;
	}

	/** A character too many; 共产党|党员 is no doubled one. */
	private boolean isTooMany(String whole, int begin, int at) {
		char more = whole.charAt(begin + at);
		if (at < 1 || at >= this.text.length() || !FoldedText.chinese(more)) {
			return false;
		}
		boolean doubled = at > 1 && more == charAt(at - 1) && !CommonWords.isWord(more, charAt(at));
		return doubled
				|| !this.phrase && this.text.length() >= LONGER && JOINING.indexOf(more) < 0 && SIZES.indexOf(more) < 0;
	}

	private boolean mayBeMissing(int at, int characters) {
		return characters > 1 || !isJoining(at) && !isSize(at);
	}

	/** Idioms may be turned or stretched and be others. */
	private boolean isShortPhrase() {
		return this.phrase && this.text.length() <= SHORTEST;
	}

	/** What is quoted is meant as a set phrase, so that no other word may be meant. */
	private static boolean isQuoted(String whole, int begin, int end) {
		return begin > 0 && end < whole.length() && QUOTES_BEFORE.indexOf(whole.charAt(begin - 1)) >= 0
				&& QUOTES_BEHIND.indexOf(whole.charAt(end)) >= 0;
	}

	/** Words in which something like it is right, folded; few names ever need them. */
	private List<String> covers() {
		List<String> known = this.covers;
		if (known == null) {
			known = this.entry.exceptionList().stream().map(CompiledTerms::looked).toList();
			this.covers = known;
		}
		return known;
	}

	private char charAt(int at) {
		return this.text.charAt(at);
	}

	/**
	 * A stretch that is the name with one mistake.
	 *
	 * @param from its first folded character
	 * @param to behind the last
	 * @param certain whether nothing else can be meant
	 */
	record Miss(int from, int to, boolean certain) {
	}

}
