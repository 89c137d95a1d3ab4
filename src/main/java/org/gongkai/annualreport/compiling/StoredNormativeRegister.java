package org.gongkai.annualreport.compiling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.document.Category;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.organization.Member;
import org.gongkai.publication.PublicationLog;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register with its rules: nothing twice, nothing overwritten, every act on record.
 */
@Service
@Transactional
class StoredNormativeRegister implements NormativeRegister {

	static final List<String> COLUMNS = List.of("标题", "文号", "类型", "成文日期");

	static final List<String> OPTIONAL_COLUMNS = List.of("废止日期", "废止方式", "废止依据", "承接日期", "原制发机关");

	private final NormativeTable table;

	private final PublicationLog publications;

	private final Rights rights;

	private final ReportYears years;

	private final Trail trail;

	private final Ledger<NormativeDocument> ledger;

	StoredNormativeRegister(NormativeTable table, PublicationLog publications, Rights rights, ReportYears years,
			Trail trail) {
		this.table = table;
		this.publications = publications;
		this.rights = rights;
		this.years = years;
		this.trail = trail;
		this.ledger = new Ledger<>(StoredNormativeRegister::key, StoredNormativeRegister::name, "同一份文件",
				table::isTaken);
	}

	@Override
	@Transactional(readOnly = true)
	public Listing find(Filter filter, int page) {
		return this.table.find(filter, page, PAGE_SIZE);
	}

	@Override
	@Transactional(readOnly = true)
	public Stock stock(int year, Type type) {
		List<Entry> all = this.table.all(type);
		return new Stock(only(all, (it) -> it.isInForceAtEndOf(year - 1)), only(all, (it) -> it.isIssuedIn(year)),
				only(all, (it) -> it.isTakenOverIn(year)), only(all, (it) -> it.isRepealedIn(year)),
				only(all, (it) -> it.isInForceAtEndOf(year)));
	}

	@Override
	@Transactional(readOnly = true)
	public Entry entry(long id) {
		return this.table.find(id).orElseThrow(Ledger::missing);
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<Entry> ofDocument(long documentId) {
		return this.table.ofDocument(documentId);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Revision> history(long id) {
		return this.table.history(id);
	}

	@Override
	@Transactional(readOnly = true)
	public List<PublicationLog.Entry> suggestions() {
		Set<Long> entered = new HashSet<>(this.table.documents());
		return this.publications.of(Category.NORMATIVE_DOCUMENT)
			.stream()
			.filter((page) -> page.withdrawnAt() == null && !entered.contains(page.documentId()))
			.toList();
	}

	@Override
	public long enter(NormativeDraft draft, @Nullable Long documentId, Member member) {
		this.rights.requireKeeper(member);
		if (documentId != null && suggestions().stream().noneMatch((page) -> page.documentId() == documentId)) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "这份文件已经登记过，或者没有公开发布。请在台账中查找");
		}
		NormativeDocument document = this.ledger.usable(draft, this.years.today());
		this.ledger.refuseTaken(document, 0);
		long id = insert(document, documentId, "", member);
		keep("ENTER_NORMATIVE", id, 1, document, "", member);
		return id;
	}

	@Override
	public int bring(byte[] csv, Member member) {
		this.rights.requireKeeper(member);
		List<NormativeDocument> documents = this.ledger.usable(CsvLines.read(csv, COLUMNS, OPTIONAL_COLUMNS),
				StoredNormativeRegister::draft, this.years.today());
		for (NormativeDocument document : documents) {
			insert(document, null, "批量导入", member);
		}
		this.trail.append(Trail.NORMATIVE, member, "IMPORT_NORMATIVE", "",
				Map.of("entries", String.valueOf(documents.size())));
		return documents.size();
	}

	@Override
	public void correct(long id, int revision, NormativeDraft draft, String note, Member member) {
		this.rights.requireKeeper(member);
		Entry before = standing(id);
		NormativeDocument document = this.ledger.usable(draft, this.years.today());
		if (document.equals(before.document()) && revision == before.revision()) {
			return;
		}
		String reason = Texts.reason(note);
		this.ledger.refuseTaken(document, id);
		revise(before, revision, document, key(document), reason, member);
		keep("CORRECT_NORMATIVE", id, revision + 1, document, reason, member);
	}

	@Override
	public void strikeOut(long id, int revision, String note, Member member) {
		this.rights.requireKeeper(member);
		Entry before = standing(id);
		String reason = Texts.reason(note);
		revise(before, revision, before.document(), null, reason, member);
		this.table.forgetDocument(id);
		keep("STRIKE_NORMATIVE", id, revision + 1, before.document(), reason, member);
	}

	private Entry standing(long id) {
		Entry entry = entry(id);
		Ledger.refuseStruckOut(entry.struckOut());
		return entry;
	}

	private long insert(NormativeDocument document, @Nullable Long documentId, String note, Member member) {
		return this.ledger.enter(document, () -> this.table.insert(document, key(document), documentId, note, member));
	}

	private void revise(Entry before, int revision, NormativeDocument document, @Nullable String key, String note,
			Member member) {
		this.ledger.revise(document, before.by(),
				() -> this.table.revise(before.id(), revision, document, key, note, member));
	}

	private void keep(String action, long id, int revision, NormativeDocument document, String note, Member member) {
		this.trail.append(Trail.NORMATIVE, member, action, note, Map.of("entry", String.valueOf(id), "revision",
				String.valueOf(revision), "title", document.title(), "docNumber", document.docNumber()));
	}

	private static NormativeDraft draft(CsvLines.Line line) {
		return new NormativeDraft(line.value("标题"), line.value("文号"), line.value("类型"), line.value("成文日期"),
				line.value("废止日期"), line.value("废止方式"), line.value("废止依据"), line.value("承接日期"), line.value("原制发机关"));
	}

	/** Two with the same number are one; without numbers those of one title and day. */
	private static String key(NormativeDocument document) {
		String number = NormalizedText.compact(document.docNumber());
		return number.isEmpty() ? "T:" + document.formedOn() + ":" + NormalizedText.compact(document.title())
				: "N:" + number;
	}

	private static String name(NormativeDocument document) {
		String title = "《%s》".formatted(Texts.excerpt(document.title()));
		return document.docNumber().isBlank() ? title : title + "（" + document.docNumber() + "）";
	}

	private static List<Entry> only(List<Entry> entries, Predicate<NormativeDocument> wanted) {
		return entries.stream().filter((entry) -> wanted.test(entry.document())).toList();
	}

}
