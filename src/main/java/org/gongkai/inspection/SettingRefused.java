package org.gongkai.inspection;

/** A setting that cannot be made; the message tells the user why and what to do. */
public class SettingRefused extends RuntimeException {

	public SettingRefused(String message) {
		super(message);
	}

}
