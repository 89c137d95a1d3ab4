package org.gongkai.review.web;

import java.util.List;

import org.gongkai.inspection.Finding;
import org.gongkai.inspection.InspectionRule;
import org.jspecify.annotations.Nullable;

/**
 * The findings beside the text: what stops first, then what is settled, each kind by its
 * rules.
 *
 * @param kinds the kinds of which there are any
 * @param stopping how many stand in the way of handing in
 * @param later how many others a later gate will not let pass
 * @param masks numbers of the findings of personal data that can be masked
 * @param masksWholly codes of those rules among them that found more than is listed
 */
record FindingsPanel(List<Kind> kinds, long stopping, long later, List<Long> masks, List<String> masksWholly) {

	public boolean isEmpty() {
		return this.kinds.isEmpty();
	}

	/** How many tell what files hide, nobody having confirmed them. */
	public long hidden() {
		return this.kinds.stream()
			.filter((kind) -> !kind.status().equals("CONFIRMED"))
			.flatMap((kind) -> kind.rules().stream())
			.filter((rule) -> rule.code().startsWith("H"))
			.mapToLong((rule) -> rule.lines().size())
			.sum();
	}

	/**
	 * Findings of one weight.
	 *
	 * @param status {@code BLOCK}, {@code CONFIRM}, {@code HINT} or {@code CONFIRMED}
	 * @param label what it is called
	 * @param count how many there are
	 * @param rules the rules that found them
	 */
	record Kind(String status, String label, int count, List<OfRule> rules) {

		/** How many, as far as they are listed. */
		public String tally() {
			return (this.rules.stream().anyMatch(OfRule::cut)) ? this.count + "以上" : String.valueOf(this.count);
		}

	}

	/**
	 * What a rule found.
	 *
	 * @param code code of the rule
	 * @param description what it looks for
	 * @param lines its findings in reading order
	 * @param corrections numbers of those that can be corrected as offered
	 * @param more whether it found more than is listed
	 */
	record OfRule(String code, String description, List<Line> lines, List<Long> corrections, boolean more) {

		/** More than these lie folded away. */
		static final int SHOWN = 12;

		/** Whether it looks for personal data, which is masked rather than corrected. */
		public boolean masks() {
			return FindingPanels.isPersonal(this.code);
		}

		/** How many, as far as they are listed. */
		public String tally() {
			return cut() ? "超过" + InspectionRule.MOST_HITS + "处" : this.lines.size() + "处";
		}

		/** What tells that there is more may be of another weight than what is listed. */
		private boolean cut() {
			return this.more && this.lines.size() >= InspectionRule.MOST_HITS;
		}

		public List<Line> first() {
			return this.lines.subList(0, Math.min(SHOWN, this.lines.size()));
		}

		public List<Line> rest() {
			return this.lines.subList(Math.min(SHOWN, this.lines.size()), this.lines.size());
		}

	}

	/**
	 * A finding.
	 *
	 * @param finding the finding
	 * @param correctable whether what it expects can be put in as it is
	 * @param alike how many open ones of the same rule have the same words, itself
	 * included
	 * @param told what was answered when the person told it to be none; blank while
	 * nobody has, null when it was not told
	 */
	record Line(Finding finding, boolean correctable, int alike, @Nullable String told) {
	}

}
