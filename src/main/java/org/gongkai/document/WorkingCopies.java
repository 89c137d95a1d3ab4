package org.gongkai.document;

import java.time.Instant;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * 暂存: what somebody has typed and not yet saved, so that a closed window or a lost
 * connection loses nothing. Never a version, never hashed, seen by nobody else; kept
 * until saved or discarded. A person has one for each document and one for the document
 * that does not exist yet.
 */
public interface WorkingCopies {

	/** The longest text that is kept, in bytes of UTF-8 (5 MiB). */
	int MAX_BYTES = 5 * 1024 * 1024;

	/**
	 * Keeps the text instead of the one kept before.
	 * @param documentId the document, or null for a new one
	 * @param baseVersion the version that the person started from, 0 for a new document
	 * @param text the editor's state, in whatever form the editor gives it
	 * @throws DocumentRefused when the text is too long or the person may not edit
	 * @throws DocumentNotFound when there is no such document
	 */
	WorkingCopy put(@Nullable Long documentId, Member editor, int baseVersion, String text);

	/** What the person has typed and not saved. */
	Optional<WorkingCopy> get(@Nullable Long documentId, Member editor);

	/** Forgets it; nothing happens when there is none. */
	void discard(@Nullable Long documentId, Member editor);

	/**
	 * Typed and not saved.
	 *
	 * @param documentId the document, or null for a new one
	 * @param baseVersion the version that the person started from, 0 for a new document
	 * @param text the editor's state
	 * @param savedAt when it was kept
	 */
	record WorkingCopy(@Nullable Long documentId, int baseVersion, String text, Instant savedAt) {
	}

}
