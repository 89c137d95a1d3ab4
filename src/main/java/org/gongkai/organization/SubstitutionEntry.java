package org.gongkai.organization;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The record behind a {@link Substitution}. */
@Entity
@Table(name = "substitution")
class SubstitutionEntry {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "absent_id")
	private Person absent;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "substitute_id")
	private Person substitute;

	@Enumerated(EnumType.STRING)
	@Column(name = "role_name")
	private Role role;

	@Column(name = "held_from")
	private LocalDate from;

	@Column(name = "held_until")
	private LocalDate until;

	private String basis;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "arranged_by_id")
	private Person arrangedBy;

	private Instant arrangedAt;

	@SuppressWarnings("NullAway.Init")
	protected SubstitutionEntry() {
	}

	SubstitutionEntry(Person absent, Person substitute, Role role, LocalDate from, LocalDate until, String basis,
			Person arrangedBy, Instant arrangedAt) {
		this.absent = absent;
		this.substitute = substitute;
		this.role = role;
		this.from = from;
		this.until = until;
		this.basis = basis;
		this.arrangedBy = arrangedBy;
		this.arrangedAt = arrangedAt;
	}

	long id() {
		return Entities.saved(this.id);
	}

	Person absent() {
		return this.absent;
	}

	Person substitute() {
		return this.substitute;
	}

	Role role() {
		return this.role;
	}

	LocalDate from() {
		return this.from;
	}

	LocalDate until() {
		return this.until;
	}

	/** As others see it, with the posts of both persons on that day. */
	Substitution asSubstitutionOn(LocalDate date) {
		return new Substitution(id(), this.absent.asMemberOn(date), this.substitute.asMemberOn(date), this.role,
				this.from, this.until, this.basis);
	}

	/** Ends it early; one that has not begun never does. */
	void end(LocalDate lastDay) {
		this.until = lastDay;
	}

}
