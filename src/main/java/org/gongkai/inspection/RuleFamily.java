package org.gongkai.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.gongkai.document.Category;

/**
 * Rules that share one reading of a text, such as those of the annual report: the text is
 * read once for all of them. It joins the gates by being a Spring bean; each of its rules
 * is asked, kept and confirmed like any other.
 */
public interface RuleFamily {

	/** What its rules look at together, in the words of the office. */
	String description();

	/** Its rules; their codes are unique among all rules. */
	List<Rule> rules();

	/** The categories its rules look at; empty for all. */
	default Set<Category> categories() {
		return Set.of();
	}

	/** The gates that ask its rules. */
	default Set<Gate> gates() {
		return Set.of(Gate.values());
	}

	/**
	 * Whether what its rules expect is the very text that should stand in the place of
	 * the passage, so that it can be put there as it is.
	 */
	default boolean correcting() {
		return false;
	}

	/**
	 * What its rules go by besides a text and its day, such as lists: as long as that is
	 * equal, they find the same in the same text. Empty where nobody can say, for then
	 * they are asked each time.
	 */
	default Optional<Object> goesBy() {
		return Optional.empty();
	}

	/** Reads a text so that the rules can be asked about it. */
	ReadText read(InspectedText text);

	/**
	 * A rule of the family.
	 *
	 * @param code its code, as {@code E-03}
	 * @param description what it looks for, in the words of the office
	 * @param basis the law or norm it comes from
	 */
	record Rule(String code, String description, String basis) {
	}

	/** A text as the family has read it. */
	@FunctionalInterface
	interface ReadText {

		/** What a rule finds, in reading order. */
		List<Hit> inspect(Rule rule);

	}

}
