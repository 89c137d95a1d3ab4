package org.gongkai.review;

import java.time.Instant;
import java.time.LocalDate;

import org.gongkai.document.Category;
import org.gongkai.document.ReviewProfile;
import org.jspecify.annotations.Nullable;

/**
 * A task of the list.
 *
 * @param id number of the task
 * @param documentId the document
 * @param title its title
 * @param category its category
 * @param profile its route
 * @param stage what is to be done
 * @param createdAt since when
 * @param dueOn the last working day
 * @param dueProvisional whether that day reaches a year without calendar
 * @param overdueDays working days past the due day, 0 when not overdue
 * @param assigneeId who holds it, or null
 * @param assigneeName that person's name, or null
 */
public record ReviewTask(long id, long documentId, String title, Category category, ReviewProfile profile, Stage stage,
		Instant createdAt, LocalDate dueOn, boolean dueProvisional, int overdueDays, @Nullable Long assigneeId,
		@Nullable String assigneeName) {
}
