package org.gongkai.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * 文稿: a document as the other modules see it.
 *
 * @param id number of the document
 * @param title title of the current version
 * @param category what kind of information
 * @param profile which route it takes
 * @param state where it stands
 * @param authorId the drafter who made it
 * @param sectionId the drafter's section
 * @param version number of the current version, from 1
 * @param contentHash SM3 of the current version's content
 * @param attribute 公开属性 of the current version
 * @param column the website column's code
 * @param publishAt when it is to appear, or null for at once; not part of the hash
 * @param createdAt when it was made
 * @param changedAt when the current version was saved
 */
public record Document(long id, String title, Category category, ReviewProfile profile, DocumentState state,
		long authorId, long sectionId, int version, String contentHash, DisclosureAttribute attribute, String column,
		@Nullable Instant publishAt, Instant createdAt, Instant changedAt) {
}
