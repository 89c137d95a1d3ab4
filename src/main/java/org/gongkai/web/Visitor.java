package org.gongkai.web;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who looks at a page, for the pages' frame: templates ask {@code ${@visitor.name()}}. A
 * bean and not a model attribute, so that pages of exception handlers have it too.
 */
@Component
public class Visitor {

	/** Whether somebody is signed in. */
	public boolean signedIn() {
		return authentication() != null;
	}

	/** The name to greet with; blank when nobody is signed in. */
	public String name() {
		Authentication authentication = authentication();
		if (authentication == null) {
			return "";
		}
		return (authentication.getPrincipal() instanceof Named named) ? named.displayName() : authentication.getName();
	}

	/**
	 * Whether the person holds a post.
	 * @param role the post's code, such as {@code DRAFTER}
	 */
	public boolean holds(String role) {
		Authentication authentication = authentication();
		return authentication != null && authentication.getAuthorities()
			.stream()
			.anyMatch((authority) -> ("ROLE_" + role).equals(authority.getAuthority())
					|| role.equals(authority.getAuthority()));
	}

	/**
	 * {@code page} for the entry of the navigation under which the current page lies,
	 * else null, as {@code aria-current} wants it.
	 * @param path the entry's address
	 */
	public @Nullable String at(String path) {
		if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
			return null;
		}
		String current = attributes.getRequest().getRequestURI();
		return (current.equals(path) || current.startsWith(path + "/")) ? "page" : null;
	}

	private static @Nullable Authentication authentication() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean known = authentication != null && authentication.isAuthenticated()
				&& !(authentication instanceof AnonymousAuthenticationToken);
		return known ? authentication : null;
	}

	/** A principal that knows by which name the person is to be greeted. */
	public interface Named {

		/** The name as it stands on forms. */
		String displayName();

	}

}
