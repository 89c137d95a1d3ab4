package org.gongkai.annualreport.collection;

/** 报告口径: what the figures of an agency's report already hold. */
public enum Coverage {

	/** The agency alone; what stands below it is added. */
	SELF("只含本机关，另加下级"),
	/** The agency and all below it, as a government's report does; nothing is added. */
	WHOLE("已含全部下级");

	private final String label;

	Coverage(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
