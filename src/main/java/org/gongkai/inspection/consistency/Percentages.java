package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/**
 * Shares of one whole that shall make a hundred: 甲占40%，乙占35%，丙占26%. Shares that are only
 * near to it count, since others may be shares of different wholes.
 */
final class Percentages {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal NEAR = BigDecimal.valueOf(5);

	private static final int FEWEST = 3;

	private static final Pattern SHARE = Pattern.compile("占(?:比|总数|全部|总量)?(?:为|的|达)?$");

	private static final Pattern OVERLAPPING = Pattern.compile("女|党员|少数民族|以上|以下|学历|本科|满意|优秀|达标|同比|其中[^其]{1,200}其中|分别");

	private static final Pattern REST = Pattern.compile("其他|其它|其余|剩余");

	private final Piece piece;

	private final Consumer<Hit> hits;

	Percentages(Piece piece, Consumer<Hit> hits) {
		this.piece = piece;
		this.hits = hits;
	}

	void run() {
		String text = this.piece.text();
		int at = text.indexOf('占');
		while (at >= 0) {
			int end = Sentence.end(text, at);
			sentence(text, at, end);
			at = text.indexOf('占', Math.max(end, at + 1));
		}
	}

	private void sentence(String text, int from, int end) {
		List<Amount> shares = new ArrayList<>();
		for (Amount amount : Amount.in(text, from, end)) {
			if (amount.isPercentage()
					&& SHARE.matcher(text.substring(Math.max(from, amount.from() - 6), amount.from())).find()) {
				shares.add(amount);
			}
		}
		String words = text.substring(from, end);
		int fewest = REST.matcher(words).find() ? FEWEST - 1 : FEWEST;
		if (shares.size() < fewest || shares.stream().anyMatch(Amount::vague) || OVERLAPPING.matcher(words).find()) {
			return;
		}
		BigDecimal off = Amount.sum(shares).subtract(HUNDRED).abs();
		if (off.compareTo(NEAR) <= 0 && off.compareTo(Amount.rounding(shares)) > 0) {
			this.hits.accept(this.piece.hit(Severity.CONFIRM, shares.get(0).from(), shares.get(shares.size() - 1).to(),
					"各部分所占的百分比相加是%s%%，不是100%%。请核对；没有列全的，请说明后确认。".formatted(Amount.plain(Amount.sum(shares))), null));
		}
	}

}
