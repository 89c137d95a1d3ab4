package org.gongkai.organization;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person from the security context of the current thread. */
@Component
class RequestSignedIn implements SignedIn {

	private final Organization organization;

	RequestSignedIn(Organization organization) {
		this.organization = organization;
	}

	@Override
	public Member member() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication instanceof MemberAuthentication signedIn) {
			return signedIn.member();
		}
		if (authentication == null || authentication instanceof AnonymousAuthenticationToken
				|| !authentication.isAuthenticated()) {
			throw new AccessDeniedException("请先登录");
		}
		return this.organization.member(authentication.getName()).orElseThrow(() -> new AccessDeniedException("请先登录"));
	}

}
