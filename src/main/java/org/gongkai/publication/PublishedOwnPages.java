package org.gongkai.publication;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.OwnPages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Answers the inspection's questions about links to the own site from what was published.
 */
@Component
class PublishedOwnPages implements OwnPages {

	private static final Pattern PAGE = Pattern.compile("/public/[a-z0-9-]{1,40}/[0-9]{4}/([0-9]{1,18})\\.html");

	private final PublishedPages pages;

	private final SiteAddress site;

	PublishedOwnPages(PublishedPages pages, SiteAddress site) {
		this.pages = pages;
		this.site = site;
	}

	@Override
	public Standing standingOf(String address) {
		URI asked = uri(address);
		URI own = uri(this.site.canonical("/"));
		if (asked == null || own == null || !isSameSite(asked, own)) {
			return Standing.UNKNOWN;
		}
		Matcher page = PAGE.matcher(String.valueOf(asked.getPath()));
		if (!page.matches()) {
			return Standing.UNKNOWN;
		}
		return this.pages.find(Long.parseLong(page.group(1)))
			.filter((found) -> found.address().equals(asked.getPath()))
			.map((found) -> found.isWithdrawn() ? Standing.TAKEN_DOWN : Standing.THERE)
			.orElse(Standing.MISSING);
	}

	private static boolean isSameSite(URI asked, URI own) {
		return asked.getHost() != null && own.getHost() != null
				&& asked.getHost().toLowerCase(Locale.ROOT).equals(own.getHost().toLowerCase(Locale.ROOT));
	}

	/** The address taken apart; null for one that no browser could follow either. */
	private static @Nullable URI uri(String address) {
		try {
			return URI.create(address);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
