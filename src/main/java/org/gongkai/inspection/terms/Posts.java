package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.Post;
import org.jspecify.annotations.Nullable;

/** The posts that stand in a piece, and whose names stand beside them. */
final class Posts {

	/** How near a post has to stand to make a likeness of names worth asking. */
	private static final int NEAR = 15;

	private static final char DEPUTY = '副';

	/** Posts that leaders of any place hold; a leader beside one that is not his. */
	private static final Set<String> USUAL = Stream.of("省 市 州 县 区 旗", "委书记 委副书记 长 政协主席 政协副主席 人大常委会主任 人大常委会副主任")
		.map((it) -> it.split(" "))
		.reduce((places, posts) -> Stream.of(places)
			.flatMap((place) -> Stream.of(posts).map((post) -> place + post))
			.toArray(String[]::new))
		.map(Set::of)
		.orElseThrow();

	/** What leaders are called for short; many others are called so as well. */
	private static final Set<String> TITLES = Set.of("书记", "主席", "主任", "部长", "局长", "镇长", "乡长", "秘书长");

	private final FoldedText text;

	/** By the place where it ends, the longest post. */
	private final Map<Integer, Adjacent> ending = new HashMap<>();

	private final TreeMap<Integer, Adjacent> beginning = new TreeMap<>();

	/** Where posts of leaders of the list begin. */
	private final TreeSet<Integer> held = new TreeSet<>();

	Posts(FoldedText text, Finds finds) {
		this.text = text;
		for (int at = 0; at < finds.size(); at++) {
			if (finds.meaning(at) instanceof Post post) {
				Adjacent found = found(post, finds.from(at), finds.to(at));
				this.ending.merge(found.to(), found, Adjacent::longer);
				this.beginning.merge(found.from(), found, Adjacent::longer);
				if (!post.leaders().isEmpty()) {
					this.held.add(found.from());
				}
			}
		}
	}

	/** Tells of the posts that no list has to name, and whether they are but titles. */
	static void usual(BiConsumer<String, Boolean> posts) {
		USUAL.forEach((post) -> posts.accept(post, false));
		TITLES.forEach((title) -> posts.accept(title, true));
	}

	private Adjacent found(Post post, int from, int to) {
		boolean deputy = from > 0 && this.text.text().charAt(from - 1) == DEPUTY;
		return new Adjacent(deputy ? DEPUTY + post.post() : post.post(), post.leaders(), post.title(),
				deputy ? from - 1 : from, to);
	}

	/** The post right before or behind a name, or null. */
	@Nullable Adjacent adjacent(int from, int to) {
		Adjacent before = this.ending.get(from);
		return (before != null) ? before : this.beginning.get(to);
	}

	/** Whether a post stands near. */
	boolean near(int from, int to) {
		Integer next = this.held.ceiling(from - NEAR);
		return next != null && next <= to + NEAR && next >= Sentence.begin(this.text, from)
				&& next < Sentence.end(this.text, to);
	}

	/** Asks about names behind a post that differ from its holder's in one character. */
	void nearMisses(LocalDate day, TermRule.Hits hits) {
		for (Adjacent post : this.beginning.values()) {
			for (Leader leader : post.leaders()) {
				int end = post.to() + leader.name().length();
				if (leader.name().length() > 2 && end <= this.text.text().length()
						&& fits(post.post(), leader.postsOn(day))
						&& oneOff(this.text.text().substring(post.to(), end), leader.name())
						&& !Historic.around(this.text, post.from(), post.to(), day.getYear() - 1)) {
					hits.accept(
							TermRule
								.hit(this.text, Severity.CONFIRM, post.to(), end,
										"名单上“%s”是%s，这里写的是“%s”，疑似写错一个字。请改正；确是另一个人的，请说明后确认。".formatted(post.post(),
												leader.written(), this.text.written(post.to(), end)),
										leader.written()));
				}
			}
		}
	}

	/** Whether the names differ in one character that does not sound alike. */
	private static boolean oneOff(String written, String name) {
		int different = -1;
		for (int at = 0; at < name.length(); at++) {
			if (written.charAt(at) != name.charAt(at)) {
				if (different >= 0 || at == 0 || !FoldedText.chinese(written.charAt(at))) {
					return false;
				}
				different = at;
			}
		}
		return different > 0 && !TermFold.soundAlike(written.charAt(different), name.charAt(different));
	}

	/** Whether the post is one of these, perhaps written shorter or longer. */
	static boolean fits(String post, List<String> posts) {
		return posts.stream().anyMatch((own) -> sameEnd(post, TermFold.fold(own)) || sameEnd(TermFold.fold(own), post));
	}

	private static boolean sameEnd(String longer, String shorter) {
		return longer.endsWith(shorter) && (longer.length() == shorter.length()
				|| longer.charAt(longer.length() - shorter.length() - 1) != DEPUTY);
	}

	/**
	 * A post in the text.
	 *
	 * @param post the post, 副 included
	 * @param leaders who hold or held it
	 * @param title whether it is but a title
	 * @param from first folded character
	 * @param to behind the last
	 */
	record Adjacent(String post, List<Leader> leaders, boolean title, int from, int to) {

		Adjacent longer(Adjacent other) {
			return (other.to - other.from > this.to - this.from) ? other : this;
		}

	}

}
