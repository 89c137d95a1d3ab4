package org.gongkai.publication.web;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.gongkai.publication.SiteStanding.Standing;
import org.jspecify.annotations.Nullable;

/** The pages that were read last, as many as find room. */
final class ReadyPages {

	/** A page is made anew now and then, whatever may have happened to its row. */
	private static final Duration OLDEST = Duration.ofMinutes(1);

	/** A page that is larger is rare and not kept. */
	private static final int LARGEST = 1 << 20;

	private final long room;

	private final Map<String, ReadyPage> pages = new LinkedHashMap<>(1024, 0.75f, true);

	private long taken;

	ReadyPages(long room) {
		this.room = room;
	}

	/** The page, if it was made while the site stood as it stands now. */
	synchronized @Nullable ReadyPage find(String path, Standing standing) {
		ReadyPage page = this.pages.get(path);
		if (page == null) {
			return null;
		}
		if (page.standing() != standing || System.nanoTime() - page.made() > OLDEST.toNanos()) {
			this.pages.remove(path);
			this.taken -= page.size();
			return null;
		}
		return page;
	}

	synchronized void keep(String path, ReadyPage page) {
		if (page.size() > LARGEST) {
			return;
		}
		ReadyPage before = this.pages.put(path, page);
		this.taken += page.size() - ((before != null) ? before.size() : 0);
		Iterator<ReadyPage> longestUnread = this.pages.values().iterator();
		while (this.taken > this.room) {
			this.taken -= longestUnread.next().size();
			longestUnread.remove();
		}
	}

}
