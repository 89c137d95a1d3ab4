package org.gongkai.annualreport.compiling;

import java.util.List;
import java.util.Map;

import org.gongkai.inspection.NormalizedText;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger with its rules: nothing twice, nothing overwritten, every act on record. */
@Service
@Transactional
class StoredEarlierPublications implements EarlierPublications {

	static final List<String> COLUMNS = List.of("标题", "信息类别", "发布日期");

	static final List<String> OPTIONAL_COLUMNS = List.of("网址");

	private final EarlierTable table;

	private final Rights rights;

	private final ReportYears years;

	private final Trail trail;

	private final Ledger<Publication> ledger;

	StoredEarlierPublications(EarlierTable table, Rights rights, ReportYears years, Trail trail) {
		this.table = table;
		this.rights = rights;
		this.years = years;
		this.trail = trail;
		this.ledger = new Ledger<>(StoredEarlierPublications::key, StoredEarlierPublications::name, "同一篇",
				table::isTaken);
	}

	@Override
	@Transactional(readOnly = true)
	public Listing find(Filter filter, int page) {
		return this.table.find(filter, page, PAGE_SIZE);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Entry> ofYear(int year) {
		return this.table.ofYear(year);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Integer> years() {
		return this.table.years();
	}

	@Override
	@Transactional(readOnly = true)
	public Entry entry(long id) {
		return this.table.find(id).orElseThrow(Ledger::missing);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Revision> history(long id) {
		return this.table.history(id);
	}

	@Override
	public long enter(EarlierDraft draft, Member member) {
		this.rights.requireKeeper(member);
		Publication publication = this.ledger.usable(draft, this.years.today());
		this.ledger.refuseTaken(publication, 0);
		long id = insert(publication, "", member);
		keep("ENTER_PUBLICATION", id, 1, publication, "", member);
		return id;
	}

	@Override
	public int bring(byte[] csv, Member member) {
		this.rights.requireKeeper(member);
		List<Publication> publications = this.ledger.usable(CsvLines.read(csv, COLUMNS, OPTIONAL_COLUMNS),
				StoredEarlierPublications::draft, this.years.today());
		for (Publication publication : publications) {
			insert(publication, "批量导入", member);
		}
		this.trail.append(Trail.EARLIER, member, "IMPORT_PUBLICATIONS", "",
				Map.of("entries", String.valueOf(publications.size())));
		return publications.size();
	}

	@Override
	public void correct(long id, int revision, EarlierDraft draft, String note, Member member) {
		this.rights.requireKeeper(member);
		Entry before = standing(id);
		Publication publication = this.ledger.usable(draft, this.years.today());
		if (publication.equals(before.publication()) && revision == before.revision()) {
			return;
		}
		String reason = Texts.reason(note);
		this.ledger.refuseTaken(publication, id);
		revise(before, revision, publication, key(publication), reason, member);
		keep("CORRECT_PUBLICATION", id, revision + 1, publication, reason, member);
	}

	@Override
	public void strikeOut(long id, int revision, String note, Member member) {
		this.rights.requireKeeper(member);
		Entry before = standing(id);
		String reason = Texts.reason(note);
		revise(before, revision, before.publication(), null, reason, member);
		keep("STRIKE_PUBLICATION", id, revision + 1, before.publication(), reason, member);
	}

	private Entry standing(long id) {
		Entry entry = entry(id);
		Ledger.refuseStruckOut(entry.struckOut());
		return entry;
	}

	private long insert(Publication publication, String note, Member member) {
		return this.ledger.enter(publication, () -> this.table.insert(publication, key(publication), note, member));
	}

	private void revise(Entry before, int revision, Publication publication, @Nullable String key, String note,
			Member member) {
		this.ledger.revise(publication, before.by(),
				() -> this.table.revise(before.id(), revision, publication, key, note, member));
	}

	private void keep(String action, long id, int revision, Publication publication, String note, Member member) {
		this.trail.append(Trail.EARLIER, member, action, note, Map.of("entry", String.valueOf(id), "revision",
				String.valueOf(revision), "title", publication.title(), "category", publication.category().name()));
	}

	private static EarlierDraft draft(CsvLines.Line line) {
		return new EarlierDraft(line.value("标题"), line.value("信息类别"), line.value("发布日期"), line.value("网址"));
	}

	/** One title is published once a day in one category. */
	static String key(Publication publication) {
		return publication.publishedOn() + ":" + publication.category() + ":"
				+ NormalizedText.compact(publication.title());
	}

	private static String name(Publication publication) {
		return "“%s”（%s）".formatted(Texts.excerpt(publication.title()), Days.chinese(publication.publishedOn()));
	}

}
