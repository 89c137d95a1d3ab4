package org.gongkai.document;

import java.util.List;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Reads documents. */
interface DocumentRows extends JpaRepository<DocumentRow, Long> {

	@Query("""
			select d from DocumentRow d
			where d.sectionId = :section and d.id in (select v.documentId from VersionRow v where v.editorId = :person)
			order by d.changedAt desc, d.id desc""")
	List<DocumentRow> editedBy(long person, long section, Pageable page);

	@Query("select d from DocumentRow d where d.sectionId = :section order by d.changedAt desc, d.id desc")
	List<DocumentRow> inSection(long section, Pageable page);

}
