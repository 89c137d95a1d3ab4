package org.gongkai.inspection.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.organization.Member;
import org.gongkai.organization.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists with their rules: nothing twice, nothing overwritten, every act on record.
 */
@Service
@Transactional
class StoredTermLists implements TermLists {

	/** The chain of the audit trail that the lists have. */
	static final String SUBJECT = "term-lists";

	private static final int LONGEST_NOTE = 500;

	private static final int MOST_PROBLEMS = 50;

	private final TermTable table;

	private final TermRights rights;

	private final AuditTrail trail;

	StoredTermLists(TermTable table, TermRights rights, AuditTrail trail) {
		this.table = table;
		this.rights = rights;
		this.trail = trail;
	}

	@Override
	public List<TermList> all() {
		return this.table.lists().stream().sorted(Comparator.comparing(TermList::kind)).toList();
	}

	@Override
	public TermList list(TermKind kind) {
		return this.table.list(kind).orElseThrow(() -> new TermsRefused(TermsRefused.Kind.NOT_FOUND, "没有这个词表"));
	}

	@Override
	public Listing find(TermKind kind, int version, String words, int page) {
		return this.table.find(kind, known(kind, version), words, page, PAGE_SIZE);
	}

	@Override
	public List<TermEntry> entries(TermKind kind, int version) {
		return this.table.rows(kind, known(kind, version)).stream().map(Row::entry).toList();
	}

	@Override
	public Row row(TermKind kind, long id) {
		return history(kind, id).get(0);
	}

	@Override
	public List<Row> history(TermKind kind, long id) {
		List<Row> rows = this.table.history(kind, id);
		if (rows.isEmpty()) {
			throw new TermsRefused(TermsRefused.Kind.NOT_FOUND, "词表中没有这个词条");
		}
		return rows;
	}

	@Override
	public List<Version> versions(TermKind kind) {
		return this.table.versions(kind);
	}

	@Override
	public void add(TermKind kind, int version, TermDraft draft, Member member) {
		this.rights.requireKeeper(member);
		TermEntry entry = usable(kind, draft);
		refuseTaken(kind, version, entry, 0);
		next(kind, version);
		this.table.insert(kind, version + 1, List.of(new Row(0, version + 1, null, entry)));
		keep(kind, version + 1, Action.ADD, "“%s”".formatted(entry.text()), member);
	}

	@Override
	public void change(TermKind kind, int version, long id, TermDraft draft, String note, Member member) {
		this.rights.requireKeeper(member);
		TermEntry entry = usable(kind, draft);
		String reason = reason(note);
		TermEntry before = standing(kind, id).entry();
		refuseTaken(kind, version, entry, id);
		next(kind, version);
		this.table.end(List.of(id), version + 1);
		this.table.insert(kind, version + 1, List.of(new Row(id, version + 1, null, entry)));
		keep(kind, version + 1, Action.CHANGE, "“%s”：%s".formatted(before.text(), reason), member);
	}

	@Override
	public void end(TermKind kind, int version, long id, String note, Member member) {
		this.rights.requireKeeper(member);
		String reason = reason(note);
		Row row = standing(kind, id);
		next(kind, version);
		this.table.end(List.of(id), version + 1);
		keep(kind, version + 1, Action.END, "“%s”：%s".formatted(row.entry().text(), reason), member);
	}

	@Override
	public void settle(TermKind kind, int version, String owner, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo, boolean enabled, Member member) {
		this.rights.requireKeeper(member);
		if (owner.isBlank() || owner.length() > 200) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "请填写由谁维护（科室或者人员），最多200个字");
		}
		if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "有效期止早于有效期起，请核对");
		}
		next(kind, version);
		this.table.settle(kind, owner.strip(), validFrom, validTo, enabled);
		keep(kind, version + 1, Action.SETTLE, "%s，由%s维护%s%s".formatted(enabled ? "启用" : "停用", owner.strip(),
				(validFrom != null) ? "，自" + validFrom + "起" : "", (validTo != null) ? "，至" + validTo + "止" : ""),
				member);
	}

	@Override
	public Brought bring(TermKind kind, int version, byte[] file, boolean wholly, Member member) {
		this.rights.requireKeeper(member);
		return merge(kind, version, read(kind, file), wholly, member);
	}

	@Override
	public int unseen(TermKind kind) {
		return unseenEntries(kind).size();
	}

	@Override
	public Brought takeUnseen(TermKind kind, int version, Member member) {
		this.rights.requireKeeper(member);
		return merge(kind, version, unseenEntries(kind), false, member);
	}

	private List<TermEntry> unseenEntries(TermKind kind) {
		// leaders are the office's own; the made-up ones are only an example
		if (kind == TermKind.LEADER || kind == TermKind.FORMER_CONTACT) {
			return List.of();
		}
		Set<String> seen = new HashSet<>(this.table.termsEver(kind));
		return ShippedTerms.of(kind).stream().filter((entry) -> !seen.contains(entry.text())).toList();
	}

	private static List<TermEntry> read(TermKind kind, byte[] file) {
		Map<String, TermEntry> entries = new LinkedHashMap<>();
		Map<String, Integer> places = new HashMap<>();
		List<String> problems = new ArrayList<>();
		for (TermFile.Line line : TermFile.read(file)) {
			Map<String, String> wrong = line.draft().problems(kind);
			if (!wrong.isEmpty()) {
				problems.add("第%d行：%s".formatted(line.number(), String.join("；", wrong.values())));
				continue;
			}
			TermEntry entry = line.draft().entry();
			Integer before = places.putIfAbsent(entry.key(), line.number());
			if (before != null) {
				problems.add("第%d行：“%s”与第%d行重复，请删去一行".formatted(line.number(), entry.text(), before));
			}
			entries.put(entry.key(), entry);
		}
		if (!problems.isEmpty()) {
			List<String> shown = new ArrayList<>(problems.subList(0, Math.min(MOST_PROBLEMS, problems.size())));
			if (problems.size() > MOST_PROBLEMS) {
				shown.add("还有%d行有问题没有列出，请先改正以上各行".formatted(problems.size() - MOST_PROBLEMS));
			}
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, shown);
		}
		return List.copyOf(entries.values());
	}

	private Brought merge(TermKind kind, int version, List<TermEntry> entries, boolean wholly, Member member) {
		Map<String, Row> known = new LinkedHashMap<>();
		this.table.rows(kind, version).forEach((row) -> known.put(row.entry().key(), row));
		List<Row> put = new ArrayList<>();
		List<Long> ended = new ArrayList<>();
		int changed = 0;
		for (TermEntry entry : entries) {
			Row before = known.remove(entry.key());
			if (before == null) {
				put.add(new Row(0, version + 1, null, entry));
			}
			else if (!before.entry().equals(entry)) {
				put.add(new Row(before.id(), version + 1, null, entry));
				ended.add(before.id());
				changed++;
			}
		}
		if (wholly) {
			known.values().forEach((row) -> ended.add(row.id()));
		}
		Brought brought = new Brought(put.size() - changed, changed, wholly ? known.size() : 0);
		if (put.isEmpty() && ended.isEmpty()) {
			return brought;
		}
		next(kind, version);
		this.table.end(ended, version + 1);
		this.table.insert(kind, version + 1, put);
		keep(kind, version + 1, Action.IMPORT,
				"新增%d条，修改%d条，停用%d条".formatted(brought.added(), brought.changed(), brought.ended()), member);
		return brought;
	}

	private int known(TermKind kind, int version) {
		int current = list(kind).version();
		if (version < 0 || version > current) {
			throw new TermsRefused(TermsRefused.Kind.NOT_FOUND, "词表没有第%d版，最新是第%d版".formatted(version, current));
		}
		return (version == 0) ? current : version;
	}

	private Row standing(TermKind kind, long id) {
		Row row = row(kind, id);
		if (row.toVersion() != null) {
			throw new TermsRefused(TermsRefused.Kind.CONFLICT, "这个词条已经停用，不能再改。如仍需检查，请重新新增");
		}
		return row;
	}

	private static TermEntry usable(TermKind kind, TermDraft draft) {
		Map<String, String> problems = draft.problems(kind);
		if (!problems.isEmpty()) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, List.copyOf(problems.values()));
		}
		return draft.entry();
	}

	private void refuseTaken(TermKind kind, int version, TermEntry entry, long exceptId) {
		boolean taken = this.table.rows(kind, version)
			.stream()
			.anyMatch((row) -> row.id() != exceptId && row.entry().key().equals(entry.key()));
		if (taken) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "词表中已有“%s”，请查找后修改它".formatted(entry.text()));
		}
	}

	private void next(TermKind kind, int version) {
		if (!this.table.next(kind, version)) {
			throw new TermsRefused(TermsRefused.Kind.CONFLICT,
					"您打开本页之后，%s修改了词表，您的修改没有保存。请刷新页面，查看最新内容后再改".formatted(list(kind).changedBy()));
		}
	}

	private static String reason(String note) {
		if (note.isBlank() || note.length() > LONGEST_NOTE - 100) {
			throw new TermsRefused(TermsRefused.Kind.UNUSABLE, "请写明修改的理由，最多%d个字".formatted(LONGEST_NOTE - 100));
		}
		return note.replaceAll("\\p{Cntrl}", " ").strip();
	}

	private void keep(TermKind kind, int version, Action action, String note, Member member) {
		String kept = (note.length() > LONGEST_NOTE) ? note.substring(0, LONGEST_NOTE) : note;
		this.table.keep(kind, version, action, kept, member);
		this.trail.append(new Act(SUBJECT, member.id(), member.name(), Role.DISCLOSURE_OFFICER.label(), "",
				action.name() + "_TERMS", kept, null, null,
				Map.of("list", kind.name(), "version", String.valueOf(version))));
	}

}
