package org.gongkai.document.web;

import java.util.List;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import org.gongkai.document.DocumentNotFound;
import org.gongkai.document.DocumentRefused;
import org.gongkai.document.StaleVersion;
import org.gongkai.format.UnreadableFile;
import org.gongkai.web.Problems;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** What is refused about documents, for pages and API of every module. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentProblems {

	@ExceptionHandler
	Object notFound(DocumentNotFound ex, HttpServletRequest request) {
		return Problems.answer(request, HttpStatus.NOT_FOUND, "not-found", message(ex), List.of());
	}

	@ExceptionHandler
	Object refused(DocumentRefused ex, HttpServletRequest request) {
		HttpStatus status = status(ex.kind());
		String kind = switch (ex.kind()) {
			case FORBIDDEN -> "forbidden";
			case NOT_NOW -> "conflict";
			case UNUSABLE -> "unusable";
		};
		return Problems.answer(request, status, kind, message(ex), ex.reasons());
	}

	@ExceptionHandler
	Object stale(StaleVersion ex, HttpServletRequest request) {
		boolean api = Problems.isApi(request);
		return Problems.answer(request, api ? HttpStatus.PRECONDITION_FAILED : HttpStatus.CONFLICT, "stale-version",
				message(ex), List.of());
	}

	@ExceptionHandler
	Object unreadable(UnreadableFile ex, HttpServletRequest request) {
		HttpStatus status = status(ex.kind());
		String kind = switch (ex.kind()) {
			case TOO_LARGE -> "too-large";
			case WRONG_TYPE -> "unsupported-media-type";
			case UNUSABLE -> "unusable";
		};
		return Problems.answer(request, status, kind, message(ex), List.of());
	}

	static HttpStatus status(DocumentRefused.Kind kind) {
		return switch (kind) {
			case FORBIDDEN -> HttpStatus.FORBIDDEN;
			case NOT_NOW -> HttpStatus.CONFLICT;
			case UNUSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	static HttpStatus status(UnreadableFile.Kind kind) {
		return switch (kind) {
			case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
			case WRONG_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
			case UNUSABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
		};
	}

	/**
	 * Two acts on the same rows at once: the database let one through, or who waited for
	 * a row has waited long enough.
	 */
	@ExceptionHandler({ ConcurrencyFailureException.class, LockTimeoutException.class, PessimisticLockException.class,
			OptimisticLockException.class })
	Object crossed(HttpServletRequest request) {
		return Problems.answer(request, HttpStatus.CONFLICT, "conflict", "有人正在办理同一件事，您的操作没有生效。请刷新后再试。", List.of());
	}

	private static String message(Exception ex) {
		return String.valueOf(ex.getMessage());
	}

}
