package org.gongkai.inspection.consistency.slip;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** What is told of a slip: the figures that belong together, and what they come to. */
final class SlipMessage {

	private SlipMessage() {
	}

	static String of(NearRelation relation) {
		Told figure = relation.figure();
		String value = value(relation);
		List<Told> others = relation.all().stream().filter((told) -> told != figure).toList();
		String words = others.stream().map(Told::words).collect(Collectors.joining("、"));
		String reckoned = switch (relation.kind()) {
			case SUM -> "总数和各项";
			case SHARE -> "占比";
			case PRODUCT -> "数量和每份的数";
		};
		return "按文中的%s推算%s，这里应是%s，文中写%s。请核对这几个数。".formatted(words, reckoned, value, figure.words());
	}

	/** As the figure itself is written. */
	private static String value(NearRelation relation) {
		Told figure = relation.figure();
		BigDecimal step = figure.amount().step();
		BigDecimal value = new BigDecimal(relation.value(), MathContext.DECIMAL64).divide(step, 0, RoundingMode.HALF_UP)
			.multiply(step);
		return figure.amount().inOwnScale(value);
	}

}
