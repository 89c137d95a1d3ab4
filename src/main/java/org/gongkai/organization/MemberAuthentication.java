package org.gongkai.organization;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.gongkai.web.Visitor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The signed-in person as he stands in the database at this request. It lives for the
 * request only: what the session keeps is the sign-in name and no posts.
 */
final class MemberAuthentication extends AbstractAuthenticationToken {

	private final transient Member member;

	private final boolean mustChangePassword;

	MemberAuthentication(Member member, boolean mustChangePassword, @Nullable Object details) {
		super(authorities(member));
		this.member = member;
		this.mustChangePassword = mustChangePassword;
		setDetails(details);
		super.setAuthenticated(true);
	}

	private static Collection<GrantedAuthority> authorities(Member member) {
		List<GrantedAuthority> authorities = new ArrayList<>();
		member.roles().forEach((role) -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role.name())));
		return authorities;
	}

	Member member() {
		return this.member;
	}

	boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public Object getPrincipal() {
		return new Principal(this.member.username(), this.member.name());
	}

	@Override
	public String getName() {
		return this.member.username();
	}

	/**
	 * Whom pages greet.
	 *
	 * @param getName sign-in name
	 * @param displayName name on forms
	 */
	private record Principal(String getName, String displayName) implements AuthenticatedPrincipal, Visitor.Named {
	}

}
