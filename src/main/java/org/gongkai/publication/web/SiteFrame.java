package org.gongkai.publication.web;

import java.util.List;
import java.util.Map;

import org.gongkai.organization.Agency;
import org.gongkai.organization.Organization;
import org.gongkai.publication.Columns;

import org.springframework.stereotype.Component;

/** What every public page needs around its text. */
@Component
class SiteFrame {

	private final Organization organization;

	private final Columns columns;

	SiteFrame(Organization organization, Columns columns) {
		this.organization = organization;
		this.columns = columns;
	}

	Agency agency() {
		return this.organization.agency();
	}

	/** Model attributes of the layout. */
	Map<String, Object> attributes(Agency agency) {
		return Map.of("columns", this.columns.all(), "agency", agency, "siteNotes",
				List.of("网站标识码：" + agency.siteIdCode(),
						"地址：%s　邮编：%s　电话：%s".formatted(agency.address(), agency.postCode(), agency.phone())));
	}

}
