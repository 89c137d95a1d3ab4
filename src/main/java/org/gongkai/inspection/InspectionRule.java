package org.gongkai.inspection;

import java.util.List;
import java.util.Set;

import org.gongkai.document.Category;

/**
 * A rule that looks at a text. It joins the gates by being a Spring bean; it is plain
 * Java, holds no state and asks neither clock nor database, so that it finds the same in
 * the same text on the same day. The few that must ask say so.
 */
public interface InspectionRule {

	/** How many hits of one rule are kept; what lies beyond stops the gate as one. */
	int MOST_HITS = 500;

	/**
	 * How many passages of one rule are corrected at once: as many as a text can hold.
	 */
	int MOST_CORRECTIONS = 500_000;

	/** Its code, as {@code S1} or {@code E-09}; unique. */
	String code();

	/** What it looks for, in the words of the office. */
	String description();

	/** The law or norm it comes from. */
	String basis();

	/** The categories it looks at; empty for all. */
	default Set<Category> categories() {
		return Set.of();
	}

	/** The gates that ask it. */
	default Set<Gate> gates() {
		return Set.of(Gate.values());
	}

	/**
	 * Whether it goes by more than the text and its day, such as by what stands on the
	 * site, and is therefore to be asked each time.
	 */
	default boolean looksBeyondText() {
		return false;
	}

	/** What it finds, in reading order. */
	List<Hit> inspect(InspectedText text);

	/**
	 * The same where more may be wanted than is kept.
	 * @param most how many are enough
	 */
	default List<Hit> inspect(InspectedText text, int most) {
		return inspect(text);
	}

}
