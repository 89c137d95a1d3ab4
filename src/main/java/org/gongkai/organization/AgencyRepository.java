package org.gongkai.organization;

import org.springframework.data.jpa.repository.JpaRepository;

interface AgencyRepository extends JpaRepository<AgencyEntry, Integer> {

}
