package org.gongkai.annualreport.compiling;

/**
 * A section handed figures in, for the first time or as a correction.
 *
 * @param year the year reported
 * @param sectionId the section
 */
public record SectionFiguresHandedIn(int year, long sectionId) {
}
