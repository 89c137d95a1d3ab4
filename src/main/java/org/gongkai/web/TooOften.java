package org.gongkai.web;

import java.time.Duration;

/** Somebody asks more often than he may; the message tells him when he may again. */
public class TooOften extends RuntimeException {

	private final Duration wait;

	/**
	 * Refuses.
	 * @param what is too often, as the user reads it
	 * @param wait until it may be done again
	 */
	public TooOften(String what, Duration wait) {
		super(what + "，请" + inWords(wait) + "后再试");
		this.wait = wait;
	}

	/** For {@code Retry-After}. */
	public long seconds() {
		return seconds(this.wait);
	}

	/** Whole seconds, so that who waits them has waited long enough. */
	public static long seconds(Duration wait) {
		return wait.plusMillis(999).toSeconds();
	}

	/** 40秒, 5分钟. */
	public static String inWords(Duration wait) {
		long seconds = seconds(wait);
		return (seconds < 60) ? seconds + "秒" : (seconds + 59) / 60 + "分钟";
	}

}
