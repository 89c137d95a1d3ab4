package org.gongkai.format.hidden;

import java.util.ArrayDeque;
import java.util.Deque;

import org.w3c.dom.Element;

/**
 * How a part of an Office file refers to something.
 *
 * @param id its name within the part
 * @param kind the last word of its type, as {@code comments}
 * @param target the other part, or the address when it is external
 * @param external whether it leads out of the file
 * @param element where it is written
 */
record OfficeRelation(String id, String kind, String target, boolean external, Element element) {

	static OfficeRelation of(String folder, Element element) {
		String type = element.getAttribute("Type");
		boolean external = "External".equals(element.getAttribute("TargetMode"));
		String target = element.getAttribute("Target");
		return new OfficeRelation(element.getAttribute("Id"), type.substring(type.lastIndexOf('/') + 1),
				external ? target : resolved(folder, target), external, element);
	}

	private static String resolved(String folder, String target) {
		Deque<String> steps = new ArrayDeque<>();
		String whole = target.startsWith("/") ? target : folder + target;
		for (String step : whole.split("/")) {
			if (step.equals("..")) {
				steps.pollLast();
			}
			else if (!step.isEmpty() && !step.equals(".")) {
				steps.add(step);
			}
		}
		return String.join("/", steps);
	}

}
