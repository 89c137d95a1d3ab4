package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PersonRepository extends JpaRepository<Person, Long> {

	@EntityGraph(attributePaths = { "section", "posts" })
	Optional<Person> findWithPostsById(long id);

	@EntityGraph(attributePaths = { "section", "posts" })
	Optional<Person> findByUsername(String username);

	boolean existsByUsername(String username);

	boolean existsBySection(Section section);

	@Query("""
			select distinct person from Person person join fetch person.section left join fetch person.posts
			where person.closedAt is null and exists (select post from Post post where post.person = person
				and post.role = :role and post.from <= :date and (post.until is null or post.until >= :date))
			order by person.id
			""")
	List<Person> holding(Role role, LocalDate date);

	@EntityGraph(attributePaths = { "section", "posts" })
	Optional<Person> findByPrincipalLeaderTrue();

	@Query("select person.id from Person person where person.principalLeader = true")
	Optional<Long> principalLeaderId();

	@EntityGraph(attributePaths = "section")
	@Query("""
			select person from Person person
			where lower(person.name) like :pattern escape '!' or person.username like :pattern escape '!'
			or lower(person.section.name) like :pattern escape '!'
			order by case when person.closedAt is null then 0 else 1 end, person.section.position, person.id
			""")
	Page<Person> search(String pattern, Pageable page);

	@EntityGraph(attributePaths = "section")
	List<Person> findByClosedAtIsNullOrderByNameAscIdAsc();

	List<Person> findByPrincipalLeaderTrueOrderById();

	/** Changes of posts and substitutes wait for each other here. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select person from Person person where person.id = :id")
	Optional<Person> lock(long id);

}
