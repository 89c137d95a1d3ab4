package org.gongkai.annualreport.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers that a sentence adds up: 共发布69篇，其中财政预决算2篇、政务动态62篇、部门文件5篇. The parts of a list
 * are never more than the whole, and of a closed list no fewer either.
 */
final class SentenceSums {

	private static final Pattern LIST = Pattern.compile("其中|包括|包含|分别是|分别为|具体为|具体是|:");

	/** Words after which a list is a choice only. */
	private static final Pattern OPEN = Pattern.compile("等|主要|其他|其余|另有|重点");

	private static final Pattern NO_PART = Pattern
		.compile("(?:增加|减少|增长|下降|上升|多|少|比|较)[^,;、]{0,8}$|累计|(?:19|20)[0-9]{2}年|去年|上年|上一年|人均|平均|占|阅读|点击|浏览");

	/** So many parts are rarely a mere choice. */
	private static final int MANY_PARTS = 3;

	private SentenceSums() {
	}

	static List<ReportFinding> check(CheckedReport report, Claims claims) {
		List<ReportFinding> findings = new ArrayList<>();
		if (claims.quantities().isEmpty()) {
			return findings;
		}
		String text = claims.sentence().text();
		Matcher list = LIST.matcher(text);
		while (list.find()) {
			int from = list.end();
			int to = endOfList(text, from);
			Quantity whole = last(claims.quantities(), list.start());
			if (whole != null && list.start() - whole.to() <= 2 && !whole.approximate()) {
				findings.addAll(check(report, claims, whole, parts(claims, whole, from, to),
						!list.group().equals("其中") && !list.group().equals(":"), text.substring(from, to)));
			}
		}
		return findings;
	}

	/** A list ends where the next number is divided into parts of its own. */
	private static int endOfList(String text, int from) {
		Matcher next = LIST.matcher(text);
		if (!next.find(from)) {
			int bracket = text.indexOf(')', from);
			return (bracket > 0 && text.lastIndexOf('(', from) > text.lastIndexOf(')', from)) ? bracket : text.length();
		}
		int semicolon = text.lastIndexOf(';', next.start());
		int comma = text.lastIndexOf(',', next.start() - 2);
		int cut = Math.max(semicolon, comma);
		return (cut > from) ? cut : next.start();
	}

	private static Quantity last(List<Quantity> quantities, int before) {
		Quantity last = null;
		for (Quantity quantity : quantities) {
			if (quantity.to() <= before) {
				last = quantity;
			}
		}
		return last;
	}

	private static List<Quantity> parts(Claims claims, Quantity whole, int from, int to) {
		List<Quantity> parts = new ArrayList<>();
		int end = from;
		for (Quantity quantity : claims.quantities()) {
			if (quantity.from() >= from && quantity.to() <= to) {
				String before = claims.sentence().text().substring(end, quantity.from());
				if (quantity.unit().equals(whole.unit()) && !NO_PART.matcher(before).find()) {
					parts.add(quantity);
				}
				end = quantity.to();
			}
		}
		return parts;
	}

	private static List<ReportFinding> check(CheckedReport report, Claims claims, Quantity whole, List<Quantity> parts,
			boolean closed, String list) {
		BigDecimal sum = parts.stream().map(Quantity::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
		int comparison = sum.compareTo(whole.amount());
		boolean rounded = parts.stream().anyMatch(Quantity::approximate);
		boolean fewer = comparison < 0 && parts.size() >= 2 && !OPEN.matcher(list).find();
		if (parts.isEmpty() || rounded || comparison == 0 || comparison < 0 && !fewer) {
			return List.of();
		}
		String added = parts.stream().map((part) -> part.amount().toPlainString()).collect(Collectors.joining("＋"));
		CheckedReport.Draft draft = NarrativeRule.draft(report, claims, whole)
			.identity(whole.amount() + "<>" + added)
			.expected(sum.toPlainString() + whole.unit(), whole.written());
		String sums = "这句话说的总数是%s，列出的各项是%s＝%s，".formatted(whole.written(), added, sum.toPlainString());
		if (comparison > 0) {
			return List.of(draft.confirm(sums + "各项之和超过了总数。请核对后改正；各项有重叠的，请说明。"));
		}
		return List.of((closed || parts.size() >= MANY_PARTS) ? draft.confirm(sums + "少于总数。请核对后改正；没有列全的，请写明“其余”或者加“等”。")
				: draft.hint(sums + "少于总数。如果这几项就是全部，请核对。"));
	}

}
