package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.terms.Meaning.Element;
import org.gongkai.inspection.terms.Meaning.SeriesName;
import org.gongkai.inspection.terms.SeriesRun.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Series beside their name: who writes 四史 and lists what they are means all of them in
 * their order, however few were remembered.
 */
final class NamedSeries {

	/** How far behind its name a list may begin, in characters. */
	private static final int BEHIND_NAME = 40;

	/** How far behind a list its name may stand. */
	private static final int BEFORE_NAME = 24;

	/**
	 * How far apart two elements may stand: a strange one and some words between them.
	 */
	private static final int WIDEST_GAP = 24;

	private static final Pattern SENTENCE_ENDS = Pattern.compile("[。！？；\n]");

	private static final Pattern STRANGE = Pattern
		.compile("[”\"]?(?:[、,，]|和|及|与|以及)[“\"]?(\\p{IsHan}{2,14})[”\"]?(?:[、,，]|和|及|与|以及)[“\"]?");

	/** What says that the list goes on in some way or names but some. */
	private static final Pattern AND_SO_ON = Pattern.compile("[”\"’]?等");

	private static final Pattern GOES_ON = Pattern.compile("[”\"]?(?:、|和|及|与|以及)[“\"]?\\p{IsHan}");

	private final Series series;

	private final List<int[]> found = new ArrayList<>();

	private NamedSeries(Series series) {
		this.series = series;
	}

	/** What is wrong with named series in a piece. */
	static List<Named> in(FoldedText text, Finds finds, LocalDate day) {
		Map<Series, List<Integer>> names = new IdentityHashMap<>();
		for (int at = 0; at < finds.size(); at++) {
			if (finds.meaning(at) instanceof SeriesName name && name.series().entry().holdsOn(day)) {
				names.computeIfAbsent(name.series(), (it) -> new ArrayList<>()).add(at);
			}
		}
		List<Named> faults = new ArrayList<>();
		if (!names.isEmpty()) {
			for (NamedSeries list : lists(text.text(), finds, names)) {
				Fault fault = list.isNamed(text.text(), finds, names.get(list.series)) ? list.fault(text.text()) : null;
				if (fault != null) {
					faults.add(new Named(list.series, fault));
				}
			}
		}
		return faults;
	}

	private static List<NamedSeries> lists(String text, Finds finds, Map<Series, List<Integer>> names) {
		Map<Series, NamedSeries> open = new IdentityHashMap<>();
		List<NamedSeries> lists = new ArrayList<>();
		for (int at = 0; at < finds.size(); at++) {
			if (finds.meaning(at) instanceof Element element && names.containsKey(element.series())) {
				NamedSeries list = open.get(element.series());
				if (list == null || !list.goesOn(text, finds.from(at))) {
					list = new NamedSeries(element.series());
					open.put(element.series(), list);
					lists.add(list);
				}
				list.add(element.place(), finds.from(at), finds.to(at));
			}
		}
		return lists;
	}

	private boolean goesOn(String text, int from) {
		int end = end();
		return from - end <= WIDEST_GAP && this.found.size() <= 2 * this.series.elements().size()
				&& (from <= end || !endsSentence(text, end, from));
	}

	/** Of two that overlap the first counts, or the longer one that begins with it. */
	private void add(int place, int from, int to) {
		if (!this.found.isEmpty()) {
			int[] last = this.found.get(this.found.size() - 1);
			if (from == last[1] && to > last[2]) {
				this.found.remove(last);
			}
			else if (from < last[2]) {
				return;
			}
		}
		this.found.add(new int[] { place, from, to });
	}

	private int begin() {
		return this.found.get(0)[1];
	}

	private int end() {
		return this.found.get(this.found.size() - 1)[2];
	}

	/** Names stand in their order, so that those far before are passed over at once. */
	private boolean isNamed(String text, Finds finds, List<Integer> names) {
		int low = 0;
		int high = names.size();
		while (low < high) {
			int middle = (low + high) / 2;
			if (begin() - finds.to(names.get(middle)) > BEHIND_NAME) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		for (int at = low; at < names.size() && finds.from(names.get(at)) - end() <= BEFORE_NAME; at++) {
			if (stands(text, finds.from(names.get(at)), finds.to(names.get(at)))) {
				return true;
			}
		}
		return false;
	}

	private boolean stands(String text, int from, int to) {
		return to <= begin() && !endsSentence(text, to, begin()) || from >= end() && !endsSentence(text, end(), from);
	}

	private static boolean endsSentence(String text, int from, int to) {
		return SENTENCE_ENDS.matcher(text).region(from, to).find();
	}

	private @Nullable Fault fault(String text) {
		int all = this.series.elements().size();
		List<Integer> missing = IntStream.range(0, all)
			.filter((place) -> this.found.stream().noneMatch((it) -> it[0] == place))
			.boxed()
			.toList();
		Fault strange = strange(text, missing);
		if (all - missing.size() < Math.max(2, (all + 1) / 2)) {
			return null;
		}
		if (strange != null) {
			return strange;
		}
		if (missing.isEmpty()) {
			boolean ordered = IntStream.range(1, this.found.size())
				.allMatch((at) -> this.found.get(at - 1)[0] <= this.found.get(at)[0]);
			return ordered ? null : new Fault(begin(), end(), "各项的顺序与“%s”不一致".formatted(this.series.written()), null);
		}
		if (AND_SO_ON.matcher(text).region(end(), text.length()).lookingAt()) {
			return null;
		}
		return new Fault(beginOfList(text, missing), endOfList(text, missing),
				"“%s”缺少“%s”或者写得不一样".formatted(this.series.written(), this.series.elements().get(missing.get(0))), null);
	}

	/** An element between two others that is none of them. */
	private @Nullable Fault strange(String text, List<Integer> missing) {
		for (int at = 1; at < this.found.size(); at++) {
			Matcher gap = STRANGE.matcher(text).region(this.found.get(at - 1)[2], this.found.get(at)[1]);
			if (gap.matches()) {
				String element = (missing.size() == 1) ? this.series.elements().get(missing.get(0)) : null;
				String instead = (element != null) ? "，这里应为“%s”".formatted(element) : "";
				return new Fault(gap.start(1), gap.end(1), "“%s”中没有这一项%s".formatted(this.series.written(), instead),
						element);
			}
		}
		return null;
	}

	/** The begin of what stands before the first known element as a part of the list. */
	private int beginOfList(String text, List<Integer> missing) {
		int begin = begin();
		if (begin < 2 || text.charAt(begin - 1) != '、') {
			return begin;
		}
		int longest = Math.max(0, begin - 1 - this.series.elements().get(missing.get(0)).length());
		int first = begin - 1;
		while (first > longest && FoldedText.chinese(text.charAt(first - 1))) {
			first--;
		}
		return first;
	}

	/** The end of what stands behind the last known element as a part of the list. */
	private int endOfList(String text, List<Integer> missing) {
		Matcher behind = GOES_ON.matcher(text).region(end(), text.length());
		if (!behind.lookingAt()) {
			return end();
		}
		int end = behind.end();
		int longest = Math.min(text.length(), end + this.series.elements().get(missing.get(0)).length() - 1);
		while (end < longest && FoldedText.chinese(text.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * A named series with what is wrong with it.
	 *
	 * @param series the series
	 * @param fault what is wrong
	 */
	record Named(Series series, Fault fault) {
	}

}
