package org.gongkai.calendar;

import java.time.LocalDate;

/**
 * A day by which something is due, counted in working days.
 *
 * @param date the last day
 * @param provisional true when the count reached a year whose notice is not yet entered,
 * so that only weekends were left out there; recomputed when the notice comes
 */
public record DueDate(LocalDate date, boolean provisional) {
}
