package org.gongkai.publication.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.gongkai.organization.Agency;
import org.gongkai.publication.PublishedPage;
import org.gongkai.publication.SiteColumn;

/**
 * 网页标签 of a page, in the order of 国办发〔2017〕47号 附件1: the start page has the site's three,
 * a column's page also its four, an article all ten and those of the rest that are known.
 * None is ever empty.
 */
final class MetaTags {

	/** To the minute, 24 hours. */
	private static final DateTimeFormatter PUB_DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private final Map<String, String> tags = new LinkedHashMap<>();

	private MetaTags() {
	}

	static Map<String, String> site(Agency agency) {
		return Collections.unmodifiableMap(forSite(agency).tags);
	}

	static Map<String, String> column(Agency agency, SiteColumn column) {
		return Collections.unmodifiableMap(forColumn(agency, column).tags);
	}

	/**
	 * Those of an article.
	 * @param url its absolute address
	 * @param image the absolute address of its first picture, blank without one
	 */
	static Map<String, String> article(Agency agency, SiteColumn column, PublishedPage page, String url, String image,
			ZoneId zone) {
		MetaTags meta = forColumn(agency, column);
		meta.put("ArticleTitle", page.title());
		meta.put("PubDate", pubDate(page.publishedAt(), zone));
		meta.put("ContentSource", page.catalogue().source());
		meta.put("Keywords", page.catalogue().keywords());
		meta.put("Author", page.issuingAgency());
		meta.put("Description", page.catalogue().abstractText());
		meta.put("Image", image);
		meta.put("Url", url);
		return Collections.unmodifiableMap(meta.tags);
	}

	static String pubDate(Instant at, ZoneId zone) {
		return PUB_DATE.format(at.atZone(zone));
	}

	private static MetaTags forSite(Agency agency) {
		MetaTags meta = new MetaTags();
		meta.put("SiteName", agency.siteName().isBlank() ? agency.name() : agency.siteName());
		meta.put("SiteDomain", agency.siteDomain());
		meta.put("SiteIDCode", agency.siteIdCode());
		return meta;
	}

	private static MetaTags forColumn(Agency agency, SiteColumn column) {
		MetaTags meta = forSite(agency);
		meta.put("ColumnName", column.name());
		meta.put("ColumnDescription", column.description());
		meta.put("ColumnKeywords", column.keywords());
		meta.put("ColumnType", column.type());
		return meta;
	}

	private void put(String name, String value) {
		String line = value.replaceAll("\\s+", " ").strip();
		if (!line.isEmpty()) {
			this.tags.put(name, line);
		}
	}

}
