package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.annualreport.AnnualReport;
import org.gongkai.annualreport.ApplicationRow;
import org.jspecify.annotations.Nullable;

/** Growth against the year before, and shares of a whole, as a sentence states them. */
final class Proportions {

	private static final Pattern GROWTH = Pattern
		.compile("(?:同比|(?:较|比|与|同)(?:上年度?|去年|上一年度?)(?:相比)?)[^,;。]{0,6}(?:增长|上升|增加|提高|增幅|上涨)了?(?:约|近|为|达)?$");

	private static final Pattern DECLINE = Pattern
		.compile("(?:同比|(?:较|比|与|同)(?:上年度?|去年|上一年度?)(?:相比)?)[^,;。]{0,6}(?:下降|减少|降低|降幅)了?(?:约|近|为|达)?$");

	private static final Pattern SHARE = Pattern.compile("占[^,;。0-9]{0,12}$|占比(?:为|达|约)?$");

	private static final int LONGEST_BEFORE = 24;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private Proportions() {
	}

	static List<ReportFinding> check(CheckedReport report, Claims claims) {
		List<ReportFinding> findings = new ArrayList<>();
		Quantity subject = null;
		for (Quantity quantity : claims.quantities()) {
			String before = claims.sentence()
				.text()
				.substring(Math.max(0, quantity.from() - LONGEST_BEFORE), quantity.from());
			boolean down = DECLINE.matcher(before).find();
			if (subject != null && (down || GROWTH.matcher(before).find())) {
				change(report, claims, subject, quantity, down).ifPresent(findings::add);
			}
			else if (subject != null && quantity.isPercentage() && SHARE.matcher(before).find()) {
				share(report, claims, subject, quantity).ifPresent(findings::add);
			}
			else if (!quantity.isPercentage()) {
				subject = quantity;
			}
		}
		return findings;
	}

	private static Optional<ReportFinding> change(CheckedReport report, Claims claims, Quantity subject,
			Quantity change, boolean down) {
		AnnualReport last = report.previous().orElse(null);
		Meaning meaning = meaning(claims, subject);
		if (last == null || meaning == null || meaning.in(report).isEmpty() || meaning.in(last).isEmpty()) {
			return Optional.empty();
		}
		BigDecimal is = meaning.in(report).orElseThrow();
		BigDecimal was = meaning.in(last).orElseThrow();
		BigDecimal said = down ? change.amount().negate() : change.amount();
		BigDecimal real = is.subtract(was);
		String unit = change.unit();
		if (change.isPercentage()) {
			if (was.signum() == 0) {
				return Optional.empty();
			}
			real = real.multiply(HUNDRED).divide(was, 4, RoundingMode.HALF_UP);
			unit = "%";
		}
		else if (!change.countsCases()) {
			return Optional.empty();
		}
		if (near(change, said, real)) {
			return Optional.empty();
		}
		BigDecimal shown = real.abs().setScale(change.isPercentage() ? 1 : 0, RoundingMode.HALF_UP);
		String right = ((real.signum() < 0) ? "减少" : "增长") + shown.toPlainString() + unit;
		return Optional.of(NarrativeRule.draft(report, claims, change)
			.cells(meaning.cells(), report.report()::value)
			.identity(was)
			.identity(said)
			.expected(right, change.written())
			.confirm("%s今年是%s，上年是%s，应为%s，文字写的是%s%s。请核对后改正。".formatted(meaning.label(), is.toPlainString(),
					was.toPlainString(), right, down ? "减少" : "增长", change.written())));
	}

	private static Optional<ReportFinding> share(CheckedReport report, Claims claims, Quantity part, Quantity share) {
		Meaning meaning = meaning(claims, part);
		if (meaning == null && claims.quantities().indexOf(part) == 0 || part.approximate()) {
			return Optional.empty();
		}
		Map<String, BigDecimal> wholes = new LinkedHashMap<>();
		for (Quantity whole : claims.quantities()) {
			if (whole.to() <= part.from() && whole.unit().equals(part.unit())
					&& whole.amount().compareTo(part.amount()) >= 0 && !whole.approximate()) {
				wholes.put("这句话的" + whole.written(), whole.amount());
			}
		}
		if (meaning != null) {
			for (Meaning whole : List.of(Meaning.of(ApplicationRow.RESULT_TOTAL),
					Meaning.of(ApplicationRow.NEW_RECEIVED), Meaning.handled())) {
				whole.in(report)
					.filter((number) -> number.signum() > 0)
					.ifPresent((number) -> wholes.putIfAbsent(whole.label() + number.toPlainString(), number));
			}
		}
		wholes.values().removeIf((whole) -> whole.signum() == 0);
		if (wholes.isEmpty()
				|| wholes.values().stream().anyMatch((whole) -> near(share, share.amount(), percent(part, whole)))) {
			return Optional.empty();
		}
		Map.Entry<String, BigDecimal> first = wholes.entrySet().iterator().next();
		String right = percent(part, first.getValue()).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
		return Optional.of(NarrativeRule.draft(report, claims, share)
			.identity(part.amount())
			.identity(wholes.values())
			.identity(share.amount())
			.expected(right, share.written())
			.confirm("%s占%s的%s，文字写的是%s。请核对后改正；以其他数为总数的，请说明。".formatted(part.written(), first.getKey(), right,
					share.written())));
	}

	private static BigDecimal percent(Quantity part, BigDecimal whole) {
		return part.amount().multiply(HUNDRED).divide(whole, 4, RoundingMode.HALF_UP);
	}

	/** Within 0.1, or within what rounding to the written decimals takes away. */
	private static boolean near(Quantity written, BigDecimal said, BigDecimal real) {
		if (!written.isPercentage()) {
			return written.approximate() || said.compareTo(real) == 0;
		}
		BigDecimal rounding = HALF.movePointLeft(Math.max(0, written.amount().scale()));
		BigDecimal allowed = written.approximate() ? BigDecimal.ONE : TOLERANCE.max(rounding);
		return said.subtract(real).abs().compareTo(allowed) <= 0;
	}

	private static @Nullable Meaning meaning(Claims claims, Quantity quantity) {
		return claims.claims()
			.stream()
			.filter((claim) -> claim.quantity().equals(quantity))
			.map((claim) -> claim.meanings().get(0))
			.findFirst()
			.orElse(null);
	}

}
