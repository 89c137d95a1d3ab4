package org.gongkai.annualreport.web;

import java.util.List;

import org.gongkai.document.Category;
import org.gongkai.document.Document;
import org.gongkai.document.DocumentAccess;
import org.gongkai.organization.Member;
import org.gongkai.review.DocumentLinks;

import org.springframework.stereotype.Component;

/** The way from an annual report's document to its tables. */
@Component
class ReportLinks implements DocumentLinks {

	private final DocumentAccess access;

	ReportLinks(DocumentAccess access) {
		this.access = access;
	}

	@Override
	public List<Link> of(Document document, Member member) {
		if (document.category() != Category.ANNUAL_REPORT) {
			return List.of();
		}
		boolean editable = document.state().editable() && this.access.editor(document, member);
		return List.of(new Link(editable ? "填报三张表" : "三张表", "/documents/" + document.id() + "/report"));
	}

}
