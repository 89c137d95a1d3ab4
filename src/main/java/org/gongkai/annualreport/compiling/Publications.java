package org.gongkai.annualreport.compiling;

import java.time.Clock;

import org.gongkai.publication.PublicationLog;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what was published in a year. */
@Component
public class Publications {

	private final PublicationLog log;

	private final EarlierPublications earlier;

	private final Clock clock;

	Publications(PublicationLog log, EarlierPublications earlier, Clock clock) {
		this.log = log;
		this.earlier = earlier;
		this.clock = clock;
	}

	/** All publications of a year. */
	@Transactional(readOnly = true)
	public PublishedYear ofYear(int year) {
		return PublishedYear.of(year, this.log.ofYear(year), this.earlier.ofYear(year), this.clock.getZone());
	}

}
