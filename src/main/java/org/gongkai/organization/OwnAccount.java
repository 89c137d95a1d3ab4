package org.gongkai.organization;

import java.util.Map;

import org.gongkai.organization.OrganizationRefused.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with his own account. */
@Service
@Transactional
public class OwnAccount {

	private static final int SHORTEST = 10;

	private static final int SHORTEST_IN_DEMONSTRATION = 4;

	private static final int LONGEST = 200;

	private final PersonRepository people;

	private final SignedIn signedIn;

	private final Sessions sessions;

	private final SignInFailures failures;

	private final PersonTrail trail;

	private final PasswordEncoder encoder;

	private final int shortest;

	OwnAccount(PersonRepository people, SignedIn signedIn, Sessions sessions, SignInFailures failures,
			PersonTrail trail, PasswordEncoder encoder, Environment environment) {
		this.people = people;
		this.signedIn = signedIn;
		this.sessions = sessions;
		this.failures = failures;
		this.trail = trail;
		this.encoder = encoder;
		this.shortest = environment.acceptsProfiles(Profiles.of("demo")) ? SHORTEST_IN_DEMONSTRATION : SHORTEST;
	}

	/** How many characters a password has at least. */
	public int shortestPassword() {
		return this.shortest;
	}

	/** Whether the password was given by somebody else and has to be changed first. */
	@Transactional(readOnly = true)
	public boolean mustChangePassword() {
		return person().mustChangePassword();
	}

	/**
	 * Changes the password and ends the person's other sessions.
	 * @param current the password up to now
	 * @param chosen the new one
	 * @param session id of the session that goes on, or null
	 */
	@Transactional(noRollbackFor = OrganizationRefused.class)
	public void changePassword(String current, String chosen, @Nullable String session) {
		Person person = person();
		if (this.failures.lockedUntil(person.username()).isPresent()) {
			throw new OrganizationRefused(Kind.NOT_POSSIBLE, "current", "原密码连续输错次数过多，请15分钟后再试");
		}
		if (!this.encoder.matches(current, person.passwordHash())) {
			this.failures.failed(person.username());
			throw new OrganizationRefused(Kind.UNUSABLE, "current", "原密码不正确");
		}
		refuseWeak(person, current, chosen);
		person.choosePassword(PasswordSignIn.hash(this.encoder, chosen));
		this.people.flush();
		this.sessions.end(person.username(), session);
		this.trail.append(person.id(), this.signedIn.member(), "CHANGE_PASSWORD", "", Map.of());
	}

	private void refuseWeak(Person person, String current, String chosen) {
		if (chosen.length() < this.shortest || chosen.length() > LONGEST) {
			throw new OrganizationRefused(Kind.UNUSABLE, "chosen", "新密码应为" + this.shortest + "至" + LONGEST + "个字符");
		}
		if (chosen.equals(current)) {
			throw new OrganizationRefused(Kind.UNUSABLE, "chosen", "新密码不能与原密码相同");
		}
		if (chosen.equalsIgnoreCase(person.username()) || chosen.chars().distinct().count() < 3) {
			throw new OrganizationRefused(Kind.UNUSABLE, "chosen", "新密码太容易猜到，不能是用户名，也不能只重复一两个字符");
		}
	}

	private Person person() {
		return this.people.findById(this.signedIn.member().id())
			.orElseThrow(() -> new IllegalStateException("The signed-in person is not in the database"));
	}

}
