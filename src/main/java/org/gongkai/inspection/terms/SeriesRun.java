package org.gongkai.inspection.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Elements of one series that stand in a row, parted as a list is. */
final class SeriesRun {

	/** How far apart two elements may stand: one strange element between them. */
	private static final int WIDEST_GAP = 14;

	private static final Pattern GAP = Pattern
		.compile("[”\"]?[、,，和及与]{1,2}[“\"]?(?:(\\p{IsHan}{2,10})[”\"]?[、,，和及与]{1,2}[“\"]?)?");

	private static final Pattern BEHIND = Pattern.compile("[”\"]?([、,，和及与]{1,2})[“\"]?(\\p{IsHan}{2,10})");

	/** What ends a list whose elements stand apart by other marks. */
	private static final String COMMAS = ",，";

	private final Series series;

	private final List<int[]> found = new ArrayList<>();

	private int strangeFrom = -1;

	private int strangeTo;

	private boolean plain = true;

	private boolean commas;

	SeriesRun(Series series) {
		this.series = series;
	}

	Series series() {
		return this.series;
	}

	/** Whether what begins there belongs to the same list. */
	boolean goesOn(FoldedText text, int from) {
		int end = this.found.get(this.found.size() - 1)[2];
		if (from < end || from - end > WIDEST_GAP || this.found.size() > this.series.elements().size()) {
			return false;
		}
		Matcher gap = GAP.matcher(text.text()).region(end, from);
		if (!gap.matches() || gap.group(1) != null && this.strangeFrom >= 0) {
			return false;
		}
		this.plain = this.plain && from - end == 1;
		this.commas = this.commas || gap.group().chars().anyMatch((c) -> COMMAS.indexOf(c) >= 0);
		if (gap.group(1) != null) {
			this.strangeFrom = gap.start(1);
			this.strangeTo = gap.end(1);
		}
		return true;
	}

	void add(int place, int from, int to) {
		this.found.add(new int[] { place, from, to });
	}

	/** What is wrong with the list, or null. */
	@Nullable Fault fault(FoldedText text) {
		int all = this.series.elements().size();
		List<Integer> missing = IntStream.range(0, all)
			.filter((place) -> this.found.stream().noneMatch((it) -> it[0] == place))
			.boxed()
			.toList();
		if (missing.size() > 1 || all - missing.size() < Series.FEWEST_ELEMENTS - 1) {
			return null;
		}
		int from = this.found.get(0)[1];
		int to = this.found.get(this.found.size() - 1)[2];
		if (missing.isEmpty()) {
			return complete(from, to);
		}
		return incomplete(text, missing.get(0), from, to);
	}

	private @Nullable Fault complete(int from, int to) {
		if (this.strangeFrom >= 0) {
			return new Fault(this.strangeFrom, this.strangeTo, "“%s”中没有这一项".formatted(written()), null);
		}
		boolean ordered = IntStream.range(1, this.found.size())
			.allMatch((at) -> this.found.get(at - 1)[0] <= this.found.get(at)[0]);
		return ordered ? null
				: new Fault(from, to, "各项的顺序与“%s”不一致".formatted(written()), this.plain ? written() : null);
	}

	private @Nullable Fault incomplete(FoldedText text, int missing, int from, int to) {
		String element = this.series.elements().get(missing);
		if (this.strangeFrom >= 0) {
			return new Fault(this.strangeFrom, this.strangeTo, "“%s”中没有这一项，这里应为“%s”".formatted(written(), element),
					element);
		}
		Matcher behind = BEHIND.matcher(text.text()).region(to, Math.min(text.text().length(), to + WIDEST_GAP));
		boolean goesOn = behind.lookingAt() && (this.commas || COMMAS.indexOf(behind.group(1).charAt(0)) < 0);
		if (goesOn) {
			int end = behind.start(2) + element.length();
			boolean near = end <= text.text().length() && alike(text.text().substring(behind.start(2), end), element);
			return near ? new Fault(behind.start(2), end, "应为“%s”（“%s”）".formatted(element, written()), element) : null;
		}
		boolean general = this.series.elements().stream().allMatch((it) -> it.length() == 2);
		if (general && missing == 0 || this.series.elements().size() <= Series.FEWEST_ELEMENTS
				|| text.text().startsWith("等", to) || text.text().startsWith("等", to + 1)) {
			return null;
		}
		boolean ordered = IntStream.range(1, this.found.size())
			.allMatch((at) -> this.found.get(at - 1)[0] < this.found.get(at)[0]);
		return new Fault(from, to, "“%s”缺少“%s”".formatted(written(), element),
				(this.plain && ordered) ? written() : null);
	}

	private static boolean alike(String one, String other) {
		long same = IntStream.range(0, one.length()).filter((at) -> one.charAt(at) == other.charAt(at)).count();
		return one.length() == other.length() && same * 2 >= one.length();
	}

	private String written() {
		return this.series.written();
	}

	/**
	 * What is wrong.
	 *
	 * @param from first folded character
	 * @param to behind the last
	 * @param message what is wrong
	 * @param expected what should stand there, or null
	 */
	record Fault(int from, int to, String message, @Nullable String expected) {
	}

}
