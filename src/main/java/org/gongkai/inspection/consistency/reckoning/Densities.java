package org.gongkai.inspection.consistency.reckoning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Mark;
import org.gongkai.inspection.consistency.figures.Passage;

/** 老年人6.5万人，床位2275张，每千名老年人拥有床位35张: so many to a thousand. */
public final class Densities {

	private static final Pattern OF_MANY = Pattern.compile("每(十万|百万|万|千|百)(?:名|人|个|户)?[\\p{IsHan}()]{1,24}$");

	private static final WordSet POPULATION = WordSet.of("人口|学生|老年人|老人|居民|职工|参保");

	/** A population is at least so many times as many as those of whom it is told. */
	private static final int LEAST = 5;

	private final Passage passage;

	private final Contradictions found;

	public Densities(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public void run() {
		for (int at = 0; at < this.passage.size() && !this.found.isFull(); at++) {
			Matcher each = this.passage.has(Mark.EACH, at) && !this.passage.get(at).vague()
					? OF_MANY.matcher(this.passage.between(at)) : null;
			if (each != null && each.find()) {
				look(at, many(each.group(1)));
			}
		}
	}

	private static double many(String word) {
		return switch (word) {
			case "百" -> 100;
			case "千" -> 1000;
			case "万" -> 10_000;
			case "十万" -> 100_000;
			default -> 1_000_000;
		};
	}

	private void look(int at, double many) {
		Amount told = this.passage.get(at);
		int count = -1;
		int total = -1;
		for (int one = this.passage.first(at); one < this.passage.behind(at); one++) {
			Amount amount = this.passage.get(one);
			boolean persons = "人名户".contains(amount.unit());
			if (one == at || amount.vague() || amount.isPercentage() || this.passage.has(Mark.EACH, one)
					|| this.passage.isClaim(one)) {
				continue;
			}
			if (amount.unit().equals(told.unit()) && (!persons || amount.number() < many)) {
				total = (total == -1 || total >= 0 && isWhole(one)) ? one : (total >= 0 && isWhole(total)) ? total : -2;
			}
			else if (persons && amount.number() >= many) {
				count = (count == -1) ? one : -2;
			}
		}
		if (count == -2 && total == -1) {
			total = nearest(at);
			count = (total < 0) ? -1 : most(at, total, many);
		}
		if (count < 0 || total < 0) {
			return;
		}
		compare(count, total, at, many);
	}

	/** 实有床位18240张，其中医院14120张: whether parts of it are told behind it. */
	private boolean isWhole(int one) {
		return one + 1 < this.passage.size() && this.passage.isOneSentence(one, one + 1)
				&& this.passage.between(one + 1).contains("其中");
	}

	/** 医师1200人，每千人口医师3人: persons that are told by the same word right before; or -1. */
	private int nearest(int at) {
		for (int one = at - 1; one >= this.passage.first(at); one--) {
			Amount amount = this.passage.get(one);
			if (!amount.vague() && !this.passage.has(Mark.EACH, one)
					&& amount.unit().equals(this.passage.get(at).unit())) {
				return Passage.shareWord(this.passage.between(at), this.passage.name(one)) ? one : -1;
			}
		}
		return -1;
	}

	/** The only population of which they may be so many; or -1. */
	private int most(int at, int total, double many) {
		int most = -1;
		for (int one = this.passage.first(at); one < total; one++) {
			if ("人名".contains(this.passage.get(one).unit()) && !this.passage.get(one).vague()
					&& this.passage.get(one).number() >= many * LEAST && POPULATION.in(this.passage.between(one))) {
				most = (most == -1) ? one : -2;
			}
		}
		return most;
	}

	private void compare(int count, int total, int at, double many) {
		Amount told = this.passage.get(at);
		Computed right = Computed.of(this.passage.get(total)).over(Computed.of(this.passage.get(count))).times(many);
		if (!right.mayBe(told) && right.isLikely(told)) {
			int[] stretch = this.passage.stretch(count, total, at);
			this.found.report(stretch[0], stretch[1],
					"按总数和人数算出来是%s，文中写%s。请核对这三个数。".formatted(right.as(told), this.passage.words(at)));
		}
	}

}
