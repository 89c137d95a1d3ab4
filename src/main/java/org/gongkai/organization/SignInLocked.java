package org.gongkai.organization;

import java.time.Duration;

import org.springframework.security.authentication.LockedException;

/** Nobody is let in by that name, or from that address, for a while. */
class SignInLocked extends LockedException {

	private final Duration wait;

	private final boolean address;

	/**
	 * Refuses.
	 * @param message when it may be tried again
	 * @param wait until then
	 * @param address whether it is the address that is locked
	 */
	SignInLocked(String message, Duration wait, boolean address) {
		super(message);
		this.wait = wait;
		this.address = address;
	}

	Duration waiting() {
		return this.wait;
	}

	boolean ofAnAddress() {
		return this.address;
	}

}
