package org.gongkai.annualreport.compiling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.inspection.NormalizedText;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
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

	StoredEarlierPublications(EarlierTable table, Rights rights, ReportYears years, Trail trail) {
		this.table = table;
		this.rights = rights;
		this.years = years;
		this.trail = trail;
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
		return this.table.find(id).orElseThrow(() -> new CompilingRefused(CompilingRefused.Kind.NOT_FOUND, "台账中没有这一条"));
	}

	@Override
	@Transactional(readOnly = true)
	public List<Revision> history(long id) {
		return this.table.history(id);
	}

	@Override
	public long enter(EarlierDraft draft, Member member) {
		this.rights.requireKeeper(member);
		Publication publication = usable(draft);
		refuseTaken(publication, 0);
		long id = insert(publication, "", member);
		keep("ENTER_PUBLICATION", id, 1, publication, "", member);
		return id;
	}

	@Override
	public int bring(byte[] csv, Member member) {
		this.rights.requireKeeper(member);
		List<Publication> publications = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		Map<String, String> places = new HashMap<>();
		for (CsvLines.Line line : CsvLines.read(csv, COLUMNS, OPTIONAL_COLUMNS)) {
			EarlierDraft draft = new EarlierDraft(line.value("标题"), line.value("信息类别"), line.value("发布日期"),
					line.value("网址"));
			Map<String, String> wrong = draft.problems(this.years.today());
			if (!wrong.isEmpty()) {
				wrong.values().forEach((problem) -> problems.add(line.place() + "：" + problem));
				continue;
			}
			Publication publication = draft.publication();
			String before = places.putIfAbsent(key(publication), line.place());
			if (before != null) {
				problems.add("%s：与%s是同一篇（%s）".formatted(line.place(), before, name(publication)));
			}
			else if (this.table.isTaken(key(publication), 0)) {
				problems.add("%s：台账中已有%s".formatted(line.place(), name(publication)));
			}
			publications.add(publication);
		}
		CsvLines.refuse(problems);
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
		Publication publication = usable(draft);
		if (publication.equals(before.publication()) && revision == before.revision()) {
			return;
		}
		String reason = Texts.reason(note);
		refuseTaken(publication, id);
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
		if (entry.struckOut()) {
			throw new CompilingRefused(CompilingRefused.Kind.CONFLICT, "这一条已经划去，不能再改。如仍需计入，请重新登记");
		}
		return entry;
	}

	private Publication usable(EarlierDraft draft) {
		Map<String, String> problems = draft.problems(this.years.today());
		if (!problems.isEmpty()) {
			throw new CompilingRefused(CompilingRefused.Kind.UNUSABLE, List.copyOf(problems.values()));
		}
		return draft.publication();
	}

	private void refuseTaken(Publication publication, long exceptId) {
		if (this.table.isTaken(key(publication), exceptId)) {
			throw taken(publication);
		}
	}

	private long insert(Publication publication, String note, Member member) {
		try {
			return this.table.insert(publication, key(publication), note, member);
		}
		catch (DuplicateKeyException ex) {
			throw taken(publication);
		}
	}

	private void revise(Entry before, int revision, Publication publication, @Nullable String key, String note,
			Member member) {
		try {
			if (!this.table.revise(before.id(), revision, publication, key, note, member)) {
				throw new CompilingRefused(CompilingRefused.Kind.CONFLICT,
						"您打开本页之后，%s修改了这一条，您的修改没有保存。请查看最新内容后再改".formatted(before.by()));
			}
		}
		catch (DuplicateKeyException ex) {
			throw taken(publication);
		}
	}

	private void keep(String action, long id, int revision, Publication publication, String note, Member member) {
		this.trail.append(Trail.EARLIER, member, action, note, Map.of("entry", String.valueOf(id), "revision",
				String.valueOf(revision), "title", publication.title(), "category", publication.category().name()));
	}

	/** One title is published once a day in one category. */
	static String key(Publication publication) {
		return publication.publishedOn() + ":" + publication.category() + ":"
				+ NormalizedText.compact(publication.title());
	}

	private static CompilingRefused taken(Publication publication) {
		return new CompilingRefused(CompilingRefused.Kind.CONFLICT,
				"台账中已有%s，没有重复登记。如需修改，请在台账中打开那一条".formatted(name(publication)));
	}

	private static String name(Publication publication) {
		return "“%s”（%s）".formatted(Texts.excerpt(publication.title()), Days.chinese(publication.publishedOn()));
	}

}
