package org.gongkai.organization;

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
import org.jspecify.annotations.Nullable;

/** 岗位: that a person holds a role from one day on, to the end of another if named. */
@Entity
class Post {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "person_id")
	private Person person;

	@Enumerated(EnumType.STRING)
	@Column(name = "role_name")
	private Role role;

	@Column(name = "held_from")
	private LocalDate from;

	@Column(name = "held_until")
	private @Nullable LocalDate until;

	@SuppressWarnings("NullAway.Init")
	protected Post() {
	}

	Post(Person person, Role role, LocalDate from, @Nullable LocalDate until) {
		this.person = person;
		this.role = role;
		this.from = from;
		this.until = until;
	}

	long id() {
		return Entities.saved(this.id);
	}

	Person person() {
		return this.person;
	}

	Role role() {
		return this.role;
	}

	LocalDate from() {
		return this.from;
	}

	@Nullable LocalDate until() {
		return this.until;
	}

	boolean isHeldOn(LocalDate date) {
		return !date.isBefore(this.from) && !hasEndedBefore(date);
	}

	/** Whether the last day lies before that day; a post without end never has. */
	boolean hasEndedBefore(LocalDate date) {
		return this.until != null && this.until.isBefore(date);
	}

	void end(LocalDate lastDay) {
		this.until = lastDay;
	}

}
