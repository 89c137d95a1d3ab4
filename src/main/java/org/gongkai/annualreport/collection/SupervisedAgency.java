package org.gongkai.annualreport.collection;

import org.gongkai.annualreport.ReportScope;
import org.gongkai.inspection.NormalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An agency whose report is collected; the one without a parent is this office itself.
 *
 * @param id its number
 * @param name full name
 * @param creditCode 统一社会信用代码, blank when not known
 * @param scope who reports, hence by when
 * @param coverage what its figures already hold
 * @param parent the agency above it, or null for this office
 * @param path the numbers of all above and its own, {@code /1/17/}
 * @param activeFrom the first year for which it reports
 * @param activeUntil the last one, or null as long as it exists
 * @param endReason why it ends (撤销、合并、分设、更名), blank as long as it exists
 * @param successor who carries on, or null
 * @param lockVersion how often the entry was changed
 */
public record SupervisedAgency(long id, String name, String creditCode, ReportScope scope, Coverage coverage,
		@Nullable Long parent, String path, int activeFrom, @Nullable Integer activeUntil, String endReason,
		@Nullable Long successor, int lockVersion) {

	/** Whether a report is due from it for that year. */
	public boolean reportsFor(int year) {
		return this.activeFrom <= year && (this.activeUntil == null || year <= this.activeUntil);
	}

	/** Whether it stands somewhere below another one. */
	public boolean isBelow(SupervisedAgency other) {
		return this.id != other.id && this.path.startsWith(other.path);
	}

	/** A name as it is compared: width and spaces do not matter. */
	public static String key(String name) {
		return NormalizedText.compact(name);
	}

}
