package org.gongkai.format.hidden;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Collects what is found: of each kind as many as one reads, and how many more there are.
 */
final class HiddenItems {

	private static final int MOST_OF_A_KIND = 20;

	private static final int LONGEST_SAMPLE = 60;

	private final Map<HiddenKind, List<HiddenItem>> items = new EnumMap<>(HiddenKind.class);

	private final Map<HiddenKind, Integer> left = new EnumMap<>(HiddenKind.class);

	void add(HiddenKind kind, String where, String sample) {
		HiddenItem item = new HiddenItem(kind, shortened(where), shortened(sample));
		List<HiddenItem> known = this.items.computeIfAbsent(kind, (key) -> new ArrayList<>());
		if (known.contains(item)) {
			return;
		}
		if (known.size() < MOST_OF_A_KIND) {
			known.add(item);
		}
		else {
			this.left.merge(kind, 1, Integer::sum);
		}
	}

	/** What was found inside of something, such as a picture in a text. */
	void addAll(String where, List<HiddenItem> inner) {
		for (HiddenItem item : inner) {
			boolean both = !where.isEmpty() && !item.where().isEmpty();
			add(item.kind(), where + (both ? "，" : "") + item.where(), item.sample());
		}
	}

	boolean has(HiddenKind kind) {
		return this.items.containsKey(kind);
	}

	List<HiddenItem> toList() {
		List<HiddenItem> all = new ArrayList<>();
		this.items.forEach((kind, some) -> {
			all.addAll(some);
			Integer more = this.left.get(kind);
			if (more != null) {
				all.add(new HiddenItem(kind, "另有 " + more + " 处", ""));
			}
		});
		return List.copyOf(all);
	}

	/** A piece of text in one line that PostgreSQL and the page can take. */
	private static String shortened(String text) {
		StringBuilder line = new StringBuilder();
		int length = 0;
		for (int at = 0; at < text.length()
				&& length <= LONGEST_SAMPLE; at += Character.charCount(text.codePointAt(at))) {
			int c = text.codePointAt(at);
			boolean odd = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || c == 0xFFFD;
			boolean blank = odd || Character.isWhitespace(c);
			if (!blank || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
				line.appendCodePoint(blank ? ' ' : c);
				length++;
			}
		}
		String plain = line.toString().strip();
		return (length > LONGEST_SAMPLE) ? plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SAMPLE - 1)) + "……"
				: plain;
	}

}
