package org.gongkai.annualreport.collection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.annualreport.FormatVersion;
import org.gongkai.inspection.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 报送: a report of an agency and year as it was handed in; never changed afterwards. A
 * correction is the next revision, and the figures of this one stay to be seen.
 *
 * @param id its number, 0 before it is kept
 * @param agencyId whose report
 * @param year year Y that is reported
 * @param revision 1 for the first
 * @param source how it came in
 * @param fileName name of the file, or title of the document
 * @param fileDigest the kept file, or null when it came from a document
 * @param documentId the office's own document, or null
 * @param documentVersion its version, or null
 * @param titledAgency the agency as the title has it
 * @param formatVersion which form its tables have
 * @param signedOn the day of its sign-off, or null
 * @param figures its cells
 * @param problems what the check found
 * @param submittedById who handed it in
 * @param submittedBy that person's name
 * @param receivedAt when
 */
public record Submission(long id, long agencyId, int year, int revision, Source source, String fileName,
		@Nullable String fileDigest, @Nullable Long documentId, @Nullable Integer documentVersion, String titledAgency,
		FormatVersion formatVersion, @Nullable LocalDate signedOn, Figures figures, List<Problem> problems,
		long submittedById, String submittedBy, Instant receivedAt) {

	public Submission {
		problems = List.copyOf(problems);
	}

	/** How many problems of a weight the check found. */
	public int count(Severity severity) {
		return (int) this.problems.stream().filter((problem) -> problem.severity() == severity).count();
	}

	/** How a report came in. */
	public enum Source {

		UPLOAD("上传文件"), API("接口报送"), OWN("系统内报送");

		private final String label;

		Source(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
