package org.gongkai.inspection.consistency.total;

import java.util.List;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/** By what the parts of a list are called, and what is said of the list. */
final class ListNames {

	/** Of which one may stand in another part too. */
	private static final WordSet OVERLAPPING = WordSet.of("女|党员|少数民族|以上|以下|岁|学历|涉及");

	/** One of which stands in the name of each fault, of which one may have several. */
	private static final WordSet FAULT = WordSet.of("不|未|缺|过期|超|失|违");

	/** What says that nothing is left out, or stands in two parts. */
	private static final WordSet CLOSED = WordSet
		.of("别无其他|没有其他|无其他|不设其他|不含其他|未设其他|只包括|仅包括|仅限|限获一|限报一|只适用|只能|不重复|无重复|没有重复|互不|不兼");

	/** How near behind its number a kind is named. */
	private static final int KIND = 4;

	private static final WordSet SPLIT = WordSet.of("分为|分成|划分为");

	private static final String NUMERALS = "二两三四五六七八九";

	private static final CharacterSet KINDS = CharacterSet.of("类项块大");

	/** By which bodies are called. */
	private static final CharacterSet BODIES = CharacterSet.of("镇乡街道区村县市园学校院企司队社段库站班组馆场厂矿");

	private static final WordSet MADE = WordSet.of("组成|构成");

	private static final WordSet SCORE = WordSet.of("满分|百分制|总分");

	private static final WordSet UNDONE = WordSet.of("未|没有");

	private static final String MAIN = "主要";

	/** How far behind the list it is said to be closed. */
	private static final int CLOSING = 50;

	/** How far behind the last part what is made up may be told. */
	private static final int MAKING = 8;

	private final UnitTellings unit;

	private final PartsInList lists;

	private final List<Integer> row;

	private final int whole;

	private final List<String> names;

	private final boolean overlapping;

	private final boolean closed;

	private final boolean said;

	private final boolean all;

	ListNames(UnitTellings unit, PartsInList lists, List<Integer> row, int whole) {
		this.unit = unit;
		this.lists = lists;
		this.row = row;
		this.whole = whole;
		this.names = lists.names(row);
		this.overlapping = this.names.stream().anyMatch(OVERLAPPING::in) || this.names.stream().allMatch(FAULT::in);
		Telling last = last();
		String text = last.piece().text();
		this.closed = CLOSED.in(text, first().amount().from(), Math.min(text.length(), last.amount().to() + CLOSING));
		this.said = this.closed || !areMain() && !this.overlapping && isCounted();
		this.all = this.said || isSeverally()
				|| !areMain() && (UnitTellings.areAll(this.names) || !this.overlapping && isMade())
				|| PartsInList.isOfSeveral(last.between()) || isUndone();
	}

	private Telling first() {
		return this.unit.get(this.row.get(0));
	}

	private Telling last() {
		return this.unit.get(this.row.get(this.row.size() - 1));
	}

	/** Whether they leave nothing out. */
	boolean areAll() {
		return this.all;
	}

	/** Whether it is said how many they are, or that there are no others. */
	boolean isSaid() {
		return this.said;
	}

	/** Whether it is said that there are no others. */
	boolean isClosed() {
		return this.closed;
	}

	/** Whether one may stand in two parts. */
	boolean mayOverlap() {
		return this.overlapping;
	}

	/** Whether the list tells of the main ones only. */
	boolean areMain() {
		return this.lists.words(this.row.get(0)).contains(MAIN);
	}

	/** 资金186万元和物资72万元: whether 和 joins the last one. */
	boolean isJoined() {
		return last().between().startsWith("和");
	}

	/** 分为三类，…, or 三个镇共访问1200人，…: as many parts as are counted. */
	private boolean isCounted() {
		String before = this.lists.words(this.row.get(0));
		Telling total = this.unit.get(this.whole);
		return SPLIT.in(before) || ItemParts.announces(before, this.row.size())
				|| total.sentence() == first().sentence() && isOfBodies(total.sentenceBefore(0));
	}

	/** 三个镇, and each called by 镇; of three kinds each may be called otherwise. */
	private boolean isOfBodies(String before) {
		if (!ItemParts.announces(before, this.row.size())) {
			return false;
		}
		for (int at = 0; at < before.length(); at++) {
			boolean counted = NUMERALS.indexOf(before.charAt(at)) >= 0 || Sentence.isDigit(before.charAt(at));
			for (int next = at + 1; counted && next < Math.min(before.length(), at + KIND); next++) {
				char kind = before.charAt(next);
				if (KINDS.has(kind)
						|| BODIES.has(kind) && this.names.stream().allMatch((name) -> name.indexOf(kind) >= 0)) {
					return true;
				}
			}
		}
		return false;
	}

	/** 等 behind the last one, what is told apart, or a rest that has no amount. */
	boolean isOpen() {
		String text = last().piece().text();
		int to = last().amount().to();
		int end = Sentence.end(text, to);
		return last().behind().indexOf('等') >= 0 || text.substring(to, end).indexOf('另') >= 0
				|| UnitTellings.tellsRest(text, to, end);
	}

	/** 由甲30分、乙45分、丙15分组成; a score is told to the last. */
	private boolean isMade() {
		String text = last().piece().text();
		int end = Math.min(text.length(), last().amount().to() + MAKING);
		return SCORE.in(this.unit.get(this.whole).name())
				|| this.lists.words(this.row.get(0)).indexOf('由') >= 0 && MADE.in(text, last().amount().to(), end);
	}

	/** 城区和乡镇分别为217家和156家 */
	private boolean isSeverally() {
		String words = this.lists.words(this.row.get(0));
		int at = words.indexOf("分别");
		int from = words.lastIndexOf(',', at) + 1;
		return at > from && 1
				+ words.substring(from, at).chars().filter((c) -> "、和及与".indexOf(c) >= 0).count() == this.row.size();
	}

	/** 建有卫生室181个，未建卫生室的8个: of two, the second is what the first is not. */
	private boolean isUndone() {
		return this.names.size() == 2 && UNDONE.in(this.names.get(1)) && !UNDONE.in(this.names.get(0))
				&& last().between().length() <= MAKING * 2;
	}

}
