package org.gongkai.inspection.consistency.told;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * Where something is done: 在人民广场开展宣传活动 and 此次在文化广场开展的宣传活动; and of which town a place is:
 * 望湖街道湖滨广场 and 南塔街道湖滨广场.
 */
final class PlaceSlots {

	private static final String KINDS = "街道|广场|公园|社区|体育馆|体育场|剧院|文化馆|图书馆|博物馆|礼堂|酒店|会展中心|会议中心|党校|学校|小学|中学|镇|乡|村";

	private static final WordSet KIND = WordSet.of(KINDS);

	private static final String DONE = "举办|举行|召开|开展|启动|开幕|开班|揭牌|签约|参加";

	/** What is done in a place, or the name of where it is. */
	private static final Pattern DONE_IN = Pattern.compile(
			"(?:在|到|于|走进|前往|地点:|地点为)([\\p{IsHan}]{2,12}?)(" + KINDS + ")[\\p{IsHan}]{0,6}?(?:" + DONE + "|集合|,|。|$)");

	private static final Pattern TOWN = Pattern
		.compile("([\\p{IsHan}]{2})(街道|镇|乡)([\\p{IsHan}]{2}(?:广场|公园|社区|小学|中学|学校|路|大道|水库|大桥|景区|小区|市场|工业园|产业园|大厦))");

	private static final WordSet DOING = WordSet.of(DONE + "|集合");

	private static final WordSet WHERE = WordSet.of("在|到|于|走进|前往|地点:|地点为");

	/** Of which each town has one. */
	private static final WordSet COMMON = WordSet
		.of("老旧|中心|人民|便民|文化|卫生|农贸|社会|综合|第一|第二|第三|辖区|所属|各个|范围|政府|党委|专业|直属|相关|有关|部分");

	private static final WordSet PASSING = WordSet.of("此次|本次|这次|当天|活动现场|统一|返回|结束");

	private static final WordSet OTHER = WordSet.of("随后|还|另|分别|下一站|接着|之后|原|改|此前|依次|先后|去年|上年|下一步|下步|也|再");

	private PlaceSlots() {
	}

	static void read(Piece piece, Consumer<Slot> slots) {
		if (piece.number() >= 0 && piece.block() == null || !KIND.in(piece.text())) {
			return;
		}
		String text = piece.text();
		KIND.each(text, (from, to) -> town(piece, from - 2, slots));
		if (!DOING.in(text)) {
			return;
		}
		WHERE.each(text, (from, to) -> done(piece, from, slots));
	}

	private static void town(Piece piece, int from, Consumer<Slot> slots) {
		Matcher town = (from >= 0) ? TOWN.matcher(piece.text()).region(from, piece.text().length()) : null;
		if (town != null && town.lookingAt()) {
			String name = town.group(3);
			if (COMMON.lengthAt(name, 0) == 0) {
				slots.accept(new Slot(piece, town.start(), town.end(), town.group(2), Slot.Role.ANY,
						town.group(1).hashCode(), 0, name, name));
			}
		}
	}

	private static void done(Piece piece, int from, Consumer<Slot> slots) {
		String text = piece.text();
		Matcher done = DONE_IN.matcher(text).region(from, text.length());
		if (done.lookingAt()) {
			String kind = done.group(2);
			String name = done.group(1).substring(done.group(1).length() - 2);
			boolean of = text.startsWith("的", done.end())
					|| PASSING.in(text, Sentence.begin(text, done.start()), Sentence.end(text, done.end()));
			boolean other = OTHER.in(text, Sentence.begin(text, done.start()), done.start())
					|| text.charAt(done.start(2) - 1) == '个';
			if (!other) {
				slots.accept(new Slot(piece, done.start(1), done.end(2), "在" + kind, Slot.Role.ANY, name.hashCode(), 0,
						of ? kind : "", kind));
			}
		}
	}

}
