package org.gongkai.organization;

import java.util.List;

/** Names of the people of the demonstration office. */
public final class DemoNames {

	private DemoNames() {
	}

	public static List<String> all() {
		return DemoOffice.EMPLOYEES.stream().map(DemoOffice.Employee::name).toList();
	}

}
