package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.Units;

/**
 * One thing told with two numbers, anywhere in a text, its title and the names of its
 * attachments: 签约项目12个 in the title and 11个 in the text, 12个县 and then 上述14个县. All that
 * is told is gathered first, as it is what comes behind that shows which of two numbers
 * stands alone.
 */
public final class SameThings {

	/** Amounts of a text that are gathered, the first ones. */
	private static final int MOST = 600;

	/** How many in its unit one may be held against. */
	private static final int REACH = 40;

	/** Before a number it is one by the hour. */
	private static final String SPEED = "时速";

	/** By how much shares differ. */
	private static final String POINTS = "个百分点";

	/** Between the ends of a range. */
	private static final String RANGE = "至到-—";

	/** Behind a quotation mark a number belongs to a name: “15分钟健身圈”. */
	private static final String UNTOLD_BEHIND = RANGE + "“";

	private final Map<String, Statements> told = new LinkedHashMap<>();

	private final Consumer<Hit> hits;

	private final Predicate<Spot> reported;

	private int read;

	private int length;

	/**
	 * Nothing is read yet.
	 * @param hits receives what is found
	 * @param reported tells what something else was found at
	 */
	public SameThings(Consumer<Hit> hits, Predicate<Spot> reported) {
		this.hits = hits;
		this.reported = reported;
	}

	public void read(Piece piece, Figures figures) {
		if (piece.number() == InspectedText.CATALOGUE) {
			return;
		}
		this.length += piece.text().length();
		for (Amount amount : amounts(piece, figures)) {
			if (amount.unit().equals(POINTS)) {
				this.told.computeIfAbsent("%", (unit) -> new Statements()).addGap(amount);
			}
			if (this.read < MOST && isTold(piece.text(), amount)) {
				this.read++;
				this.told.computeIfAbsent(unit(piece.text(), amount), (unit) -> new Statements())
					.add(new Statement(new Mention(piece, amount)));
			}
		}
	}

	/** Those in digits and those in words, in their order. */
	private static List<Amount> amounts(Piece piece, Figures figures) {
		List<Amount> spelled = Figures.spelled(piece).all();
		if (spelled.isEmpty()) {
			return figures.all();
		}
		List<Amount> amounts = new ArrayList<>(figures.all());
		amounts.addAll(spelled);
		amounts.sort(Comparator.comparingInt(Amount::from));
		return amounts;
	}

	private static boolean isTold(String text, Amount amount) {
		return (!amount.vague() || Statement.isLimit(text, amount)) && amount.number() > 0
				&& amount.unit().charAt(0) != '℃'
				&& (amount.to() == text.length() || RANGE.indexOf(text.charAt(amount.to())) < 0)
				&& (amount.from() == 0 || UNTOLD_BEHIND.indexOf(text.charAt(amount.from() - 1)) < 0);
	}

	/**
	 * By what it is counted: 个月 and 个工作日 apart from things, and 公里/小时 apart from 公里.
	 */
	private static String unit(String text, Amount amount) {
		if (text.startsWith(SPEED, amount.from() - SPEED.length())) {
			return SPEED;
		}
		int to = amount.to();
		String longer = Units.behind(text, to);
		if (!longer.isEmpty()) {
			return longer;
		}
		return text.startsWith("/", to) ? amount.kind() + Sentence.han(text, to + 1, 1) + "/" : amount.kind();
	}

	/** All pairs of numbers that may be one quantity. */
	void pairs(Pairs pairs) {
		for (Statements statements : this.told.values()) {
			statements.read(this.length);
			for (int later = 1; later < statements.size(); later++) {
				pairs(statements, later, pairs);
			}
		}
	}

	/** Those of one with the ones before, the nearest first. */
	private static void pairs(Statements statements, int later, Pairs pairs) {
		for (int earlier = later - 1; earlier >= Math.max(0, later - REACH); earlier--) {
			if (TwoTellings.areNear(statements.get(earlier), statements.get(later))) {
				TwoTellings tellings = new TwoTellings(statements, earlier, later);
				if (tellings.mayBeOne()) {
					pairs.pair(statements, earlier, tellings);
				}
			}
		}
	}

	public void finish() {
		for (Statements statements : this.told.values()) {
			statements.read(this.length);
			for (int later = 1; later < statements.size(); later++) {
				Likeliest likeliest = new Likeliest();
				pairs(statements, later, likeliest);
				report(statements, likeliest, later);
			}
		}
	}

	private void report(Statements statements, Likeliest likeliest, int later) {
		if (likeliest.earlier < 0) {
			return;
		}
		Statement one = statements.get(likeliest.earlier);
		Statement two = statements.get(later);
		if (statements.isBorneOut(later) && !statements.isBorneOut(likeliest.earlier)) {
			report(one, two, "后面");
		}
		else {
			report(two, one, "前面");
		}
	}

	private void report(Statement wrong, Statement other, String place) {
		if (this.reported.test(other.spot())) {
			return;
		}
		Mention mention = wrong.mention();
		this.hits.accept(mention.piece()
			.hit(Severity.CONFIRM, wrong.amount().from(), wrong.amount().to(),
					"%s写的是%s，这里写的是%s。请核对后统一；不是同一个数的，请在文中写明。".formatted(place, other.mention().words(), mention.words()),
					null));
	}

	/** Receives two numbers. */
	@FunctionalInterface
	interface Pairs {

		void pair(Statements statements, int earlier, TwoTellings tellings);

	}

	/** Keeps of those before one that which is likeliest to be the same. */
	private static final class Likeliest implements Pairs {

		private final TellingWeights weights = TellingWeights.shipped();

		private int earlier = -1;

		private double most = TellingWeights.ASKED_ABOVE;

		@Override
		public void pair(Statements statements, int earlier, TwoTellings tellings) {
			if (this.weights.of(tellings.likely()) <= this.most) {
				return;
			}
			double likely = this.weights.of(tellings.signs());
			if (likely > this.most) {
				this.earlier = earlier;
				this.most = likely;
			}
		}

	}

}
