package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.gongkai.annualreport.CellId;
import org.gongkai.annualreport.CellValue;
import org.gongkai.organization.Member;
import org.jspecify.annotations.Nullable;

/**
 * 科室报送: which section is asked for which figures of a year, and what it handed in.
 * Nothing is overwritten; a correction is a further hand-in.
 */
public interface SectionFigures {

	/**
	 * Asks a section, or changes what it is asked for; an empty set asks no more.
	 * Publishes {@link SectionAsked} within the transaction.
	 * @param basedOn {@link Request#version()} that was looked at, 0 for a section not
	 * asked before
	 * @param dueOn by when
	 * @throws CompilingRefused when the person is not of the disclosure office, the
	 * section is unknown, or somebody changed it in the meantime
	 */
	void ask(int year, long sectionId, int basedOn, Set<FigureGroup> groups, LocalDate dueOn, Member member);

	/** The sections that are asked, in the agency's order. */
	List<Request> requests(int year);

	/** What one section is asked for. */
	Optional<Request> request(int year, long sectionId);

	/**
	 * Hands figures in; those not named stay as they were. Publishes
	 * {@link SectionFiguresHandedIn} within the transaction.
	 * @param basedOn number of the hand-in that was looked at, 0 for none
	 * @param values by cell: a figure (amounts of money in 万元), or
	 * {@link CellValue#BLANK} to take one back
	 * @param note what the figures rest on; required for a correction
	 * @throws CompilingRefused when the person is neither drafter nor head of that
	 * section, a cell is not asked of it, a value is unusable or somebody handed in in
	 * the meantime
	 */
	HandIn handIn(int year, long sectionId, int basedOn, Map<CellId, CellValue> values, String note, Member member);

	/** All hand-ins of a section, newest first. */
	List<HandIn> handIns(int year, long sectionId);

	/**
	 * What a section is asked for and where it stands.
	 *
	 * @param year the year reported
	 * @param sectionId the section
	 * @param sectionName its name
	 * @param groups what is asked
	 * @param dueOn by when
	 * @param askedBy who asked
	 * @param askedAt when
	 * @param version to tell changes made in the meantime
	 * @param latest its last hand-in, or null
	 * @param missing cells that are still asked for
	 */
	record Request(int year, long sectionId, String sectionName, Set<FigureGroup> groups, LocalDate dueOn,
			String askedBy, Instant askedAt, int version, @Nullable HandIn latest, List<CellId> missing) {

		public Request {
			groups = Set.copyOf(groups);
			missing = List.copyOf(missing);
		}

		/** Whether everything asked for is there. */
		public boolean complete() {
			return this.missing.isEmpty();
		}

	}

	/**
	 * 报送: the figures of a section as of one day.
	 *
	 * @param id number of the record
	 * @param number 1 for the section's first of the year
	 * @param values its figures after this hand-in, only those that are there
	 * @param note what they rest on
	 * @param byId who handed in
	 * @param by that person's name
	 * @param at when
	 */
	record HandIn(long id, int number, Map<CellId, CellValue> values, String note, long byId, String by, Instant at) {

		public HandIn {
			values = Map.copyOf(values);
		}

	}

}
