package org.gongkai.inspection.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.gongkai.format.Block;
import org.gongkai.inspection.Finding;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Inspection;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the margin of a text.
 *
 * @param counts how many findings there are, also beyond those listed, by severity;
 * without the confirmed ones
 * @param confirmed how many of them somebody confirmed
 * @param left how many are not listed
 * @param notes the findings in reading order; if there are too many, the first of each
 * weight and of the confirmed ones, and for the rest those of the greatest weight
 * @param blocks by what the editor recognises the blocks that the notes point to
 */
record Margin(Map<Severity, Integer> counts, int confirmed, int left, List<Note> notes,
		Map<Integer, BlockMark> blocks) {

	/** How many findings one can still work through beside a text. */
	static final int MOST_NOTES = 300;

	/** How many of each weight are listed however many others there are. */
	static final int FIRST_NOTES = 20;

	/** Longer passages are cut and cannot be corrected by one click. */
	static final int LONGEST_PASSAGE = 300;

	private static final Comparator<Finding> READING_ORDER = Comparator
		.comparingInt((Finding finding) -> rank(finding.hit().spot().block()))
		.thenComparingInt((finding) -> finding.hit().spot().from());

	/**
	 * The margin of a text.
	 * @param blocks the text
	 * @param findings all findings, those of the greatest weight first
	 * @param inspection what knows the rules
	 */
	static Margin of(List<Block> blocks, List<Finding> findings, Inspection inspection) {
		Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
		for (Severity severity : Severity.values()) {
			counts.put(severity, (int) findings.stream()
				.filter((finding) -> finding.state() == Finding.State.OPEN && finding.hit().severity() == severity)
				.count());
		}
		int confirmed = findings.size() - counts.values().stream().mapToInt(Integer::intValue).sum();
		List<Finding> listed = listed(findings).stream().sorted(READING_ORDER).toList();
		LeanBlocks lean = new LeanBlocks(blocks);
		List<Note> notes = listed.stream().map((finding) -> Note.of(finding, lean, inspection)).toList();
		Map<Integer, BlockMark> marks = new HashMap<>();
		listed.stream()
			.map((finding) -> finding.hit().spot().block())
			.filter((block) -> block >= 0)
			.forEach((block) -> marks.computeIfAbsent(block, lean::mark));
		return new Margin(counts, confirmed, findings.size() - listed.size(), notes, marks);
	}

	/** A heading that counts findings must not stand without any below it. */
	private static List<Finding> listed(List<Finding> findings) {
		List<Finding> first = new ArrayList<>();
		List<Finding> rest = new ArrayList<>();
		Map<String, Integer> before = new HashMap<>();
		for (Finding finding : findings) {
			String heading = (finding.state() == Finding.State.OPEN) ? finding.hit().severity().name() : "CONFIRMED";
			((before.merge(heading, 1, Integer::sum) <= FIRST_NOTES) ? first : rest).add(finding);
		}
		return Stream.concat(first.stream(), rest.stream()).limit(MOST_NOTES).toList();
	}

	/** Title and catalogue data before the text, the attachments' names behind it. */
	private static int rank(int block) {
		return switch (block) {
			case InspectedText.TITLE -> -2;
			case InspectedText.CATALOGUE -> -1;
			case InspectedText.ATTACHMENTS -> Integer.MAX_VALUE;
			default -> block;
		};
	}

	/**
	 * A finding as the margin shows it.
	 *
	 * @param rule code of the rule
	 * @param about what the rule looks for
	 * @param severity how much it weighs
	 * @param label the same in words
	 * @param section the heading it stands under
	 * @param message what is wrong and what to do
	 * @param excerpt the passage
	 * @param expected what should stand there, or null
	 * @param correctable whether the expected text can be put there as it is
	 * @param block number of the block, negative for title, catalogue data and
	 * attachments
	 * @param from where it begins; in a block its characters without white space count
	 * @param to behind its end
	 * @param confirmedBy who confirmed this very finding, or null
	 * @param reason that person's reason, or null
	 */
	record Note(String rule, String about, Severity severity, String label, String section, String message,
			String excerpt, @Nullable String expected, boolean correctable, int block, int from, int to,
			@Nullable String confirmedBy, @Nullable String reason) {

		private static Note of(Finding finding, LeanBlocks lean, Inspection inspection) {
			Hit hit = finding.hit();
			int block = hit.spot().block();
			boolean correctable = hit.expected() != null && inspection.corrects(finding.rule())
					&& hit.excerpt().length() <= LONGEST_PASSAGE && hit.expected().length() <= LONGEST_PASSAGE;
			return new Note(finding.rule(), inspection.description(finding.rule()), hit.severity(),
					hit.severity().label(), cut(hit.section()), hit.message(), cut(hit.excerpt()),
					(hit.expected() != null) ? cut(hit.expected()) : null, correctable, block,
					(block >= 0) ? lean.place(block, hit.spot().from()) : hit.spot().from(),
					(block >= 0) ? lean.place(block, hit.spot().to()) : hit.spot().to(), finding.confirmedBy(),
					finding.reason());
		}

		private static String cut(String text) {
			return (text.length() > LONGEST_PASSAGE) ? text.substring(0, LONGEST_PASSAGE) + "……" : text;
		}

	}

	/**
	 * By what the editor recognises a block without being sent its text.
	 *
	 * @param length its characters without white space
	 * @param digest their {@link String#hashCode}
	 * @param before how many blocks before it are alike
	 * @param alike how many blocks of the text are, with itself
	 */
	record BlockMark(int length, int digest, int before, int alike) {
	}

}
