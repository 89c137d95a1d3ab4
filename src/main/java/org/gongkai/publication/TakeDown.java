package org.gongkai.publication;

import java.time.Clock;
import java.util.Map;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.gongkai.document.DocumentState;
import org.gongkai.document.Documents;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Does what the process of a withdrawal asks for. */
@Service
class TakeDown implements WithdrawalSteps {

	private final WithdrawalTable withdrawals;

	private final PageTable pages;

	private final SiteStanding site;

	private final Documents documents;

	private final AuditTrail audit;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TakeDown(WithdrawalTable withdrawals, PageTable pages, SiteStanding site, Documents documents, AuditTrail audit,
			ApplicationEventPublisher events, Clock clock) {
		this.withdrawals = withdrawals;
		this.pages = pages;
		this.site = site;
		this.documents = documents;
		this.audit = audit;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeDown(long withdrawalId) {
		Withdrawal withdrawal = this.withdrawals.find(withdrawalId).orElseThrow();
		PublishedPage page = this.pages.find(withdrawal.documentId()).orElseThrow();
		if (!this.pages.takeDown(withdrawal.documentId(), withdrawal.withdrawnAt())) {
			return;
		}
		this.site.takenDown();
		this.documents.moveTo(withdrawal.documentId(), DocumentState.WITHDRAWN);
		this.audit.append(new Act(Act.document(withdrawal.documentId()), withdrawal.decidedById(),
				withdrawal.decidedBy(), withdrawal.decidedAs(), "", "WITHDRAW", withdrawal.reason(), page.version(),
				page.contentHash(), Map.of("url", withdrawal.address(), "reasonClass", withdrawal.reasonClass().name(),
						"foundBy", withdrawal.foundBy())));
		this.events.publishEvent(
				new DocumentWithdrawn(withdrawal.documentId(), withdrawal.address(), withdrawal.withdrawnAt()));
	}

	@Override
	@Transactional
	public void remind(long withdrawalId) {
		Withdrawal withdrawal = this.withdrawals.find(withdrawalId).orElseThrow();
		this.withdrawals.remind(withdrawalId, this.clock.instant());
		this.audit.append(new Act(Act.document(withdrawal.documentId()), null, "系统", "", "", "WITHDRAWAL_OVERDUE",
				"撤稿书面材料逾期未补", null, null, Map.of("due", withdrawal.reportDue().toString())));
	}

}
