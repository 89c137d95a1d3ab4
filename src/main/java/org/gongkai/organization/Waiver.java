package org.gongkai.organization;

import java.time.LocalDate;

/**
 * 豁免: where an office has too few people, the principal leader lets a person set aside
 * one rule on the separation of duties; printed on every form and listed in the audit
 * report, never silently.
 *
 * @param id number of the record
 * @param rule code of the rule, as the review module names it
 * @param person whom it is granted to
 * @param reason why
 * @param grantedBy the principal leader
 * @param from first day
 * @param until last day
 */
public record Waiver(long id, String rule, Member person, String reason, Member grantedBy, LocalDate from,
		LocalDate until) {
}
