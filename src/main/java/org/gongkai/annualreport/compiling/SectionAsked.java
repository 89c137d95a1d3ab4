package org.gongkai.annualreport.compiling;

/**
 * A section is asked for figures, or for others or by another day than before; published
 * within the transaction.
 *
 * @param year the year reported
 * @param sectionId the section
 */
public record SectionAsked(int year, long sectionId) {
}
