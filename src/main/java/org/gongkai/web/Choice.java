package org.gongkai.web;

/**
 * An entry of a list to choose from.
 *
 * @param code what the form sends
 * @param label what the user reads
 */
public record Choice(String code, String label) {
}
