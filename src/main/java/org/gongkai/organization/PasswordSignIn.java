package org.gongkai.organization;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.gongkai.audit.Act;
import org.gongkai.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * Checks name and password, for the sign-in page and for Basic alike. An unknown name, a
 * closed account and a wrong password take the same time and get the same answer.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

	private static final Logger logger = LoggerFactory.getLogger(PasswordSignIn.class);

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

	/** Longer ones are no passwords but attempts to keep the hash busy. */
	private static final int LONGEST_PASSWORD = 200;

	private static final int LONGEST_USERNAME = 100;

	private final PersonRepository people;

	private final SignInFailures failures;

	private final SignInAddresses addresses;

	private final PasswordEncoder encoder;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	private final Clock clock;

	/** Made by the first sign-in, whoever it is, and not while the office starts. */
	private final Supplier<String> nobodysHash;

	PasswordSignIn(PersonRepository people, SignInFailures failures, SignInAddresses addresses, PasswordEncoder encoder,
			AuditTrail audit, TransactionTemplate transaction, Clock clock) {
		this.people = people;
		this.failures = failures;
		this.addresses = addresses;
		this.encoder = encoder;
		this.audit = audit;
		this.transaction = transaction;
		this.clock = clock;
		this.nobodysHash = SingletonSupplier.of(() -> hash(encoder, UUID.randomUUID().toString()));
	}

	static String hash(PasswordEncoder encoder, String password) {
		String hash = encoder.encode(password);
		if (hash == null) {
			throw new IllegalStateException("The password encoder gave no hash");
		}
		return hash;
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		this.addresses.refuseLocked(authentication);
		String username = username(authentication.getName());
		String nobodys = this.nobodysHash.get();
		this.failures.lockedUntil(username).ifPresent(this::refuseLocked);
		Optional<Person> person = this.people.findByUsername(username).filter(Person::isOpen);
		String hash = person.map(Person::passwordHash).orElse(nobodys);
		if (!matches(authentication.getCredentials(), hash) || person.isEmpty()) {
			this.addresses.failed(authentication);
			this.failures.failed(username).ifPresent((until) -> {
				person.ifPresent(this::recordLock);
				refuseLocked(until);
			});
			throw new BadCredentialsException("用户名或密码不正确");
		}
		this.failures.forget(username);
		UsernamePasswordAuthenticationToken signedIn = UsernamePasswordAuthenticationToken.authenticated(username, null,
				List.of());
		signedIn.setDetails(authentication.getDetails());
		return signedIn;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private static String username(String typed) {
		String name = typed.strip().toLowerCase(Locale.ROOT);
		return (name.length() > LONGEST_USERNAME) ? name.substring(0, LONGEST_USERNAME) : name;
	}

	private boolean matches(@Nullable Object credentials, String hash) {
		return credentials instanceof String password && password.length() <= LONGEST_PASSWORD
				&& this.encoder.matches(password, hash);
	}

	private void refuseLocked(Instant until) {
		String moment = MOMENT.format(LocalDateTime.ofInstant(until, this.clock.getZone()));
		throw new SignInLocked("连续" + SignInFailures.ALLOWED + "次登录失败，该用户名已锁定至" + moment + "。如需提前解锁，请联系系统管理员",
				Duration.between(this.clock.instant(), until), false);
	}

	private void recordLock(Person person) {
		logger.warn("Account {} is locked after repeated failures", person.id());
		this.transaction.executeWithoutResult((status) -> this.audit.append(new Act("person:" + person.id(), null, "系统",
				"", "", "LOCK_OUT", "连续登录失败，账号锁定", null, null, Map.of("username", person.username()))));
	}

}
