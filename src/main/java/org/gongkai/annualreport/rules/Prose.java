package org.gongkai.annualreport.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.AnnualReport.Section;
import org.gongkai.annualreport.Aspect;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the narrative without white space, since conversions put blanks around
 * figures and break lines anywhere. Each position leads back to the text as it stands.
 */
final class Prose {

	private static final int LONGEST_SENTENCE = 600;

	private final int block;

	private final @Nullable ReportPart part;

	private final @Nullable Aspect aspect;

	private final NormalizedText normalized;

	private final String text;

	private final int[] origins;

	private Prose(int block, @Nullable ReportPart part, @Nullable Aspect aspect, NormalizedText normalized) {
		this.block = block;
		this.part = part;
		this.aspect = aspect;
		this.normalized = normalized;
		String whole = ReportOutline.withArabicYears(normalized.text());
		StringBuilder compact = new StringBuilder(whole.length());
		int[] origins = new int[whole.length() + 1];
		for (int at = 0; at < whole.length(); at++) {
			char c = whole.charAt(at);
			if (c != ' ' && c != '\n') {
				origins[compact.length()] = at;
				compact.append(c);
			}
		}
		origins[compact.length()] = whole.length();
		this.text = compact.toString();
		this.origins = Arrays.copyOf(origins, compact.length() + 1);
	}

	/** All paragraphs and lists of a report, tables and headings apart. */
	static List<Prose> of(CheckedReport report, ReportOutline outline) {
		List<Prose> all = new ArrayList<>();
		List<Block> blocks = outline.text().blocks();
		List<Section> sections = report.report().sections();
		for (int block = 0; block < blocks.size(); block++) {
			if (blocks.get(block) instanceof Block.Paragraph || blocks.get(block) instanceof Block.ListBlock) {
				int here = block;
				Optional<Section> section = sections.stream()
					.filter((one) -> one.from() <= here && here < one.to())
					.findFirst();
				ReportPart part = section.map(Section::part).or(() -> outline.partOf(here)).orElse(null);
				all.add(new Prose(block, part, section.map(Section::aspect).orElse(null),
						NormalizedText.of(outline.text().textOf(block))));
			}
		}
		return all;
	}

	int block() {
		return this.block;
	}

	/** The part in which it stands, null in the preamble. */
	@Nullable ReportPart part() {
		return this.part;
	}

	/** The aspect of part one, if it stands in one. */
	@Nullable Aspect aspect() {
		return this.aspect;
	}

	/** The text without blanks and line breaks. */
	String text() {
		return this.text;
	}

	/** The text with its blanks, in half width. */
	NormalizedText normalized() {
		return this.normalized;
	}

	/** Where a stretch of the compact text stands in the block. */
	Spot spot(int from, int to) {
		return this.normalized.spot(this.block, this.origins[from], end(from, to));
	}

	/** What stands there. */
	String original(int from, int to) {
		return this.normalized.originalOf(this.origins[from], end(from, to));
	}

	private int end(int from, int to) {
		return (to > from) ? this.origins[to - 1] + 1 : this.origins[from];
	}

	/**
	 * The sentences, cut at full stops and what stands for them; what is longer than any
	 * sentence is cut as well.
	 */
	List<Statement> statements() {
		List<Statement> statements = new ArrayList<>();
		int from = 0;
		for (int at = 0; at <= this.text.length(); at++) {
			if (at == this.text.length() || at - from >= LONGEST_SENTENCE || "。!?".indexOf(this.text.charAt(at)) >= 0) {
				if (at > from) {
					statements.add(new Statement(this, from, at));
				}
				boolean cut = at < this.text.length() && "。!?".indexOf(this.text.charAt(at)) < 0;
				from = cut ? at : at + 1;
			}
		}
		return statements;
	}

	/**
	 * A sentence.
	 *
	 * @param prose the paragraph it stands in
	 * @param from its first character there
	 * @param to behind its last
	 */
	record Statement(Prose prose, int from, int to) {

		String text() {
			return this.prose.text().substring(this.from, this.to);
		}

		/** A finding about a stretch of this sentence. */
		CheckedReport.Draft draft(CheckedReport report, String rule, int begin, int end) {
			return report.at(rule, this.prose.spot(this.from + begin, this.from + end),
					this.prose.original(this.from + begin, this.from + end));
		}

	}

}
