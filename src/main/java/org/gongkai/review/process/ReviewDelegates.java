package org.gongkai.review.process;

import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gongkai.inspection.Gate;
import org.gongkai.review.process.ReviewCourse.PublicationStopped;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The service tasks of {@code bpmn/document-review.bpmn} by the names the model calls
 * them; each tells the review that the document has come there.
 */
@Configuration(proxyBeanMethods = false)
class ReviewDelegates {

	private final ObjectProvider<ReviewCourse> course;

	ReviewDelegates(ObjectProvider<ReviewCourse> course) {
		this.course = course;
	}

	/** 交稿关口. */
	@Bean
	JavaDelegate draftedGate() {
		return gate(Gate.DRAFTED);
	}

	/** 初审关口. */
	@Bean
	JavaDelegate firstRoundGate() {
		return gate(Gate.FIRST_ROUND);
	}

	/** 复审关口. */
	@Bean
	JavaDelegate secondRoundGate() {
		return gate(Gate.SECOND_ROUND);
	}

	/** 保密审查关口. */
	@Bean
	JavaDelegate secrecyGate() {
		return gate(Gate.SECRECY);
	}

	/** 终审关口. */
	@Bean
	JavaDelegate finalRoundGate() {
		return gate(Gate.FINAL_ROUND);
	}

	/** 签发关口. */
	@Bean
	JavaDelegate signOffGate() {
		return gate(Gate.SIGN_OFF);
	}

	/** 发布关口: nobody waits for the answer, so a refusal is an outcome, not a fault. */
	@Bean
	JavaDelegate publicationGate() {
		return (execution) -> {
			try {
				this.course.getObject().passPublicationGate(document(execution));
			}
			catch (PublicationStopped ex) {
				throw new BpmnError(ReviewNames.PUBLICATION_STOPPED, ex.getMessage(), ex);
			}
		};
	}

	/** 锁定定稿. */
	@Bean
	JavaDelegate freezeVersion() {
		return (execution) -> this.course.getObject().freeze(document(execution));
	}

	/** 收回放行. */
	@Bean
	JavaDelegate takeBackRelease() {
		return (execution) -> this.course.getObject()
			.takeBackRelease(document(execution), (String) execution.getVariable(ReviewNames.STOPPED_BECAUSE));
	}

	/** 发布签发稿. */
	@Bean
	JavaDelegate publishSignedVersion() {
		return (execution) -> this.course.getObject().publish(document(execution));
	}

	/** 登记巡查问题. */
	@Bean
	JavaDelegate recordPatrolFinding() {
		return (execution) -> this.course.getObject().patrolFound(document(execution));
	}

	/** 退回拟稿人. */
	@Bean
	JavaDelegate returnToDrafter() {
		return (execution) -> this.course.getObject().returnToDrafter(document(execution));
	}

	/** 登记不同意发布. */
	@Bean
	JavaDelegate recordRejection() {
		return (execution) -> this.course.getObject().reject(document(execution));
	}

	/** 登记不予公开. */
	@Bean
	JavaDelegate recordNonDisclosure() {
		return (execution) -> this.course.getObject().keepUndisclosed(document(execution));
	}

	/** 催办: stands beside the user task of the same name. */
	@Bean
	JavaDelegate remind() {
		return (execution) -> this.course.getObject()
			.remind(document(execution),
					execution.getCurrentActivityId().replace(ReviewNames.REMIND, ReviewNames.USER_TASK));
	}

	private JavaDelegate gate(Gate gate) {
		return (execution) -> this.course.getObject().passGate(document(execution), gate);
	}

	private static long document(DelegateExecution execution) {
		return (Long) execution.getVariable(ReviewNames.DOCUMENT_ID);
	}

}
