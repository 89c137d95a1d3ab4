package org.gongkai.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The last resort for whatever no handler has answered: problem details for the API, else
 * a page in plain words. Never shows an exception's message.
 */
@Controller
class ErrorPages implements ErrorController {

	private static final List<Integer> OWN_PAGES = List.of(400, 403, 404, 409, 410, 413, 500, 503);

	@RequestMapping("${server.error.path:/error}")
	Object error(HttpServletRequest request, HttpServletResponse response) {
		HttpStatusCode status = status(request);
		if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause
				&& DatabaseAway.isCauseOf(cause)) {
			status = DatabaseAway.STATUS;
			response.setHeader(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER);
		}
		String refusal = Problems.refusal(request);
		if (refusal != null) {
			return Problems.answer(request, status, FrameworkProblems.kind(status), refusal, List.of());
		}
		if (Problems.isApi(request)) {
			return Problems.response(status, FrameworkProblems.kind(status), FrameworkProblems.detail(status),
					List.of());
		}
		if (!OWN_PAGES.contains(status.value())) {
			return Problems.page(status, FrameworkProblems.detail(status), List.of());
		}
		return new ModelAndView("error/" + status.value(), status);
	}

	private static HttpStatusCode status(HttpServletRequest request) {
		Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		if (code instanceof Integer number && number >= 400 && HttpStatus.resolve(number) != null) {
			return HttpStatusCode.valueOf(number);
		}
		// somebody typed the address of the error page
		return (code == null) ? HttpStatus.NOT_FOUND : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
