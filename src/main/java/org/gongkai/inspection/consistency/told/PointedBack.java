package org.gongkai.inspection.consistency.told;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Mention;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 上述18家企业 where the text tells of nothing but 15家 before: one that points back to the
 * only number of its kind, whatever each counts by name.
 */
final class PointedBack {

	private static final WordSet POINTS = WordSet.of("上述|前述|上列|以上|此次|本次|这|该");

	/** Right before the number: this very number was told. */
	private static final Pattern RIGHT_BEFORE = Pattern.compile("(?:上述|前述|上列|(?:^|[对将给向由与为])以上|(?:^|[对将给向由与为])[这该])$");

	/** With what was done between: 此次走访的265户. */
	private static final Pattern WITH_DEED = Pattern.compile("(?:上述|前述|此次|本次|这次)(?!以外|之外|范围)[\\p{IsHan}]{0,6}?的?$");

	/** Of spans and of points, which are told by counting up. */
	private static final WordSet OTHER_UNITS = WordSet.of("年|月|日|天|时|分|秒|周|岁|次|批|期|项|条|类|种|点|步|届|倍|级|款");

	/** Between two of which the later one may be fewer, or more. */
	private static final WordSet CHANGED = WordSet
		.of("除|其余|其他|另|剩|余|减|增|补充|追加|退出|放弃|取消|淘汰|合格|入围|未|不|变更|调整|扩大|分别|其中|计划|拟|目标|预计|上年|去年|同期|每|累计|共计|合计|名单|如下|附件|见附|原|占");

	private static final BigDecimal LEAST = BigDecimal.TEN;

	private PointedBack() {
	}

	/**
	 * Whether an amount means the only one before it in its unit.
	 * @param all those before it in its unit, of other values each
	 */
	static boolean means(Mention mention, List<Mention> all) {
		if (all.size() != 1 || !POINTS.in(mention.before()) || OTHER_UNITS.in(mention.amount().unit())) {
			return false;
		}
		Mention other = all.get(0);
		BigDecimal one = mention.amount().value();
		BigDecimal two = other.amount().value();
		boolean reordered = KinDigits.areReordered(one, two);
		boolean right = RIGHT_BEFORE.matcher(mention.before()).find();
		if (!ToldAgain.isNear(one, two) || mention.isBeside(other) || mention.isAmong() || other.isAmong()
				|| !(reordered && WITH_DEED.matcher(mention.before()).find() || right && one.compareTo(LEAST) >= 0
						&& two.compareTo(LEAST) >= 0 && !mention.amount().unit().equals("元"))) {
			return false;
		}
		boolean called = startsWithNoun(other.behind());
		return (!called || mention.isNamedBy(other)) && mayBeOfOne(mention, other, reordered);
	}

	private static boolean startsWithNoun(String behind) {
		return behind.length() > 1 && Sentence.isHan(behind.charAt(0));
	}

	/** Whether nothing between changes or lists what is counted. */
	private static boolean mayBeOfOne(Mention mention, Mention other, boolean reordered) {
		int listed = 0;
		boolean reached = false;
		for (Piece piece : mention.piece().whole().pieces()) {
			reached = reached || piece == other.piece();
			if (!reached) {
				continue;
			}
			if (piece.block() instanceof Block.Table) {
				return false;
			}
			int from = (piece == other.piece()) ? Sentence.begin(piece.text(), other.amount().from()) : 0;
			int to = (piece == mention.piece()) ? mention.amount().from() : piece.text().length();
			if (!reordered && CHANGED.in(piece.text(), from, to)) {
				return false;
			}
			listed += names(piece.text(), from, to) + 1;
			if (piece == mention.piece()) {
				break;
			}
		}
		return reordered || BigDecimal.valueOf(listed).compareTo(mention.amount().value()) < 0;
	}

	/** How many marks between names stand in a stretch. */
	private static int names(String text, int from, int to) {
		int names = 0;
		for (int at = from; at < to; at++) {
			names += (text.charAt(at) == '、') ? 1 : 0;
		}
		return names;
	}

}
