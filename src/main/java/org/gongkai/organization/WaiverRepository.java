package org.gongkai.organization;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WaiverRepository extends JpaRepository<WaiverEntry, Long> {

	@Query("""
			select waiver from WaiverEntry waiver
			where waiver.person.id = :personId and waiver.grantedAt is not null and waiver.endedAt is null
			and waiver.from <= :date and waiver.until >= :date
			order by waiver.id
			""")
	List<WaiverEntry> inForce(long personId, LocalDate date);

	/** Proposed or granted, not refused, revoked or past. */
	@Query("""
			select waiver from WaiverEntry waiver join fetch waiver.person
			where waiver.endedAt is null and waiver.until >= :date
			order by waiver.id
			""")
	List<WaiverEntry> open(LocalDate date);

}
