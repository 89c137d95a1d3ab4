package org.gongkai.inspection.style;

import java.util.Arrays;

/**
 * Follows the numbers of each level through a text. A level begins anew under a higher
 * one; a list that begins with 1 again is another list.
 */
final class Sequence {

	private static final int LEVELS = 4;

	/** Numbers within paragraphs are seen this far into them, in characters. */
	private static final int REACH = 2000;

	private final int[] last = new int[LEVELS + 1];

	/** What was passed since the last number, for numbers that stand within it. */
	private final StringBuilder passed = new StringBuilder();

	private final boolean partsHaveTheirRules;

	/** The parts of the annual report have rules of their own. */
	Sequence(boolean partsHaveTheirRules) {
		this.partsHaveTheirRules = partsHaveTheirRules;
	}

	/** A list that numbers its own items lies between. */
	void interrupt() {
		this.last[3] = 0;
		this.last[4] = 0;
	}

	void pass(String plain) {
		if (plain.startsWith("第") || plain.strip().startsWith("附件") || plain.strip().startsWith("附：")) {
			// a chapter or an annex counts from the beginning
			Arrays.fill(this.last, 0);
			this.passed.setLength(0);
		}
		if (this.passed.length() < REACH) {
			this.passed.append('\n').append(plain, 0, Math.min(plain.length(), REACH));
		}
	}

	/** What is wrong with the next number; blank when nothing is. */
	String next(Numbering found, String plain) {
		int level = found.level();
		int before = this.last[level];
		String wrong = "";
		if (before > 0 && found.number() != before + 1 && found.number() != 1 && !isWithin(level, found.number() - 1)
				&& !(this.partsHaveTheirRules && level == 1)) {
			wrong = (found.number() == before) ? "序号重复：前面已有“%s”。请顺着编。".formatted(Numbering.written(level, before))
					: "序号不连续：前面是“%s”，这里应当是“%s”。请核对是漏了一项还是编错了号。".formatted(Numbering.written(level, before),
							Numbering.written(level, before + 1));
		}
		this.last[level] = found.number();
		for (int below = level + 1; below <= LEVELS; below++) {
			this.last[below] = 0;
		}
		this.passed.setLength(0);
		this.passed.append(plain, Math.min(found.to(), plain.length()), Math.min(plain.length(), REACH));
		return wrong;
	}

	private boolean isWithin(int level, int number) {
		String written = Numbering.written(level, Math.max(1, number));
		return this.passed.indexOf(written) >= 0
				|| this.passed.indexOf(written.replace('（', '(').replace('）', ')')) >= 0
				|| level == 3 && this.passed.indexOf(number + "．") >= 0
				|| level == 3 && this.passed.indexOf(number + "、") >= 0;
	}

}
