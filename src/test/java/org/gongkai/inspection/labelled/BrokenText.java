package org.gongkai.inspection.labelled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Spot;

/**
 * A text without a mistake in which a figure was made another, so that a relation of its
 * figures no longer holds.
 *
 * @param id the text and the place, as a name
 * @param text what it reads now
 * @param spot where the figure stands
 */
public record BrokenText(String id, InspectedText text, Spot spot) {

	/**
	 * All that can be made of a text.
	 * @param slip makes a figure another; an empty one where it cannot
	 */
	public static List<BrokenText> of(LabelledText text, UnaryOperator<String> slip) {
		List<BrokenText> broken = new ArrayList<>();
		for (Relation relation : Relations.in(text.text())) {
			if (relation.kind().isReckoned()) {
				of(text, relation, slip, broken);
			}
		}
		return broken;
	}

	private static void of(LabelledText text, Relation relation, UnaryOperator<String> slip, List<BrokenText> broken) {
		String whole = ((Block.Paragraph) text.text().blocks().get(relation.block())).plainText();
		String figure = slip.apply(whole.substring(relation.from(), relation.to()));
		if (!figure.isEmpty()) {
			broken.add(new BrokenText(text.id() + "#" + relation.block() + ":" + relation.from(),
					with(text.text(), relation.block(),
							whole.substring(0, relation.from()) + figure + whole.substring(relation.to())),
					new Spot(relation.block(), relation.from(), relation.from() + figure.length())));
		}
	}

	/**
	 * A figure with one digit less by one, the first that leaves its length alone: a
	 * total then is less than its parts. Empty where no digit does.
	 */
	public static String lower(String figure) {
		for (int at = 0; at < figure.length(); at++) {
			char digit = figure.charAt(at);
			if (digit > ((at == 0) ? '1' : '0') && digit <= '9') {
				return figure.substring(0, at) + (char) (digit - 1) + figure.substring(at + 1);
			}
		}
		return "";
	}

	/** A figure whose first two digits that may have changed places. Empty without. */
	public static String exchanged(String figure) {
		for (int at = 0; at + 1 < figure.length(); at++) {
			char one = figure.charAt(at);
			char other = figure.charAt(at + 1);
			if (Character.isDigit(one) && Character.isDigit(other) && one != other && (at > 0 || other != '0')) {
				return figure.substring(0, at) + other + one + figure.substring(at + 2);
			}
		}
		return "";
	}

	/** A text with another paragraph. */
	static InspectedText with(InspectedText text, int block, String paragraph) {
		List<Block> blocks = new ArrayList<>(text.blocks());
		blocks.set(block, Block.Paragraph.of(paragraph));
		return new InspectedText(text.category(), text.title(), blocks, text.catalogue(), text.attribute(),
				text.attachmentNames(), text.today());
	}

}
