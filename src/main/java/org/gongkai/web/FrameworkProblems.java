package org.gongkai.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * What the framework itself refuses (malformed JSON, wrong method, too large, a letter
 * where a number belongs, a missing part): problem details for the API, an error page for
 * everybody else.
 */
@ControllerAdvice
class FrameworkProblems extends ResponseEntityExceptionHandler {

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ServletWebRequest servletRequest = (ServletWebRequest) request;
		HttpServletRequest http = servletRequest.getRequest();
		HttpServletResponse response = servletRequest.getResponse();
		if (response == null || response.isCommitted()) {
			return null;
		}
		if (!Problems.isApi(http)) {
			sendError(response, headers, status);
			return null;
		}
		return ResponseEntity.status(status)
			.headers(headers)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(Problems.of(status, kind(status), detail(status), List.of()));
	}

	/** A body that breaks off, or whose parts cannot be told from each other. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unreadable(MultipartException ex, WebRequest request) {
		return handleExceptionInternal(ex, null, new HttpHeaders(), HttpStatus.BAD_REQUEST, request);
	}

	/** What a page or a call could not read or keep. */
	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	@Nullable ResponseEntity<Object> away(RuntimeException ex, WebRequest request) {
		if (!DatabaseAway.isCauseOf(ex)) {
			throw ex;
		}
		return handleExceptionInternal(ex, null, DatabaseAway.headers(), DatabaseAway.STATUS, request);
	}

	/** Bytes that are no text in the encoding of the request. */
	@ExceptionHandler
	@Nullable ResponseEntity<Object> unreadable(InvalidParameterException ex, WebRequest request) {
		return handleExceptionInternal(ex, null, new HttpHeaders(), HttpStatusCode.valueOf(ex.getErrorCode()), request);
	}

	/** Somebody who asks too often learns when he may again. */
	@ExceptionHandler
	Object tooOften(TooOften ex, HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(ex.seconds()));
		return Problems.answer(request, HttpStatus.TOO_MANY_REQUESTS, kind(HttpStatus.TOO_MANY_REQUESTS),
				String.valueOf(ex.getMessage()), List.of());
	}

	private static void sendError(HttpServletResponse response, HttpHeaders headers, HttpStatusCode status) {
		headers.forEach((name, values) -> values.forEach((value) -> response.addHeader(name, value)));
		try {
			response.sendError(status.value());
		}
		catch (IOException ex) {
			throw new IllegalStateException("Could not answer with status " + status.value(), ex);
		}
	}

	/** The stable ending of a problem's type. */
	static String kind(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "bad-request";
			case 401 -> "not-signed-in";
			case 403 -> "forbidden";
			case 404 -> "not-found";
			case 405 -> "method-not-allowed";
			case 406 -> "not-acceptable";
			case 409 -> "conflict";
			case 410 -> "gone";
			case 412 -> "stale-version";
			case 413 -> "too-large";
			case 415 -> "unsupported-media-type";
			case 422 -> "unusable";
			case 428 -> "precondition-required";
			case 429 -> "too-many-requests";
			case 503 -> "unavailable";
			default -> status.is5xxServerError() ? "internal" : "refused";
		};
	}

	/** What is wrong and what to do. */
	static String detail(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "提交的内容不完整或格式不对（例如 JSON 不完整、应填数字处填了文字、缺少必要的部分），请改正后重新提交。";
			case 401 -> "请先登录，或者提供有效的访问令牌。";
			case 403 -> "您没有权限这样做。如果页面放置过久，请刷新后重试；需要权限的，请联系系统管理员。";
			case 404 -> "没有找到，或者您无权查看。请核对地址。";
			case 405 -> "这个地址不支持这种请求方式。";
			case 406 -> "不能按您要求的格式提供，请改用 JSON。";
			case 409 -> "现在不能这样办，请刷新后查看最新情况。";
			case 410 -> "这项内容已经撤下。";
			case 412 -> "内容已被他人更新，请取得最新版本后再提交。";
			case 413 -> "提交的文件太大。单个文件不超过 20 MB，一次提交合计不超过 100 MB。";
			case 415 -> "不支持这种内容类型。";
			case 422 -> "提交的内容不能使用，请改正后重新提交。";
			case 429 -> "操作太频繁，请稍后再试。";
			case 503 -> DatabaseAway.DETAIL;
			default -> status.is5xxServerError() ? "系统出了问题，您的操作没有生效。请稍后重试；仍不行的，请把时间告诉系统管理员。" : "没有办成，请检查后重试。";
		};
	}

}
