package org.gongkai.organization;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * Where a refused page leads: to the sign-in page, to the change of an initial password,
 * or to the error page.
 */
@Component
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
			throws IOException, ServletException {
		if (request.getHeader("HX-Request") != null) {
			// the sign-in page must not be put into the middle of another page
			response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
			response.setStatus(HttpStatus.UNAUTHORIZED.value());
			return;
		}
		this.signIn.commence(request, response, exception);
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
			throws IOException, ServletException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication instanceof MemberAuthentication signedIn && signedIn.mustChangePassword()
				&& !(exception instanceof CsrfException)) {
			response.sendRedirect(request.getContextPath() + "/settings/password");
		}
		else if (exception instanceof CsrfException && isSessionGone(request)) {
			response.sendRedirect(request.getContextPath() + "/sign-in?expired");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	/** The form carried a token, but the session it belonged to has ended. */
	private static boolean isSessionGone(HttpServletRequest request) {
		return request.getParameter("_csrf") != null && request.getRequestedSessionId() != null
				&& !request.isRequestedSessionIdValid();
	}

}
