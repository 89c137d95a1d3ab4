package org.gongkai.calendar;

import java.util.List;

/** A notice cannot be entered as it is; the reasons are for the user. */
public class CalendarRefused extends RuntimeException {

	private final List<String> reasons;

	public CalendarRefused(List<String> reasons) {
		super(String.join("；", reasons));
		this.reasons = List.copyOf(reasons);
	}

	public List<String> reasons() {
		return this.reasons;
	}

}
