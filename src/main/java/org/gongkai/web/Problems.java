package org.gongkai.web;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns a refusal into the answer that fits the way in: problem details (RFC 9457) under
 * {@code /api/}, a page with the reasons elsewhere. A feature's {@code @ControllerAdvice}
 * returns {@link #answer} from its exception handlers.
 */
public final class Problems {

	/** Every type of a problem begins with this and ends in its kind. */
	public static final String TYPE_PREFIX = "urn:gongkai:problem:";

	private static final String DETAIL = Problems.class.getName() + ".detail";

	private Problems() {
	}

	/**
	 * The details of a problem.
	 * @param status the answer's status
	 * @param kind stable code in kebab case, such as {@code stale-version}
	 * @param detail what is wrong and what to do, in Chinese
	 * @param reasons every single reason, possibly none
	 */
	public static ProblemDetail of(HttpStatusCode status, String kind, String detail, List<String> reasons) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPE_PREFIX + kind));
		problem.setTitle(title(status));
		problem.setProperty("reasons", List.copyOf(reasons));
		return problem;
	}

	/** The same as an answer of the API. */
	public static ResponseEntity<ProblemDetail> response(HttpStatusCode status, String kind, String detail,
			List<String> reasons) {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(of(status, kind, detail, reasons));
	}

	/** The refusal as a page. */
	public static ModelAndView page(HttpStatusCode status, String detail, List<String> reasons) {
		ModelAndView page = new ModelAndView("error/refused");
		page.setStatus(status);
		page.addObject("status", status.value());
		page.addObject("heading", title(status));
		page.addObject("detail", detail);
		page.addObject("reasons", reasons.stream().filter((reason) -> !reason.equals(detail)).toList());
		return page;
	}

	/**
	 * {@link #response} for the API, {@link #page} for everything else.
	 * @return what an exception handler may return
	 */
	public static Object answer(HttpServletRequest request, HttpStatusCode status, String kind, String detail,
			List<String> reasons) {
		return (isApi(request) || wantsJson(request)) ? response(status, kind, detail, reasons)
				: page(status, detail, reasons);
	}

	/**
	 * Refuses from a filter, where no exception handler is reached.
	 * @param detail what is wrong and what to do, in Chinese
	 */
	public static void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatusCode status,
			String detail) throws IOException {
		request.setAttribute(DETAIL, detail);
		response.sendError(status.value());
	}

	/** What a filter has said of its refusal, if one has. */
	static @Nullable String refusal(HttpServletRequest request) {
		return (String) request.getAttribute(DETAIL);
	}

	/** Scripts of pages ask so, a browser that opens a page never does. */
	private static boolean wantsJson(HttpServletRequest request) {
		String accept = request.getHeader(HttpHeaders.ACCEPT);
		return accept != null && accept.startsWith(MediaType.APPLICATION_JSON_VALUE);
	}

	/** Whether the request came in by the API. */
	public static boolean isApi(HttpServletRequest request) {
		String path = request.getRequestURI();
		if (request.getDispatcherType() == DispatcherType.ERROR
				&& request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String original) {
			path = original;
		}
		return path.startsWith(request.getContextPath() + "/api/");
	}

	/** A status in the user's words. */
	public static String title(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "提交的内容不完整";
			case 401 -> "请先登录";
			case 403 -> "没有权限";
			case 404 -> "没有找到";
			case 405 -> "不支持这种请求方式";
			case 409 -> "现在不能这样办";
			case 410 -> "已经撤下";
			case 412 -> "内容已被更新";
			case 413 -> "文件太大";
			case 415 -> "不支持的文件类型";
			case 422 -> "内容不能使用";
			case 429 -> "操作太频繁";
			case 503 -> "暂时办不了";
			default -> (HttpStatus.valueOf(status.value()).is5xxServerError()) ? "系统出了问题" : "没有办成";
		};
	}

}
