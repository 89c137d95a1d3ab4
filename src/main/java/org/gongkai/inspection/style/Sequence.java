package org.gongkai.inspection.style;

import java.util.Arrays;

/**
 * Follows the numbers of each level through a text. A level begins anew under a higher
 * one; a list that begins with 1 again is another list, unless it is of headings that
 * nothing parts.
 */
final class Sequence {

	private static final int LEVELS = 4;

	/** Numbers within paragraphs are seen this far into them, in characters. */
	private static final int REACH = 2000;

	/** A line up to this long without a mark at its end may be the title of a list. */
	private static final int LONGEST_TITLE = 40;

	private static final String ENDS = "。；，：！？;,:!?…）)";

	private final int[] last = new int[LEVELS + 1];

	/** What was passed since the last number, for numbers that stand within it. */
	private final StringBuilder passed = new StringBuilder();

	private final boolean partsHaveTheirRules;

	/** Whether something was passed under which numbers may begin anew. */
	private boolean parted;

	/** The parts of the annual report have rules of their own. */
	Sequence(boolean partsHaveTheirRules) {
		this.partsHaveTheirRules = partsHaveTheirRules;
	}

	/** A list that numbers its own items lies between. */
	void interrupt() {
		this.last[3] = 0;
		this.last[4] = 0;
		this.parted = true;
	}

	void pass(String plain, boolean heading) {
		String stripped = plain.strip();
		if (plain.startsWith("第") || stripped.startsWith("附件") || stripped.startsWith("附：")) {
			// a chapter or an annex counts from the beginning
			Arrays.fill(this.last, 0);
			this.passed.setLength(0);
		}
		this.parted = this.parted || heading || isTitle(stripped);
		if (this.passed.length() < REACH) {
			this.passed.append('\n').append(plain, 0, Math.min(plain.length(), REACH));
		}
	}

	private static boolean isTitle(String line) {
		return !line.isEmpty() && line.length() <= LONGEST_TITLE && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
	}

	/** What is wrong with the next number; blank when nothing is. */
	String next(Numbering found, String plain, boolean heading) {
		boolean own = !(this.partsHaveTheirRules && found.level() == 1);
		String wrong = own ? wrong(found, heading) : "";
		this.last[found.level()] = found.number();
		for (int below = found.level() + 1; below <= LEVELS; below++) {
			this.last[below] = 0;
		}
		this.parted = false;
		this.passed.setLength(0);
		this.passed.append(plain, Math.min(found.to(), plain.length()), Math.min(plain.length(), REACH));
		return wrong;
	}

	private String wrong(Numbering found, boolean heading) {
		int level = found.level();
		int number = found.number();
		int before = this.last[level];
		if (number == 1) {
			boolean again = before > 0 && level <= 2 && !this.parted && (before == 1 || heading);
			return again ? repeated(level, before) : skipped(level, heading);
		}
		if (isWithin(level, number - 1)) {
			return "";
		}
		if (before == 0) {
			boolean late = heading && level <= 2 && number <= 3 && !this.parted && (level == 1 || this.last[1] > 0);
			return late ? "序号没有从“%s”开始。请核对是漏了一项还是编错了号。".formatted(Numbering.written(level, 1)) : "";
		}
		if (number == before) {
			return repeated(level, before);
		}
		return (number == before + 1) ? "" : "序号不连续：前面是“%s”，这里应当是“%s”。请核对是漏了一项还是编错了号。"
			.formatted(Numbering.written(level, before), Numbering.written(level, before + 1));
	}

	private static String repeated(int level, int before) {
		return "序号重复：前面已有“%s”。请顺着编。".formatted(Numbering.written(level, before));
	}

	/** （1） right under 一、 or （一）; that 1. stands there is common. */
	private String skipped(int level, boolean heading) {
		boolean skips = heading && level == LEVELS && this.last[3] == 0 && (this.last[1] > 0 || this.last[2] > 0);
		String above = (this.last[2] > 0) ? "（一）" : "一、";
		String right = (this.last[2] > 0) ? "1." : "（一）";
		return skips ? "层次跳级：“%s”下面一层用“%s”，再下面才用“（1）”。".formatted(above, right) : "";
	}

	private boolean isWithin(int level, int number) {
		String written = Numbering.written(level, Math.max(1, number));
		return this.passed.indexOf(written) >= 0
				|| this.passed.indexOf(written.replace('（', '(').replace('）', ')')) >= 0
				|| level == 3 && this.passed.indexOf(number + "．") >= 0
				|| level == 3 && this.passed.indexOf(number + "、") >= 0;
	}

}
