package org.gongkai.digest;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import org.bouncycastle.crypto.digests.SM3Digest;

/** The SM3 digest, written as 64 lower-case hexadecimal characters (GB/T 32905-2016). */
public final class Sm3 {

	private Sm3() {
	}

	/**
	 * Digests bytes.
	 * @param bytes what is digested, any length
	 * @return 64 lower-case hexadecimal characters
	 */
	public static String hex(byte[] bytes) {
		SM3Digest digest = new SM3Digest();
		digest.update(bytes, 0, bytes.length);
		byte[] out = new byte[digest.getDigestSize()];
		digest.doFinal(out, 0);
		return HexFormat.of().formatHex(out);
	}

	/**
	 * Digests a text in UTF-8.
	 * @param text what is digested
	 * @return 64 lower-case hexadecimal characters
	 */
	public static String hex(String text) {
		return hex(text.getBytes(StandardCharsets.UTF_8));
	}

}
