package org.gongkai.calendar;

/**
 * The notice of a year has been entered; due dates that were provisional can be worked
 * out anew. Published within the transaction.
 *
 * @param year the year it arranges
 */
public record HolidayNoticeEntered(int year) {
}
