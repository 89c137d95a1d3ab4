package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.compiling.NormativeDocument.Type;
import org.gongkai.organization.Member;
import org.gongkai.publication.PublicationLog;
import org.jspecify.annotations.Nullable;

/**
 * 规范性文件台账: the 规章 and 行政规范性文件 of the agency, from which table two is counted. The number
 * of articles on the site counts nothing here. A correction adds a revision; nothing is
 * overwritten.
 */
public interface NormativeRegister {

	/** Entries on a page of the list. */
	int PAGE_SIZE = 50;

	/** A page of the list, last made first. */
	Listing find(Filter filter, int page);

	/**
	 * The stock of a year and how it follows from the one before.
	 */
	Stock stock(int year, Type type);

	/**
	 * The entry.
	 * @throws CompilingRefused NOT_FOUND
	 */
	Entry entry(long id);

	/** All revisions of an entry, newest first. */
	List<Revision> history(long id);

	/** Published 行政规范性文件 that are not in the register. */
	List<PublicationLog.Entry> suggestions();

	/**
	 * Enters a document.
	 * @param documentId the published document it was entered from, or null
	 * @throws CompilingRefused when it is in the register already, unusable, or the
	 * person may not
	 */
	long enter(NormativeDraft draft, @Nullable Long documentId, Member member);

	/**
	 * Enters all documents of a CSV file, or none.
	 * @return how many
	 * @throws CompilingRefused with a reason for each line that is wrong
	 */
	int bring(byte[] csv, Member member);

	/**
	 * Corrects an entry, or enters its repeal.
	 * @param revision the one that was looked at
	 * @param note why
	 * @throws CompilingRefused when somebody changed it in the meantime, it is unusable,
	 * or the person may not
	 */
	void correct(long id, int revision, NormativeDraft draft, String note, Member member);

	/**
	 * Strikes an entry out that does not belong here; it stays readable.
	 * @param note why, never blank
	 */
	void strikeOut(long id, int revision, String note, Member member);

	/**
	 * What the list shows.
	 *
	 * @param words of title or 文号, blank for all
	 * @param type only these, or null
	 * @param inForce only valid ones, only ended ones, or null for both
	 */
	record Filter(String words, @Nullable Type type, @Nullable Boolean inForce) {
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
	 * @param document what it says
	 * @param documentId the published document it was entered from, or null
	 * @param struckOut whether it was struck out
	 * @param by who entered the last revision
	 * @param at when
	 */
	record Entry(long id, int revision, NormativeDocument document, @Nullable Long documentId, boolean struckOut,
			String by, Instant at) {
	}

	/**
	 * A revision.
	 *
	 * @param number 1 for the first
	 * @param document what it said
	 * @param struckOut whether it struck the entry out
	 * @param note why it was changed
	 * @param by who entered it
	 * @param at when
	 */
	record Revision(int number, NormativeDocument document, boolean struckOut, String note, String by, Instant at) {
	}

	/**
	 * How a year's stock follows from the one before.
	 *
	 * @param before valid on 31 December of the year before
	 * @param issued made in the year
	 * @param takenOver taken over from other agencies in the year
	 * @param repealed ended in the year
	 * @param inForce valid on 31 December of the year
	 */
	record Stock(List<Entry> before, List<Entry> issued, List<Entry> takenOver, List<Entry> repealed,
			List<Entry> inForce) {

		public Stock {
			before = List.copyOf(before);
			issued = List.copyOf(issued);
			takenOver = List.copyOf(takenOver);
			repealed = List.copyOf(repealed);
			inForce = List.copyOf(inForce);
			if (before.size() + issued.size() + takenOver.size() - repealed.size() != inForce.size()) {
				throw new IllegalArgumentException("The stock of %d does not follow from %d + %d + %d - %d"
					.formatted(inForce.size(), before.size(), issued.size(), takenOver.size(), repealed.size()));
			}
		}

	}

	/** The entry that was made from a published document, if any. */
	Optional<Entry> ofDocument(long documentId);

}
