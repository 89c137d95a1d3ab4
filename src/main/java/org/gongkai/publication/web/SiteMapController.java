package org.gongkai.publication.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.gongkai.publication.Columns;
import org.gongkai.publication.PublishedPages;
import org.gongkai.publication.SiteAddress;
import org.gongkai.publication.SiteColumn;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Tells search engines what there is; what was taken down is gone from here too. */
@Controller
class SiteMapController {

	/**
	 * A site map holds at most 50,000 addresses (sitemaps.org 0.9); the newest go first.
	 */
	private static final int LONGEST = 49_000;

	private final Columns columns;

	private final PublishedPages pages;

	private final SiteAddress address;

	private final Clock clock;

	SiteMapController(Columns columns, PublishedPages pages, SiteAddress address, Clock clock) {
		this.columns = columns;
		this.pages = pages;
		this.address = address;
		this.clock = clock;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> siteMap() {
		StringBuilder xml = new StringBuilder("""
				<?xml version="1.0" encoding="UTF-8"?>
				<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
				""");
		entry(xml, "/", "");
		for (SiteColumn column : this.columns.all()) {
			entry(xml, column.address(), "");
		}
		List<PublishedPages.Line> newest = this.pages.newest(LONGEST);
		for (PublishedPages.Line line : newest) {
			entry(xml, line.address(), LocalDate.ofInstant(line.publishedAt(), this.clock.getZone()).toString());
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_XML)
			.cacheControl(CacheControl.noCache())
			.body(xml.append("</urlset>\n").toString());
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).cacheControl(CacheControl.noCache()).body("""
				User-agent: *
				Allow: /$
				Allow: /public/
				Allow: /css/
				Allow: /images/
				Disallow: /public/search
				Disallow: /

				Sitemap: %s
				""".formatted(this.address.canonical("/sitemap.xml")));
	}

	private void entry(StringBuilder xml, String path, String changed) {
		xml.append("<url><loc>").append(HtmlUtils.htmlEscape(this.address.canonical(path))).append("</loc>");
		if (!changed.isEmpty()) {
			xml.append("<lastmod>").append(changed).append("</lastmod>");
		}
		xml.append("</url>\n");
	}

}
