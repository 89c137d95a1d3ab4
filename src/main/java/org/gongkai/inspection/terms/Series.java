package org.gongkai.inspection.terms;

import java.util.Arrays;
import java.util.List;

/**
 * A fixed series, such as 政治意识、大局意识、核心意识、看齐意识. An entry may name it first, as in
 * 四史：党史、新中国史、…; such a series is asked about beside its name only. An element of which
 * several forms are right has them parted by slashes.
 *
 * @param entry the entry
 * @param name the name under which it is known, folded; blank for one that is known by
 * its elements
 * @param elements its elements in their order, each in its usual form, folded
 * @param forms all right forms of each element, folded
 */
record Series(TermEntry entry, String name, List<String> elements, List<List<String>> forms) {

	static final int FEWEST_ELEMENTS = 3;

	private static final String PARTED = "、";

	private static final String NAMED = "[：:]";

	private static final String OR = "/";

	/** Whether such an entry is a series. */
	static boolean is(String text) {
		return text.split(PARTED).length >= FEWEST_ELEMENTS;
	}

	/** The series that the entry is. */
	static Series of(TermEntry entry) {
		String[] parts = entry.text().split(NAMED, 2);
		List<List<String>> forms = elementsOf(entry.text()).stream()
			.map((element) -> Arrays.stream(element.split(OR)).map(CompiledTerms::looked).toList())
			.toList();
		return new Series(entry, (parts.length > 1) ? CompiledTerms.looked(parts[0]) : "",
				forms.stream().map((all) -> all.get(0)).toList(), forms);
	}

	/** The elements of such a text as they are written. */
	static List<String> elementsOf(String text) {
		String[] parts = text.split(NAMED, 2);
		return List.of(parts[parts.length - 1].split(PARTED));
	}

	/** The whole series as it should stand. */
	String written() {
		return String.join(PARTED,
				elementsOf(this.entry.text()).stream().map((element) -> element.split(OR)[0]).toList());
	}

}
