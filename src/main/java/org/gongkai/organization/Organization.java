package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who works in the office, in which posts, and who acts for whom. */
public interface Organization {

	Agency agency();

	/** The person, also when the account has been closed since. */
	Optional<Member> member(long id);

	Optional<Member> member(String username);

	/** All with an open account who hold the post themselves. */
	List<Member> holding(Role role);

	/** Whom the person acts for on that day. */
	List<Substitution> actingFor(long personId, LocalDate day);

	/**
	 * In which of these posts the person acts today, as it is put on record: with “代…”
	 * for somebody absent.
	 */
	Optional<String> actingPost(Member member, Role... roles);

	/** The waivers granted to the person that hold on that day. */
	List<Waiver> waivers(long personId, LocalDate day);

	/** 主要领导: the first person of the agency, if one is named. */
	Optional<Member> principalLeader();

	/** His number alone, which lists and permissions ask for each time. */
	Optional<Long> principalLeaderId();

}
