package org.gongkai.organization;

/**
 * The person behind the current request, whichever way he signed in (page, token, Basic).
 */
public interface SignedIn {

	/**
	 * The signed-in person with his posts as of now.
	 * @throws org.springframework.security.access.AccessDeniedException when nobody is
	 * signed in
	 */
	Member member();

}
