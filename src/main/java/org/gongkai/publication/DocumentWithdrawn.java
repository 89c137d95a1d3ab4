package org.gongkai.publication;

import java.time.Instant;

/**
 * A page was taken down from the public site.
 *
 * @param documentId the document
 * @param address the page's former address
 * @param at when
 */
public record DocumentWithdrawn(long documentId, String address, Instant at) {
}
