package org.gongkai.document.web;

import java.time.Instant;
import java.util.Optional;

import org.gongkai.document.WorkingCopies;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Forms that were typed and not saved, kept as working copies. */
@Component
class FormMemory {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
		.build();

	private final WorkingCopies copies;

	FormMemory(WorkingCopies copies) {
		this.copies = copies;
	}

	/** Keeps what the editor sends while somebody types. */
	Instant keep(@Nullable Long documentId, Member member, int baseVersion, String json) {
		return this.copies.put(documentId, member, baseVersion, json).savedAt();
	}

	/** Keeps a whole form. */
	void keep(@Nullable Long documentId, Member member, DocumentForm form) {
		this.copies.put(documentId, member, form.version(), MAPPER.writeValueAsString(form));
	}

	/** What is kept, if it can still be read. */
	Optional<Kept> get(@Nullable Long documentId, Member member) {
		return this.copies.get(documentId, member).flatMap((copy) -> {
			try {
				DocumentForm form = MAPPER.readValue(copy.text(), DocumentForm.class);
				return Optional.of(new Kept(form, copy.baseVersion(), copy.savedAt()));
			}
			catch (JacksonException ex) {
				return Optional.empty();
			}
		});
	}

	void forget(@Nullable Long documentId, Member member) {
		this.copies.discard(documentId, member);
	}

	/**
	 * A form that was typed and not saved.
	 *
	 * @param form as typed
	 * @param baseVersion version from which it was begun
	 * @param savedAt when it was kept
	 */
	record Kept(DocumentForm form, int baseVersion, Instant savedAt) {
	}

}
