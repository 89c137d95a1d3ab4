package org.gongkai.operation.transfer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import org.jspecify.annotations.Nullable;

/**
 * What a table holds, whatever the order of its rows: how many rows, and the sum of their
 * hashes. Each value goes in with its length, so that no two rows look alike by chance.
 */
final class Fingerprint {

	private final MessageDigest digest;

	private long rows;

	private BigInteger sum = BigInteger.ZERO;

	Fingerprint() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	void add(@Nullable Object[] row) {
		this.digest.reset();
		for (Object value : row) {
			byte[] spelled = Values.spelled(value);
			this.digest.update(ByteBuffer.allocate(Integer.BYTES).putInt((value != null) ? spelled.length : -1).flip());
			this.digest.update(spelled);
		}
		this.rows++;
		this.sum = this.sum.add(new BigInteger(1, this.digest.digest()));
	}

	long rows() {
		return this.rows;
	}

	/** The number of rows and their hashes in one word. */
	String text() {
		return this.rows + ":" + this.sum.toString(Character.MAX_RADIX);
	}

}
