package org.gongkai.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A person of the office with his account and his posts; never removed, only closed. */
@Entity
class Person {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String username;

	@Column(name = "full_name")
	private String name;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	@JoinColumn(name = "section_id")
	private Section section;

	private String phone;

	private String passwordHash;

	private boolean mustChangePassword;

	private boolean principalLeader;

	private Instant createdAt;

	private @Nullable Instant closedAt;

	@Version
	private int version;

	@OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
	@OrderBy("id")
	@BatchSize(size = 100)
	private List<Post> posts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Person() {
	}

	Person(String username, String name, Section section, String phone, String passwordHash, Instant createdAt) {
		this.username = username;
		this.name = name;
		this.section = section;
		this.phone = phone;
		this.passwordHash = passwordHash;
		this.createdAt = createdAt;
	}

	long id() {
		return Entities.saved(this.id);
	}

	String username() {
		return this.username;
	}

	String name() {
		return this.name;
	}

	Section section() {
		return this.section;
	}

	String phone() {
		return this.phone;
	}

	String passwordHash() {
		return this.passwordHash;
	}

	boolean mustChangePassword() {
		return this.mustChangePassword;
	}

	boolean isPrincipalLeader() {
		return this.principalLeader;
	}

	boolean isOpen() {
		return this.closedAt == null;
	}

	int version() {
		return this.version;
	}

	List<Post> posts() {
		return List.copyOf(this.posts);
	}

	/** The posts he holds on that day or will hold later. */
	Set<Role> rolesFrom(LocalDate date) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		this.posts.stream().filter((post) -> !post.hasEndedBefore(date)).map(Post::role).forEach(roles::add);
		return roles;
	}

	/** The posts he holds on that day; none once the account is closed. */
	Set<Role> rolesOn(LocalDate date) {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		if (isOpen()) {
			this.posts.stream().filter((post) -> post.isHeldOn(date)).map(Post::role).forEach(roles::add);
		}
		return roles;
	}

	Member asMemberOn(LocalDate date) {
		return new Member(id(), this.username, this.name, this.section.id(), this.section.name(), this.phone,
				rolesOn(date));
	}

	void change(String name, Section section, String phone) {
		this.name = name;
		this.section = section;
		this.phone = phone;
	}

	Post appoint(Role role, LocalDate from, @Nullable LocalDate until) {
		Post post = new Post(this, role, from, until);
		this.posts.add(post);
		return post;
	}

	void becomePrincipalLeader() {
		this.principalLeader = true;
	}

	void ceaseToBePrincipalLeader() {
		this.principalLeader = false;
	}

	/** A password the person chose himself. */
	void choosePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = false;
	}

	/** A password somebody else knows: only good for choosing another. */
	void receivePassword(String hash) {
		this.passwordHash = hash;
		this.mustChangePassword = true;
	}

	void close(Instant at) {
		this.closedAt = at;
		this.principalLeader = false;
	}

	void reopen() {
		this.closedAt = null;
	}

}
