package org.gongkai.inspection;

import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param severity how much it weighs
 * @param spot where
 * @param section the part of the text, as its heading says or the part's identifier; may
 * be blank
 * @param excerpt the passage itself
 * @param message what is wrong and what to do, for a clerk
 * @param expected what should stand there, or null
 * @param actual what stands there, or null
 * @param identity what the finding is recognised by next time, such as figures and their
 * values, or null for the passage it stands in
 */
public record Hit(Severity severity, Spot spot, String section, String excerpt, String message,
		@Nullable String expected, @Nullable String actual, @Nullable String identity) {

	/** A hit that is recognised by its passage. */
	public Hit(Severity severity, Spot spot, String section, String excerpt, String message, @Nullable String expected,
			@Nullable String actual) {
		this(severity, spot, section, excerpt, message, expected, actual, null);
	}

	/** The same as a hint, which its message then says, for it may ask for more. */
	Hit asHint() {
		return (this.severity == Severity.HINT) ? this : new Hit(Severity.HINT, this.spot, this.section, this.excerpt,
				this.message + "（按本机关的关口设置，这一处只作提示，不改、不确认也能通过。）", this.expected, this.actual, this.identity);
	}

}
