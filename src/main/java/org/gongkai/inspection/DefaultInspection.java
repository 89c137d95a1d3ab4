package org.gongkai.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.Category;
import org.gongkai.document.Content;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.Documents;
import org.gongkai.document.StaleVersion;
import org.gongkai.document.HiddenFiles;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the rules and keeps in the database what they found. */
@Service
class DefaultInspection implements Inspection {

	/** The longest reason that is kept, in characters. */
	private static final int LONGEST_REASON = 1000;

	/** How much of a passage the audit trail quotes, in characters. */
	private static final int LONGEST_QUOTE = 200;

	/** Who sees everything or manages people has no say about a text. */
	private static final Set<Role> WITHOUT_A_SAY = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

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

	private final UnaskedRules unasked;

	private final FindingRows rows;

	private final HiddenFiles hidden;

	private final AuditTrail trail;

	private final EntityManager entityManager;

	private final Clock clock;

	DefaultInspection(Documents documents, DefaultRules rules, UnaskedRules unasked, FindingRows rows,
			HiddenFiles hidden, AuditTrail trail, EntityManager entityManager, Clock clock) {
		this.documents = documents;
		this.rules = rules;
		this.unasked = unasked;
		this.rows = rows;
		this.hidden = hidden;
		this.trail = trail;
		this.entityManager = entityManager;
		this.clock = clock;
	}

	@Override
	@Transactional
	public List<Finding> inspect(long documentId) {
		return current(inspected(this.documents.lock(documentId)));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Finding> findings(long documentId) {
		return sorted(this.rows.findByDocumentId(documentId));
	}

	@Override
	@Transactional
	public List<Finding> stopping(long documentId, Gate gate) {
		Set<String> asked = askedAt(gate);
		return inspect(documentId).stream()
			.filter(Finding::stops)
			.filter((finding) -> asked.contains(finding.rule()))
			.toList();
	}

	@Override
	public Set<String> askedAt(Gate gate) {
		return this.unasked.askedAt(gate);
	}

	@Override
	public List<Finding> preview(Category category, Content content) {
		return this.rules.askUnlessKnown(text(category, content), 0)
			.found()
			.stream()
			.map((found) -> unsaved(found, null))
			.sorted(STOPPING_FIRST)
			.toList();
	}

	@Override
	public List<Finding> preview(long documentId, Content content) {
		Map<String, FindingRow> confirmed = this.rows.findByDocumentId(documentId)
			.stream()
			.filter(FindingRow::isConfirmed)
			.collect(Collectors.toMap(FindingRow::fingerprint, Function.identity(), (one, other) -> one));
		return this.rules.askUnlessKnown(text(this.documents.get(documentId).category(), content), documentId)
			.found()
			.stream()
			.map((found) -> unsaved(found, confirmed.get(found.fingerprint())))
			.sorted(STOPPING_FIRST)
			.toList();
	}

	private static Finding unsaved(DefaultRules.Found found, @Nullable FindingRow confirmed) {
		if (confirmed == null || found.hit().severity() != Severity.CONFIRM) {
			return new Finding(0, 0, 0, found.rule(), found.hit(), Finding.State.OPEN, null, null, null);
		}
		Finding kept = confirmed.toFinding();
		return new Finding(kept.id(), kept.documentId(), kept.version(), found.rule(), found.hit(),
				Finding.State.CONFIRMED, kept.confirmedBy(), kept.reason(), kept.confirmedAt());
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
	@Transactional
	public int correct(long documentId, int version, Collection<Long> findings, Member member) {
		Document document = this.documents.lock(documentId);
		if (document.version() != version) {
			throw new StaleVersion(document, version);
		}
		List<Hit> hits = inspected(document).stream()
			.map(FindingRow::toFinding)
			.filter((finding) -> findings.contains(finding.id()) && offersCorrection(finding))
			.map(Finding::hit)
			.toList();
		CorrectedContent corrected = CorrectedContent.of(this.documents.version(documentId, version).content(), hits);
		if (corrected.count() == 0) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("所选的问题已经不在，或者没有可以直接采用的改法，文稿没有改动。"));
		}
		this.documents.revise(documentId, version, corrected.content(), "按检查结果改正%d处".formatted(corrected.count()),
				member);
		return corrected.count();
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
		refuseWhoHasNoSay(member);
		String given = usable(reason);
		FindingRow row = this.rows.findById(findingId).orElseThrow(() -> new DocumentNotFound(findingId));
		// the document's lock makes confirmations wait for each other and for a save;
		// what was read before it may have changed
		Document document = this.documents.lock(row.documentId());
		this.entityManager.refresh(row);
		List<FindingRow> kept = inspected(document);
		refuseUnlessOpen(row);
		return kept.stream()
			.filter((other) -> other.id() == findingId || alike && other.isOpenLike(row))
			.sorted(Comparator.comparing((FindingRow other) -> other.id() != findingId))
			.map((other) -> confirmed(other, given, document, member))
			.toList();
	}

	private Finding confirmed(FindingRow row, String reason, Document document, Member member) {
		row.confirm(member, reason, this.clock.instant());
		Finding finding = row.toFinding();
		this.trail.append(new Act(Act.document(document.id()), member.id(), member.name(), "", "", "CONFIRM_FINDING",
				reason, document.version(), document.contentHash(),
				Map.of("rule", finding.rule(), "excerpt", quote(finding.hit().excerpt()))));
		return finding;
	}

	@Override
	@Transactional(readOnly = true)
	public Finding finding(long findingId) {
		return this.rows.findById(findingId).orElseThrow(() -> new DocumentNotFound(findingId)).toFinding();
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

	private static List<Finding> current(List<FindingRow> rows) {
		return sorted(rows.stream().filter((row) -> row.state() != Finding.State.OBSOLETE).toList());
	}

	private static List<Finding> sorted(List<FindingRow> rows) {
		return rows.stream().map(FindingRow::toFinding).sorted(STOPPING_FIRST).toList();
	}

	private static void refuseWhoHasNoSay(Member member) {
		if (!member.roles().isEmpty() && WITHOUT_A_SAY.containsAll(member.roles())) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("系统管理员和监督人员不参与审校，不能确认检查结果。"));
		}
	}

	private static String usable(String reason) {
		if (NormalizedText.compact(reason).isEmpty()) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE, List.of("请写明确认的理由，理由随检查结果长期保存。"));
		}
		if (reason.length() > LONGEST_REASON) {
			throw new DocumentRefused(DocumentRefused.Kind.UNUSABLE,
					List.of("理由最多%d字，现有%d字，请缩短。".formatted(LONGEST_REASON, reason.length())));
		}
		return reason.strip();
	}

	private static void refuseUnlessOpen(FindingRow row) {
		if (row.state() == Finding.State.OBSOLETE) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW, List.of("文稿已经改过，这一问题不再存在，不需要确认。"));
		}
		if (row.severity() != Severity.CONFIRM) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW,
					List.of((row.severity() == Severity.BLOCK) ? "这一问题必须修改，不能以说明理由代替。请修改文稿后重新检查。" : "这一问题只作提示，不需要确认。"));
		}
		if (row.state() == Finding.State.CONFIRMED) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW,
					List.of("这一问题已由%s确认。".formatted(row.confirmedByName())));
		}
	}

	private static String quote(String excerpt) {
		return (excerpt.length() > LONGEST_QUOTE) ? excerpt.substring(0, LONGEST_QUOTE) + "……" : excerpt;
	}

}
