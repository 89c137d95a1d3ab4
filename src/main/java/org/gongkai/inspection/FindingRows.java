package org.gongkai.inspection;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

/** The kept findings. */
interface FindingRows extends JpaRepository<FindingRow, Long> {

	List<FindingRow> findByDocumentId(long documentId);

}
