package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

/** What ends together with an account, so that opening it again brings nothing back. */
@Component
class AccountClosing {

	private final SubstitutionRepository substitutions;

	private final WaiverRepository waivers;

	private final AccessTokenRepository tokens;

	private final Sessions sessions;

	private final Clock clock;

	AccountClosing(SubstitutionRepository substitutions, WaiverRepository waivers, AccessTokenRepository tokens,
			Sessions sessions, Clock clock) {
		this.substitutions = substitutions;
		this.waivers = waivers;
		this.tokens = tokens;
		this.sessions = sessions;
		this.clock = clock;
	}

	void endAll(Person person) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate yesterday = today.minusDays(1);
		person.posts().stream().filter((post) -> !post.hasEndedBefore(today)).forEach((post) -> post.end(yesterday));
		this.substitutions.notEndedBefore(person.id(), today).forEach((substitution) -> substitution.end(yesterday));
		this.waivers.open(today)
			.stream()
			.filter((waiver) -> waiver.person().id() == person.id())
			.forEach((waiver) -> waiver.end(this.clock.instant()));
		endSessionsAndTokens(person);
	}

	void endSessionsAndTokens(Person person) {
		this.tokens.findByPersonIdAndRevokedAtIsNullOrderByIdDesc(person.id())
			.forEach((token) -> token.revoke(this.clock.instant()));
		this.sessions.end(person.username(), null);
	}

}
