package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.inspection.Severity;
import org.gongkai.inspection.terms.Meaning.LeaderName;
import org.gongkai.inspection.terms.ReadTerms.ReadPiece;

/** P2: names of leaders and their posts. */
final class LeaderRule extends PieceRule {

	private static final int SHORTEST_SPLIT_NAME = 3;

	LeaderRule() {
		super("P2", TermKind.LEADER);
	}

	@Override
	String description() {
		return "领导人姓名和职务";
	}

	@Override
	String basis() {
		return "国办秘函〔2019〕19号；本机关词表“领导人姓名、职务和排序”";
	}

	@Override
	void inspect(ReadPiece piece, ReadTerms text, Hits hits) {
		Finds finds = piece.finds(kind());
		Posts posts = new Posts(piece.folded(), finds);
		int done = 0;
		for (int at = 0; at < finds.size() && !hits.enough(); at++) {
			int from = finds.from(at);
			int to = finds.to(at);
			if (finds.meaning(at) instanceof LeaderName name && from >= done) {
				done = name.right() ? to : done;
				if (name.right()) {
					inspectRight(piece.folded(), name.leader(), from, to, text.day(), posts, hits);
				}
				else if (!isSomeonesName(finds, at)) {
					inspectWrong(piece.folded(), name.leader(), from, to, text.day(), posts, hits);
				}
			}
		}
		posts.nearMisses(text.day(), hits);
	}

	/** Whether a leader of the list has this very name, or the longer one around it. */
	private static boolean isSomeonesName(Finds finds, int at) {
		for (int other = at; other >= 0 && finds.from(other) == finds.from(at); other--) {
			if (finds.meaning(other) instanceof LeaderName name && name.right()) {
				return true;
			}
		}
		for (int other = at; other < finds.size() && finds.from(other) == finds.from(at); other++) {
			if (finds.meaning(other) instanceof LeaderName name && name.right()) {
				return true;
			}
		}
		return false;
	}

	private static void inspectRight(FoldedText text, Leader leader, int from, int to, LocalDate day, Posts posts,
			Hits hits) {
		boolean split = text.brokenUp(from, to) || text.split(from, to) && to - from >= SHORTEST_SPLIT_NAME;
		if (split) {
			hits.accept(hit(text, Severity.CONFIRM, from, to,
					"领导人姓名“%s”中间有空格或者换行，容易断开、检索不到。请去掉空格或者换行。".formatted(leader.written()), leader.written()));
		}
		Posts.Adjacent post = posts.adjacent(from, to);
		List<String> now = leader.postsOn(day);
		if (post != null && Posts.fits(post.post(), now) && post.to() == from) {
			post = posts.before(post)
				.stream()
				.filter((other) -> !Posts.fits(other.post(), now) && !Posts.goesWith(other.post(), now))
				.findFirst()
				.orElse(null);
		}
		if (post == null || post.title() || now.isEmpty() && leader.formerPosts(day).isEmpty()
				|| Posts.fits(post.post(), now) || Historic.around(text, post.from(), post.to(), day.getYear() - 1)) {
			return;
		}
		String message = Posts.fits(post.post(), leader.formerPosts(day))
				? "%s已不再担任“%s”%s。请核对职务；说的是当时情况的，请写“时任”，或者说明后确认。" : "%s的职务与名单不一致，这里写的是“%s”%s。请核对职务，或者说明后确认。";
		hits.accept(hit(text, Severity.CONFIRM, post.from(), post.to(), message.formatted(leader.written(), post.post(),
				now.isEmpty() ? "" : "，名单上现任“%s”".formatted(String.join("、", now))), null));
	}

	/**
	 * A character that sounds alike is a mistake for certain beside the leader's post.
	 */
	private static void inspectWrong(FoldedText text, Leader leader, int from, int to, LocalDate day, Posts posts,
			Hits hits) {
		List<String> now = leader.postsOn(day);
		Posts.Adjacent post = posts.adjacent(from, to);
		boolean fits = post != null && Posts.fits(post.post(), now);
		boolean certain = fits && !post.title();
		if (fits || now.size() > 0 && to - from >= SHORTEST_SPLIT_NAME && post == null && posts.near(from, to)) {
			hits.accept(hit(text, certain ? Severity.BLOCK : Severity.CONFIRM, from, to,
					"领导人姓名“%s”疑似写错，名单上是“%s”（%s）。请改正%s。".formatted(text.written(from, to), leader.written(),
							String.join("、", now), certain ? "" : "；确是另一个人的，请说明后确认"),
					leader.written()));
		}
	}

}
