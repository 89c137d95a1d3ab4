package org.gongkai.inspection;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.document.AttachedFile;
import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;

/**
 * What rules found in the texts that were asked about last. A text goes unchanged through
 * most gates and is opened many times in between; only the first time has anybody to wait
 * for the rules. Texts are compared whole, not by a digest: a gate must never be answered
 * with what was found in another text.
 */
final class LastFound {

	/** How many texts are remembered; a few megabytes with the length below. */
	private static final int MOST_TEXTS = 64;

	/** The longest text that is remembered, in characters. */
	private static final int LONGEST = 30_000;

	private final Map<Same, Map<RuleFamily, Answer>> texts = new LinkedHashMap<>(16, 0.75f, true);

	/** What is remembered of a text; empty for one that is not. */
	Map<RuleFamily, Answer> in(InspectedText text) {
		Same same = Same.of(text);
		synchronized (this.texts) {
			return this.texts.getOrDefault(same, Map.of());
		}
	}

	/** Remembers what was found, in the stead of what is known of the text so far. */
	void keep(InspectedText text, Map<RuleFamily, Answer> found) {
		if (text.pieces().stream().mapToInt((piece) -> piece.normalized().original().length()).sum() > LONGEST) {
			return;
		}
		Same same = Same.of(text);
		synchronized (this.texts) {
			this.texts.put(same, Map.copyOf(found));
			if (this.texts.size() > MOST_TEXTS) {
				this.texts.remove(this.texts.keySet().iterator().next());
			}
		}
	}

	/**
	 * What a family found.
	 *
	 * @param goesBy what its rules went by besides the text
	 * @param found what they found
	 */
	record Answer(Object goesBy, List<DefaultRules.Found> found) {

		Answer {
			found = List.copyOf(found);
		}

	}

	/** A text by all that rules may go by. */
	private record Same(Category category, String title, List<Block> blocks, Catalogue catalogue,
			DisclosureAttribute attribute, List<String> attachmentNames, List<AttachedFile> files, LocalDate today) {

		static Same of(InspectedText text) {
			return new Same(text.category(), text.title(), text.blocks(), text.catalogue(), text.attribute(),
					text.attachmentNames(), text.files(), text.today());
		}

	}

}
