package org.gongkai.inspection.terms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * The office's lists of terms. The disclosure office keeps them; every change makes a new
 * version of the list, is audited, and holds on all nodes from the next inspection on.
 */
public interface TermLists {

	/** Entries on a page of a list. */
	int PAGE_SIZE = 50;

	/** All lists, in the order of their kinds. */
	List<TermList> all();

	/**
	 * The list.
	 * @throws TermsRefused NOT_FOUND
	 */
	TermList list(TermKind kind);

	/**
	 * Entries of a list.
	 * @param version which version, 0 for the current one
	 * @param words in term, correct form, source or post; blank for all
	 * @param page from 0
	 */
	Listing find(TermKind kind, int version, String words, int page);

	/** All entries of a version, 0 for the current one. */
	List<TermEntry> entries(TermKind kind, int version);

	/**
	 * The entry as it is or was last.
	 * @throws TermsRefused NOT_FOUND
	 */
	Row row(TermKind kind, long id);

	/** All that an entry has been, latest first. */
	List<Row> history(TermKind kind, long id);

	/** The versions of a list, latest first. */
	List<Version> versions(TermKind kind);

	/**
	 * Adds an entry.
	 * @param version the version that the person looked at
	 * @throws TermsRefused when it is unusable or there already, somebody was faster, or
	 * the person may not
	 */
	void add(TermKind kind, int version, TermDraft draft, Member member);

	/** Changes an entry, with the reason. */
	void change(TermKind kind, int version, long id, TermDraft draft, String note, Member member);

	/** Ends an entry, with the reason; it stays readable in the older versions. */
	void end(TermKind kind, int version, long id, String note, Member member);

	/** Sets who keeps the list, how long it holds and whether it is asked at all. */
	void settle(TermKind kind, int version, String owner, @Nullable LocalDate validFrom, @Nullable LocalDate validTo,
			boolean enabled, Member member);

	/**
	 * Takes a file in, wholly or not at all: new terms are added, known ones become what
	 * the file says.
	 * @param wholly whether what is not in the file ends
	 */
	Brought bring(TermKind kind, int version, byte[] file, boolean wholly, Member member);

	/** How many terms come with the program that the list has never had. */
	int unseen(TermKind kind);

	/** Adds those terms; what the office has changed or ended stays as it is. */
	Brought takeUnseen(TermKind kind, int version, Member member);

	/**
	 * A list.
	 *
	 * @param kind its kind
	 * @param name its name
	 * @param owner who keeps it
	 * @param version the current version
	 * @param validFrom from which day it is asked, or null
	 * @param validTo until which day, or null
	 * @param enabled whether it is asked at all
	 * @param size how many entries it has
	 * @param changedBy who made the current version
	 * @param changedAt when
	 */
	record TermList(TermKind kind, String name, String owner, int version, @Nullable LocalDate validFrom,
			@Nullable LocalDate validTo, boolean enabled, int size, String changedBy, Instant changedAt) {
	}

	/**
	 * An entry in its list.
	 *
	 * @param id its number, the same through all changes
	 * @param fromVersion the version from which it was so
	 * @param toVersion the version that ended it, or null
	 * @param entry the entry
	 */
	record Row(long id, int fromVersion, @Nullable Integer toVersion, TermEntry entry) {
	}

	/**
	 * A page of a list.
	 *
	 * @param rows the entries
	 * @param total how many there are in all
	 */
	record Listing(List<Row> rows, long total) {

		public Listing {
			rows = List.copyOf(rows);
		}

	}

	/**
	 * A version of a list.
	 *
	 * @param number 1 for the first
	 * @param action what was done
	 * @param note why or what
	 * @param by who
	 * @param at when
	 */
	record Version(int number, Action action, String note, String by, Instant at) {
	}

	/**
	 * What a file changed.
	 *
	 * @param added new entries
	 * @param changed changed ones
	 * @param ended those that ended
	 */
	record Brought(int added, int changed, int ended) {
	}

	/** What made a version. */
	enum Action {

		START("初始词条"), ADD("新增"), CHANGE("修改"), END("停用"), SETTLE("设置"), IMPORT("导入");

		private final String label;

		Action(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
