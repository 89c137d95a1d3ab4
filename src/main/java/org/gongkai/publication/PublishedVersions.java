package org.gongkai.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

import org.gongkai.document.Content;
import org.gongkai.document.Documents;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.PublishedTexts;

import org.springframework.stereotype.Component;

/** The signed versions of what stands on the site. */
@Component
class PublishedVersions implements PublishedTexts {

	private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

	private final PublicationLog log;

	private final PublishedPages pages;

	private final Documents documents;

	private final Clock clock;

	PublishedVersions(PublicationLog log, PublishedPages pages, Documents documents, Clock clock) {
		this.log = log;
		this.pages = pages;
		this.documents = documents;
		this.clock = clock;
	}

	@Override
	public void since(LocalDate day, Predicate<Published> visitor) {
		for (int year = LocalDate.now(this.clock).getYear(); year >= day.getYear(); year--) {
			List<PublicationLog.Entry> entries = new ArrayList<>(this.log.ofYear(year));
			Collections.reverse(entries);
			for (PublicationLog.Entry entry : entries) {
				LocalDate published = LocalDate.ofInstant(entry.publishedAt(), OFFICE);
				if (entry.withdrawnAt() == null && !published.isBefore(day)
						&& !visitor.test(published(entry, published))) {
					return;
				}
			}
		}
	}

	private Published published(PublicationLog.Entry entry, LocalDate day) {
		int version = this.pages.find(entry.documentId()).orElseThrow().version();
		Content content = this.documents.version(entry.documentId(), version).content();
		return new Published(entry.title(), entry.address(), day,
				new InspectedText(entry.category(), content.title(), content.blocks(), content.catalogue(),
						content.attribute(), content.attachments().stream().map(Content.Attachment::name).toList(),
						day));
	}

}
