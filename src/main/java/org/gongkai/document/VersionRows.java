package org.gongkai.document;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reads and adds versions. */
interface VersionRows extends JpaRepository<VersionRow, Long> {

	@Query("""
			select new org.gongkai.document.Documents$VersionLine(v.versionNumber, v.contentHash, v.editorName, v.savedAt, v.note)
			from VersionRow v where v.documentId = :documentId order by v.versionNumber desc""")
	List<Documents.VersionLine> lines(long documentId);

	@Query("select distinct v.editorId from VersionRow v where v.documentId = :documentId order by v.editorId")
	List<Long> editors(long documentId);

}
