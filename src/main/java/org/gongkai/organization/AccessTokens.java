package org.gongkai.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.gongkai.organization.OrganizationRefused.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 访问令牌: tokens with which a person's programs use the API in his name, with his posts as
 * they are at each request.
 */
@Service
@Transactional
public class AccessTokens {

	private static final String PREFIX = "gk_";

	private static final int BYTES = 32;

	private static final int LONGEST_DAYS = 366;

	/** The last use is noted no more often than this. */
	private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

	private final AccessTokenRepository tokens;

	private final PersonRepository people;

	private final PersonTrail trail;

	private final Clock clock;

	private final SecureRandom random = new SecureRandom();

	AccessTokens(AccessTokenRepository tokens, PersonRepository people, PersonTrail trail, Clock clock) {
		this.tokens = tokens;
		this.people = people;
		this.trail = trail;
		this.clock = clock;
	}

	/** The person's tokens that have not been revoked, the newest first. */
	@Transactional(readOnly = true)
	public List<Entry> of(long personId) {
		Instant now = this.clock.instant();
		return this.tokens.findByPersonIdAndRevokedAtIsNullOrderByIdDesc(personId)
			.stream()
			.map((token) -> new Entry(token.id(), token.name(), token.createdAt(), token.expiresAt(),
					token.lastUsedAt(), !token.isUsableAt(now)))
			.toList();
	}

	/**
	 * Makes a token.
	 * @param owner whose it is
	 * @param name what it is for
	 * @param lastDay the last day on which it can be used, at most a year ahead
	 * @return the token itself, told this once only
	 */
	public String create(Member owner, String name, LocalDate lastDay) {
		LocalDate today = LocalDate.now(this.clock);
		if (lastDay.isBefore(today) || lastDay.isAfter(today.plusDays(LONGEST_DAYS))) {
			throw new OrganizationRefused(Kind.UNUSABLE, "lastDay", "有效期应在今天之后、一年之内");
		}
		byte[] bytes = new byte[BYTES];
		this.random.nextBytes(bytes);
		String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
		Person person = this.people.getReferenceById(owner.id());
		Instant expiry = lastDay.plusDays(1).atStartOfDay(this.clock.getZone()).toInstant();
		this.tokens.save(new AccessToken(person, name, hash(secret), this.clock.instant(), expiry));
		this.trail.append(owner.id(), owner, "CREATE_TOKEN", "", Map.of("name", name, "lastDay", lastDay.toString()));
		return secret;
	}

	/** Makes the person's token unusable at once. */
	public void revoke(Member owner, long id) {
		AccessToken token = this.tokens.findById(id)
			.filter((candidate) -> candidate.person().id() == owner.id())
			.orElseThrow(() -> new OrganizationRefused(Kind.NOT_FOUND, "没有找到这个令牌"));
		if (!token.isRevoked()) {
			token.revoke(this.clock.instant());
			this.trail.append(owner.id(), owner, "REVOKE_TOKEN", "", Map.of("name", token.name()));
		}
	}

	/** Whose token this is, if it can be used now. */
	Optional<String> usernameFor(String secret) {
		Instant now = this.clock.instant();
		return this.tokens.findByTokenHash(hash(secret))
			.filter((token) -> token.isUsableAt(now) && token.person().isOpen())
			.map((token) -> {
				Instant last = token.lastUsedAt();
				if (last == null || last.plus(NOTED_EVERY).isBefore(now)) {
					token.use(now);
				}
				return token.person().username();
			});
	}

	private static String hash(String secret) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * A token as its owner sees it.
	 *
	 * @param id number of the record
	 * @param name what it is for
	 * @param createdAt when it was made
	 * @param expiresAt from when on it is refused
	 * @param lastUsedAt when it was last used, to the minute; null if never
	 * @param expired whether it is refused already
	 */
	public record Entry(long id, String name, Instant createdAt, Instant expiresAt, @Nullable Instant lastUsedAt,
			boolean expired) {
	}

}
