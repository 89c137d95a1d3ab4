package org.gongkai.organization;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Leads to the page that was asked for, or else to where the person's work is. */
@Component
class SignInSucceeded extends SavedRequestAwareAuthenticationSuccessHandler {

	private final Organization organization;

	private final PersonTrail trail;

	private final TransactionTemplate transaction;

	SignInSucceeded(Organization organization, PersonTrail trail, TransactionTemplate transaction) {
		this.organization = organization;
		this.trail = trail;
		this.transaction = transaction;
		setRedirectStrategy((request, response, url) -> response.sendRedirect(here(url)));
	}

	/** The page of this site, whatever host the first request named. */
	private static String here(String url) {
		URI address = URI.create(url);
		String path = "/" + address.getRawPath().replaceFirst("^/+", "");
		return (address.getRawQuery() != null) ? path + "?" + address.getRawQuery() : path;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) throws ServletException, IOException {
		this.organization.member(authentication.getName())
			.ifPresent((member) -> this.transaction.executeWithoutResult((status) -> this.trail.append(member.id(),
					member, "SIGN_IN", "", Map.of("address", request.getRemoteAddr()))));
		super.onAuthenticationSuccess(request, response, authentication);
	}

	@Override
	protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response,
			Authentication authentication) {
		return this.organization.member(authentication.getName()).map(SignInSucceeded::startOf).orElse("/");
	}

	private static String startOf(Member member) {
		if (member.holds(Role.ADMINISTRATOR)) {
			return "/admin/people";
		}
		if (member.holds(Role.AUDITOR)) {
			return "/audit";
		}
		return "/tasks";
	}

}
