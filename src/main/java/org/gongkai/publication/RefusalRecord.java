package org.gongkai.publication;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps in the trail that something was refused, although the refusal undoes the
 * transaction in which it happened.
 */
@Component
class RefusalRecord {

	private final AuditTrail audit;

	private final TransactionTemplate apart;

	RefusalRecord(AuditTrail audit, PlatformTransactionManager transactions) {
		this.audit = audit;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/**
	 * Appends the act once the running transaction has ended: within it the entry would
	 * be undone, beside it the entry would wait for the chain's lock for ever.
	 */
	void keepAfterwards(Act act) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCompletion(int status) {
				RefusalRecord.this.apart.executeWithoutResult((transaction) -> RefusalRecord.this.audit.append(act));
			}

		});
	}

}
