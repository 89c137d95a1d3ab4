package org.gongkai.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.gongkai.web.OfficeNameSource;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organization as it stands in the database now; nothing is remembered. */
@Service
@Transactional(readOnly = true)
class StoredOrganization implements Organization, OfficeNameSource {

	private final AgencyRepository agencies;

	private final PersonRepository people;

	private final SubstitutionRepository substitutions;

	private final WaiverRepository waivers;

	private final Clock clock;

	StoredOrganization(AgencyRepository agencies, PersonRepository people, SubstitutionRepository substitutions,
			WaiverRepository waivers, Clock clock) {
		this.agencies = agencies;
		this.people = people;
		this.substitutions = substitutions;
		this.waivers = waivers;
		this.clock = clock;
	}

	@Override
	public Agency agency() {
		return this.agencies.findById(AgencyEntry.ONLY)
			.orElseThrow(() -> new IllegalStateException("The agency was not set up at start"))
			.asAgency();
	}

	@Override
	public String officeName() {
		return agency().name();
	}

	@Override
	public Optional<Member> member(long id) {
		return this.people.findWithPostsById(id).map(this::asMember);
	}

	@Override
	public Optional<Member> member(String username) {
		return this.people.findByUsername(username.toLowerCase(Locale.ROOT)).map(this::asMember);
	}

	@Override
	public List<Member> holding(Role role) {
		return this.people.holding(role, today()).stream().map(this::asMember).toList();
	}

	/** Without those whose absent person does not hold the post himself on that day. */
	@Override
	public List<Substitution> actingFor(long personId, LocalDate day) {
		return this.substitutions.actingFor(personId, day)
			.stream()
			.filter((substitution) -> substitution.substitute().isOpen())
			.map((substitution) -> substitution.asSubstitutionOn(day))
			.filter((substitution) -> substitution.absent().holds(substitution.role()))
			.toList();
	}

	@Override
	public Optional<String> actingPost(Member member, Role... roles) {
		List<Role> wanted = List.of(roles);
		return wanted.stream()
			.filter(member::holds)
			.map(Role::label)
			.findFirst()
			.or(() -> actingFor(member.id(), today()).stream()
				.filter((substitution) -> wanted.contains(substitution.role()))
				.map((substitution) -> substitution.role().label() + "（代" + substitution.absent().name() + "）")
				.findFirst());
	}

	@Override
	public List<Waiver> waivers(long personId, LocalDate day) {
		return this.waivers.inForce(personId, day).stream().map((waiver) -> waiver.asWaiverOn(day)).toList();
	}

	@Override
	public Optional<Member> principalLeader() {
		return this.people.findByPrincipalLeaderTrue().map(this::asMember);
	}

	@Override
	public Optional<Long> principalLeaderId() {
		return this.people.principalLeaderId();
	}

	private Member asMember(Person person) {
		return person.asMemberOn(today());
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
