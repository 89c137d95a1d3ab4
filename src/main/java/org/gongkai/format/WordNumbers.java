package org.gongkai.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Counts the automatic numbers of a Word file as Word shows them. */
final class WordNumbers {

	private static final int LEVELS = 9;

	private final Map<String, Element> abstracts = new HashMap<>();

	private final Map<Integer, Element> lists = new HashMap<>();

	private final Map<String, int[]> counters = new HashMap<>();

	private final Set<Integer> begun = new HashSet<>();

	static WordNumbers read(byte @Nullable [] part) throws UnreadableFile {
		WordNumbers numbers = new WordNumbers();
		if (part != null) {
			for (Element element : SafeXml.children(SafeXml.parse(part))) {
				if ("abstractNum".equals(element.getLocalName())) {
					numbers.abstracts.putIfAbsent(SafeXml.attribute(element, "abstractNumId"), element);
				}
				else if ("num".equals(element.getLocalName())) {
					String id = SafeXml.attribute(element, "numId");
					if (id.matches("\\d{1,9}")) {
						numbers.lists.putIfAbsent(Integer.valueOf(id), element);
					}
				}
			}
		}
		return numbers;
	}

	/** Counts on in a list; null when the paragraph belongs to none. */
	@Nullable Mark next(int list, int level) {
		Element element = this.lists.get(list);
		if (element == null || list <= 0 || level >= LEVELS) {
			return null;
		}
		String base = Objects.requireNonNullElse(SafeXml.value(element, "abstractNumId"), "");
		int at = Math.max(0, level);
		Element definition = level(element, base, at);
		if (definition == null) {
			return null;
		}
		int[] counter = this.counters.computeIfAbsent(base, (key) -> new int[LEVELS]);
		if (this.begun.add(list) && SafeXml.children(element).stream().anyMatch(WordNumbers::restarts)) {
			Arrays.fill(counter, 0);
		}
		counter[at] = (counter[at] == 0) ? start(element, definition, at) : counter[at] + 1;
		Arrays.fill(counter, at + 1, LEVELS, 0);
		return mark(element, base, definition, counter, at);
	}

	private Mark mark(Element list, String base, Element definition, int[] counter, int at) {
		String format = Objects.requireNonNullElse(SafeXml.value(definition, "numFmt"), "decimal");
		String text = Objects.requireNonNullElse(SafeXml.value(definition, "lvlText"), "");
		if (format.equals("bullet")) {
			return new Mark("", counter[at], true, false);
		}
		boolean simple = format.equals("decimal") && text.matches("%" + (at + 1) + "[.．、)）]?");
		StringBuilder shown = new StringBuilder();
		for (int place = 0; place < text.length(); place++) {
			char letter = text.charAt(place);
			boolean number = letter == '%' && place + 1 < text.length() && Character.isDigit(text.charAt(place + 1));
			if (!number) {
				shown.append(letter);
				continue;
			}
			int other = Math.max(0, text.charAt(++place) - '1');
			Element outer = (other == at) ? definition : level(list, base, other);
			String outerFormat = (outer != null) ? SafeXml.value(outer, "numFmt") : null;
			shown.append(NumberWords.of(Math.max(1, counter[other]), (outerFormat != null) ? outerFormat : "decimal"));
		}
		if (!shown.isEmpty() && Character.isLetterOrDigit(shown.charAt(shown.length() - 1))) {
			shown.append(' ');
		}
		return new Mark(shown.toString(), counter[at], false, simple);
	}

	private static boolean restarts(Element override) {
		return "lvlOverride".equals(override.getLocalName()) && SafeXml.child(override, "startOverride") != null;
	}

	private static int start(Element list, Element definition, int level) {
		for (Element override : SafeXml.children(list)) {
			if (restarts(override) && SafeXml.attribute(override, "ilvl").equals(String.valueOf(level))) {
				return Math.max(1, SafeXml.number(override, "startOverride", 1));
			}
		}
		return Math.max(1, SafeXml.number(definition, "start", 1));
	}

	private @Nullable Element level(Element list, String base, int level) {
		for (Element override : SafeXml.children(list)) {
			Element own = SafeXml.child(override, "lvl");
			if (own != null && SafeXml.attribute(override, "ilvl").equals(String.valueOf(level))) {
				return own;
			}
		}
		Element definition = this.abstracts.get(base);
		if (definition == null) {
			return null;
		}
		return SafeXml.children(definition)
			.stream()
			.filter((element) -> "lvl".equals(element.getLocalName())
					&& SafeXml.attribute(element, "ilvl").equals(String.valueOf(level)))
			.findFirst()
			.orElse(null);
	}

	/**
	 * The mark before a paragraph.
	 *
	 * @param text the number as shown, blank for a bullet
	 * @param value the number
	 * @param bullet whether it only marks an item
	 * @param simple whether it is 1. 2. 3. as lists have it
	 */
	record Mark(String text, int value, boolean bullet, boolean simple) {
	}

}
