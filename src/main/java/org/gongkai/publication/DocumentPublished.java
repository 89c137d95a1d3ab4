package org.gongkai.publication;

import java.time.Instant;

/**
 * A signed version was put on the public site.
 *
 * @param documentId the document
 * @param version the version
 * @param address the page's address
 * @param indexNo 索引号
 * @param at when
 */
public record DocumentPublished(long documentId, int version, String address, String indexNo, Instant at) {
}
