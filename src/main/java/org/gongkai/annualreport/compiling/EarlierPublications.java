package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Category;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * 早前发布台账: what the office published before it used this system, or elsewhere. Counts
 * together with the pages published here. A correction adds a revision; nothing is
 * overwritten.
 */
public interface EarlierPublications {

	/** Entries on a page of the list. */
	int PAGE_SIZE = 50;

	/** A page of the list, latest first. */
	Listing find(Filter filter, int page);

	/** All of a year, oldest first. */
	List<Entry> ofYear(int year);

	/** The years of which there is something, latest first. */
	List<Integer> years();

	/**
	 * The entry.
	 * @throws CompilingRefused NOT_FOUND
	 */
	Entry entry(long id);

	/** All revisions of an entry, newest first. */
	List<Revision> history(long id);

	/**
	 * Enters a publication.
	 * @throws CompilingRefused when it is there already, unusable, or the person may not
	 */
	long enter(EarlierDraft draft, Member member);

	/**
	 * Enters all publications of a CSV file, or none.
	 * @return how many
	 * @throws CompilingRefused with a reason for each line that is wrong
	 */
	int bring(byte[] csv, Member member);

	/**
	 * Corrects an entry.
	 * @param revision the one that was looked at
	 * @param note why
	 * @throws CompilingRefused when somebody changed it in the meantime, it is unusable,
	 * or the person may not
	 */
	void correct(long id, int revision, EarlierDraft draft, String note, Member member);

	/**
	 * Strikes an entry out that does not belong here; it stays readable.
	 * @param note why, never blank
	 */
	void strikeOut(long id, int revision, String note, Member member);

	/**
	 * A publication.
	 *
	 * @param title its title
	 * @param category what kind of information
	 * @param publishedOn when
	 * @param address where it stands, or blank
	 */
	record Publication(String title, Category category, LocalDate publishedOn, String address) {

		public Publication {
			if (title.isBlank()) {
				throw new IllegalArgumentException("A publication has a title");
			}
		}

	}

	/**
	 * What the list shows.
	 *
	 * @param words of the title, blank for all
	 * @param category only these, or null
	 * @param year only this year's, or null
	 */
	record Filter(String words, @Nullable Category category, @Nullable Integer year) {
	}

	/**
	 * A page of the list.
	 *
	 * @param entries the entries
	 * @param total how many there are in all
	 */
	record Listing(List<Entry> entries, long total) {

		public Listing {
			entries = List.copyOf(entries);
		}

	}

	/**
	 * An entry as it stands.
	 *
	 * @param id number
	 * @param revision number of its last revision
	 * @param publication what it says
	 * @param struckOut whether it was struck out
	 * @param by who entered the last revision
	 * @param at when
	 */
	record Entry(long id, int revision, Publication publication, boolean struckOut, String by, Instant at) {
	}

	/**
	 * A revision.
	 *
	 * @param number 1 for the first
	 * @param publication what it said
	 * @param struckOut whether it struck the entry out
	 * @param note why it was changed
	 * @param by who entered it
	 * @param at when
	 */
	record Revision(int number, Publication publication, boolean struckOut, String note, String by, Instant at) {
	}

}
