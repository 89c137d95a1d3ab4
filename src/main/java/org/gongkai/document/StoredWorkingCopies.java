package org.gongkai.document;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Working copies in the database. */
@Repository
class StoredWorkingCopies implements WorkingCopies {

	/** Stands in the table for the document that does not exist yet. */
	private static final long NEW = 0;

	private final Documents documents;

	private final JdbcClient jdbc;

	private final TransactionTemplate transaction;

	private final Clock clock;

	StoredWorkingCopies(Documents documents, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
		this.documents = documents;
		this.jdbc = jdbc;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public WorkingCopy put(@Nullable Long documentId, Member editor, int baseVersion, String text) {
		if (documentId != null) {
			Document document = this.documents.get(documentId);
			EditingRules.refuseUnlessEditor(document, editor);
			EditingRules.refuseUnlessEditable(document);
		}
		else {
			EditingRules.refuseUnlessDrafter(editor);
		}
		refuseTooLong(text);
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		WorkingCopy copy = new WorkingCopy(documentId, baseVersion, text, now);
		try {
			this.transaction.executeWithoutResult((status) -> keep(copy, editor));
		}
		catch (DuplicateKeyException | ConcurrencyFailureException ex) {
			// another window of the same person was quicker by a moment; now there is a
			// row
			this.transaction.executeWithoutResult((status) -> keep(copy, editor));
		}
		return copy;
	}

	@Override
	public Optional<WorkingCopy> get(@Nullable Long documentId, Member editor) {
		return this.jdbc
			.sql("select base_version, content, saved_at from working_copy where person_id = ? and document_id = ?")
			.params(editor.id(), key(documentId))
			.query((rs, row) -> new WorkingCopy(documentId, rs.getInt(1), rs.getString(2),
					rs.getObject(3, OffsetDateTime.class).toInstant()))
			.optional();
	}

	@Override
	public void discard(@Nullable Long documentId, Member editor) {
		this.jdbc.sql("delete from working_copy where person_id = ? and document_id = ?")
			.params(editor.id(), key(documentId))
			.update();
	}

	private void keep(WorkingCopy copy, Member editor) {
		OffsetDateTime savedAt = copy.savedAt().atOffset(ZoneOffset.UTC);
		int updated = this.jdbc
			.sql("update working_copy set base_version = ?, content = ?, saved_at = ?"
					+ " where person_id = ? and document_id = ?")
			.params(copy.baseVersion(), copy.text(), savedAt, editor.id(), key(copy.documentId()))
			.update();
		if (updated == 0) {
			this.jdbc
				.sql("insert into working_copy (base_version, content, saved_at, person_id, document_id)"
						+ " values (?, ?, ?, ?, ?)")
				.params(copy.baseVersion(), copy.text(), savedAt, editor.id(), key(copy.documentId()))
				.update();
		}
	}

	private static long key(@Nullable Long documentId) {
		return (documentId != null) ? documentId : NEW;
	}

	private static void refuseTooLong(String text) {
		if (text.length() > MAX_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("暂存的内容超过5 MB，没有暂存。请尽快保存，或将图片、部分内容改为附件"));
		}
		if (text.indexOf('\0') >= 0) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("内容中有无法保存的字符，请用“粘贴为纯文本”重新粘贴"));
		}
	}

}
