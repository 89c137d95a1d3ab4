package org.gongkai.document;

import java.util.List;

import org.gongkai.organization.Member;
import org.gongkai.organization.Role;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may see and edit a document: the drafters of its section both; others may read it
 * when one of the {@link DocumentReaders} says so. To everybody else it does not exist.
 */
@Component
public class DocumentAccess {

	private final Documents documents;

	private final ObjectProvider<DocumentReaders> readers;

	DocumentAccess(Documents documents, ObjectProvider<DocumentReaders> readers) {
		this.documents = documents;
		this.readers = readers;
	}

	/** Whether the person may write in documents of that section. */
	public boolean editor(Document document, Member member) {
		return member.holds(Role.DRAFTER) && member.sectionId() == document.sectionId();
	}

	/** Whether the person may know the document. */
	public boolean visible(Document document, Member member) {
		return editor(document, member) || this.readers.stream().anyMatch((reader) -> reader.mayRead(document, member));
	}

	/**
	 * The document for somebody who wants to read it.
	 * @throws DocumentNotFound when there is none, or none for him
	 */
	public Document read(long id, Member member) {
		Document document = this.documents.get(id);
		if (!visible(document, member)) {
			throw new DocumentNotFound(id);
		}
		return document;
	}

	/**
	 * The document for somebody who wants to edit it.
	 * @throws DocumentNotFound when there is none, or none for him
	 * @throws DocumentRefused when he may read it but not edit, or it is locked
	 */
	public Document edit(long id, Member member) {
		Document document = read(id, member);
		if (!editor(document, member)) {
			throw new DocumentRefused(DocumentRefused.Kind.FORBIDDEN, List.of("只有起草科室的拟稿人可以修改这份文稿。如需修改，请退回拟稿人并写明意见。"));
		}
		if (!document.state().editable()) {
			throw new DocumentRefused(DocumentRefused.Kind.NOT_NOW,
					List.of("文稿目前为“%s”，内容已经锁定，不能再修改。".formatted(document.state().label())));
		}
		return document;
	}

}
