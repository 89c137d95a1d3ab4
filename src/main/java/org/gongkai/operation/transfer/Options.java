package org.gongkai.operation.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was said on the command line.
 *
 * @param named values by the names of options
 * @param rest everything else
 */
record Options(Map<String, String> named, List<String> rest) {

	static Options of(List<String> arguments, String... known) {
		Map<String, String> named = new HashMap<>();
		List<String> rest = new ArrayList<>();
		List<String> names = List.of(known);
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			String name = argument.startsWith("--") ? argument.substring(2) : "";
			if (names.contains(name) && i + 1 < arguments.size()) {
				i++;
				named.put(name, arguments.get(i));
			}
			else {
				rest.add(argument);
			}
		}
		return new Options(named, rest);
	}

	String get(String name, String otherwise) {
		return this.named.getOrDefault(name, otherwise);
	}

}
