package org.gongkai.annualreport.rules;

import java.math.BigDecimal;

import org.gongkai.annualreport.CellId;
import org.jspecify.annotations.Nullable;

/**
 * One cell whose change alone would make a broken equation hold and break no other one. A
 * proposal for a person, never applied by itself.
 *
 * @param cell the cell to change
 * @param is the number that stands there, or null when there is none
 * @param becomes the number it would have to be
 * @param mends how many of the equations that are broken now would hold then
 * @param slip the slip that would explain the difference
 */
public record Repair(CellId cell, @Nullable BigDecimal is, BigDecimal becomes, int mends, Slip slip) {

	/** The change in the words of a clerk. */
	public String text() {
		String from = (this.is != null) ? "由" + this.is.toPlainString() : "";
		String why = this.slip.label().isEmpty() ? "" : "（" + this.slip.label() + "）";
		return "%s%s改为%s%s".formatted(this.cell.label(), from, this.becomes.toPlainString(), why);
	}

	/** How two numbers differ, the likelier slip of the pen first. */
	public enum Slip {

		SWAPPED("相邻两位数字颠倒"), ONE_DIGIT("一位数字不同"), LENGTH("多写或少写一位数字"), LEFT_ZERO("原填0，可能漏填"), BLANK("原为空格"), OTHER("");

		private final String label;

		Slip(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

		/** The slip that turns the right number into the one that stands there. */
		static Slip between(@Nullable BigDecimal is, BigDecimal right) {
			if (is == null) {
				return BLANK;
			}
			if (is.signum() == 0) {
				return LEFT_ZERO;
			}
			// nobody writes a number where nothing happened
			return (right.signum() == 0) ? OTHER : between(is.toPlainString(), right.toPlainString());
		}

		private static Slip between(String is, String right) {
			int begin = 0;
			while (begin < Math.min(is.length(), right.length()) && is.charAt(begin) == right.charAt(begin)) {
				begin++;
			}
			int end = 0;
			while (end < Math.min(is.length(), right.length()) - begin
					&& is.charAt(is.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
				end++;
			}
			int differingIs = is.length() - begin - end;
			int differingRight = right.length() - begin - end;
			if (differingIs == 1 && differingRight == 1) {
				return ONE_DIGIT;
			}
			if (differingIs == 2 && differingRight == 2 && is.charAt(begin) == right.charAt(begin + 1)
					&& is.charAt(begin + 1) == right.charAt(begin)) {
				return SWAPPED;
			}
			return (differingIs + differingRight == 1) ? LENGTH : OTHER;
		}

	}

}
