package org.gongkai.inspection.consistency.told;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mention;

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

	/** Of time and of shares, behind 个. */
	private static final WordSet NO_THING = WordSet.of("月|工作日|自然日|小时|百分点");

	/** Between the ends of a range. */
	private static final String RANGE = "至到-—";

	private final Map<String, Statements> told = new LinkedHashMap<>();

	private final Consumer<Hit> hits;

	private final Predicate<Spot> reported;

	private int read;

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
		for (Amount amount : figures.all()) {
			if (this.read < MOST && isThing(piece.text(), amount)) {
				this.read++;
				Statement statement = new Statement(new Mention(piece, amount));
				this.told.computeIfAbsent(statement.unit(), (unit) -> new Statements()).add(statement);
			}
		}
	}

	private static boolean isThing(String text, Amount amount) {
		return !amount.vague() && !amount.isPercentage() && amount.number() >= 2 && amount.unit().charAt(0) != '℃'
				&& NO_THING.lengthAt(text, amount.to()) == 0
				&& (amount.to() == text.length() || RANGE.indexOf(text.charAt(amount.to())) < 0)
				&& (amount.from() == 0 || RANGE.indexOf(text.charAt(amount.from() - 1)) < 0);
	}

	public void finish() {
		for (Statements statements : this.told.values()) {
			for (int later = 1; later < statements.size(); later++) {
				compare(statements, later);
			}
		}
	}

	/** Holds one against those before, the nearest first. */
	private void compare(Statements statements, int later) {
		for (int earlier = later - 1; earlier >= Math.max(0, later - REACH); earlier--) {
			TwiceTold pair = new TwiceTold(statements, earlier, later);
			if (pair.isContradiction()) {
				Statement one = statements.get(earlier);
				Statement two = statements.get(later);
				if (pair.isEarlierWrong()) {
					report(one, two, "后面");
				}
				else {
					report(two, one, "前面");
				}
				return;
			}
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

}
