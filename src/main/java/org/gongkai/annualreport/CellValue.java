package org.gongkai.annualreport;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What stands in a cell. A blank is a blank and a stroke is a stroke; neither is ever
 * taken for 0.
 */
public sealed interface CellValue {

	/** A cell with nothing in it. */
	CellValue BLANK = new Blank();

	/** The cell as one reads it. */
	String written();

	/** The number, if it holds one. */
	default Optional<BigDecimal> number() {
		return (this instanceof Figure figure) ? Optional.of(figure.amount()) : Optional.empty();
	}

	static Figure of(long count) {
		return new Figure(BigDecimal.valueOf(count), "");
	}

	static Figure of(BigDecimal amount) {
		return new Figure(amount, "");
	}

	/**
	 * A number.
	 *
	 * @param amount its value, exact; what the law forbids, such as a negative count, is
	 * kept too and found by the rules
	 * @param remark what stands beside it, such as （其中修订16）, or blank
	 */
	record Figure(BigDecimal amount, String remark) implements CellValue {

		/** Equal amounts are equal however they were written. */
		public Figure {
			amount = (amount.signum() == 0) ? BigDecimal.ZERO : amount.stripTrailingZeros();
			if (amount.scale() < 0) {
				amount = amount.setScale(0);
			}
		}

		/** Without thousands separators and trailing zeros. */
		@Override
		public String written() {
			return this.amount.toPlainString() + this.remark;
		}

	}

	/** Nothing. */
	record Blank() implements CellValue {

		@Override
		public String written() {
			return "";
		}

	}

	/**
	 * Something else than a number: {@code /}, {@code —}, {@code 无}, a remark.
	 *
	 * @param written what stands there
	 */
	record AsWritten(String written) implements CellValue {

		public AsWritten {
			if (written.isBlank()) {
				throw new IllegalArgumentException("A blank cell is a blank, not something written");
			}
		}

	}

}
