package org.gongkai.document;

import java.time.Instant;
import java.util.List;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/** The documents of the office and their versions. */
public interface Documents {

	/**
	 * A new document, version 1, in state {@link DocumentState#DRAFT}. A catalogue record
	 * in which nothing is filled in gets the suggestions of {@link CatalogueTerms}.
	 * @throws DocumentRefused when the person is no drafter or the content is unusable
	 */
	Document create(Category category, ReviewProfile profile, Content content, Member drafter);

	/**
	 * Saves a new version; the same content again gives the same version back. What this
	 * does to a review that runs is the review module's matter, told by
	 * {@link DocumentRevised} within the transaction.
	 * @param expectedVersion the version that the editor started from
	 * @throws StaleVersion when that is not the current one
	 * @throws DocumentRefused when the person may not edit or the state forbids it
	 */
	Document revise(long id, int expectedVersion, Content content, String note, Member editor);

	/**
	 * Changes the route before hand-in, and until sign-off the chosen time of
	 * publication.
	 * @param publishAt when it is to appear, or null for at once
	 * @throws DocumentRefused when the person may not edit or the state forbids it
	 */
	Document plan(long id, ReviewProfile profile, @Nullable Instant publishAt, Member editor);

	/**
	 * The document, whoever asks; visibility is asked of the review module's door.
	 * @throws DocumentNotFound when there is none
	 */
	Document get(long id);

	/** The document, its row locked until the transaction ends. */
	Document lock(long id);

	/**
	 * A version with its content.
	 * @throws DocumentNotFound when there is none of that number
	 * @throws IllegalStateException when the text is no longer what was hashed
	 */
	DocumentVersion version(long id, int number);

	/** All versions without their text, newest first. */
	List<VersionLine> versions(long id);

	/** Everybody who has saved any version up to the current one. */
	List<Long> editors(long id);

	/**
	 * Moves the document to another state and tells it by {@link DocumentMoved} within
	 * the transaction.
	 * @throws IllegalStateException when that state cannot follow
	 */
	Document moveTo(long id, DocumentState state);

	/** What changed between two versions, blocks and words, tables by cell. */
	Difference difference(long id, int from, int to);

	/**
	 * What changed between a version and content that is not saved, as after a
	 * {@link StaleVersion}: the base to mine, the base to theirs, mine to theirs.
	 */
	Difference differenceTo(long id, int from, Content mine);

	/**
	 * Documents of the person's section of which he has saved a version, newest first.
	 * @param page from 0
	 * @param size how many on a page
	 */
	List<Document> of(Member drafter, int page, int size);

	/**
	 * Documents made in the section, newest first.
	 * @param page from 0
	 * @param size how many on a page
	 */
	List<Document> ofSection(long sectionId, int page, int size);

	/**
	 * A line of the list of versions.
	 *
	 * @param number number of the version
	 * @param contentHash its hash
	 * @param editorName who saved it
	 * @param savedAt when
	 * @param note what was changed
	 */
	record VersionLine(int number, String contentHash, String editorName, Instant savedAt, String note) {
	}

}
