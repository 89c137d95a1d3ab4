package org.gongkai.review.process;

import java.util.Date;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.gongkai.review.Stage;
import org.gongkai.review.process.ReviewCourse.Term;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moments at which the model's timers go off, by the office's working days. */
@Component("reviewTerms")
public class ReviewTerms {

	private final ObjectProvider<ReviewCourse> course;

	ReviewTerms(ObjectProvider<ReviewCourse> course) {
		this.course = course;
	}

	/** When half of the task's time is over. */
	public Date halfGone(DelegateExecution execution) {
		return Date.from(term(execution).halfGone());
	}

	/** When four fifths of the task's time are over. */
	public Date nearlyGone(DelegateExecution execution) {
		return Date.from(term(execution).nearlyGone());
	}

	/** When the task's time is over. */
	public Date over(DelegateExecution execution) {
		return Date.from(term(execution).over());
	}

	private Term term(DelegateExecution execution) {
		String activity = execution.getCurrentActivityId();
		BaseElement task = execution.getBpmnModelInstance().getModelElementById(activity);
		Stage stage = Models.property(task, ReviewNames.STAGE)
			.map(Stage::valueOf)
			.orElseThrow(() -> new IllegalStateException("No stage is set on " + activity));
		return this.course.getObject().term((Long) execution.getVariable(ReviewNames.DOCUMENT_ID), stage, activity);
	}

}
