package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;

/**
 * 优秀9个、一般6个, and further down 考核为一般的5个单位: how many got a grade, told where all are
 * counted and where it is said what comes of it.
 */
final class GradesAgain {

	private static final String GRADE = "(优秀|良好|一般|合格|不合格|基本合格|较好|较差|达标|不达标|未达标)";

	private static final String UNIT = "(个|家|名|人|所|件|项|户|处|批次)";

	private static final WordSet GRADES = WordSet.of("优秀|良好|一般|合格|较好|较差|达标");

	/** With which each of these ends. */
	private static final CharacterSet GRADE_MARKS = CharacterSet.of("秀好般格差标");

	private static final Pattern COUNTED = Pattern.compile("(?<![不未基本])" + GRADE
			+ "(?:的|等次|等级|单位|档次|等次单位)?(?:有)?([0-9]{1,4})" + UNIT + "(?=[、,。;]|和[\\p{IsHan}]{1,8}[0-9])");

	private static final Pattern AGAIN = Pattern
		.compile("(?:为|是|评为|定为|确定为|获评|结果|等次)[“]?" + GRADE + "[”]?(?:等次|等级|档次)?的([0-9]{1,4})" + UNIT);

	private static final String OTHER = "上年";

	/** How far behind a grade its number begins at the most. */
	private static final int REACH = 6;

	private static final int LONGEST_GRADE = 4;

	/** How many characters its number and unit have with what stands before. */
	private static final int LONGEST_COUNT = 12;

	/** By grade and unit, how many there are, as told. */
	private final Map<String, Set<String>> told = new HashMap<>();

	private final Consumer<Hit> hits;

	GradesAgain(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece) {
		List<Integer> counted = piece.mayHoldAny(GRADE_MARKS) ? counted(piece.text()) : List.of();
		if (counted.isEmpty()) {
			return;
		}
		Matcher again = piece.mayHold('的') && !this.told.isEmpty() ? AGAIN.matcher(piece.text()) : null;
		while (again != null && again.find()) {
			Set<String> known = this.told.getOrDefault(again.group(1) + again.group(3), Set.of());
			if (known.size() == 1 && !known.contains(again.group(2)) && !piece.text().contains(OTHER)) {
				this.hits.accept(
						piece.hit(Severity.CONFIRM, again.start(), again.end(),
								"前面写的“%s”是%s%s，这里写%s%s。请核对后统一；不是同一个数的，请在文中写明。".formatted(again.group(1),
										known.iterator().next(), again.group(3), again.group(2), again.group(3)),
								null));
			}
		}
		Matcher number = COUNTED.matcher(piece.text()).useTransparentBounds(true);
		for (int end : counted) {
			number.region(Math.max(0, end - LONGEST_GRADE), Math.min(piece.text().length(), end + LONGEST_COUNT));
			if (number.find()) {
				this.told.computeIfAbsent(number.group(1) + number.group(3), (any) -> new HashSet<>())
					.add(number.group(2));
			}
		}
	}

	/** Behind each grade near behind which a number stands. */
	private static List<Integer> counted(String text) {
		List<Integer> counted = new ArrayList<>();
		GRADES.each(text, (from, to) -> {
			if (Sentence.hasDigit(text, to, to + REACH)) {
				counted.add(to);
			}
		});
		return counted;
	}

}
