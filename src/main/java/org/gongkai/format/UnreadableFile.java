package org.gongkai.format;

/**
 * A file cannot be taken in; the message tells the user what is wrong and what to do.
 */
public class UnreadableFile extends Exception {

	private final Kind kind;

	public UnreadableFile(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	public UnreadableFile(Kind kind, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Why, for the answer's status. */
	public enum Kind {

		/** Larger than allowed, also once unpacked: 413. */
		TOO_LARGE,
		/** A type that is not taken in, or not what its name says: 415. */
		WRONG_TYPE,
		/** Damaged, encrypted, empty or otherwise unusable: 422. */
		UNUSABLE

	}

}
