package org.gongkai.annualreport.compiling;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.gongkai.document.Category;
import org.gongkai.publication.PublicationLog;
import org.jspecify.annotations.Nullable;

/**
 * 主动公开: what the agency published in a year, here and before it used this system. A page
 * that was taken down within the year does not count, one taken down later does: it was
 * public at the end of the period.
 *
 * @param year the year
 * @param items all of it, oldest first, also what does not count
 */
public record PublishedYear(int year, List<Item> items) {

	/** In the order in which such a sentence names them. */
	private static final List<Category> ORDER = List.of(Category.BUDGET, Category.NEWS, Category.DEPARTMENT_DOCUMENT,
			Category.NORMATIVE_DOCUMENT, Category.INTERPRETATION, Category.ANNUAL_REPORT, Category.OTHER);

	public PublishedYear {
		items = List.copyOf(items);
	}

	static PublishedYear of(int year, List<PublicationLog.Entry> here, List<EarlierPublications.Entry> earlier,
			ZoneId zone) {
		List<Item> items = new ArrayList<>();
		for (PublicationLog.Entry page : here) {
			LocalDate withdrawn = (page.withdrawnAt() != null) ? LocalDate.ofInstant(page.withdrawnAt(), zone) : null;
			items.add(new Item(page.title(), page.category(), LocalDate.ofInstant(page.publishedAt(), zone), withdrawn,
					page.address(), page.documentId(), null));
		}
		for (EarlierPublications.Entry entry : earlier) {
			EarlierPublications.Publication publication = entry.publication();
			items.add(new Item(publication.title(), publication.category(), publication.publishedOn(), null,
					publication.address(), null, entry.id()));
		}
		items.sort(Comparator.comparing(Item::publishedOn).thenComparing(Item::title));
		return new PublishedYear(year, items);
	}

	/** How many count. */
	public int total() {
		return counted().size();
	}

	/** How many count of each category that has any, in the order of the sentence. */
	public Map<Category, Integer> byCategory() {
		Map<Category, Integer> counts = new EnumMap<>(Category.class);
		counted().forEach((item) -> counts.merge(item.category(), 1, Integer::sum));
		Map<Category, Integer> ordered = new LinkedHashMap<>();
		ORDER.stream().filter(counts::containsKey).forEach((category) -> ordered.put(category, counts.get(category)));
		return ordered;
	}

	/** How many stand in the ledger of earlier publications. */
	public long earlier() {
		return this.items.stream().filter((item) -> item.entryId() != null).count();
	}

	/** How many pages of the year were taken down, whether or not they count. */
	public long withdrawn() {
		return this.items.stream().filter((item) -> item.withdrawnOn() != null).count();
	}

	/** Those of a category, or all; also those that do not count. */
	public List<Item> of(@Nullable Category category) {
		return this.items.stream().filter((item) -> category == null || item.category() == category).toList();
	}

	private List<Item> counted() {
		return this.items.stream().filter((item) -> item.countsIn(this.year)).toList();
	}

	/**
	 * A publication.
	 *
	 * @param title its title
	 * @param category what kind of information
	 * @param publishedOn when
	 * @param withdrawnOn when it was taken down, or null
	 * @param address where it stands, or blank
	 * @param documentId the document published here, or null
	 * @param entryId its number in the ledger of earlier publications, or null
	 */
	public record Item(String title, Category category, LocalDate publishedOn, @Nullable LocalDate withdrawnOn,
			String address, @Nullable Long documentId, @Nullable Long entryId) {

		/** Whether it counts for the year in which it was published. */
		public boolean countsIn(int year) {
			return this.withdrawnOn == null || this.withdrawnOn.getYear() > year;
		}

	}

}
