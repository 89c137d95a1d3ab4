package org.gongkai.document;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.gongkai.digest.CanonicalJson;
import org.gongkai.digest.Sm3;
import org.gongkai.organization.Member;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.jspecify.annotations.Nullable;

/** A version as it is kept: the canonical JSON that was hashed, letter by letter. */
@Entity
@Immutable
@Table(name = "document_version")
class VersionRow {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@NaturalId
	private long documentId;

	@NaturalId
	private int versionNumber;

	private String content;

	private String contentHash;

	private long editorId;

	private String editorName;

	private Instant savedAt;

	private String note;

	/** What was read out of the text, as long as this object stands for the row. */
	@Transient
	private @Nullable DocumentVersion read;

	@SuppressWarnings("NullAway")
	protected VersionRow() {
	}

	VersionRow(Document document, String content, Member editor, String note) {
		this.documentId = document.id();
		this.versionNumber = document.version();
		this.content = content;
		this.contentHash = document.contentHash();
		this.editorId = editor.id();
		this.editorName = editor.name();
		this.savedAt = document.changedAt();
		this.note = note;
	}

	/**
	 * The version as it was saved. Nobody is to judge or publish a text that was changed
	 * behind the application's back.
	 */
	DocumentVersion toVersion() {
		DocumentVersion version = this.read;
		if (version == null) {
			version = checked();
			this.read = version;
		}
		return version;
	}

	private DocumentVersion checked() {
		if (!Sm3.hex(this.content).equals(this.contentHash)) {
			throw new IllegalStateException("Version %d of document %d is not what was hashed when it was saved"
				.formatted(this.versionNumber, this.documentId));
		}
		return new DocumentVersion(this.documentId, this.versionNumber, CanonicalJson.read(this.content, Content.class),
				this.contentHash, this.editorId, this.editorName, this.savedAt, this.note);
	}

}
