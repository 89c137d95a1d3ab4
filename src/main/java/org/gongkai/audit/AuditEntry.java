package org.gongkai.audit;

import java.time.Instant;

/**
 * An act as it was kept.
 *
 * @param id number of the row
 * @param sequence place in the subject's chain, from 1
 * @param at the moment, to the millisecond
 * @param act what was done
 * @param previousHash hash of the entry before, 64 zeros for the first
 * @param hash SM3 over this entry and the previous hash
 */
public record AuditEntry(long id, long sequence, Instant at, Act act, String previousHash, String hash) {
}
