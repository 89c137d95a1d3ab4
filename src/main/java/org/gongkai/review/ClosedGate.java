package org.gongkai.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Gate;

/** Tells why a gate stayed closed. */
final class ClosedGate {

	/** More kinds of problems than these nobody reads in one answer. */
	private static final int MOST_KINDS = 20;

	private ClosedGate() {
	}

	/** How many problems there are, and each kind of them once. */
	static List<String> reasons(Gate gate, List<Finding> stopping) {
		Map<String, Long> kinds = stopping.stream()
			.collect(Collectors.groupingBy((finding) -> finding.hit().message(), LinkedHashMap::new,
					Collectors.counting()));
		List<String> reasons = new ArrayList<>();
		reasons.add("%s未通过：有%d处问题必须修改或者确认".formatted(gate.label(), stopping.size()));
		kinds.entrySet()
			.stream()
			.limit(MOST_KINDS)
			.forEach((kind) -> reasons.add(told(kind.getKey(), kind.getValue())));
		if (kinds.size() > MOST_KINDS) {
			reasons.add("其余问题见文稿的“检查结果”。");
		}
		return reasons;
	}

	private static String told(String message, long count) {
		return (count > 1) ? "%s（同样的%d处）".formatted(message, count) : message;
	}

}
