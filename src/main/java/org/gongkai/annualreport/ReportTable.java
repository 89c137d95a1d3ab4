package org.gongkai.annualreport;

/** The three tables of the report, named after the part in which they stand. */
public enum ReportTable {

	T2("表二", ReportPart.PROACTIVE_DISCLOSURE), T3("表三", ReportPart.APPLICATIONS),
	T4("表四", ReportPart.RECONSIDERATION_LITIGATION);

	private final String label;

	private final ReportPart part;

	ReportTable(String label, ReportPart part) {
		this.label = label;
		this.part = part;
	}

	/** The table as clerks call it. */
	public String label() {
		return this.label;
	}

	/** The part in which it stands. */
	public ReportPart part() {
		return this.part;
	}

}
