package org.gongkai.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface SectionRepository extends JpaRepository<Section, Long> {

	List<Section> findAllByOrderByPositionAscIdAsc();

	Optional<Section> findByName(String name);

}
