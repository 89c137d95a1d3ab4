package org.gongkai.inspection.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.labelled.LabelledText;
import org.gongkai.inspection.labelled.LabelledTexts;

/**
 * A telephone number from which it is learnt what stands around those of persons.
 *
 * @param persons whether it is marked as a person's
 * @param signs what stands around it
 */
record TelephoneExample(boolean persons, Set<Long> signs) {

	/**
	 * The numbers of all sentences and of the labelled texts that rules are written by:
	 * what is kept aside is only measured.
	 */
	static List<TelephoneExample> all() {
		List<TelephoneExample> examples = new ArrayList<>();
		MarkedSentence.lines("D3.txt")
			.map(MarkedSentence::of)
			.forEach((sentence) -> gather(sentence.text(), examples,
					(excerpt, spot) -> sentence.marked()
						.stream()
						.anyMatch((marked) -> marked.contains(excerpt) || excerpt.contains(marked))));
		LabelledTexts.all()
			.stream()
			.filter((text) -> !text.keptAside())
			.forEach((text) -> gather(text.text(), examples, (excerpt, spot) -> isMarked(text, spot)));
		return examples;
	}

	private static boolean isMarked(LabelledText text, Spot spot) {
		return text.marks().stream().anyMatch((mark) -> mark.code().equals("D3") && mark.overlaps(spot));
	}

	private static void gather(InspectedText text, List<TelephoneExample> examples,
			BiPredicate<String, Spot> isPersons) {
		numbers((piece, number, signs) -> {
			Spot spot = piece.normalized().spot(piece.number(), number.from(), number.to());
			String excerpt = piece.normalized().originalOf(number.from(), number.to()).strip();
			boolean persons = isPersons.test(excerpt, spot);
			boolean told = number.called() || new TelephonePlace(piece, new Label(piece, TelephonePlace.REACH))
				.isPrivatelyNamed(number.from(), number.to());
			if (told || persons) {
				Set<Long> around = new TreeSet<>();
				signs.each(number.from(), number.to(), around::add);
				examples.add(new TelephoneExample(persons, around));
			}
		}).inspect(text);
	}

	/** Receives a number of a text. */
	@FunctionalInterface
	private interface Receiver {

		void number(Piece piece, LandlineCandidates.Candidate number, TelephoneSigns signs);

	}

	/** Comes by the numbers of a text as the rule does. */
	private static TextRule numbers(Receiver receiver) {
		return new TextRule() {

			@Override
			public String code() {
				return "D3";
			}

			@Override
			public String description() {
				return "";
			}

			@Override
			public String basis() {
				return "";
			}

			@Override
			protected void inspect(Piece piece, Consumer<Hit> hits) {
				Label label = new Label(piece, TelephonePlace.REACH);
				TelephoneSigns signs = new TelephoneSigns(piece, label);
				int end = 0;
				for (LandlineCandidates.Candidate number : LandlineCandidates.in(piece, label)) {
					if (number.from() >= end) {
						end = number.to();
						receiver.number(piece, number, signs);
					}
				}
			}

		};
	}

}
