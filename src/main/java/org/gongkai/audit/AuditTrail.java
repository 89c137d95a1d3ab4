package org.gongkai.audit;

import java.util.List;
import java.util.Set;

/**
 * The trail of what was done. Entries are appended in the transaction of the act and can
 * be neither changed nor removed; each subject has a chain of its own.
 */
public interface AuditTrail {

	/** Appends an act to its subject's chain; needs a running transaction. */
	AuditEntry append(Act act);

	/** The chain of a subject, oldest first. */
	List<AuditEntry> of(String subject);

	/** Who has done that act on the subject, as numbers of people. */
	Set<Long> actors(String subject, String action);

	/** Recomputes every chain, head and daily seal. */
	Verification verify();

}
