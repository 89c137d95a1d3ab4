package org.gongkai.inspection.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.InspectionRule;
import org.gongkai.inspection.OwnPages;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * L1: addresses, those a text leads to and those it spells out. Nothing is fetched; which
 * of the office's own pages stand is asked of what was published.
 */
@Component
public class LinkRule implements InspectionRule {

	/** A text with more hits is sent back anyway. */
	private static final int ENOUGH = MOST_HITS + 1;

	private static final Pattern SCHEME_AND_HOST = Pattern.compile("(?i)(https?)://([^/?#:\\s]{1,253})(.*)",
			Pattern.DOTALL);

	private static final Pattern WRITTEN_ADDRESS = Pattern.compile(
			"(?i)(?:https?://)?((?:[a-z0-9-]{1,63}\\.){1,6}[a-z]{2,10})(?::[0-9]{1,5})?(/[\\x21-\\x7e]{0,500})?/?");

	private static final Pattern MAIL = Pattern.compile("(?i)mailto:([^?]{1,300})(?:[?].{0,500})?");

	private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,100}");

	/** How much of what stands behind a link tells what it leads to. */
	private static final int SHOWN_BEHIND = 6;

	private final OwnPages ownPages;

	/** Without knowledge of the office's own pages. */
	public LinkRule() {
		this((address) -> OwnPages.Standing.UNKNOWN);
	}

	/** With what the application knows of them. */
	@Autowired
	public LinkRule(ObjectProvider<OwnPages> ownPages) {
		this((address) -> ownPages.getIfAvailable(() -> (any) -> OwnPages.Standing.UNKNOWN).standingOf(address));
	}

	LinkRule(OwnPages ownPages) {
		this.ownPages = ownPages;
	}

	@Override
	public String code() {
		return "L1";
	}

	@Override
	public String description() {
		return "链接和网址";
	}

	@Override
	public String basis() {
		return "《政府网站发展指引》（国办发〔2017〕47号）；《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）链接可用性";
	}

	@Override
	public boolean looksBeyondText() {
		return true;
	}

	@Override
	public List<Hit> inspect(InspectedText text) {
		List<Place> places = new ArrayList<>();
		for (int block = 0; block < text.blocks().size(); block++) {
			links(text.blocks().get(block), block, places);
			WrittenAddresses.collect(text.pieces().get(block + 2), places);
		}
		places.sort(Comparator.comparingInt((Place place) -> place.spot().block())
			.thenComparingInt((place) -> place.spot().from()));
		Set<String> secure = new HashSet<>();
		places.forEach((place) -> {
			Matcher address = SCHEME_AND_HOST.matcher(place.address());
			if (address.matches() && address.group(1).equalsIgnoreCase("https")) {
				secure.add(address.group(2).toLowerCase(Locale.ROOT));
			}
		});
		return new Looking(text, secure).look(places);
	}

	/** Where the runs of a block lead. */
	private static void links(Block block, int number, List<Place> places) {
		if (block instanceof Block.Paragraph paragraph) {
			links(paragraph.runs(), number, 0, places);
		}
		else if (block instanceof Block.ListBlock list) {
			int from = 0;
			for (Block.Item item : list.items()) {
				from = links(item.runs(), number, from, places) + 1;
			}
		}
	}

	/** A link that is bold in the middle has several runs and is one place. */
	private static int links(List<Block.Run> runs, int block, int from, List<Place> places) {
		int at = from;
		for (int i = 0; i < runs.size(); i++) {
			String href = runs.get(i).href();
			if (href == null) {
				at += runs.get(i).text().length();
				continue;
			}
			StringBuilder words = new StringBuilder(runs.get(i).text());
			while (i + 1 < runs.size() && href.equals(runs.get(i + 1).href())) {
				i++;
				words.append(runs.get(i).text());
			}
			places.add(new Place(new Spot(block, at, at + words.length()), words.toString(), href, true));
			at += words.length();
		}
		return at;
	}

	/**
	 * A place with an address.
	 *
	 * @param spot where
	 * @param words what stands there
	 * @param address the address
	 * @param link whether it can be followed
	 */
	record Place(Spot spot, String words, String address, boolean link) {
	}

	/** One round of looking. */
	private final class Looking {

		private final InspectedText text;

		private final Set<String> secure;

		private final Map<String, OwnPages.Standing> standings = new HashMap<>();

		private final List<Hit> hits = new ArrayList<>();

		private Spot last = new Spot(InspectedText.TITLE, 0, 0);

		Looking(InspectedText text, Set<String> secure) {
			this.text = text;
			this.secure = secure;
		}

		List<Hit> look(List<Place> places) {
			for (Place place : places) {
				// an address that is spelled out and linked is one place
				boolean same = place.spot().block() == this.last.block() && place.spot().from() < this.last.to();
				if (!same && this.hits.size() < ENOUGH && !place.words().isEmpty() && look(place)) {
					this.last = place.spot();
				}
			}
			return this.hits;
		}

		private boolean look(Place place) {
			int before = this.hits.size();
			if (InternalAddress.isInternal(place.address())) {
				report(place, "“%s”是内部网络或者本机的地址，公众打不开，也暴露内部网络。请改为公开网站上的地址，没有的删去。".formatted(shown(place)), null);
			}
			else if (place.link() && leadsElsewhere(place)) {
				report(place, "文字写的是一个网址，点开却是另一个网址（%s）。请核对后改成一致。".formatted(place.address()), null);
			}
			else if (place.link() && OfficialName.isContradicted(place.words(), place.address())) {
				report(place, "文字写的是政府机关的网站，点开却不是政府网站的域名（%s）。请核对；确是该机关网站的，请说明后确认。".formatted(place.address()), null);
			}
			else if (place.link() && OfficialName.opensFile(place.words(), behind(place), place.address())) {
				report(place, "文字写的是网站或者栏目，点开却是一个文件（%s）。请核对链接。".formatted(place.address()), null);
			}
			else if (BrokenAddress.fault(place.address(), place.link()) != null) {
				report(place, String.valueOf(BrokenAddress.fault(place.address(), place.link())), null);
			}
			else if (isMixed(place)) {
				String secured = "https" + place.address().substring("http".length());
				report(place, "同一网站在本文中既用 http 又用 https。请统一为 https（%s）。".formatted(secured),
						place.words().equals(place.address()) ? secured : null);
			}
			else {
				ownPage(place);
			}
			return this.hits.size() > before;
		}

		private String behind(Place place) {
			String whole = this.text.textOf(place.spot().block());
			int to = Math.min(whole.length(), place.spot().to());
			return whole.substring(to, Math.min(whole.length(), to + SHOWN_BEHIND));
		}

		private void ownPage(Place place) {
			switch (this.standings.computeIfAbsent(place.address(), LinkRule.this.ownPages::standingOf)) {
				case TAKEN_DOWN ->
					report(place, "链接指向的本网站页面已经撤下（%s）。请换成有效的页面，或者删去链接。".formatted(place.address()), null);
				case MISSING -> report(place, "本网站没有这个页面（%s）。请核对地址。".formatted(place.address()), null);
				case UNKNOWN, THERE -> {
				}
			}
		}

		private boolean isMixed(Place place) {
			Matcher address = SCHEME_AND_HOST.matcher(place.address());
			return address.matches() && address.group(1).equalsIgnoreCase("http")
					&& this.secure.contains(address.group(2).toLowerCase(Locale.ROOT));
		}

		private static boolean leadsElsewhere(Place place) {
			Matcher mail = MAIL.matcher(place.address());
			if (mail.matches()) {
				return MAILBOX.matcher(place.words().strip()).matches()
						&& !mail.group(1).equalsIgnoreCase(place.words().strip());
			}
			Matcher words = WRITTEN_ADDRESS.matcher(place.words().strip());
			Matcher address = SCHEME_AND_HOST.matcher(place.address());
			if (!address.matches() || !(words.matches() || words.reset().find() && isWritten(words))) {
				return false;
			}
			return !bare(words.group(1)).equals(bare(address.group(2)))
					|| isOtherPath(words.group(2), address.group(3));
		}

		/** Within other words, 官网：www.gov.cn, only what nothing else can be. */
		private static boolean isWritten(Matcher words) {
			String all = words.group().toLowerCase(Locale.ROOT);
			return all.startsWith("http") || all.startsWith("www.")
					|| words.group(1).toLowerCase(Locale.ROOT).endsWith(".gov.cn");
		}

		/** A path that is written shorter is no other one. */
		private static boolean isOtherPath(@Nullable String written, String path) {
			String one = (written != null) ? trimmed(written) : "";
			String other = trimmed(path);
			return !one.isEmpty() && !other.isEmpty() && !other.startsWith(one) && !one.startsWith(other);
		}

		private static String trimmed(String path) {
			return path.toLowerCase(Locale.ROOT)
				.replaceFirst("^:[0-9]{1,5}", "")
				.replaceFirst("(?:\\.{2,}|…+)$", "")
				.replaceFirst("/(?:index\\.(?:s?html?|jsp|php|aspx?))?$", "");
		}

		private static String bare(String host) {
			String small = host.toLowerCase(Locale.ROOT);
			return small.startsWith("www.") ? small.substring(4) : small;
		}

		private static String shown(Place place) {
			return (place.address().length() > 100) ? place.address().substring(0, 100) + "……" : place.address();
		}

		private void report(Place place, String message, @Nullable String expected) {
			this.hits.add(new Hit(Severity.CONFIRM, place.spot(), this.text.sectionOf(place.spot().block()),
					place.words(), message, expected, (expected != null) ? place.words() : null));
		}

	}

}
