package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.Post;
import org.jspecify.annotations.Nullable;

/** The posts that stand in a piece, and whose names stand beside them. */
final class Posts {

	/** How near a post has to stand to make a likeness of names worth asking. */
	private static final int NEAR = 15;

	private static final char DEPUTY = '副';

	/** Posts that leaders of any place hold; a leader beside one that is not his. */
	private static final Set<String> USUAL = Stream.of(each("省 市 州 县 区 旗",
			"委书记 委副书记 委常委 长 政协主席 政协副主席 人大常委会主任 人大常委会副主任 纪委书记 监委主任 委组织部部长 委组织部长 委宣传部部长 委宣传部长 委统战部部长 委统战部长 委政法委书记 委秘书长 委办公室主任 人民检察院检察长 人民法院院长 公安局局长 人武部政委 人武部部长"),
			each("镇 乡 街道", "党委书记 党委副书记 党委委员 党工委书记 党工委副书记 党工委委员 人大主席 人大副主席"), each("常务副", "省长 市长 州长 县长 区长 旗长 镇长"),
			each("", "组织部部长 组织部长 宣传部部长 宣传部长 统战部部长 统战部长 政法委书记 纪委书记 监委主任 人武部政委 人武部部长 公安局局长"))
		.flatMap((posts) -> posts)
		.collect(Collectors.toUnmodifiableSet());

	/** What leaders are called for short; many others are called so as well. */
	private static final Set<String> TITLES = Set.of("书记", "主席", "主任", "部长", "局长", "镇长", "乡长", "秘书长");

	/** Heads of government, who are deputies of the committee's secretary. */
	private static final Pattern HEAD = Pattern.compile("(?:^|[^副])[省市州县区旗镇乡]长$|主任$");

	/** Posts whose holders belong to the committee. */
	private static final Pattern MEMBER = Pattern.compile("常务|部长$|委书记$|委副书记$|政委$|(?:^|[^副])[省市州县区旗镇乡]长$");

	/** The first of the deputies; another one is not called so. */
	private static final String FIRST = "常务";

	/** Between two posts that one person holds. */
	private static final char AND = '、';

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

	private static Stream<String> each(String places, String posts) {
		return Stream.of(places.split(" ", -1))
			.flatMap((place) -> Stream.of(posts.split(" ")).map((post) -> place + post));
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

	/** Further posts of the same person: 县委常委、 before 副县长, from the last one on. */
	List<Adjacent> before(Adjacent post) {
		List<Adjacent> row = new ArrayList<>();
		Adjacent last = post;
		while (last != null && last.from() > 0 && this.text.text().charAt(last.from() - 1) == AND) {
			last = this.ending.get(last.from() - 1);
			if (last != null) {
				row.add(last);
			}
		}
		return row;
	}

	/** Whether a post stands near. */
	boolean near(int from, int to) {
		Integer next = this.held.ceiling(from - NEAR);
		return next != null && next <= to + NEAR && next >= Sentence.begin(this.text, from)
				&& next < Sentence.end(this.text, to);
	}

	/** Asks about names beside a post that are nearly its holder's. */
	void nearMisses(LocalDate day, PieceRule.Hits hits) {
		Set<Integer> done = new HashSet<>();
		for (Adjacent post : this.beginning.values()) {
			for (Leader leader : post.leaders()) {
				if (fits(post.post(), leader.postsOn(day))
						&& !Historic.around(this.text, post.from(), post.to(), day.getYear() - 1)) {
					NearName.behind(this.text.text(), post.to(), leader.name())
						.or(() -> NearName.before(this.text.text(), post.from(), leader.name()))
						.filter((near) -> done.add(near.from()))
						.ifPresent((near) -> hits.accept(nearMiss(post, leader, near)));
				}
			}
		}
	}

	private Hit nearMiss(Adjacent post, Leader leader, NearName near) {
		return TermRule.hit(
				this.text, Severity.CONFIRM, near.from(), near.to(), "名单上“%s”是%s，这里写的是“%s”，疑似写错。请改正；确是另一个人的，请说明后确认。"
					.formatted(post.post(), leader.written(), this.text.written(near.from(), near.to())),
				leader.written());
	}

	/** Whether the post is one of these, perhaps written shorter or longer. */
	static boolean fits(String post, List<String> posts) {
		String one = shortened(post);
		return posts.stream()
			.map((own) -> shortened(TermFold.fold(own)))
			.anyMatch(
					(own) -> (sameEnd(one, own) || sameEnd(own, one)) && (own.contains(FIRST) || !one.contains(FIRST)));
	}

	/**
	 * Whether who holds one of these is a member of the committee, or its deputy, as
	 * well.
	 */
	static boolean goesWith(String post, List<String> posts) {
		return (post.endsWith("委副书记") && posts.stream().anyMatch((own) -> HEAD.matcher(own).find()))
				|| (post.endsWith("委常委") || post.endsWith("委委员"))
						&& posts.stream().anyMatch((own) -> MEMBER.matcher(own).find());
	}

	/** 组织部部长 as many write it. */
	private static String shortened(String post) {
		return post.replace("部部长", "部长");
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
