package org.gongkai.organization;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for five minutes which password fitted which hash, so that a client that
 * sends Basic credentials with every request does not pay for the slow hash each time. A
 * changed password has another hash and is therefore never found here. Only for the
 * demonstration: elsewhere nobody signs in with every request.
 */
class RememberingPasswordEncoder implements PasswordEncoder {

	private static final Duration MEMORY = Duration.ofMinutes(5);

	private static final int MOST = 1000;

	private final PasswordEncoder encoder;

	private final Clock clock;

	private final SecretKeySpec key;

	private final Map<String, Instant> fitted = new ConcurrentHashMap<>();

	RememberingPasswordEncoder(PasswordEncoder encoder, Clock clock) {
		this.encoder = encoder;
		this.clock = clock;
		byte[] random = new byte[32];
		new SecureRandom().nextBytes(random);
		this.key = new SecretKeySpec(random, "HmacSHA256");
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence rawPassword) {
		return this.encoder.encode(rawPassword);
	}

	@Override
	public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
		String digest = digest(rawPassword + "\0" + encodedPassword);
		Instant until = this.fitted.get(digest);
		if (until != null && until.isAfter(this.clock.instant())) {
			return true;
		}
		boolean matches = this.encoder.matches(rawPassword, encodedPassword);
		if (matches) {
			if (this.fitted.size() >= MOST) {
				this.fitted.clear();
			}
			this.fitted.put(digest, this.clock.instant().plus(MEMORY));
		}
		return matches;
	}

	private String digest(String text) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java has HmacSHA256", ex);
		}
	}

}
