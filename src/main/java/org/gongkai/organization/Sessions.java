package org.gongkai.organization;

import org.jspecify.annotations.Nullable;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends the sessions of a person on every node. */
@Component
class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
		this.sessions = sessions;
	}

	/**
	 * Ends all sessions of a person.
	 * @param username sign-in name
	 * @param kept the session that goes on, or null for none
	 */
	void end(String username, @Nullable String kept) {
		this.sessions.findByPrincipalName(username)
			.keySet()
			.stream()
			.filter((id) -> !id.equals(kept))
			.forEach(this.sessions::deleteById);
	}

}
