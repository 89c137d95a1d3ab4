package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SubstitutionRepository extends JpaRepository<SubstitutionEntry, Long> {

	/** With the people and their sections; their posts follow all at once. */
	@Query("""
			select substitution from SubstitutionEntry substitution
			join fetch substitution.absent absent join fetch absent.section
			join fetch substitution.substitute substitute join fetch substitute.section
			where substitute.id = :personId and substitution.from <= :date and substitution.until >= :date
			order by substitution.id
			""")
	List<SubstitutionEntry> actingFor(long personId, LocalDate date);

	@Query("""
			select substitution from SubstitutionEntry substitution
			where (substitution.substitute.id = :personId or substitution.absent.id = :personId)
			and substitution.until >= :date and substitution.until >= substitution.from
			order by substitution.from, substitution.id
			""")
	List<SubstitutionEntry> notEndedBefore(long personId, LocalDate date);

}
