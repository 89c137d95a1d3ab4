package org.gongkai.document;

import java.time.Instant;

/**
 * 版本: a document as it was saved once; never changed afterwards.
 *
 * @param documentId the document
 * @param number 1 for the first
 * @param content what was saved
 * @param contentHash SM3 of the content's canonical JSON
 * @param editorId who saved it
 * @param editorName that person's name at the time
 * @param savedAt when
 * @param note what was changed, as the editor put it; may be blank
 */
public record DocumentVersion(long documentId, int number, Content content, String contentHash, long editorId,
		String editorName, Instant savedAt, String note) {
}
