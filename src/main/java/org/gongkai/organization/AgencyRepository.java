package org.gongkai.organization;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AgencyRepository extends JpaRepository<AgencyEntry, Integer> {

	/** Acts that look at all people, such as removing an administrator, queue up here. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select agency from AgencyEntry agency")
	AgencyEntry lock();

}
