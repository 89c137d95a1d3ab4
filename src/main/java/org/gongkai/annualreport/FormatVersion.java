package org.gongkai.annualreport;

/**
 * Which form a report has: reports for 2019 and 2020 the trial form (国办公开办函〔2019〕60号),
 * reports for 2021 and later the present one (国办公开办函〔2021〕30号).
 */
public enum FormatVersion {

	V2019, V2021;

	/** The first year that is reported in the present form. */
	private static final int PRESENT_SINCE = 2021;

	/** The form that a report for that year has to have. */
	public static FormatVersion of(int year) {
		return (year < PRESENT_SINCE) ? V2019 : V2021;
	}

	/** Whether this form knows the cell; of the trial form's table two none is kept. */
	public boolean has(CellId cell) {
		if (this == V2021) {
			return true;
		}
		return cell.table() != ReportTable.T2 && !cell.row().equals(ApplicationRow.OTHER_NOT_SUPPLEMENTED.id())
				&& !cell.row().equals(ApplicationRow.OTHER_FEE_UNPAID.id());
	}

}
