package org.gongkai.inspection.consistency.total;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/**
 * 评标委员会由7人组成，其中代表2人、专家4人; 总分100分，由价格、技术、商务三部分构成，其中40分、35分、20分; 由笔试和面试组成，笔试占60%，面试占50%: of
 * what is said to be made up, all parts are told.
 */
public final class Compositions {

	private static final String MADE = "(?:组成|构成)";

	private static final Pattern BODY = Pattern
		.compile("由([0-9]{1,3})(?:人|名|位)[\\p{IsHan}]{0,8}?" + MADE + "(?:,|:|\\()?其中");

	/** A body of so many, told behind those that it consists of. */
	private static final Pattern BODY_BEHIND = Pattern
		.compile("由([^。;由]{4,80}?)" + MADE + ",?(?:人数|成员)?(?:共计|合计|总计|共有|共|计)([0-9]{1,3})(?:人|名|位)");

	private static final Pattern MARKS = Pattern
		.compile("(?:总分|满分|分值|总分值|共|合计)(?:为|是|共|计)?([0-9]{2,4})分[^。]{0,30}?由([^。;0-9]{3,50}?)" + MADE);

	private static final Pattern SHARES = Pattern.compile("由([^,。;:0-9]{3,40}?)(?:部分|方面|项)?" + MADE);

	private static final WordSet SIDES = WordSet.of("代表|业主");

	private static final WordSet EXPERTS = WordSet.of("专家");

	private static final WordSet OVERLAPPING = WordSet
		.of("女|党员|职称|学历|以上|以下|少数民族|不少于|不超过|至少|其余|其他|每|最高|加分|扣|附加|另|等|主要|既|满分|同时|担任");

	private static final Pattern PERSONS = Pattern.compile("人|名|位");

	private static final Pattern NUMBERED = Pattern.compile("([二两三四五六七八九])(?:个|大)?(?:部分|方面|项|类|块|大项)$");

	private Compositions() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		if (figures.all().size() < 2 || figures.first('由') < 0 || figures.first("组成") < 0 && figures.first("构成") < 0) {
			return;
		}
		for (int at = text.indexOf('由'); at >= 0; at = text.indexOf('由', at + 1)) {
			int end = Sentence.end(text, at);
			if (!body(figures, at, end, found) && !shares(figures, at, end, found)) {
				marks(figures, at, end, found);
			}
		}
	}

	private static boolean body(Figures figures, int at, int end, Contradictions found) {
		String text = figures.text();
		Matcher body = BODY.matcher(text).region(at, end);
		if (body.lookingAt()) {
			List<Amount> parts = figures.in(body.end(), end);
			boolean told = parts.size() > 1 && SIDES.in(text, body.end(), end) && EXPERTS.in(text, body.end(), end);
			int behind = told ? parts.get(parts.size() - 1).to() : 0;
			if (told && arePersons(parts) && !OVERLAPPING.in(text, body.end(), behind)) {
				compare(body.start(1), behind, Integer.parseInt(body.group(1)), parts, "人", found);
			}
			return true;
		}
		Matcher counted = BODY_BEHIND.matcher(text).region(at, end);
		if (counted.lookingAt()) {
			List<Amount> parts = figures.in(at, counted.end(1));
			if (parts.size() > 1 && arePersons(parts) && !OVERLAPPING.in(text, at, counted.end(1))
					&& !counted.group(1).contains("其中")) {
				compare(at, counted.end(), Integer.parseInt(counted.group(2)), parts, "人", found);
			}
			return true;
		}
		return false;
	}

	private static boolean arePersons(List<Amount> parts) {
		return parts.stream().allMatch((part) -> PERSONS.matcher(part.unit()).matches() && !part.vague());
	}

	/** 由笔试和面试组成，笔试占60%，面试占50% */
	private static boolean shares(Figures figures, int at, int end, Contradictions found) {
		String text = figures.text();
		Matcher made = SHARES.matcher(text).region(at, end);
		if (!made.lookingAt()) {
			return false;
		}
		List<Amount> parts = figures.in(made.end(), end);
		boolean shares = parts.size() > 1 && parts.size() == count(made.group(1))
				&& parts.stream().allMatch((part) -> part.unit().equals("%") && !part.vague());
		if (!shares) {
			return false;
		}
		int behind = parts.get(parts.size() - 1).to();
		if (text.indexOf('占', made.end()) >= 0 && text.indexOf('占', made.end()) < behind
				&& !OVERLAPPING.in(text, made.end(), behind)) {
			compare(parts.get(0).from(), behind, 100, parts, "%", found);
		}
		return true;
	}

	private static void marks(Figures figures, int at, int end, Contradictions found) {
		String text = figures.text();
		int begin = Math.max(Sentence.begin(text, at), at - 50);
		Matcher marks = MARKS.matcher(text).region(begin, end);
		if (!marks.find() || marks.start(2) != at + 1) {
			return;
		}
		List<Amount> parts = figures.in(marks.end(), end);
		boolean counted = parts.size() > 1 && parts.size() == count(marks.group(2))
				&& parts.stream().allMatch((part) -> part.unit().equals("分") && !part.vague());
		if (counted && !OVERLAPPING.in(text, marks.end(), parts.get(parts.size() - 1).to())) {
			compare(marks.start(1), parts.get(parts.size() - 1).to(), Integer.parseInt(marks.group(1)), parts, "分",
					found);
		}
	}

	/** How many are named: by their number, or else in a row. */
	private static int count(String names) {
		Matcher numbered = NUMBERED.matcher(names);
		if (numbered.find()) {
			return SpelledNumbers.count(numbered.group(1));
		}
		return 1 + (int) names.chars().filter((c) -> "、和与及".indexOf(c) >= 0).count();
	}

	private static void compare(int from, int to, int total, List<Amount> parts, String unit, Contradictions found) {
		BigDecimal sum = Amount.sum(parts);
		if (sum.compareTo(BigDecimal.valueOf(total)) != 0) {
			found.report(from, to, "各部分相加是%s%s，不是%d%s。请核对各部分和总数。".formatted(Amount.plain(sum), unit, total, unit));
		}
	}

}
