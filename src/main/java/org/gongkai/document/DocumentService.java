package org.gongkai.document;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.digest.Sm3;
import org.gongkai.organization.Member;
import org.gongkai.organization.Organization;
import org.gongkai.organization.Role;
import org.gongkai.process.ActAgain;
import org.hibernate.KeyType;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents in the database; whoever changes one holds its row until he commits. */
@Service
class DocumentService implements Documents {

	private final DocumentRows documents;

	private final VersionRows versions;

	private final EntityManager entityManager;

	private final ContentRules contentRules;

	private final ObjectProvider<ContentUpkeep> upkeep;

	private final AuditTrail auditTrail;

	private final Organization organization;

	private final ApplicationEventPublisher events;

	private final ActAgain again;

	private final Clock clock;

	DocumentService(DocumentRows documents, VersionRows versions, EntityManager entityManager,
			ContentRules contentRules, ObjectProvider<ContentUpkeep> upkeep, AuditTrail auditTrail,
			Organization organization, ApplicationEventPublisher events, ActAgain again, Clock clock) {
		this.documents = documents;
		this.versions = versions;
		this.entityManager = entityManager;
		this.contentRules = contentRules;
		this.upkeep = upkeep;
		this.auditTrail = auditTrail;
		this.organization = organization;
		this.events = events;
		this.again = again;
		this.clock = clock;
	}

	@Override
	@Transactional
	public Document create(Category category, ReviewProfile profile, Content content, Member drafter) {
		EditingRules.refuseUnlessDrafter(drafter);
		Content complete = kept(category,
				CatalogueTerms.completed(content, category, profile, this.organization.agency()));
		String json = this.contentRules.canonical(complete);
		DocumentRow row = this.documents
			.saveAndFlush(new DocumentRow(category, profile, complete, Sm3.hex(json), drafter, now()));
		Document document = row.toDocument();
		this.versions.saveAndFlush(new VersionRow(document, json, drafter, ""));
		keep("CREATE", "", document, drafter, Map.of("category", category.name(), "profile", profile.name()));
		return document;
	}

	@Override
	public Document revise(long id, int expectedVersion, Content content, String note, Member editor) {
		return this.again.run(() -> {
			DocumentRow row = lockedRow(id);
			Document before = row.toDocument();
			EditingRules.refuseUnlessEditor(before, editor);
			EditingRules.refuseUnlessEditable(before);
			if (before.version() != expectedVersion) {
				throw new StaleVersion(before, expectedVersion);
			}
			EditingRules.refuseLongNote(note);
			Content kept = kept(before.category(), content);
			String json = this.contentRules.canonical(kept);
			String hash = Sm3.hex(json);
			if (hash.equals(before.contentHash())) {
				return before;
			}
			row.revise(kept, hash, now());
			this.entityManager.flush();
			Document after = row.toDocument();
			this.versions.saveAndFlush(new VersionRow(after, json, editor, note));
			keep("SAVE", note, after, editor, Map.of());
			this.events.publishEvent(new DocumentRevised(before, after, editor));
			// a listener may have moved the document
			return row.toDocument();
		}, DocumentRefused::notNow);
	}

	@Override
	@Transactional
	public Document plan(long id, ReviewProfile profile, @Nullable Instant publishAt, Member editor) {
		DocumentRow row = lockedRow(id);
		Document before = row.toDocument();
		EditingRules.refuseUnlessEditor(before, editor);
		EditingRules.refuseUnlessEditable(before);
		Instant moment = (publishAt != null) ? publishAt.truncatedTo(ChronoUnit.MILLIS) : null;
		EditingRules.refusePlan(before, profile, moment, this.clock.instant());
		if (profile == before.profile() && Objects.equals(moment, before.publishAt())) {
			return before;
		}
		row.plan(profile, moment);
		this.entityManager.flush();
		Document after = row.toDocument();
		keep("PLAN", "", after, editor, changes(before, after));
		return after;
	}

	@Override
	@Transactional(readOnly = true)
	public Document get(long id) {
		return this.documents.findById(id).orElseThrow(() -> new DocumentNotFound(id)).toDocument();
	}

	@Override
	@Transactional
	public Document lock(long id) {
		return lockedRow(id).toDocument();
	}

	@Override
	@Transactional(readOnly = true)
	public DocumentVersion version(long id, int number) {
		// by its natural number a transaction finds again what it has read before
		Object key = Map.of("documentId", id, "versionNumber", number);
		VersionRow row = this.entityManager.find(VersionRow.class, key, KeyType.NATURAL);
		if (row == null) {
			throw new DocumentNotFound(id);
		}
		return row.toVersion();
	}

	@Override
	@Transactional(readOnly = true)
	public List<VersionLine> versions(long id) {
		return this.versions.lines(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Long> editors(long id) {
		return this.versions.editors(id);
	}

	@Override
	@Transactional
	public Document moveTo(long id, DocumentState state) {
		DocumentRow row = lockedRow(id);
		Document before = row.toDocument();
		row.moveTo(state);
		this.entityManager.flush();
		this.events.publishEvent(new DocumentMoved(before, row.toDocument()));
		return row.toDocument();
	}

	@Override
	@Transactional(readOnly = true)
	public Difference difference(long id, int from, int to) {
		return Differences.between(from, version(id, from).content(), to, version(id, to).content());
	}

	@Override
	@Transactional(readOnly = true)
	public Difference differenceTo(long id, int from, Content mine) {
		return Differences.between(from, version(id, from).content(), Difference.UNSAVED, mine);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Document> of(Member drafter, int page, int size) {
		return this.documents.editedBy(drafter.id(), drafter.sectionId(), PageRequest.of(page, size))
			.stream()
			.map(DocumentRow::toDocument)
			.toList();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Document> ofSection(long sectionId, int page, int size) {
		return this.documents.inSection(sectionId, PageRequest.of(page, size))
			.stream()
			.map(DocumentRow::toDocument)
			.toList();
	}

	/**
	 * The row, held until the transaction ends and as it is in the database now, also
	 * when this transaction has read it before.
	 */
	private DocumentRow lockedRow(long id) {
		DocumentRow row = this.documents.findById(id).orElseThrow(() -> new DocumentNotFound(id));
		// once it is held nobody else can change it
		if (this.entityManager.getLockMode(row) != LockModeType.PESSIMISTIC_WRITE) {
			this.entityManager.refresh(row, LockModeType.PESSIMISTIC_WRITE);
		}
		return row;
	}

	private Content kept(Category category, Content content) {
		Content kept = content;
		for (ContentUpkeep each : this.upkeep.orderedStream().toList()) {
			kept = each.kept(category, kept);
		}
		return kept;
	}

	private void keep(String action, String comment, Document document, Member person, Map<String, String> details) {
		this.auditTrail.append(new Act(Act.document(document.id()), person.id(), person.name(), Role.DRAFTER.label(),
				"DRAFT", action, comment, document.version(), document.contentHash(), details));
	}

	private static Map<String, String> changes(Document before, Document after) {
		Map<String, String> changes = new HashMap<>();
		if (before.profile() != after.profile()) {
			changes.put("profile", after.profile().name());
		}
		if (!Objects.equals(before.publishAt(), after.publishAt())) {
			changes.put("publishAt", Objects.toString(after.publishAt(), ""));
		}
		return changes;
	}

	private Instant now() {
		// both databases keep milliseconds; what is returned equals what is read later
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
