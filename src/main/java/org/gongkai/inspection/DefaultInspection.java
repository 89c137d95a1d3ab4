package org.gongkai.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;
import org.gongkai.document.StaleVersion;
import org.gongkai.document.HiddenFiles;
import org.gongkai.organization.Member;
import org.gongkai.process.ActAgain;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rules and keeps in the database what they found. */
@Service
class DefaultInspection implements Inspection {

	/** How much of a passage the audit trail quotes, in characters. */
	private static final int LONGEST_QUOTE = 200;

	private static final Comparator<Finding> STOPPING_FIRST = Comparator
		.comparing((Finding finding) -> finding.state() == Finding.State.OBSOLETE)
		.thenComparing((finding) -> !finding.stops())
		.thenComparing((finding) -> finding.hit().severity())
		.thenComparing((finding) -> finding.hit().spot().block())
		.thenComparing((finding) -> finding.hit().spot().from())
		.thenComparing(Finding::rule)
		.thenComparing(Finding::id);

	private final Documents documents;

	private final DefaultRules rules;

	private final GateLevels levels;

	private final FindingRows rows;

	private final HiddenFiles hidden;

	private final AuditTrail trail;

	private final EntityManager entityManager;

	private final Clock clock;

	private final ActAgain again;

	DefaultInspection(Documents documents, DefaultRules rules, GateLevels levels, FindingRows rows, HiddenFiles hidden,
			AuditTrail trail, EntityManager entityManager, Clock clock, ActAgain again) {
		this.documents = documents;
		this.rules = rules;
		this.levels = levels;
		this.rows = rows;
		this.hidden = hidden;
		this.trail = trail;
		this.entityManager = entityManager;
		this.clock = clock;
		this.again = again;
	}

	@Override
	@Transactional
	public List<Finding> inspect(long documentId) {
		Document document = this.documents.lock(documentId);
		return current(inspected(document), isPublic(document));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Finding> findings(long documentId) {
		return shown(this.rows.findByDocumentId(documentId), isPublic(this.documents.get(documentId)));
	}

	@Override
	@Transactional
	public List<Finding> stopping(long documentId, Gate gate) {
		List<FindingRow> kept = inspected(this.documents.lock(documentId));
		return current(kept, false).stream().filter((finding) -> finding.stops(gate)).toList();
	}

	@Override
	public List<Finding> preview(Category category, Content content) {
		List<DefaultRules.Found> found = this.rules.askUnlessKnown(text(category, content), 0).found();
		return weighed(found.stream().map((one) -> unsaved(one, null)), false);
	}

	@Override
	public List<Finding> preview(long documentId, Content content) {
		Map<String, FindingRow> confirmed = this.rows.findByDocumentId(documentId)
			.stream()
			.filter(FindingRow::isConfirmed)
			.collect(Collectors.toMap(FindingRow::fingerprint, Function.identity(), (one, other) -> one));
		Document document = this.documents.get(documentId);
		return weighed(this.rules.askUnlessKnown(text(document.category(), content), documentId)
			.found()
			.stream()
			.map((found) -> unsaved(found, confirmed.get(found.fingerprint()))), isPublic(document));
	}

	private static Weighing.AsRuled unsaved(DefaultRules.Found found, @Nullable FindingRow confirmed) {
		if (confirmed == null || found.hit().severity() != Severity.CONFIRM) {
			return new Weighing.AsRuled(
					new Finding(0, 0, 0, found.rule(), found.hit(), Finding.State.OPEN, null, null, null),
					found.fingerprint());
		}
		Finding kept = confirmed.toFinding();
		return new Weighing.AsRuled(
				new Finding(kept.id(), kept.documentId(), kept.version(), found.rule(), found.hit(),
						Finding.State.CONFIRMED, kept.confirmedBy(), kept.reason(), kept.confirmedAt()),
				found.fingerprint());
	}

	@Override
	public boolean corrects(String rule) {
		return this.rules.corrects(rule);
	}

	@Override
	public String description(String rule) {
		return this.rules.rule(rule).map(RuleFamily.Rule::description).orElse("");
	}

	@Override
	public int correct(long documentId, int version, Collection<Long> findings, Set<String> wholly, Member member) {
		return this.again.run(() -> {
			Document document = this.documents.lock(documentId);
			if (document.version() != version) {
				throw new StaleVersion(document, version);
			}
			Content content = this.documents.version(documentId, version).content();
			List<FindingRow> kept = inspected(document);
			Set<Long> chosen = Set.copyOf(findings);
			Stream<Hit> hits = kept.stream()
				.map(FindingRow::toFinding)
				.filter((finding) -> chosen.contains(finding.id()) && !wholly.contains(finding.rule()))
				.filter(this::offersCorrection)
				.map(Finding::hit);
			CorrectedContent corrected = CorrectedContent.of(content,
					Stream.concat(hits, unconfirmed(text(document.category(), content), wholly, kept)).toList());
			if (corrected.count() == 0) {
				throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("所选的问题已经不在，或者没有可以直接采用的改法，文稿没有改动。"));
			}
			this.documents.revise(documentId, version, corrected.content(), "按检查结果改正%d处".formatted(corrected.count()),
					member);
			return corrected.count();
		}, DocumentRefused::notNow);
	}

	private Stream<Hit> unconfirmed(InspectedText text, Set<String> wholly, List<FindingRow> kept) {
		Set<String> confirmed = kept.stream()
			.filter(FindingRow::isConfirmed)
			.map(FindingRow::fingerprint)
			.collect(Collectors.toSet());
		return wholly.stream()
			.filter(this.rules::corrects)
			.flatMap((rule) -> this.rules.everything(text, rule).stream())
			.filter((found) -> found.hit().expected() != null && !confirmed.contains(found.fingerprint()))
			.map(DefaultRules.Found::hit);
	}

	private boolean offersCorrection(Finding finding) {
		return finding.state() != Finding.State.OBSOLETE && finding.hit().expected() != null
				&& this.rules.corrects(finding.rule());
	}

	@Override
	@Transactional
	public Finding confirm(long findingId, String reason, Member member) {
		return confirm(findingId, reason, false, member).get(0);
	}

	@Override
	@Transactional
	public List<Finding> confirmAlike(long findingId, String reason, Member member) {
		return confirm(findingId, reason, true, member);
	}

	private List<Finding> confirm(long findingId, String reason, boolean alike, Member member) {
		ConfirmationRules.refuseWhoHasNoSay(member);
		String given = ConfirmationRules.usable(reason);
		FindingRow row = this.rows.findById(findingId).orElseThrow(() -> new DocumentNotFound(findingId));
		// the document's lock makes confirmations wait for each other and for a save;
		// what was read before it may have changed
		Document document = this.documents.lock(row.documentId());
		this.entityManager.refresh(row);
		List<FindingRow> kept = inspected(document);
		Weighing weighing = this.levels.weighing();
		ConfirmationRules.refuseUnlessOpen(weighing.weighed(row.asRuled(), isPublic(document)));
		return kept.stream()
			.filter((other) -> other.id() == findingId || alike && other.isOpenLike(row))
			.sorted(Comparator.comparing((FindingRow other) -> other.id() != findingId))
			.map((other) -> confirmed(other, given, document, member))
			.map((other) -> weighing.weighed(other.asRuled(), isPublic(document)))
			.toList();
	}

	private FindingRow confirmed(FindingRow row, String reason, Document document, Member member) {
		row.confirm(member, reason, this.clock.instant());
		Finding finding = row.toFinding();
		this.trail.append(new Act(Act.document(document.id()), member.id(), member.name(), "", "", "CONFIRM_FINDING",
				reason, document.version(), document.contentHash(),
				Map.of("rule", finding.rule(), "excerpt", quote(finding.hit().excerpt()))));
		return row;
	}

	@Override
	@Transactional(readOnly = true)
	public Finding finding(long findingId) {
		FindingRow row = this.rows.findById(findingId).orElseThrow(() -> new DocumentNotFound(findingId));
		return this.levels.weighing().weighed(row.asRuled(), isPublic(this.documents.get(row.documentId())));
	}

	/**
	 * Asks the rules about the current version and keeps what they say.
	 * @return all kept findings of the document
	 */
	private List<FindingRow> inspected(Document document) {
		Content content = this.documents.version(document.id(), document.version()).content();
		DefaultRules.Outcome outcome = this.rules.askUnlessKnown(text(document.category(), content), document.id());
		List<FindingRow> kept = this.rows.findByDocumentId(document.id());
		Map<String, FindingRow> unseen = new HashMap<>();
		kept.forEach((row) -> unseen.put(row.fingerprint(), row));
		for (DefaultRules.Found found : outcome.found()) {
			FindingRow row = unseen.remove(found.fingerprint());
			if (row != null) {
				row.seen(document.version(), found.hit());
			}
			else {
				kept.add(this.rows.save(new FindingRow(document, found, this.clock.instant())));
			}
		}
		// what a rule that broke down had found before is not known to be gone
		unseen.values()
			.stream()
			.filter((row) -> !outcome.failed().contains(row.rule()))
			.forEach(FindingRow::becomeObsolete);
		return kept;
	}

	private InspectedText text(Category category, Content content) {
		return new InspectedText(category, content.title(), content.blocks(), content.catalogue(), content.attribute(),
				content.attachments().stream().map(Content.Attachment::name).toList(), this.hidden.of(content),
				LocalDate.now(this.clock));
	}

	private List<Finding> current(List<FindingRow> rows, boolean published) {
		return shown(rows.stream().filter((row) -> row.state() != Finding.State.OBSOLETE).toList(), published);
	}

	private List<Finding> shown(List<FindingRow> rows, boolean published) {
		return weighed(rows.stream().map(FindingRow::asRuled), published);
	}

	private List<Finding> weighed(Stream<Weighing.AsRuled> findings, boolean published) {
		return this.levels.weighing().shown(findings.toList(), published).stream().sorted(STOPPING_FIRST).toList();
	}

	private static boolean isPublic(Document document) {
		return document.state() == DocumentState.PUBLISHED;
	}

	private static String quote(String excerpt) {
		return (excerpt.length() > LONGEST_QUOTE) ? excerpt.substring(0, LONGEST_QUOTE) + "……" : excerpt;
	}

}
