package org.gongkai.inspection.style;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Follows the numbers of each level through a text. A level begins anew under a higher
 * one; a list that begins with 1 again is another list, unless it is of headings that
 * nothing parts.
 */
final class Sequence {

	private static final int LEVELS = 5;

	private static final int DEEPEST_HEADING = 6;

	/** （1）, below which nothing is said of the order of levels. */
	private static final int FOURTH = 4;

	/** Numbers within paragraphs are seen this far into them, in characters. */
	private static final int REACH = 2000;

	/** A line up to this long without a mark at its end may be the title of a list. */
	private static final int LONGEST_TITLE = 40;

	private static final Numbering NONE = new Numbering(1, 0, 0, "");

	private static final String ENDS = "。；，：！？;,:!?…）)";

	private final int[] last = new int[LEVELS + 1];

	/**
	 * Where a number was out of order, by what else the next one may be counted: 二, 二, 四
	 * is wrong in one place.
	 */
	private final int[] also = new int[LEVELS + 1];

	/** What each level had counted when a number above it began it anew. */
	private final int[] dropped = new int[LEVELS + 1];

	/** The depth of the heading on which each level was last seen. */
	private final int[] depths = new int[LEVELS + 1];

	/** By depth of headings, the last number of each, or null. */
	private final @Nullable Numbering[] headings = new Numbering[DEEPEST_HEADING + 2];

	/** What was passed since the last number, for numbers that stand within it. */
	private final StringBuilder passed = new StringBuilder();

	private final boolean partsHaveTheirRules;

	private final boolean excerpt;

	/** The number right before, of whatever level. */
	private Numbering before = NONE;

	/** Whether something was passed under which numbers may begin anew. */
	private boolean parted;

	/** Whether a list that numbers its own items was passed. */
	private boolean listed;

	/** Whether a heading with 一、 has some with （一） under it. */
	private boolean secondUnderFirst;

	/**
	 * Before the first number.
	 * @param partsHaveTheirRules whether it is an annual report, of which the parts have
	 * rules of their own
	 * @param excerpt whether the text may begin with any part
	 */
	Sequence(boolean partsHaveTheirRules, boolean excerpt) {
		this.partsHaveTheirRules = partsHaveTheirRules;
		this.excerpt = excerpt;
	}

	/** A list that numbers its own items lies between. */
	void interrupt() {
		Arrays.fill(this.last, 3, LEVELS + 1, 0);
		Arrays.fill(this.also, 3, LEVELS + 1, 0);
		this.parted = true;
		this.listed = true;
	}

	/**
	 * Goes over what has no number.
	 * @param depth of a heading, 0 for a paragraph
	 */
	void pass(String plain, int depth) {
		String stripped = plain.strip();
		if (plain.startsWith("第") && isTitle(stripped) || stripped.startsWith("附件") || stripped.startsWith("附：")) {
			// a chapter or an annex counts from the beginning
			Arrays.fill(this.last, 0);
			Arrays.fill(this.also, 0);
			this.passed.setLength(0);
			this.secondUnderFirst = false;
			this.before = NONE;
		}
		else if (plain.startsWith("第")) {
			// an article has items of its own under the 一、 of its chapter
			Arrays.fill(this.last, 2, LEVELS + 1, 0);
			Arrays.fill(this.also, 2, LEVELS + 1, 0);
		}
		if (depth > 0) {
			forgetHeadings(depth);
		}
		this.parted = this.parted || depth > 0 || isTitle(stripped);
		if (this.passed.length() < REACH) {
			this.passed.append('\n').append(plain, 0, Math.min(plain.length(), REACH));
		}
	}

	private static boolean isTitle(String line) {
		return !line.isEmpty() && line.length() <= LONGEST_TITLE && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
	}

	/**
	 * What is wrong with the next number; blank when nothing is.
	 * @param depth of a heading, 0 for a paragraph
	 */
	String next(Numbering found, String plain, int depth) {
		Numbering sibling = sibling(found, depth);
		boolean own = !(this.partsHaveTheirRules && found.level() == 1);
		String wrong = own ? wrong(found, depth, sibling) : "";
		if (depth > 0) {
			forgetHeadings(depth);
			this.headings[Math.min(depth, DEEPEST_HEADING)] = found;
			this.depths[found.level()] = depth;
		}
		if (sibling != null && !wrong.isEmpty()) {
			// it may count on in the row of the others as well as in one of its own
			this.also[sibling.level()] = found.number();
			this.also[found.level()] = found.number();
		}
		else {
			count(found, !wrong.isEmpty());
		}
		this.before = found;
		this.parted = false;
		this.listed = false;
		this.passed.setLength(0);
		this.passed.append(plain, Math.min(found.to(), plain.length()), Math.min(plain.length(), REACH));
		return wrong;
	}

	private void count(Numbering found, boolean wrong) {
		int level = found.level();
		int number = found.number();
		int counted = this.last[level];
		boolean again = wrong && number == counted;
		boolean other = !wrong && number != counted + 1 && this.also[level] > 0 && number == this.also[level] + 1;
		this.also[level] = again ? number + 1 : (wrong || other) ? counted : 0;
		this.last[level] = number;
		for (int below = level + 1; below <= LEVELS; below++) {
			this.dropped[below] = this.last[below];
			this.last[below] = 0;
			this.also[below] = 0;
		}
	}

	private void forgetHeadings(int depth) {
		Arrays.fill(this.headings, Math.min(depth, DEEPEST_HEADING), this.headings.length, null);
	}

	private String wrong(Numbering found, int depth, @Nullable Numbering sibling) {
		int level = found.level();
		int number = found.number();
		int counted = this.last[level];
		boolean heading = depth > 0;
		if (number == 1) {
			boolean again = counted > 0 && !this.parted && (heading || level <= 2 && counted == 1);
			return again ? repeated(level, counted) : order(found, depth);
		}
		if (isWithin(level, number - 1) || this.also[level] > 0 && number == this.also[level] + 1) {
			return "";
		}
		if (sibling != null) {
			return "序号样式不一：前面是“%s”，这里是“%s”。请改为“%s”；是下一级的，从头编起。".formatted(
					Numbering.written(sibling.level(), sibling.number()), Numbering.written(level, number),
					Numbering.written(sibling.level(), number));
		}
		if (counted == 0) {
			return beginsLate(found, heading) ? "序号没有从“%s”开始。请核对是漏了一项还是编错了号。".formatted(Numbering.written(level, 1))
					: "";
		}
		if (number == counted) {
			return repeated(level, counted);
		}
		return (number == counted + 1) ? "" : "序号不连续：前面是“%s”，这里应当是“%s”。请核对是漏了一项还是编错了号。"
			.formatted(Numbering.written(level, counted), Numbering.written(level, counted + 1));
	}

	/**
	 * The number before in whose row this one counts on though it is written as another
	 * level: 一、, 二、, 3.
	 */
	private @Nullable Numbering sibling(Numbering found, int depth) {
		int level = found.level();
		Numbering beside = (depth > 0) ? this.headings[Math.min(depth, DEEPEST_HEADING)] : null;
		boolean onItsOwnDepth = this.last[level] > 0 && (beside == null || this.depths[level] == depth);
		if (found.number() == 1 || onItsOwnDepth) {
			return null;
		}
		boolean countsOn = depth == 0 && found.number() == this.dropped[level] + 1;
		if (beside == null && !this.listed && !countsOn) {
			beside = this.before;
		}
		return (beside != null && beside.level() != level && beside.number() > 0
				&& found.number() == beside.number() + 1) ? beside : null;
	}

	private boolean beginsLate(Numbering found, boolean heading) {
		int above = 0;
		for (int level = 1; level < found.level(); level++) {
			above = Math.max(above, this.last[level]);
		}
		boolean under = (found.level() == 1) ? !this.excerpt : above > 0;
		int dropped = this.dropped[found.level()];
		boolean countsOn = dropped > 0 && found.number() == dropped + 1;
		boolean near = countsOn ? found.level() <= 2 && found.number() <= 3 : found.number() <= 3 || dropped > 0;
		return heading && near && !this.parted && under;
	}

	private static String repeated(int level, int before) {
		return "序号重复：前面已有“%s”。请顺着编。".formatted(Numbering.written(level, before));
	}

	/**
	 * （1） right under 一、 or （一）, or 1. under （一）. That 1. stands under 一、 is common,
	 * unless （一） does elsewhere in the text.
	 */
	private String order(Numbering found, int depth) {
		if (depth > 0 && found.level() == FOURTH && this.last[3] == 0 && (this.last[1] > 0 || this.last[2] > 0)) {
			return skips((this.last[2] > 0) ? 2 : 1, FOURTH);
		}
		Numbering above = above(depth);
		if (above == null) {
			return "";
		}
		if (above.level() == 1 && found.level() == 2) {
			this.secondUnderFirst = true;
		}
		if (found.level() < above.level() && above.level() <= FOURTH) {
			return "层次颠倒：“%s”下面不用“%s”。层次序号依次写作“一、”“（一）”“1.”“（1）”。"
				.formatted(Numbering.written(above.level(), above.number()), Numbering.written(found.level(), 1));
		}
		boolean skips = found.level() == 3 && above.level() == 1 && this.secondUnderFirst;
		return skips ? skips(1, 3) : "";
	}

	private static String skips(int above, int level) {
		return "层次跳级：“%s”下面一层用“%s”，再下面才用“%s”。".formatted(Numbering.written(above, 1), Numbering.written(above + 1, 1),
				Numbering.written(level, 1));
	}

	/** The numbered heading under which one of a depth stands, or null. */
	private @Nullable Numbering above(int depth) {
		for (int higher = Math.min(depth, DEEPEST_HEADING) - 1; higher > 0; higher--) {
			if (this.headings[higher] != null) {
				return this.headings[higher];
			}
		}
		return null;
	}

	private boolean isWithin(int level, int number) {
		String written = Numbering.written(level, Math.max(1, number));
		return this.passed.indexOf(written) >= 0
				|| this.passed.indexOf(written.replace('（', '(').replace('）', ')')) >= 0
				|| level == 3 && this.passed.indexOf(number + "．") >= 0
				|| level == 3 && this.passed.indexOf(number + "、") >= 0;
	}

}
