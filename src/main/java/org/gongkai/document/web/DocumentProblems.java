package org.gongkai.document.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.StaleVersion;
import org.gongkai.format.UnreadableFile;
import org.gongkai.web.Problems;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is refused on documents and files, wherever it was asked. */
@ControllerAdvice
class DocumentProblems {

	@ExceptionHandler
	Object notFound(DocumentNotFound ex, HttpServletRequest request) {
		return Problems.answer(request, HttpStatus.NOT_FOUND, "not-found", message(ex), List.of());
	}

	@ExceptionHandler
	Object refused(DocumentRefused ex, HttpServletRequest request) {
		return switch (ex.kind()) {
			case FORBIDDEN -> Problems.answer(request, HttpStatus.FORBIDDEN, "forbidden", message(ex), ex.reasons());
			case NOT_NOW -> Problems.answer(request, HttpStatus.CONFLICT, "conflict", message(ex), ex.reasons());
			case UNUSABLE ->
				Problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "unusable", message(ex), ex.reasons());
		};
	}

	/** The API names the header that did not fit, a form the lost update. */
	@ExceptionHandler
	Object stale(StaleVersion ex, HttpServletRequest request) {
		HttpStatus status = Problems.isApi(request) ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT;
		return Problems.answer(request, status, "stale-version", message(ex), List.of());
	}

	@ExceptionHandler
	Object unreadable(UnreadableFile ex, HttpServletRequest request) {
		return switch (ex.kind()) {
			case TOO_LARGE ->
				Problems.answer(request, HttpStatus.CONTENT_TOO_LARGE, "too-large", message(ex), List.of());
			case WRONG_TYPE -> Problems.answer(request, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type",
					message(ex), List.of());
			case UNUSABLE ->
				Problems.answer(request, HttpStatus.UNPROCESSABLE_CONTENT, "unusable", message(ex), List.of());
		};
	}

	/** Two acts on the same rows at once: the database let one through. */
	@ExceptionHandler
	Object crossed(ConcurrencyFailureException ex, HttpServletRequest request) {
		return Problems.answer(request, HttpStatus.CONFLICT, "conflict", "有人正在办理同一件事，您的操作没有生效。请刷新后再试。", List.of());
	}

	private static String message(Exception ex) {
		return String.valueOf(ex.getMessage());
	}

}
