package org.gongkai.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form that the container cannot read fails in the first filter that asks for a field,
 * where no exception handler reaches. It is refused here and is no failure of ours.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableForms extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			refuse(response, ex.getErrorCode(), ex);
		}
		catch (IllegalStateException ex) {
			if (!isThrownByTheContainer(ex)) {
				throw ex;
			}
			refuse(response, HttpStatus.CONTENT_TOO_LARGE.value(), ex);
		}
	}

	private static void refuse(HttpServletResponse response, int status, IllegalStateException cause)
			throws IOException {
		if (response.isCommitted()) {
			throw cause;
		}
		response.sendError(status);
	}

	/** It says only in words, and in the machine's language, that a field is too long. */
	private static boolean isThrownByTheContainer(IllegalStateException ex) {
		StackTraceElement[] trace = ex.getStackTrace();
		return trace.length > 0 && trace[0].getClassName().equals(Request.class.getName())
				&& trace[0].getMethodName().equals("parseParts");
	}

}
