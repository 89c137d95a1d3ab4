package org.gongkai.organization;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessTokenRepository extends JpaRepository<AccessToken, Long> {

	@EntityGraph(attributePaths = "person")
	Optional<AccessToken> findByTokenHash(String tokenHash);

	List<AccessToken> findByPersonIdAndRevokedAtIsNullOrderByIdDesc(long personId);

}
