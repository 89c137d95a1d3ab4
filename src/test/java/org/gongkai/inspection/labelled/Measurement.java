package org.gongkai.inspection.labelled;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;

/** What the rules find of the marked faults, and what beyond them. */
final class Measurement {

	private final Map<String, Count> counts = new TreeMap<>();

	private final List<Missed> missed = new ArrayList<>();

	private final List<Unmarked> unmarked = new ArrayList<>();

	private final Set<String> measured = new TreeSet<>();

	private int cleanLength;

	Measurement(List<LabelledText> texts, LabelledRules rules) {
		rules.rules().keySet().forEach((rule) -> this.measured.add(LabelledRules.classOf(rule)));
		texts.forEach((text) -> measure(text, rules));
	}

	/** The classes of faults for which there is a rule. */
	Set<String> measured() {
		return this.measured;
	}

	Map<String, Count> counts() {
		return this.counts;
	}

	/** The marked faults that no rule found although there is one for their class. */
	List<Missed> missed() {
		return this.missed;
	}

	/** Findings where nothing is marked. */
	List<Unmarked> unmarked() {
		return this.unmarked;
	}

	/** Those in clean texts. */
	List<Unmarked> falseFindings() {
		return this.unmarked.stream().filter((finding) -> finding.text().clean()).toList();
	}

	/** How many characters of clean text were inspected. */
	int cleanLength() {
		return this.cleanLength;
	}

	private void measure(LabelledText text, LabelledRules rules) {
		this.cleanLength += text.clean() ? text.length() : 0;
		Set<LabelledText.Mark> found = new HashSet<>();
		rules.rules().forEach((rule, asked) -> {
			for (Hit hit : asked.apply(text)) {
				text.marks().stream().filter((mark) -> text.finds(rule, hit, mark)).forEach(found::add);
				if (!text.explains(rule, hit)) {
					this.unmarked.add(new Unmarked(text, rule, hit));
					count(LabelledRules.classOf(rule)).unmarked(text.clean(), hit.severity());
				}
			}
		});
		for (LabelledText.Mark mark : text.marks()) {
			count(mark.code()).planted(text.keptAside(), found.contains(mark));
			if (!found.contains(mark) && this.measured.contains(mark.code())) {
				this.missed.add(new Missed(text, mark));
			}
		}
	}

	private Count count(String code) {
		return this.counts.computeIfAbsent(code, (key) -> new Count());
	}

	/**
	 * A fault that was not found.
	 *
	 * @param text where it is
	 * @param mark the fault
	 */
	record Missed(LabelledText text, LabelledText.Mark mark) {
	}

	/**
	 * A finding where nothing is marked.
	 *
	 * @param text where it is
	 * @param rule code of the rule
	 * @param hit what it found
	 */
	record Unmarked(LabelledText text, String rule, Hit hit) {
	}

	/** The figures of one class of faults. */
	static final class Count {

		private final int[] planted = new int[2];

		private final int[] found = new int[2];

		private int falseFindings;

		private int falseBlocks;

		private void planted(boolean keptAside, boolean found) {
			this.planted[keptAside ? 1 : 0]++;
			this.found[keptAside ? 1 : 0] += found ? 1 : 0;
		}

		private void unmarked(boolean clean, Severity severity) {
			this.falseFindings += clean ? 1 : 0;
			this.falseBlocks += (severity == Severity.BLOCK) ? 1 : 0;
		}

		int planted() {
			return this.planted[0] + this.planted[1];
		}

		int found() {
			return this.found[0] + this.found[1];
		}

		double recall() {
			return ratio(found(), planted());
		}

		double recall(boolean keptAside) {
			int half = keptAside ? 1 : 0;
			return ratio(this.found[half], this.planted[half]);
		}

		/** Findings in clean texts. */
		int falseFindings() {
			return this.falseFindings;
		}

		/** Findings that stop a gate where nothing is marked, in whatever text. */
		int falseBlocks() {
			return this.falseBlocks;
		}

		private static double ratio(int part, int whole) {
			return (whole == 0) ? 1 : (double) part / whole;
		}

	}

}
