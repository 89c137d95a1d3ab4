package org.gongkai.inspection.terms.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.inspection.terms.TermsRefused;
import org.gongkai.web.Problems;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers what the lists refuse and no form shows. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TermsAdvice {

	@ExceptionHandler
	Object refused(TermsRefused ex, HttpServletRequest request) {
		String kind = switch (ex.kind()) {
			case NOT_FOUND -> "not-found";
			case FORBIDDEN -> "forbidden";
			case CONFLICT -> "conflict";
			case UNUSABLE -> "unusable";
		};
		return Problems.answer(request, status(ex), kind, String.valueOf(ex.getMessage()), ex.reasons());
	}

	static HttpStatus status(TermsRefused ex) {
		return switch (ex.kind()) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case CONFLICT -> HttpStatus.CONFLICT;
			case UNUSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

}
