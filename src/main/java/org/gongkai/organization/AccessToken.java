package org.gongkai.organization;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/** A token with which a program acts for a person; only its hash is kept. */
@Entity
class AccessToken {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "person_id")
	private Person person;

	private String name;

	private String tokenHash;

	private Instant createdAt;

	private Instant expiresAt;

	private @Nullable Instant lastUsedAt;

	private @Nullable Instant revokedAt;

	@SuppressWarnings("NullAway.Init")
	protected AccessToken() {
	}

	AccessToken(Person person, String name, String tokenHash, Instant createdAt, Instant expiresAt) {
		this.person = person;
		this.name = name;
		this.tokenHash = tokenHash;
		this.createdAt = createdAt;
		this.expiresAt = expiresAt;
	}

	long id() {
		return Entities.saved(this.id);
	}

	Person person() {
		return this.person;
	}

	String name() {
		return this.name;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	Instant expiresAt() {
		return this.expiresAt;
	}

	@Nullable Instant lastUsedAt() {
		return this.lastUsedAt;
	}

	boolean isRevoked() {
		return this.revokedAt != null;
	}

	boolean isUsableAt(Instant moment) {
		return this.revokedAt == null && moment.isBefore(this.expiresAt);
	}

	void use(Instant at) {
		this.lastUsedAt = at;
	}

	void revoke(Instant at) {
		this.revokedAt = at;
	}

}
