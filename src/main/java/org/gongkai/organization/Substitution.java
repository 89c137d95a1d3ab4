package org.gongkai.organization;

import java.time.LocalDate;

/**
 * 代理: a person acts in another's post for a time, in his own name with “代…”.
 *
 * @param id number of the record
 * @param absent the person whose post it is
 * @param substitute who acts for him
 * @param role the post
 * @param from first day
 * @param until last day
 * @param basis why, and who arranged it
 */
public record Substitution(long id, Member absent, Member substitute, Role role, LocalDate from, LocalDate until,
		String basis) {
}
