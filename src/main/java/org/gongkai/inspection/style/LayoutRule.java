package org.gongkai.inspection.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.document.Category;
import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** F1: the build of a text: numbering, empty and repeated paragraphs, 落款. */
@Component
public class LayoutRule implements InspectionRule {

	private static final int ENOUGH = MOST_HITS + 1;

	private static final int FIRST_WORDS = 8;

	/** Kinds of documents that end with 署名 and 成文日期. */
	private static final Set<Category> SIGNED = Set.of(Category.DEPARTMENT_DOCUMENT, Category.NORMATIVE_DOCUMENT);

	/** Of a document printed in part the end is missing on purpose. */
	private static final Pattern EXCERPT = Pattern.compile("[（(〔](?:节选|摘要|摘录|摘编|节录|部分|摘)[）)〕]");

	/** An annex that the text names ends without a mark. */
	private static final Pattern NAMED_ANNEX = Pattern
		.compile("[ \\u3000]{0,9}附件[0-9]{0,2}[：:][^。；\\n]{2,60}([。；;，,])[ \\u3000]{0,9}");

	@Override
	public String code() {
		return "F1";
	}

	@Override
	public String description() {
		return "层次序号、空段、重复段和落款";
	}

	@Override
	public String basis() {
		return "《党政机关公文格式》（GB/T 9704—2012）7.3.2—7.3.5";
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Hit> hits = new ArrayList<>();
		boolean excerpt = EXCERPT.matcher(text.title()).find();
		Sequence sequence = new Sequence(text.category() == Category.ANNUAL_REPORT, excerpt);
		OrdinalWords ordinals = new OrdinalWords();
		Spacing spacing = new Spacing(text.blocks());
		HeadingOrder order = new HeadingOrder();
		NamedNumbers named = new NamedNumbers();
		for (Piece piece : text.pieces()) {
			Block here = piece.block();
			if (hits.size() >= ENOUGH) {
				break;
			}
			Layout layout = new Layout(piece, piece.normalized().original(), hits);
			if (here instanceof Block.Heading heading) {
				ordinals.restart();
				int behind = layout.number(sequence, heading.level());
				layout.begins(named.next(layout.plain(), true));
				layout.all(order.next(heading, behind > 0));
				layout.all(spacing.heading(heading, piece.number(), behind));
				layout.all(spacing.withoutText(heading, piece.number(), behind));
			}
			else if (here instanceof Block.Paragraph) {
				if (layout.number(sequence, 0) > 0) {
					ordinals.restart();
				}
				ordinals.read(layout.plain(), layout::stretch);
				InlineNumbers.read(layout.plain(), layout::stretch);
				layout.all(spacing.empty(piece.number(), layout.plain()));
				layout.all(spacing.repeated(piece.number(), layout.plain()));
				layout.annex();
				layout.begins(named.next(layout.plain(), false));
			}
			else if (here instanceof Block.ListBlock) {
				sequence.interrupt();
			}
			else if (here instanceof Block.Table table) {
				RowNumbers.check(table, layout::place);
			}
		}
		if (SIGNED.contains(text.category()) && !excerpt) {
			new SignedText(text.title(), text.blocks()).check((block, from, to, message,
					expected) -> new Layout(text.pieces().get(block + 2), text.textOf(block), hits).hint(from, to,
							message, expected));
		}
		return hits;
	}

	/**
	 * A block and what is wrong with it.
	 *
	 * @param piece the block's piece
	 * @param plain its text as written
	 * @param hits where hits go
	 */
	private record Layout(Piece piece, String plain, List<Hit> hits) {

		/** Follows the number it begins with; behind it, or 0 when there is none. */
		int number(Sequence sequence, int depth) {
			Optional<Numbering> numbering = (depth > 0) ? Numbering.ofHeading(this.plain) : Numbering.of(this.plain);
			if (numbering.isEmpty()) {
				sequence.pass(this.plain, depth);
				return 0;
			}
			Numbering found = numbering.get();
			int from = 0;
			while (" \u3000\t".indexOf(this.plain.charAt(from)) >= 0) {
				from++;
			}
			if (found.hasWrongMark()) {
				hint(from, found.to(), "序号后的标点不对。层次序号依次写作“一、”“（一）”“1.”“（1）”，带括号的序号后面不加标点。", found.expected());
			}
			String wrong = sequence.next(found, this.plain, depth);
			if (!wrong.isEmpty()) {
				hint(from, found.to(), wrong, null);
			}
			return found.to();
		}

		void all(String wrong) {
			if (!wrong.isEmpty()) {
				hint(0, this.plain.length(), wrong, null);
			}
		}

		/** Shows the first words. */
		void begins(String wrong) {
			if (!wrong.isEmpty()) {
				hint(0, Math.min(this.plain.length(), FIRST_WORDS), wrong, null);
			}
		}

		void stretch(int from, int to, String wrong) {
			hint(from, to, wrong, null);
		}

		void place(Block.CellPlace place, String wrong) {
			hint(place.from(), place.to(), wrong, null);
		}

		void annex() {
			Matcher annex = (this.plain.length() < 90 && this.plain.indexOf("附件") >= 0)
					? NAMED_ANNEX.matcher(this.plain) : null;
			if (annex != null && annex.matches()) {
				hint(annex.start(1) - 1, annex.end(1), "附件名称后面不加标点符号。",
						this.plain.substring(annex.start(1) - 1, annex.start(1)));
			}
		}

		void hint(int from, int to, String message, @Nullable String expected) {
			String excerpt = this.plain.substring(from, to);
			this.hits.add(new Hit(Severity.HINT, new Spot(this.piece.number(), from, to), this.piece.section(), excerpt,
					message, expected, (expected != null) ? excerpt : null));
		}

	}

}
