package org.gongkai.inspection.consistency.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.QuantityName;

/**
 * One quantity told in two sentences or paragraphs with two numbers: 现场签约项目14个 and
 * 此次签约的16个项目, 总投资2860万元 and 总投资2680万元. That both are of one matter is known by the words
 * that they share, by a word that points back, and by numbers that may be each other
 * mistyped.
 */
public final class ToldAgain {

	/** Mentions in one unit that are remembered, the last ones. */
	private static final int MOST = 24;

	private static final int WORDS_IF_KIN = 2;

	private static final int WORDS_IF_NEAR = 4;

	private static final int WORDS_IF_MEANT = 2;

	private static final int WORDS_OF_NAME = 5;

	/** The share of the longer name that the shorter one has. */
	private static final double COVERED = 0.5;

	private static final Pattern STANDING = Pattern.compile("全[省市县区镇乡村]|我[省市县区]|本次|[0-9]{4}年");

	private static final BigDecimal NEAR_BELOW = new BigDecimal("0.5");

	private static final BigDecimal NEAR_ABOVE = BigDecimal.valueOf(3);

	private static final BigDecimal LEAST_KIN = BigDecimal.valueOf(10);

	private final Map<String, Told> told = new HashMap<>();

	private final Consumer<Hit> hits;

	public ToldAgain(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece, Figures figures) {
		if (piece.block() == null) {
			return;
		}
		List<Amount> all = figures.all();
		for (int at = 0; at < all.size(); at++) {
			Amount amount = all.get(at);
			// shares of one whole and of another are called alike, and so is the heat of
			// each day
			if (!amount.vague() && !amount.isPercentage() && amount.unit().charAt(0) != '℃') {
				read(piece, figures, amount);
			}
		}
	}

	private void read(Piece piece, Figures figures, Amount amount) {
		String unit = amount.kind();
		Told before = this.told.get(unit);
		if (before == null) {
			before = new Told();
			this.told.put(unit, before);
		}
		if (!before.holds(amount.number())) {
			Mention mention = new Mention(piece, amount);
			if (mention.isBase()) {
				return;
			}
			compare(mention, before, figures);
			before.add(mention);
		}
	}

	/** Takes of all before the one that shares most words. */
	private void compare(Mention mention, Told before, Figures figures) {
		if (PointedBack.means(mention, before.mentions) && !mention.isCorrected()
				&& !before.mentions.get(0).isCorrected()) {
			report(mention, before.mentions.get(0));
			return;
		}
		List<Mention> named = before.naming(mention);
		if (!anyMayBeSame(mention, named)) {
			return;
		}
		Mention best = null;
		int most = 0;
		boolean several = false;
		for (Mention other : named) {
			int shared = mention.shared(other);
			several = (shared > most) ? false
					: several || shared == most && best != null && best.amount().differs(other.amount());
			best = (shared > most) ? other : best;
			most = Math.max(most, shared);
		}
		if (several) {
			return;
		}
		if (best != null && isSame(mention, best, most) && mention.mayBeOf(best) && !mention.isCorrected()
				&& !best.isCorrected() && !isPart(mention.amount(), best.amount(), figures)) {
			report(mention, best);
		}
	}

	private void report(Mention mention, Mention before) {
		this.hits.accept(mention.piece()
			.hit(Severity.CONFIRM, mention.amount().from(), mention.amount().to(),
					"前面写的是%s，这里写的是%s。请核对后统一；不是同一个数的，请在文中写明。".formatted(before.words(), mention.words()), null));
	}

	/** 支出3035万元。基本支出1804.35万元，项目支出1230.65万元: the next one makes it up. */
	private static boolean isPart(Amount one, Amount before, Figures figures) {
		if (one.number() >= before.number()) {
			return false;
		}
		Computed rest = Computed.of(before).minus(Computed.of(one));
		return figures.in(one.to(), figures.text().length())
			.stream()
			.anyMatch((amount) -> amount.unit().equals(one.unit()) && rest.mayBe(amount));
	}

	/** Whether the values alone leave open that one of them is the same, mistyped. */
	private static boolean anyMayBeSame(Mention mention, List<Mention> others) {
		BigDecimal one = mention.amount().value();
		for (int at = 0; at < others.size(); at++) {
			BigDecimal other = others.get(at).amount().value();
			if (isNear(one, other) || areLarge(one, other) && KinDigits.areKin(one, other)) {
				return true;
			}
		}
		return false;
	}

	private static boolean areLarge(BigDecimal one, BigDecimal other) {
		return one.compareTo(LEAST_KIN) >= 0 && other.compareTo(LEAST_KIN) >= 0;
	}

	private static boolean isSame(Mention mention, Mention other, int shared) {
		BigDecimal one = mention.amount().value();
		BigDecimal two = other.amount().value();
		boolean near = isNear(one, two);
		boolean large = areLarge(one, two);
		if (!near && !large) {
			return false;
		}
		if (mention.isAmong() && other.isAmong() && !(near && mention.before().equals(other.before()))) {
			return false;
		}
		if (mention.isOfParts() && !other.isAmong() && !other.isOfParts()) {
			return false;
		}
		boolean kin = large && KinDigits.areKin(one, two);
		boolean reordered = kin && KinDigits.areReordered(one, two);
		// another section may speak of another year, or of what is planned
		if (!reordered && !mention.piece().section().equals(other.piece().section())) {
			return false;
		}
		if (!kin && !near) {
			return false;
		}
		if (reordered && mention.isDefinite() || kin && shared >= WORDS_IF_NEAR
				|| reordered && mention.sharedWithSentence(other) >= WORDS_IF_KIN) {
			return true;
		}
		boolean attributed = mention.behind().startsWith("的") && shared >= WORDS_IF_NEAR;
		return attributed && near || mention.isDefinite() && mention.sharedWithSentence(other) >= WORDS_IF_MEANT
				|| shared >= WORDS_OF_NAME && isCovered(mention, other);
	}

	/** Far fewer may be some of those told before. */
	static boolean isNear(BigDecimal one, BigDecimal before) {
		return one.compareTo(before.multiply(NEAR_BELOW)) >= 0 && one.compareTo(before.multiply(NEAR_ABOVE)) <= 0;
	}

	/** Whether one name is the other with some words before, behind or within. */
	private static boolean isCovered(Mention one, Mention other) {
		String first = nameOf(one);
		String second = nameOf(other);
		int shorter = Math.min(first.length(), second.length());
		int before = 0;
		while (before < shorter && first.charAt(before) == second.charAt(before)) {
			before++;
		}
		int behind = 0;
		while (behind < shorter - before
				&& first.charAt(first.length() - 1 - behind) == second.charAt(second.length() - 1 - behind)) {
			behind++;
		}
		return before + behind == shorter && shorter >= Math.max(first.length(), second.length()) * COVERED;
	}

	/** A clause that says of which place or year it is stands for itself. */
	private static String nameOf(Mention mention) {
		boolean standing = STANDING.matcher(mention.before()).find();
		String words = standing ? mention.before() : mention.sentenceBefore();
		return QuantityName.of(words.replace("的", ""));
	}

	/** What was told last in one unit, each value once, the oldest first. */
	private static final class Told {

		private final List<Mention> mentions = new ArrayList<>(MOST);

		/** Their values, in the same places. */
		private final double[] values = new double[MOST];

		/** The words around them in bits, which nearly always tell them apart. */
		private final long[] around = new long[MOST];

		boolean holds(double value) {
			for (int at = 0; at < this.mentions.size(); at++) {
				if (this.values[at] == value) {
					return true;
				}
			}
			return false;
		}

		/** Those of other values and sentences that are called as one is. */
		List<Mention> naming(Mention mention) {
			List<Mention> named = List.of();
			long words = mention.bitsOfWords();
			for (int at = 0; at < this.mentions.size(); at++) {
				if ((words & this.around[at]) == 0) {
					continue;
				}
				Mention other = this.mentions.get(at);
				if (mention.isNamedBy(other) && !mention.isBeside(other) && mention.amount().differs(other.amount())) {
					named = named.isEmpty() ? new ArrayList<>() : named;
					named.add(other);
				}
			}
			return named;
		}

		void add(Mention mention) {
			if (this.mentions.size() == MOST) {
				this.mentions.remove(0);
				System.arraycopy(this.values, 1, this.values, 0, MOST - 1);
				System.arraycopy(this.around, 1, this.around, 0, MOST - 1);
			}
			this.values[this.mentions.size()] = mention.amount().number();
			this.around[this.mentions.size()] = mention.around();
			this.mentions.add(mention);
		}

	}

}
