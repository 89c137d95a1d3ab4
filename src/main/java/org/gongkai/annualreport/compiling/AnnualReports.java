package org.gongkai.annualreport.compiling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.gongkai.annualreport.CellId;
import org.gongkai.digest.Sm3;
import org.gongkai.organization.Member;

/** The annual reports that this office makes, one a year. */
public interface AnnualReports {

	/** The report of a year, once it was compiled. */
	Optional<YearReport> of(int year);

	/** The year's report whose text the document is. */
	Optional<YearReport> ofDocument(long documentId);

	/** All, latest year first. */
	List<YearReport> all();

	/**
	 * What compiling would change in the text as it stands; keeps nothing.
	 * @throws CompilingRefused when the year is none that can be reported
	 */
	Changes preview(int year);

	/**
	 * The same, but only when nothing has changed since somebody looked at the changes.
	 * @param seen {@link Changes#fingerprint()} of what he saw
	 * @throws CompilingRefused also when the changes are others by now
	 */
	long compile(int year, String seen, Member member);

	/**
	 * Makes the report's document, or brings its computed cells and live figures up to
	 * the records. What people wrote stays as it is.
	 * @return the document
	 * @throws CompilingRefused when the year has not ended
	 * @throws org.gongkai.document.DocumentRefused when the person may not edit it, or it
	 * is locked
	 */
	long compile(int year, Member member);

	/**
	 * The report of a year.
	 *
	 * @param year the year reported
	 * @param documentId its document
	 * @param documentVersion the version that the last compiling left
	 * @param compiledBy who compiled last
	 * @param compiledAt when
	 */
	record YearReport(int year, long documentId, int documentVersion, String compiledBy, Instant compiledAt) {
	}

	/**
	 * What compiling would change.
	 *
	 * @param cells cells whose value would follow the records
	 * @param typed cells that differ from the records and stay, because they were typed
	 * and explained
	 * @param texts live figures in the text that would follow
	 * @param notes what else would happen, in the user's words
	 */
	record Changes(List<CellChange> cells, List<CellChange> typed, List<TextChange> texts, List<String> notes) {

		public Changes {
			cells = List.copyOf(cells);
			typed = List.copyOf(typed);
			texts = List.copyOf(texts);
			notes = List.copyOf(notes);
		}

		/** Tells whether changes are the same as before. */
		public String fingerprint() {
			return Sm3.hex(this.cells + "\u0000" + this.typed + "\u0000" + this.texts + "\u0000" + this.notes);
		}

		public boolean isEmpty() {
			return this.cells.isEmpty() && this.texts.isEmpty() && this.notes.isEmpty();
		}

	}

	/**
	 * A cell that differs.
	 *
	 * @param cell which
	 * @param written what stands in the text, blank for nothing
	 * @param computed what the records say
	 */
	record CellChange(CellId cell, String written, String computed) {
	}

	/**
	 * A live figure that differs.
	 *
	 * @param figure its identifier
	 * @param passage the paragraph in which it stands
	 * @param written what stands there
	 * @param computed what the records say
	 */
	record TextChange(String figure, String passage, String written, String computed) {
	}

}
