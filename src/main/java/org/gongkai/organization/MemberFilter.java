package org.gongkai.organization;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the person behind a sign-in name, with the posts he holds now, in place of what
 * the session or the header said; a closed account is nobody from the next request on.
 * The person is looked up when first asked for, so that public pages and style sheets
 * cost nothing.
 */
class MemberFilter extends OncePerRequestFilter {

	private final PersonRepository people;

	private final Clock clock;

	MemberFilter(PersonRepository people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	/** Error pages greet the person too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Supplier<SecurityContext> before = SecurityContextHolder.getDeferredContext();
		SecurityContextHolder.setDeferredContext(SingletonSupplier.of(() -> withMember(before.get())));
		chain.doFilter(request, response);
	}

	private SecurityContext withMember(SecurityContext context) {
		Authentication authentication = context.getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return context;
		}
		return new SecurityContextImpl(this.people.findByUsername(authentication.getName())
			.filter(Person::isOpen)
			.<Authentication>map((person) -> new MemberAuthentication(person.asMemberOn(LocalDate.now(this.clock)),
					person.mustChangePassword(), authentication.getDetails()))
			.orElseGet(MemberFilter::nobody));
	}

	private static Authentication nobody() {
		return new AnonymousAuthenticationToken("nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_NOBODY"));
	}

}
