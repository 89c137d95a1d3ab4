package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A leader as the list has him: one name, and an entry for each time of office.
 *
 * @param name the name, folded
 * @param terms the times of office
 */
record Leader(String name, List<TermEntry> terms) {

	/** The posts that he holds on that day. */
	List<String> postsOn(LocalDate day) {
		List<String> posts = new ArrayList<>();
		this.terms.stream().filter((term) -> term.holdsOn(day)).forEach((term) -> posts.addAll(term.posts()));
		return posts;
	}

	/** The posts that he has held before that day and no longer holds. */
	List<String> formerPosts(LocalDate day) {
		List<String> posts = new ArrayList<>();
		this.terms.stream()
			.filter((term) -> term.validTo() != null && day.isAfter(term.validTo()))
			.forEach((term) -> posts.addAll(term.posts()));
		posts.removeAll(postsOn(day));
		return posts;
	}

	/** His place in the order on that day, 0 for none. */
	int rankOn(LocalDate day) {
		return this.terms.stream()
			.filter((term) -> term.holdsOn(day) && term.rank() > 0)
			.mapToInt(TermEntry::rank)
			.min()
			.orElse(0);
	}

	/** The name as the list writes it. */
	String written() {
		return this.terms.get(0).text();
	}

}
