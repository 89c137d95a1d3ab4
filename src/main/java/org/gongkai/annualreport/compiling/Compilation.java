package org.gongkai.annualreport.compiling;

import java.util.List;
import java.util.Map;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;

/**
 * The figures of a year as the records have them now. Nothing is kept of it: who wants to
 * compare later keeps what he got.
 * <p>
 * 依据：《政府信息公开条例》第五十条；国办公开办函〔2021〕30号。
 */
public interface Compilation {

	/** The figure of part one that counts all publications of the year. */
	String PUBLISHED_TOTAL = "P1.published.total";

	/** What the figures of part one for one category begin with. */
	String PUBLISHED = "P1.published.";

	/**
	 * All 200 cells of the year.
	 * @param year year Y that is reported
	 */
	Map<CellId, Computed> cells(int year);

	/**
	 * All live figures of the year by identifier: the cells that have a value, and of
	 * part one {@link #PUBLISHED_TOTAL} and {@code P1.published.<Category>}.
	 */
	Map<String, String> figures(int year);

	/**
	 * What a cell is made of: entries of a register, sections' figures, or the cells that
	 * it adds up.
	 */
	List<Source> sources(int year, CellId cell);

	/** Where a cell's value comes from. */
	enum Kind {

		/** Counted from a register. */
		COMPUTED("由台账统计"),
		/** The sum of what the sections handed in. */
		HANDED_IN("科室报送"),
		/** The sum of other cells of the same table. */
		SUM("表内合计"),
		/** Somebody still has to hand it in. */
		MISSING("尚缺");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * A cell.
	 *
	 * @param value its value; blank while {@link Kind#MISSING}, never 0 instead
	 * @param kind where it comes from
	 * @param items how many things it is made of: register entries, hand-ins or summands
	 */
	record Computed(CellValue value, Kind kind, int items) {

		public Computed {
			if ((kind == Kind.MISSING) != value.equals(CellValue.BLANK)) {
				throw new IllegalArgumentException("A cell is blank exactly while it is missing, not " + value);
			}
		}

	}

	/**
	 * One of the things a cell is made of.
	 *
	 * @param what its name: a document's title, a section, another cell
	 * @param detail number, date, person, as far as it has them
	 * @param amount what it contributes, as written
	 * @param address the page that shows it, or blank
	 */
	record Source(String what, String detail, String amount, String address) {
	}

}
