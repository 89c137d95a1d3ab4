package org.gongkai.document;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/** A document as it is kept; changed only while its row is locked. */
@Entity
@Table(name = "document")
class DocumentRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String title;

	@Enumerated(EnumType.STRING)
	private Category category;

	@Enumerated(EnumType.STRING)
	private ReviewProfile profile;

	@Enumerated(EnumType.STRING)
	private DocumentState state;

	private long authorId;

	private long sectionId;

	private int currentVersion;

	private String contentHash;

	@Enumerated(EnumType.STRING)
	private DisclosureAttribute attribute;

	@Column(name = "column_code")
	private String column;

	private @Nullable Instant publishAt;

	private Instant createdAt;

	private Instant changedAt;

	@Version
	private int lockVersion;

	@SuppressWarnings("NullAway")
	protected DocumentRow() {
	}

	DocumentRow(Category category, ReviewProfile profile, Content content, String contentHash, Member drafter,
			Instant now) {
		this.category = category;
		this.profile = profile;
		this.state = DocumentState.DRAFT;
		this.authorId = drafter.id();
		this.sectionId = drafter.sectionId();
		this.currentVersion = 1;
		this.title = content.title();
		this.attribute = content.attribute();
		this.column = content.column();
		this.contentHash = contentHash;
		this.createdAt = now;
		this.changedAt = now;
	}

	Document toDocument() {
		return new Document(Objects.requireNonNull(this.id), this.title, this.category, this.profile, this.state,
				this.authorId, this.sectionId, this.currentVersion, this.contentHash, this.attribute, this.column,
				this.publishAt, this.createdAt, this.changedAt);
	}

	void revise(Content content, String contentHash, Instant now) {
		this.currentVersion++;
		this.title = content.title();
		this.attribute = content.attribute();
		this.column = content.column();
		this.contentHash = contentHash;
		this.changedAt = now;
	}

	void plan(ReviewProfile profile, @Nullable Instant publishAt) {
		this.profile = profile;
		this.publishAt = publishAt;
	}

	void moveTo(DocumentState state) {
		if (!this.state.followers().contains(state)) {
			throw new IllegalStateException(
					"Document %d is %s, which %s cannot follow".formatted(this.id, this.state, state));
		}
		this.state = state;
	}

}
