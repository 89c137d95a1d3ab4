package org.gongkai.annualreport.work;

/**
 * A count of publications in part one that the records give otherwise now.
 *
 * @param label what it counts
 * @param then what the records said at the sign-off
 * @param now what they say now
 */
public record LaterFigure(String label, String then, String now) {
}
