package org.gongkai.operation.web;

import java.util.Map;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gongkai.organization.SignedIn;
import org.gongkai.web.Visitor;
import org.slf4j.MDC;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Log lines of a request carry the numbers of the person, the document and the task. They
 * stay until the container is done with the request, as it logs what nobody caught.
 */
@Component
class RequestsInLog implements HandlerInterceptor, WebMvcConfigurer, ServletRequestListener {

	private static final String USER = "user";

	private static final String DOCUMENT = "document";

	private static final String TASK = "task";

	private final SignedIn signedIn;

	private final Visitor visitor;

	RequestsInLog(SignedIn signedIn, Visitor visitor) {
		this.signedIn = signedIn;
		this.visitor = visitor;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		// who only reads the public site is not looked up
		registry.addInterceptor(this)
			.excludePathPatterns("/", "/public/**", "/css/**", "/js/**", "/vendor/**", "/webjars/**", "/images/**",
					"/error", "/sitemap.xml", "/robots.txt");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (this.visitor.signedIn()) {
			MDC.put(USER, Long.toString(this.signedIn.member().id()));
		}
		Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		if (pattern != null
				&& request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> values) {
			String path = pattern.toString();
			put(DOCUMENT, path.contains("/documents/{id") ? values.get("id") : values.get("documentId"));
			put(TASK, path.contains("/tasks/{id") ? values.get("id") : null);
		}
		return true;
	}

	@Override
	public void requestDestroyed(ServletRequestEvent event) {
		MDC.remove(USER);
		MDC.remove(DOCUMENT);
		MDC.remove(TASK);
	}

	/** Only numbers: what else stands in an address was typed by somebody. */
	private static void put(String name, @org.jspecify.annotations.Nullable Object value) {
		if (value != null && value.toString().matches("\\d{1,18}")) {
			MDC.put(name, value.toString());
		}
	}

}
