package org.gongkai.review;

import org.gongkai.calendar.HolidayNoticeEntered;
import org.gongkai.document.Document;
import org.gongkai.document.Documents;
import org.gongkai.review.process.ReviewCourse.Term;
import org.gongkai.review.process.ReviewProcess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out provisional due dates anew once the holidays of the year are known. Each task
 * has its own transaction after that of the notice: an act on a document locks the
 * document first and the audit trail last, while the notice holds the trail from its
 * beginning.
 */
@Component
class ProvisionalDueDates {

	private static final Logger log = LoggerFactory.getLogger(ProvisionalDueDates.class);

	private final TaskStore tasks;

	private final Documents documents;

	private final Terms terms;

	private final ReviewProcess process;

	private final ReviewTrail trail;

	private final TransactionTemplate transaction;

	ProvisionalDueDates(TaskStore tasks, Documents documents, Terms terms, ReviewProcess process, ReviewTrail trail,
			PlatformTransactionManager transactions) {
		this.tasks = tasks;
		this.documents = documents;
		this.terms = terms;
		this.process = process;
		this.trail = trail;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@TransactionalEventListener
	void entered(HolidayNoticeEntered event) {
		for (TaskRow task : this.tasks.dueProvisionally()) {
			try {
				this.transaction.executeWithoutResult((status) -> settle(task, event.year()));
			}
			catch (ConcurrencyFailureException ex) {
				// somebody acts on it at this moment; if it stays open, so does the mark
				log.warn("The due date of task {} stays provisional", task.id(), ex);
			}
		}
	}

	private void settle(TaskRow listed, int year) {
		Document document = this.documents.lock(listed.documentId());
		TaskRow task = this.tasks.lock(listed.id());
		if (!task.isOpen()) {
			return;
		}
		Term term = this.terms.from(task.createdAt(), document, task.stage(), task.activity());
		this.tasks.due(task.id(), term.due());
		if (!term.due().date().equals(task.dueOn())) {
			this.process.reschedule(task.engineTask(), term);
			this.trail.happened(document, task.stage(), "MOVE_DUE_DATE",
					"已录入%d年放假安排，办理期限由%s改为%s".formatted(year, task.dueOn(), term.due().date()));
		}
	}

}
