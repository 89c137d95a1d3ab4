package org.gongkai.annualreport.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.annualreport.AnnualReport.Section;
import org.gongkai.annualreport.ReportPart;
import org.gongkai.annualreport.reading.ReportOutline;
import org.gongkai.document.Difference;
import org.gongkai.format.Block;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The text of a report beside that of the year before, section by section: sentences that
 * nobody has touched, years that are not the report's, numbers and what they follow.
 *
 * @param sections its sections in reading order
 */
public record Narrative(List<Compared> sections) {

	/** Shorter sentences are the same by chance. */
	private static final int SHORTEST_SENTENCE = 12;

	private static final Pattern SENTENCE = Pattern.compile("[^。！？；;!?\n]+[。！？；;!?]?");

	private static final Pattern FULL_SENTENCE = Pattern.compile("[。!?;]$");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9〔\\[])(20[0-9]{2}) ?年");

	private static final Pattern LOOKING_BACK = Pattern.compile("(?:与|较|比|同比|对比|相比|去年|上年|上一年|自|从|截至)[^。;]{0,8}$");

	public Narrative {
		sections = List.copyOf(sections);
	}

	/**
	 * Compares two years.
	 * @param last the text of the year before, or null when it is not known
	 * @param figures the live figures as they are now
	 */
	public static Narrative of(ReportText now, @Nullable ReportText last, Map<String, String> figures) {
		Set<String> known = new HashSet<>();
		Set<String> likewise = new HashSet<>();
		if (last != null) {
			texts(last.blocks()).forEach((block) -> sentences(block.plainText(), known, likewise));
		}
		NumbersInText numbers = new NumbersInText(figures);
		List<Compared> sections = new ArrayList<>();
		for (Section section : now.report().sections()) {
			List<Block> before = (last != null) ? same(last, section) : List.of();
			Compared compared = compare(now, section, before,
					new Marks(known, likewise, now.report().year(), section.part()), numbers);
			if (!compared.pairs().isEmpty()) {
				sections.add(compared);
			}
		}
		return new Narrative(sections);
	}

	private static Compared compare(ReportText now, Section section, List<Block> before, Marks marks,
			NumbersInText numbers) {
		List<Block> blocks = now.blocks().subList(section.from(), section.to());
		List<Integer> places = new ArrayList<>();
		for (int at = 0; at < blocks.size(); at++) {
			if (isText(blocks.get(at))) {
				places.add(section.from() + at);
			}
		}
		List<Pair> pairs = new ArrayList<>();
		int next = 0;
		for (Difference.Change change : Difference.ofTexts(before, texts(blocks))) {
			Integer place = (change.after() != null) ? places.get(next++) : null;
			pairs.add(new Pair(older(change), (place != null) ? marks.of(now.blocks().get(place)) : List.of(),
					(place != null) ? numbers.of(place, now.blocks().get(place)) : List.of()));
		}
		return new Compared(heading(section), pairs);
	}

	private static String heading(Section section) {
		if (section.aspect() != null) {
			return section.aspect().heading();
		}
		return (section.part() != null) ? section.part().heading() : "前言";
	}

	private static List<Block> same(ReportText last, Section section) {
		Optional<Section> other = last.report()
			.sections()
			.stream()
			.filter((one) -> one.part() == section.part() && one.aspect() == section.aspect())
			.findFirst();
		return other.map((one) -> texts(last.blocks().subList(one.from(), one.to()))).orElse(List.of());
	}

	private static List<Piece> older(Difference.Change change) {
		if (change.before() == null) {
			return List.of();
		}
		if (change.kind() != Difference.Kind.CHANGED) {
			return List.of(new Piece(Mark.NONE, change.before().plainText()));
		}
		return change.words()
			.stream()
			.filter((word) -> word.kind() != Difference.Kind.ADDED)
			.map((word) -> new Piece((word.kind() == Difference.Kind.REMOVED) ? Mark.GONE : Mark.NONE, word.text()))
			.toList();
	}

	private static List<Block> texts(List<Block> blocks) {
		return blocks.stream().filter(Narrative::isText).toList();
	}

	private static boolean isText(Block block) {
		return block instanceof Block.Paragraph || block instanceof Block.ListBlock;
	}

	private static void sentences(String text, Set<String> known, Set<String> likewise) {
		Matcher sentence = SENTENCE.matcher(text);
		while (sentence.find()) {
			String compact = NormalizedText.compact(sentence.group());
			if (compact.length() >= SHORTEST_SENTENCE) {
				known.add(compact);
				likewise.add(withoutNumbers(compact));
			}
		}
	}

	private static String withoutNumbers(String compact) {
		return compact.replaceAll("[0-9][0-9,.]*", "#");
	}

	/** How many pieces carry a mark. */
	public long count(Mark mark) {
		return this.sections.stream()
			.flatMap((section) -> section.pairs().stream())
			.flatMap((pair) -> pair.now().stream())
			.filter((piece) -> piece.mark() == mark)
			.count();
	}

	/** All numbers that count something. */
	public List<NumberInText> numbers() {
		return this.sections.stream()
			.flatMap((section) -> section.pairs().stream())
			.flatMap((pair) -> pair.numbers().stream())
			.toList();
	}

	/** What there is to say about a piece of text. */
	public enum Mark {

		NONE(""), GONE("今年没有"), UNCHANGED("与去年一字未改"), NUMBERS_ONLY("与去年只有数字不同"), OTHER_YEAR("往年的年份，请核对");

		private final String label;

		Mark(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

	/**
	 * A section in both years.
	 *
	 * @param heading the official heading
	 * @param pairs its paragraphs side by side
	 */
	public record Compared(String heading, List<Pair> pairs) {

		public Compared {
			pairs = List.copyOf(pairs);
		}

	}

	/**
	 * A paragraph in both years.
	 *
	 * @param last as it was, empty when it is new
	 * @param now as it is, empty when it is gone
	 * @param numbers its numbers as it is
	 */
	public record Pair(List<Piece> last, List<Piece> now, List<NumberInText> numbers) {
	}

	/**
	 * A stretch of text.
	 *
	 * @param mark what there is to say about it
	 * @param text the characters
	 */
	public record Piece(Mark mark, String text) {
	}

	/**
	 * What is marked in this year's text.
	 *
	 * @param known the sentences of the year before
	 * @param likewise the same without their numbers
	 * @param year the report's year, or null
	 * @param part the part in which the text stands
	 */
	private record Marks(Set<String> known, Set<String> likewise, @Nullable Integer year, @Nullable ReportPart part) {

		List<Piece> of(Block block) {
			List<Piece> pieces = new ArrayList<>();
			String text = block.plainText();
			Matcher sentence = SENTENCE.matcher(text);
			int at = 0;
			while (sentence.find()) {
				add(pieces, Mark.NONE, text.substring(at, sentence.start()));
				years(pieces, of(sentence.group()), sentence.group());
				at = sentence.end();
			}
			add(pieces, Mark.NONE, text.substring(at));
			return pieces;
		}

		/** The preamble is the same every year, and may be. */
		private Mark of(String sentence) {
			String compact = NormalizedText.compact(sentence);
			if (this.part == null || compact.length() < SHORTEST_SENTENCE || !FULL_SENTENCE.matcher(compact).find()) {
				return Mark.NONE;
			}
			return this.known.contains(compact) ? Mark.UNCHANGED
					: this.likewise.contains(withoutNumbers(compact)) ? Mark.NUMBERS_ONLY : Mark.NONE;
		}

		private void years(List<Piece> pieces, Mark mark, String sentence) {
			NormalizedText normalized = NormalizedText.of(sentence);
			Matcher found = YEAR.matcher(ReportOutline.withArabicYears(normalized.text()));
			int at = 0;
			while (found.find()) {
				int from = normalized.spot(0, found.start(), found.end()).from();
				int to = normalized.spot(0, found.start(), found.end()).to();
				if (isStale(found, normalized.text())) {
					add(pieces, mark, sentence.substring(at, from));
					add(pieces, Mark.OTHER_YEAR, sentence.substring(from, to));
					at = to;
				}
			}
			add(pieces, mark, sentence.substring(at));
		}

		private boolean isStale(Matcher found, String sentence) {
			int written = Integer.parseInt(found.group(1));
			boolean older = this.year != null && (written == this.year - 1 || written == this.year - 2);
			return older && !LOOKING_BACK.matcher(sentence.substring(0, found.start())).find();
		}

		private static void add(List<Piece> pieces, Mark mark, String text) {
			if (!text.isEmpty()) {
				pieces.add(new Piece(Objects.requireNonNull(mark), text));
			}
		}

	}

}
