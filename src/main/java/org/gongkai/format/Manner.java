package org.gongkai.format;

import java.util.List;

import org.gongkai.format.Block.Run;
import org.jspecify.annotations.Nullable;

/**
 * The manner in which a piece of text is written. A link is underlined by nature and is
 * not marked so again.
 */
record Manner(boolean bold, boolean italic, boolean underline, @Nullable String href, @Nullable String figure) {

	static final Manner PLAIN = new Manner(false, false, false, null, null);

	Manner {
		underline = underline && href == null;
	}

	static Manner of(Run run) {
		return new Manner(run.bold(), run.italic(), run.underline(), run.href(), run.figure());
	}

	static boolean allBold(List<Run> runs) {
		return !runs.isEmpty() && runs.stream().allMatch((run) -> run.bold() || run.text().isBlank());
	}

	Manner inBold(boolean value) {
		return new Manner(value, this.italic, this.underline, this.href, this.figure);
	}

	Manner inItalic(boolean value) {
		return new Manner(this.bold, value, this.underline, this.href, this.figure);
	}

	Manner underlined(boolean value) {
		return new Manner(this.bold, this.italic, value, this.href, this.figure);
	}

	Manner leadingTo(@Nullable String target) {
		return (target != null) ? new Manner(this.bold, this.italic, false, target, this.figure) : this;
	}

	/** What is no identifier is followed by nothing. */
	Manner following(String id) {
		return Run.isFigure(id) ? new Manner(this.bold, this.italic, this.underline, this.href, id) : this;
	}

	Run run(String text) {
		return new Run(text, this.bold, this.italic, this.underline, this.href, this.figure);
	}

}
