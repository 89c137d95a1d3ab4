package org.gongkai.inspection.consistency.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * One name written in two ways that differ in one character: 金声文化传媒有限公司 and 金盛文化传媒有限公司,
 * 西园路 and 西苑路. Of short names the text tells no other of the kind, and the words around
 * are the same.
 */
public final class NameSlips {

	private static final Pattern COMPANY = Pattern.compile("([\\p{IsHan}]{4,12}?)(?:有限责任公司|股份有限公司|有限公司|合作社)");

	private static final WordSet PLACES = WordSet.of("街道|社区|公园|广场|大桥|水库|小学|中学|小区|大道|镇|乡|村|路");

	/** Behind a place that is no name of one: 村级, 乡镇. */
	private static final String NO_PLACE = "镇乡村级人民委";

	/** No names of places. */
	private static final WordSet COMMON = WordSet
		.of("全镇|全乡|全村|各村|各镇|各乡|本村|本镇|乡镇|该村|该镇|农村|行政|自然|村村|公路|道路|铁路|线路|思路|出路|一路|沿路|新村|城镇|建制|重点|中心|美丽|示范|老旧|文明|和美|住宅|居民|省级|市级|县级|个镇|个乡|个村|条路|两镇|三镇|开发|产业|旧小|安置|智慧|城市|乡村|人居|森林|人民|文化|体育|口袋|第一|第二|第三|第四|第五|第六|实验|城关|东路|西路|南路|北路|中路");

	/** With which no name of a place ends. */
	private static final WordSet COMMON_ENDS = WordSet
		.of("城镇|村镇|集镇|农村|城乡|乡村|线路|公路|道路|铁路|思路|网路|各村|山村|渔村|全村|行政村|新村|下乡|返乡|回乡|入乡|小镇|强镇|重镇|特色镇|大路|马路|套路|销路|管路|电路|通路|水路|小路|一路|走路|上路|筑路|修路|机耕路|产业路|旅游路");

	private static final WordSet PASSING = WordSet.of("此次|本次|这次|当天");

	private static final WordSet OTHER = WordSet.of("随后|另|原|迁|还|分别|以及");

	private static final int LONG = 6;

	private static final int CONTEXT = 14;

	private static final int WORDS = 2;

	private static final int MOST = 60;

	private final Consumer<Hit> hits;

	private final Map<String, List<Name>> names = new LinkedHashMap<>();

	private NameSlips(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		NameSlips slips = new NameSlips(hits);
		for (Piece piece : text.pieces()) {
			if (piece.number() != InspectedText.CATALOGUE) {
				slips.read(piece);
			}
		}
		slips.names.forEach(slips::compare);
	}

	private void read(Piece piece) {
		String text = piece.text();
		if (piece.mayHold('司') || piece.mayHold("合作社")) {
			Matcher company = COMPANY.matcher(text);
			while (company.find()) {
				add("公司", new Name(piece, company.start(), company.end(), company.group()));
			}
		}
		PLACES.each(text, (from, to) -> place(piece, from, to));
	}

	private void place(Piece piece, int kind, int to) {
		String text = piece.text();
		int from = kind - 2;
		boolean named = from >= 0 && Sentence.isHan(text.charAt(from)) && Sentence.isHan(text.charAt(from + 1))
				&& (to == text.length() || NO_PLACE.indexOf(text.charAt(to)) < 0);
		if (named && !COMMON.in(text, from, kind) && COMMON_ENDS.lengthAt(text, kind - 1) == 0
				&& PLACES.lengthAt(text, kind - 1) == 0) {
			add(text.substring(kind, to), new Name(piece, from, to, text.substring(from, to)));
		}
	}

	private void add(String kind, Name name) {
		List<Name> known = this.names.computeIfAbsent(kind, (any) -> new ArrayList<>());
		if (known.size() < MOST) {
			known.add(name);
		}
	}

	private void compare(String kind, List<Name> all) {
		boolean company = kind.equals("公司");
		if (!company && all.stream().map(Name::words).distinct().count() != 2) {
			return;
		}
		for (int later = 1; later < all.size(); later++) {
			for (int earlier = 0; earlier < later; earlier++) {
				Name one = all.get(earlier);
				Name two = all.get(later);
				if ((company ? areOneLong(one.words(), two.words()) : areOneShort(one, two)) && !one.isBeside(two)
						&& !(one.piece().block() instanceof Block.Table)) {
					report(one, two);
					return;
				}
			}
		}
	}

	/** Aligned at their ends, as other words may stand before. */
	private static boolean areOneLong(String one, String two) {
		int same = 0;
		int most = Math.min(one.length(), two.length());
		while (same < most && one.charAt(one.length() - 1 - same) == two.charAt(two.length() - 1 - same)) {
			same++;
		}
		return same >= LONG && same + 1 < most
				&& one.charAt(one.length() - 2 - same) == two.charAt(two.length() - 2 - same);
	}

	private static boolean areOneShort(Name one, Name two) {
		String first = one.words();
		String second = two.words();
		boolean slip = (first.charAt(0) == second.charAt(0)) != (first.charAt(1) == second.charAt(1));
		boolean behind = !one.behind().isEmpty() && one.behind().equals(two.behind()) || PASSING.in(two.around());
		return slip && !OTHER.in(two.around())
				&& Mention.shared(Mention.pairs(one.around()), Mention.pairs(two.around())) >= (behind ? 1 : WORDS);
	}

	private void report(Name one, Name two) {
		this.hits.accept(two.piece()
			.hit(Severity.CONFIRM, two.from(), two.to(),
					"前面写的是%s，这里写的是%s，只差一个字。请核对是否同一名称。".formatted(one.words(), two.words()), null));
	}

	/**
	 * A name.
	 *
	 * @param piece where it stands
	 * @param from first character
	 * @param to behind the last
	 * @param words as written
	 */
	private record Name(Piece piece, int from, int to, String words) {

		String around() {
			String text = this.piece.text();
			return text.substring(Math.max(0, this.from - CONTEXT), this.from) + "|"
					+ text.substring(this.to, Math.min(text.length(), this.to + CONTEXT));
		}

		/** What stands right behind it. */
		String behind() {
			return Sentence.han(this.piece.text(), this.to, WORDS);
		}

		boolean isBeside(Name other) {
			return this.piece == other.piece
					&& Sentence.begin(this.piece.text(), this.from) == Sentence.begin(this.piece.text(), other.from);
		}

	}

}
