package org.gongkai.review.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.review.ReviewRefused;
import org.gongkai.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * What the review refuses, with every reason and the findings at which a gate stayed
 * shut.
 */
@ControllerAdvice
class ReviewProblems {

	@ExceptionHandler
	Object refused(ReviewRefused ex, HttpServletRequest request) {
		HttpStatus status = switch (ex.kind()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case INCOMPLETE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
		String detail = String.valueOf(ex.getMessage());
		if (!Problems.isApi(request)) {
			return Problems.page(status, detail, ex.reasons());
		}
		ProblemDetail problem = Problems.of(status, kind(ex), detail, ex.reasons());
		if (!ex.findings().isEmpty()) {
			problem.setProperty("findings", ex.findings().stream().map(FindingView::of).toList());
		}
		return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	@ExceptionHandler
	Object precondition(PreconditionRequired ex, HttpServletRequest request) {
		return Problems.answer(request, HttpStatus.PRECONDITION_REQUIRED, "precondition-required",
				String.valueOf(ex.getMessage()), List.of());
	}

	private static String kind(ReviewRefused ex) {
		return switch (ex.kind()) {
			case NOT_FOUND -> "not-found";
			case FORBIDDEN -> "forbidden";
			case CONFLICT -> ex.findings().isEmpty() ? "conflict" : "gate-closed";
			case INCOMPLETE -> "incomplete";
		};
	}

}
