package org.gongkai.format;

import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.digest.Sm3;
import org.gongkai.format.Reading.Picture;
import org.jspecify.annotations.Nullable;

/** Recognises pictures by their bytes; PNG, JPEG and GIF are taken in. */
public final class Pictures {

	private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

	private static final Pattern STORED = Pattern.compile("^/?(?:[^?#:]*/)?files/([0-9a-f]{64})(?:[/.?#].*)?$");

	private Pictures() {
	}

	/** The picture, or null when the bytes are none that can be shown on a page. */
	static @Nullable Picture of(byte[] bytes) {
		String type = mediaType(bytes);
		if (type == null) {
			return null;
		}
		String digest = Sm3.hex(bytes);
		String extension = type.equals("image/jpeg") ? "jpg" : type.substring("image/".length());
		return new Picture(digest, digest.substring(0, 12) + "." + extension, type, bytes);
	}

	/** The picture of a {@code data:} address, or null. */
	static @Nullable Picture ofData(String address) {
		int comma = address.indexOf(',');
		if (comma < 0 || !address.substring(0, comma).toLowerCase(Locale.ROOT).contains(";base64")) {
			return null;
		}
		try {
			return of(Base64.getMimeDecoder().decode(address.substring(comma + 1)));
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/** The digest that an address of a stored file names, or null. */
	static @Nullable String digestIn(String address) {
		if (DIGEST.matcher(address).matches()) {
			return address;
		}
		Matcher matcher = STORED.matcher(address);
		return matcher.matches() ? matcher.group(1) : null;
	}

	/** The media type of a picture that a page can show, or null. */
	public static @Nullable String mediaType(byte[] bytes) {
		if (startsWith(bytes, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a)) {
			return "image/png";
		}
		if (startsWith(bytes, 0xff, 0xd8, 0xff)) {
			return "image/jpeg";
		}
		return startsWith(bytes, 'G', 'I', 'F', '8') ? "image/gif" : null;
	}

	static boolean startsWith(byte[] bytes, int... magic) {
		if (bytes.length < magic.length) {
			return false;
		}
		for (int at = 0; at < magic.length; at++) {
			if ((bytes[at] & 0xff) != magic[at]) {
				return false;
			}
		}
		return true;
	}

}
