package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * The amounts of a sentence that stand in one list: of one kind, set apart alike, and
 * none of them told of all others together.
 */
final class PartsInList {

	private static final int MOST_PARTS = 16;

	/** Further marks between two amounts tell of something else. */
	private static final int MOST_MARKS = 2;

	/** With which a list ends: what comes behind is told of all of it, or of one part. */
	private static final WordSet ENDING = WordSet.of("其中|共|合计|总|已|累计|同时|上述|以上|另");

	/** What is a change, a bound or a goal, and no part. */
	private static final WordSet OTHER = WordSet
		.of("上年|去年|同期|同比|环比|增长|下降|提高|降低|压减|高于|低于|不超过|预计|力争|增加|减少|压缩|缩短|提前|调整为|取消");

	/** By how much a part has grown stands behind it, and tells nothing of the list. */
	private static final WordSet CHANGE = WordSet.of("增加|减少");

	private static final WordSet EXTREME = WordSet.of("最高|最低|最多|最少|最大|最小|最长|最快|最慢|最好|最差");

	/** What was there before is a part of all there is. */
	private static final String CARRIED = "上年结转";

	private static final WordSet GOAL = WordSet.of("任务|目标");

	private static final WordSet EACH = WordSet.of("每|均|单价|各安排");

	private static final String NUMERALS = "两三四五六七八九十";

	/** How far before 共 it is told of how many. */
	private static final int COUNTED = 5;

	/** Set where something has been asked of an amount. */
	private static final byte ASKED = 1;

	private static final byte USABLE = 2;

	private static final byte EACH_ONE = 4;

	private static final byte ENDS = 8;

	private static final byte SEMICOLON = 16;

	private final UnitTellings unit;

	/** By amount, what its words tell. */
	private final byte[] told;

	PartsInList(UnitTellings unit) {
		this.unit = unit;
		this.told = new byte[unit.size()];
	}

	private boolean tells(int at, byte what) {
		if (this.told[at] == 0) {
			String between = this.unit.get(at).between();
			boolean ends = between.contains("其中") || ENDING.in(between.replace("公共", ""))
					&& !UnitTellings.tellsRest(between, 0, between.length()) && !isOfSeveral(between);
			this.told[at] = (byte) (ASKED | (readUsable(at) ? USABLE : 0) | (readEach(at) ? EACH_ONE : 0)
					| (ends ? ENDS : 0) | (words(at).indexOf(';') >= 0 ? SEMICOLON : 0));
		}
		return (this.told[at] & what) != 0;
	}

	/** The parts from one on; none where one of them shows that they are no list. */
	List<Integer> from(int first) {
		List<Integer> row = new ArrayList<>();
		boolean bracket = this.unit.get(first).between().startsWith("(");
		for (int at = first; at < this.unit.size() && row.size() < MOST_PARTS; at++) {
			Telling part = this.unit.get(at);
			if (part.sentence() != this.unit.get(first).sentence() || at > first && ends(first, at)) {
				break;
			}
			if (bracket && at > first && part.between().indexOf(')') >= 0) {
				break;
			}
			if (at > first && CHANGE.in(part.name())) {
				continue;
			}
			if (!isUsable(at) || GOAL.in(part.name()) || isInBracket(part.between()) && !(bracket && at == first)
					|| isAside(row, at)) {
				return List.of();
			}
			row.add(at);
		}
		return row;
	}

	/** Whether one may be a whole or a part. */
	boolean isUsable(int at) {
		return tells(at, USABLE);
	}

	private boolean readUsable(int at) {
		Telling telling = this.unit.get(at);
		String name = telling.name().replace("增加值", "").replace(CARRIED, "");
		return !telling.amount().vague() && !OTHER.in(name) && !UnitTellings.isCompared(telling.name())
				&& !EXTREME.in(telling.between()) && !telling.behind().startsWith("/");
	}

	/** Whether one falls to each of many. */
	boolean isOfEach(int at) {
		return tells(at, EACH_ONE);
	}

	private boolean readEach(int at) {
		String name = this.unit.get(at).name();
		return EACH.in(name) || name.endsWith("各") || name.endsWith("标准") || name.endsWith("标准为");
	}

	/**
	 * Whether the list ends before one: with a word, with another thing that is counted,
	 * or with the first semicolon of a list that has had commas.
	 */
	private boolean ends(int first, int at) {
		return tells(at, ENDS) || isOfEach(at) != isOfEach(first) || countsOther(first, at) || marks(at) > MOST_MARKS
				|| at > first + 1 && (hasSemicolon(at) && !hasSemicolon(at - 1)
						|| isBeside(at - 1) && marks(at) > 0 && !isRest(at));
	}

	private boolean isRest(int at) {
		String between = this.unit.get(at).between();
		return UnitTellings.tellsRest(between, 0, between.length());
	}

	/** 甲12亩、乙18亩: set apart by no other mark. */
	private boolean isBeside(int at) {
		return this.unit.get(at).between().startsWith("、") && marks(at) == 0;
	}

	/** 甲12亩；乙18亩，水田9亩: a part of a part. */
	private boolean isAside(List<Integer> row, int at) {
		return row.size() > 1 && !hasSemicolon(at) && hasSemicolon(at - 1);
	}

	/** Whether a semicolon stands before one, behind the amount before. */
	boolean hasSemicolon(int at) {
		return tells(at, SEMICOLON);
	}

	/** Whether no more than one mark stands between any two of a row. */
	boolean isPlain(List<Integer> row) {
		return row.stream().skip(1).allMatch((at) -> marks(at) < MOST_MARKS);
	}

	private int marks(int at) {
		return (int) this.unit.get(at).between().chars().filter((c) -> ",;:".indexOf(c) >= 0).count();
	}

	/** 所辖三县共22个: of some of the parts, and of no more. */
	static boolean isOfSeveral(String between) {
		int at = between.length() - 1;
		return at > 1 && between.charAt(at) == '共'
				&& between.substring(Math.max(0, at - COUNTED), at).chars().anyMatch((c) -> NUMERALS.indexOf(c) >= 0);
	}

	private static boolean isInBracket(String between) {
		int open = between.indexOf('(');
		return open >= 0 && between.indexOf(')') < open;
	}

	/** 30个班 and 2250个学位 */
	private boolean countsOther(int first, int at) {
		String one = this.unit.get(first).noun();
		String other = this.unit.get(at).noun();
		return one.length() == 2 && other.length() == 2 && !one.equals(other) && !this.unit.get(at).name().isEmpty();
	}

	/** What stands before one in its sentence, back to the one before of its unit. */
	String words(int at) {
		Telling telling = this.unit.get(at);
		boolean again = at > 0 && this.unit.get(at - 1).sentence() == telling.sentence();
		return telling.sentenceBefore(again ? this.unit.get(at - 1).amount().to() : 0);
	}

	/** What the parts of a row are called. */
	List<String> names(List<Integer> row) {
		return row.stream().map((at) -> {
			String name = this.unit.get(at).name();
			return name.isEmpty() || name.charAt(0) == '、' && name.length() < 2 ? words(at)
					: name.startsWith("其中") ? name.substring(2) : name;
		}).toList();
	}

}
