package org.gongkai.format;

/** A text is not set on pages; its message says why and what to do. */
public final class PagesRefused extends Exception {

	private static final long serialVersionUID = 1L;

	private final Kind kind;

	PagesRefused(Kind kind, String message) {
		super(message);
		this.kind = kind;
	}

	public Kind kind() {
		return this.kind;
	}

	/** Why. */
	public enum Kind {

		/** The text will never go onto pages. */
		TOO_LONG,
		/** Others are being set; later it works. */
		BUSY

	}

}
