package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 2026年春季学期 in the title and 秋季学期 in the text, “五一”假期 and 国庆假期: a season, a feast, a half
 * of a year or of a month that has the same name behind it as the title's.
 */
final class TitleSlots {

	/** Each of which has its like. */
	private static final List<String[]> SLOTS = List.of(slots("春季|秋季|夏季|冬季"),
			slots("春节|元旦|国庆|五一|中秋|端午|清明|劳动节|国庆节|寒假|暑假"), slots("上半年|下半年"), slots("上旬|中旬|下旬"),
			slots("第一学期|第二学期|上学期|下学期"), slots("今冬明春|今夏|今秋|今春"));

	private static final WordSet OTHER = WordSet.of("比|较|上年|去年|同期|环比|与|和|、|至|到|相比|上次|此前|将|下一步|根据|按照|后");

	private static final String QUOTES = "“”\"";

	private static final int SAME = 2;

	private final Consumer<Hit> hits;

	private String own = "";

	private String name = "";

	private String[] others = {};

	TitleSlots(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		for (String[] slots : SLOTS) {
			for (String slot : slots) {
				int at = title.indexOf(slot);
				if (at >= 0 && slot.length() > this.own.length()) {
					this.own = slot;
					this.others = slots;
					this.name = name(title, at + slot.length());
				}
			}
		}
		boolean several = false;
		for (String other : this.others) {
			several = several || !this.own.contains(other) && title.contains(other);
		}
		this.own = (several || this.name.length() < SAME) ? "" : this.own;
	}

	private static String[] slots(String alternatives) {
		return alternatives.split("\\|");
	}

	/** The first characters of what is called behind it. */
	private static String name(String text, int from) {
		int at = from;
		while (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
			at++;
		}
		return Sentence.han(text, at, SAME);
	}

	void read(Piece piece) {
		if (this.own.isEmpty() || piece.block() == null) {
			return;
		}
		String text = piece.text();
		for (String other : this.others) {
			if (other.contains(this.own) || this.own.contains(other) || !piece.mayHold(other)) {
				continue;
			}
			for (int at = text.indexOf(other); at >= 0; at = text.indexOf(other, at + 1)) {
				int begin = Sentence.begin(text, at);
				int end = Sentence.end(text, at);
				if (name(text, at + other.length()).equals(this.name) && !text.substring(begin, end).contains(this.own)
						&& !OTHER.in(text, Math.max(begin, at - 8), at)) {
					this.hits.accept(piece.hit(Severity.CONFIRM, at, at + other.length(),
							"标题写的是%s，这里写的是%s。请核对后统一。".formatted(this.own, other), null));
					this.own = "";
					return;
				}
			}
		}
	}

}
