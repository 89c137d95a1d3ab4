package org.gongkai.organization;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.gongkai.web.Problems;
import org.gongkai.web.TooOften;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which says once why it was refused. */
@Component
public class SignInFailed implements AuthenticationFailureHandler {

	private static final String MESSAGE = SignInFailed.class.getName() + ".message";

	private static final String USERNAME = SignInFailed.class.getName() + ".username";

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException exception) throws IOException {
		if (exception instanceof SignInLocked locked) {
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(TooOften.seconds(locked.waiting())));
			if (locked.ofAnAddress()) {
				Problems.refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, String.valueOf(locked.getMessage()));
				return;
			}
		}
		request.getSession().setAttribute(MESSAGE, String.valueOf(exception.getMessage()));
		request.getSession().setAttribute(USERNAME, String.valueOf(request.getParameter("username")));
		response.sendRedirect(request.getContextPath() + "/sign-in?failed");
	}

	/** Why the last sign-in was refused, told once; null if it was not. */
	public static @Nullable String takeMessage(HttpSession session) {
		return take(session, MESSAGE);
	}

	/** The name that was typed then, so that it need not be typed again. */
	public static @Nullable String takeUsername(HttpSession session) {
		return take(session, USERNAME);
	}

	private static @Nullable String take(HttpSession session, String name) {
		Object kept = session.getAttribute(name);
		session.removeAttribute(name);
		return (kept instanceof String text) ? text : null;
	}

}
