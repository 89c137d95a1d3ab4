package org.gongkai.organization.web;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.organization.OrganizationRefused;
import org.gongkai.organization.OrganizationRefused.Kind;
import org.gongkai.web.Problems;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Answers refusals that belong to no form. */
@ControllerAdvice
class OrganizationAdvice {

	static HttpStatus status(Kind kind) {
		return switch (kind) {
			case NOT_FOUND -> HttpStatus.NOT_FOUND;
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case STALE, NOT_POSSIBLE -> HttpStatus.CONFLICT;
			case UNUSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	@ExceptionHandler
	Object refused(OrganizationRefused refusal, HttpServletRequest request) {
		String kind = switch (refusal.kind()) {
			case NOT_FOUND -> "not-found";
			case FORBIDDEN -> "forbidden";
			case STALE, NOT_POSSIBLE -> "conflict";
			case UNUSABLE -> "unusable";
		};
		return Problems.answer(request, status(refusal.kind()), kind, String.valueOf(refusal.getMessage()),
				refusal.reasons());
	}

}
