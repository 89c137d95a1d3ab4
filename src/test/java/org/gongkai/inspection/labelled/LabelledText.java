package org.gongkai.inspection.labelled;

import java.util.List;
import java.util.Set;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Spot;

/**
 * A text with its faults marked.
 *
 * @param id its name, as {@code D1-03}
 * @param keptAside whether it is of the half that the writers of rules do not look at
 * @param text the text
 * @param marks its faults; none when it is clean
 * @param anywhere classes whose fault may be reported at any place of the text, such as a
 * missing sign-off
 * @param register what the office has on file, of which the text is part
 */
public record LabelledText(String id, boolean keptAside, InspectedText text, List<Mark> marks, Set<String> anywhere,
		Register register) {

	boolean clean() {
		return this.marks.isEmpty();
	}

	/** Whether it is clean but close to a fault. */
	boolean lookAlike() {
		return this.id.startsWith("LOOK");
	}

	/** Whether the hit of a rule finds the mark. */
	boolean finds(String rule, Hit hit, Mark mark) {
		return LabelledRules.classOf(rule).equals(mark.code())
				&& (this.anywhere.contains(mark.code()) || mark.overlaps(hit.spot()));
	}

	/** Whether the hit lies on any mark, of whatever class. */
	boolean explains(String rule, Hit hit) {
		return this.marks.stream().anyMatch((mark) -> mark.overlaps(hit.spot()) || finds(rule, hit, mark));
	}

	/** How many characters the body has. */
	int length() {
		return this.text.blocks().stream().mapToInt((block) -> block.plainText().length()).sum();
	}

	/** The text in one line, for lists of what was missed. */
	String inOneLine() {
		StringBuilder line = new StringBuilder();
		this.text.pieces().forEach((piece) -> line.append(this.text.textOf(piece.number())).append(' '));
		return line.toString().replace("\n", "⏎").strip();
	}

	/**
	 * A fault.
	 *
	 * @param code its class, as {@code D1}
	 * @param block the block it is in, as a {@link Spot} counts
	 * @param from its first character
	 * @param to behind the last
	 */
	public record Mark(String code, int block, int from, int to) {

		public boolean overlaps(Spot spot) {
			boolean empty = this.from == this.to || spot.from() == spot.to();
			int overlap = Math.min(this.to, spot.to()) - Math.max(this.from, spot.from());
			return this.block == spot.block() && (overlap > 0 || empty && overlap == 0);
		}

	}

	/**
	 * What the office has on file.
	 *
	 * @param leaders the leaders in their order, a {@code name=posts@from~to} each
	 * @param former contacts that no longer hold, a {@code former→now} each
	 */
	public record Register(List<String> leaders, List<String> former) {
	}

}
