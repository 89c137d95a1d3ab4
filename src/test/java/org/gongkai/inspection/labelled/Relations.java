package org.gongkai.inspection.labelled;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.labelled.Relation.Kind;

/**
 * The relations that hold between the figures of a text: found by reckoning alone, in a
 * way of its own, so that it does not share the blind spots of the rule that is measured.
 * Some hold by chance or within rounding; these cannot be noticed when they are broken.
 */
final class Relations {

	private static final Pattern NUMBER = Pattern
		.compile("(?<![0-9.A-Za-z\\-—〔])([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(\\.[0-9]{1,4})?([余多])?(万|亿)?"
				+ "(平方公里|平方米|立方米|人次|件次|公里|公顷|小时|个百分点|%|元|[\\p{IsHan}])");

	/** Dates, times and numbers of order are no quantities. */
	private static final Set<String> NO_UNITS = Set.of("年", "月", "日", "时", "分", "号", "条", "第", "届", "期", "个百分点", "和",
			"至", "到");

	private static final Pattern CHANGED = Pattern.compile("[增长降升减幅少]");

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final BigDecimal LEAST_SUM = BigDecimal.valueOf(20);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final int MOST_PARTS = 10;

	/** How far the figures of a relation stand from each other, in characters. */
	private static final int REACH = 200;

	/** How many figures to either side are looked at. */
	private static final int AROUND = 7;

	/** From here on two equal numbers are not so by chance. */
	private static final int TELLING_DIGITS = 3;

	private final InspectedText text;

	private final List<Told> all = new ArrayList<>();

	private final Map<Told, Relation> found = new LinkedHashMap<>();

	private Relations(InspectedText text) {
		this.text = text;
	}

	/** The relations of a text, one for each figure by which one may be broken. */
	static List<Relation> in(InspectedText text) {
		Relations relations = new Relations(text);
		for (int block = 0; block < text.blocks().size(); block++) {
			if (text.blocks().get(block) instanceof Block.Paragraph paragraph) {
				relations.read(block, paragraph.plainText());
			}
		}
		relations.all.forEach(relations::look);
		return List.copyOf(relations.found.values());
	}

	private void read(int block, String paragraph) {
		Matcher number = NUMBER.matcher(paragraph);
		while (number.find()) {
			if (NO_UNITS.contains(number.group(5)) || number.group(3) != null) {
				continue;
			}
			BigDecimal written = new BigDecimal(
					number.group(1).replace(",", "") + ((number.group(2) != null) ? number.group(2) : ""));
			int scale = (number.group(4) == null) ? 0 : number.group(4).equals("万") ? 4 : 8;
			String before = paragraph.substring(Math.max(0, number.start() - 6), number.start());
			this.all.add(new Told(block, number.start(), Math.max(number.end(1), number.end(2)),
					written.scaleByPowerOfTen(scale), written.ulp().scaleByPowerOfTen(scale), written, number.group(5),
					before));
		}
	}

	private void look(Told figure) {
		if (figure.unit().equals("%")) {
			percentage(figure);
		}
		else {
			sum(figure, 1);
			sum(figure, -1);
			productOrAverage(figure);
			again(figure);
			inTable(figure);
		}
	}

	private void put(Kind kind, Told figure, String told) {
		this.found.putIfAbsent(figure, new Relation(kind, figure.block(), figure.from(), figure.to(), told));
	}

	/** As many figures of the unit, on one side without a gap, as make up the figure. */
	private void sum(Told total, int step) {
		if (total.value().compareTo(LEAST_SUM) < 0) {
			return;
		}
		List<Told> parts = new ArrayList<>();
		BigDecimal rest = total.value();
		for (int at = this.all.indexOf(total) + step; isNear(total, at) && parts.size() < MOST_PARTS
				&& rest.signum() > 0; at += step) {
			Told part = this.all.get(at);
			if (part.unit().equals(total.unit())) {
				parts.add(part);
				rest = rest.subtract(part.value());
			}
		}
		if (rest.signum() == 0 && parts.size() > 1) {
			put(Kind.SUM, total, told(parts));
		}
	}

	private boolean isNear(Told one, int at) {
		return at >= 0 && at < this.all.size() && one.isNear(this.all.get(at));
	}

	private List<Told> around(Told figure) {
		int place = this.all.indexOf(figure);
		return IntStream.rangeClosed(place - AROUND, place + AROUND)
			.filter((at) -> at != place && isNear(figure, at))
			.mapToObj(this.all::get)
			.toList();
	}

	private void percentage(Told percentage) {
		boolean changed = CHANGED.matcher(percentage.before()).find();
		for (Told one : around(percentage)) {
			for (Told other : around(percentage)) {
				boolean pair = !one.unit().equals("%") && one.unit().equals(other.unit()) && one != other
						&& other.value().compareTo(BigDecimal.TEN) >= 0 && percentage.written().precision() > 1;
				if (!pair) {
					continue;
				}
				BigDecimal share = one.value().divide(other.value(), MathContext.DECIMAL64).multiply(HUNDRED);
				if (changed && percentage.isRounded(share.subtract(HUNDRED).abs())) {
					put(Kind.CHANGE, percentage, told(List.of(one, other)));
				}
				else if (!changed && share.compareTo(HUNDRED) < 0 && percentage.isRounded(share)) {
					put(Kind.SHARE, percentage, told(List.of(one, other)));
				}
			}
		}
	}

	private void productOrAverage(Told figure) {
		for (Told count : around(figure)) {
			for (Told other : around(figure)) {
				boolean possible = other.unit().equals(figure.unit()) && !count.unit().equals(figure.unit())
						&& !count.unit().equals("%") && count.value().compareTo(BigDecimal.ONE) > 0
						&& other.value().compareTo(BigDecimal.ONE) > 0 && tellsOfEach(figure, count, other);
				if (possible && count.value().multiply(other.value()).compareTo(figure.value()) == 0) {
					put(Kind.PRODUCT, figure, told(List.of(count, other)));
				}
				else if (possible && figure.isRounded(other.value().divide(count.value(), MathContext.DECIMAL64))) {
					put(Kind.AVERAGE, figure, told(List.of(other, count)));
				}
			}
		}
	}

	/** Whether 每 or 均 stands between or right before three figures of one paragraph. */
	private boolean tellsOfEach(Told... figures) {
		int from = Integer.MAX_VALUE;
		int to = 0;
		for (Told figure : figures) {
			if (figure.block() != figures[0].block()) {
				return false;
			}
			from = Math.min(from, figure.from());
			to = Math.max(to, figure.to());
		}
		String between = this.text.blocks().get(figures[0].block()).plainText().substring(Math.max(0, from - 8), to);
		return between.contains("每") || between.contains("均");
	}

	private void again(Told figure) {
		for (Told before : this.all.subList(0, this.all.indexOf(figure))) {
			if (figure.isTelling() && before.unit().equals(figure.unit())
					&& before.value().compareTo(figure.value()) == 0) {
				put(Kind.AGAIN, figure, told(List.of(before)));
			}
		}
	}

	private void inTable(Told figure) {
		boolean inCell = figure.isTelling() && this.text.blocks()
			.stream()
			.filter(Block.Table.class::isInstance)
			.flatMap((block) -> ((Block.Table) block).rows().stream())
			.flatMap((row) -> row.cells().stream())
			.anyMatch((cell) -> cell.text().replace(",", "").equals(figure.written().toPlainString()));
		if (inCell) {
			put(Kind.TABLE, figure, "a cell");
		}
	}

	private static String told(List<Told> figures) {
		return String.join(" ", figures.stream().map((one) -> one.value().toPlainString() + one.unit()).toList());
	}

	/**
	 * A figure of the text.
	 *
	 * @param block the paragraph it stands in
	 * @param from its first digit
	 * @param to behind its last
	 * @param value its value in the bare unit
	 * @param step one in its last written place, in the bare unit
	 * @param written the number as it is written
	 * @param unit the bare unit
	 * @param before the characters right before it
	 */
	private record Told(int block, int from, int to, BigDecimal value, BigDecimal step, BigDecimal written, String unit,
			String before) {

		boolean isNear(Told other) {
			return this.block == other.block && Math.abs(this.from - other.from) <= REACH;
		}

		/** Whether a value is the figure's, to its last place. */
		boolean isRounded(BigDecimal exact) {
			return exact.subtract(this.value).abs().compareTo(this.step.multiply(HALF)) <= 0;
		}

		boolean isTelling() {
			return this.written.stripTrailingZeros().precision() >= TELLING_DIGITS;
		}

	}

}
