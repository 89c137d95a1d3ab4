package org.gongkai.review;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is refused in a review and after it, wherever it was asked. */
@ControllerAdvice
class ReviewProblems {

	@ExceptionHandler
	Object refused(ReviewRefused ex, HttpServletRequest request) {
		String message = String.valueOf(ex.getMessage());
		return switch (ex.kind()) {
			case NOT_FOUND -> Problems.answer(request, HttpStatus.NOT_FOUND, "not-found", message, ex.reasons());
			case FORBIDDEN -> Problems.answer(request, HttpStatus.FORBIDDEN, "forbidden", message, ex.reasons());
			case CONFLICT -> Problems.answer(request, HttpStatus.CONFLICT, "conflict", message, ex.reasons());
			case INCOMPLETE ->
				Problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "unusable", message, ex.reasons());
		};
	}

}
