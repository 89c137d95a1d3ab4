package org.gongkai.organization;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The record behind a {@link Waiver}: proposed by an administrator, holding only once the
 * principal leader has granted it.
 */
@Entity
@Table(name = "waiver")
class WaiverEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Column(name = "rule_code")
	private String rule;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "person_id")
	private Person person;

	private String reason;

	@Column(name = "held_from")
	private LocalDate from;

	@Column(name = "held_until")
	private LocalDate until;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "proposed_by_id")
	private Person proposedBy;

	private Instant proposedAt;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "granted_by_id")
	private @Nullable Person grantedBy;

	private @Nullable Instant grantedAt;

	private @Nullable Instant endedAt;

	@SuppressWarnings("NullAway.Init")
	protected WaiverEntry() {
	}

	WaiverEntry(String rule, Person person, String reason, LocalDate from, LocalDate until, Person proposedBy,
			Instant proposedAt) {
		this.rule = rule;
		this.person = person;
		this.reason = reason;
		this.from = from;
		this.until = until;
		this.proposedBy = proposedBy;
		this.proposedAt = proposedAt;
	}

	long id() {
		return Entities.saved(this.id);
	}

	String rule() {
		return this.rule;
	}

	Person person() {
		return this.person;
	}

	String reason() {
		return this.reason;
	}

	LocalDate from() {
		return this.from;
	}

	LocalDate until() {
		return this.until;
	}

	Person proposedBy() {
		return this.proposedBy;
	}

	boolean isGranted() {
		return this.grantedAt != null;
	}

	boolean isEnded() {
		return this.endedAt != null;
	}

	Waiver asWaiverOn(LocalDate date) {
		Person leader = this.grantedBy;
		if (leader == null) {
			throw new IllegalStateException("Waiver " + this.id + " has not been granted");
		}
		return new Waiver(id(), this.rule, this.person.asMemberOn(date), this.reason, leader.asMemberOn(date),
				this.from, this.until);
	}

	void grant(Person leader, Instant at) {
		this.grantedBy = leader;
		this.grantedAt = at;
	}

	/** Refused before, or revoked after, it was granted. */
	void end(Instant at) {
		this.endedAt = at;
	}

}
