package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * 分税种看，增值税2.9亿元，…，其余各税种1.55亿元: what a sentence divides to the last, against the total
 * that stands in the paragraph before or earlier in its own.
 */
final class DividedTotals {

	private static final Pattern DIVIDING = Pattern
		.compile("^[(\\p{IsHan}0-9)、.]{0,6}?(?:分|按|从)[\\p{IsHan}]{1,8}?(?:来?看|分|划分|统计),");

	private static final WordSet REST = WordSet.of("其他|其它|其余");

	/** Another time, or what has no part in the sum. */
	private static final WordSet OTHER = WordSet
		.of("上年|去年|同期|同比|比|较|每|均|占|增长|增加|减少|下降|提高|其中|计划|目标|预算|任务|最高|最低|以上|以下|分别");

	private static final WordSet TOTAL = WordSet.of("共|总|合计|累计|完成|实现|全|新收|受理|收到|接待|接诊|办理|发放|投入|达");

	private static final int FEWEST = 3;

	private static final double LEAST = 0.75;

	private static final double MOST = 1.33;

	private final Consumer<Hit> hits;

	private @Nullable Piece before;

	private @Nullable Figures told;

	DividedTotals(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece, Figures figures) {
		if (figures.all().size() >= FEWEST && (figures.first("看,") >= 0 || figures.first("分,") >= 0)) {
			sentences(piece, figures);
		}
		this.before = piece;
		this.told = figures;
	}

	private void sentences(Piece piece, Figures figures) {
		String text = figures.text();
		int begin = 0;
		while (begin < text.length()) {
			int end = text.indexOf('。', begin);
			end = (end < 0) ? text.length() : end;
			if (DIVIDING.matcher(text).region(begin, end).lookingAt()) {
				divided(piece, figures, begin, end);
			}
			begin = end + 1;
		}
	}

	private void divided(Piece piece, Figures figures, int begin, int end) {
		List<Amount> parts = parts(figures, begin, end);
		if (parts.size() < FEWEST) {
			return;
		}
		BigDecimal sum = Amount.sum(parts);
		BigDecimal slack = Amount.rounding(parts);
		List<Amount> before = new ArrayList<>(figures.in(0, begin));
		int own = before.size();
		if (this.told != null && this.before != null && this.before.block() != null) {
			before.addAll(0, this.told.all());
		}
		Amount total = null;
		for (int at = 0; at < before.size(); at++) {
			Amount amount = before.get(at);
			if (!amount.unit().equals(parts.get(0).unit())) {
				continue;
			}
			if (amount.value().subtract(sum).abs().compareTo(slack.add(amount.half())) <= 0) {
				return;
			}
			String text = (at < before.size() - own && this.told != null) ? this.told.text() : figures.text();
			boolean usable = total == null && !amount.vague() && isTotal(text, amount) && isNear(sum, amount);
			total = usable ? amount : total;
		}
		if (total != null) {
			Amount first = parts.get(0);
			Amount last = parts.get(parts.size() - 1);
			this.hits
				.accept(piece.hit(Severity.CONFIRM, first.from(), last.to(), "各项相加是%s，前面的总数是%s。请核对各项和总数；各项没有列全的，请说明后确认。"
					.formatted(total.inOwnScale(sum), total.inOwnScale(total.value())), null));
		}
	}

	private static boolean isNear(BigDecimal sum, Amount total) {
		double ratio = sum.doubleValue() / Math.max(total.number(), Double.MIN_NORMAL);
		return ratio > LEAST && ratio < MOST;
	}

	private static boolean isTotal(String text, Amount amount) {
		int clause = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ",;:、(");
		return TOTAL.in(text, clause, amount.from()) && !OTHER.in(text, clause, amount.from());
	}

	/** The parts, where their names show that no other is left out; else none. */
	private static List<Amount> parts(Figures figures, int begin, int end) {
		String text = figures.text();
		List<Amount> parts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		String last = "";
		for (Amount amount : figures.in(begin, end)) {
			int from = parts.isEmpty() ? begin : parts.get(parts.size() - 1).to();
			int clause = Sentence.clause(text, from, amount.from(), ",;:、(");
			if (amount.isPercentage() || OTHER.in(text, clause, amount.from())) {
				continue;
			}
			if (amount.vague() || !parts.isEmpty() && !amount.unit().equals(parts.get(0).unit())
					|| text.substring(from, amount.from()).contains("其中")
					|| text.indexOf(';', from) > 0 && text.indexOf(';', from) < amount.from()
							&& text.substring(from, amount.from()).contains("看,")) {
				return List.of();
			}
			last = text.substring(clause, amount.from());
			names.add(last);
			parts.add(amount);
		}
		return REST.in(last) || Completeness.isComplete(names) ? parts : List.of();
	}

}
