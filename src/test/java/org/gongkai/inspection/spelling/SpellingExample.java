package org.gongkai.inspection.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.labelled.LabelledText;
import org.gongkai.inspection.labelled.LabelledTexts;

/**
 * A suspicion in a marked text.
 *
 * @param suspicion the suspicion
 * @param wrong whether there is a mistake
 */
record SpellingExample(Suspicion suspicion, boolean wrong) {

	/** Texts of one author stay together, so that names are not known from his others. */
	private static final Pattern AUTHOR = Pattern.compile("^(.*?)(\\d+)$");

	private static final int PARTS = 5;

	/** All suspicions in the open half of the labelled texts. */
	static List<SpellingExample> all() {
		List<LabelledText> texts = texts();
		List<SeenPairs> pairs = new ArrayList<>();
		for (int part = 0; part < PARTS; part++) {
			int own = part;
			SeenPairs others = new SeenPairs();
			PairTable.lines(texts.stream().filter((text) -> part(text) != own).toList()).forEach(others::enter);
			pairs.add(others);
		}
		List<SpellingExample> examples = new ArrayList<>();
		texts.forEach((text) -> addAll(text, pairs.get(part(text)), examples));
		return examples;
	}

	/** The open texts but those with mistakes of other kinds in their words. */
	static List<LabelledText> texts() {
		return LabelledTexts.all()
			.stream()
			.filter((text) -> !text.keptAside()
					&& text.marks().stream().noneMatch((mark) -> mark.code().matches("[POS]\\d+|T[2-9]"))
					&& !text.anywhere().contains("T1"))
			.toList();
	}

	private static int part(LabelledText text) {
		Matcher author = AUTHOR.matcher(text.id());
		return author.matches() ? Integer.parseInt(author.group(2)) / 100 % PARTS : 0;
	}

	private static void addAll(LabelledText text, SeenPairs pairs, List<SpellingExample> examples) {
		Suspicions suspicions = new Suspicions(pairs, (signs) -> true);
		Map<Piece, List<Suspicion>> found = new java.util.LinkedHashMap<>();
		text.text()
			.pieces()
			.forEach((piece) -> found.put(piece, suspicions.look(piece.text(), piece.block() instanceof Block.Table)));
		found.forEach((piece, all) -> all.forEach((suspicion) -> {
			suspicions.complete(piece.text(), suspicion);
			List<LabelledText.Mark> marks = text.marks()
				.stream()
				.filter((mark) -> mark.code().equals("T1") && mark.block() == piece.number()
						&& mark.from() < suspicion.to() && suspicion.from() < mark.to())
				.toList();
			boolean wrong = marks.stream()
				.anyMatch((mark) -> mark.from() <= suspicion.wrong() && suspicion.wrong() < mark.to());
			if (wrong || marks.isEmpty()) {
				examples.add(new SpellingExample(suspicion, wrong));
			}
		}));
	}

}
