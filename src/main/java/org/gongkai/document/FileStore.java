package org.gongkai.document;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Files by content: the same bytes are kept once, in the database. */
public interface FileStore {

	/**
	 * Keeps bytes and returns their SM3; needs a running transaction.
	 */
	String put(byte[] bytes, String mediaType);

	Optional<StoredFile> get(String digest);

	/** The lengths in bytes of those of the digests that are kept. */
	Map<String, Long> sizes(Collection<String> digests);

	/**
	 * A kept file.
	 *
	 * @param digest SM3 of the bytes
	 * @param mediaType its media type
	 * @param bytes its content
	 */
	record StoredFile(String digest, String mediaType, byte[] bytes) {
	}

}
