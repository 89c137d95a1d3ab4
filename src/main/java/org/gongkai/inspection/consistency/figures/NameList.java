package org.gongkai.inspection.consistency.figures;

import java.util.regex.Pattern;

/**
 * How many names a list holds. 和 in the last of them may part two or belong to one, so
 * that there is a least and a most.
 *
 * @param least fewest names
 * @param most most names
 * @param open whether it says that there are others
 */
public record NameList(int least, int most, boolean open) {

	/** Names that have a 和 within. */
	private static final Pattern FIXED = Pattern.compile("发展和改革|住房和城乡|资源和社会|文化和旅游|工业和信息|资源和规划|规划和自然|林业和草原|民族和宗教|文化广电和|"
			+ "(?:卫生|水利|社会|商务|经济|科学|退役军人|教育|机构|农业|人口|医疗|体育|统战|网络安全|城市管理|市场监督|地震|交通)和"
			+ "(?=[\\p{IsHan}]{1,10}(?:局|委|办|部|厅|中心|院|会|署|处|科|站|队))");

	/** With which the names of places and bodies end. */
	private static final String BODIES = "镇乡村县区市局委办院校道";

	/** With which names of bodies begin that are of one place. */
	private static final String PLACES = "省市县区州镇乡";

	private static final String OPENING = "(“《〔[【";

	private static final String CLOSING = ")”》〕]】";

	private static final int LONGEST_NAME = 30;

	/** By how much the lengths of names that are alike may differ. */
	private static final int LENGTHS_APART = 2;

	/** As much of a name as another one is held against at the most. */
	private static final int LONGEST_PART = 5;

	private static final int LONGEST_CLAUSE = 90;

	/** No list, or none whose names can be counted. */
	public static final NameList NONE = new NameList(0, 0, true);

	/** 《甲》《乙》和《丙》: the titles that follow each other up to the end. */
	public static NameList titles(String list) {
		int titles = 0;
		int at = list.length();
		while (at > 0 && list.charAt(at - 1) == '》') {
			int open = list.lastIndexOf('《', at - 1);
			if (open < 0) {
				return NONE;
			}
			titles++;
			at = open;
			at -= (at > 0 && "、和及与".indexOf(list.charAt(at - 1)) >= 0) ? 1 : 0;
		}
		return new NameList(titles, titles, false);
	}

	/**
	 * 内科、口腔科、中医科: three or more short names of about one length, before the first of
	 * which there is next to nothing.
	 */
	public static boolean areAlike(String list) {
		String[] names = list.split("、", -1);
		int shortest = LONGEST_NAME;
		int longest = 0;
		for (int at = 1; at < names.length; at++) {
			shortest = Math.min(shortest, names[at].length());
			longest = Math.max(longest, names[at].length());
		}
		return names.length > 2 && shortest > 1 && longest <= shortest + LENGTHS_APART
				&& names[0].length() <= longest + LENGTHS_APART;
	}

	/** Names that may have any word within. */
	public static NameList separate(String list) {
		String bare = bare(list);
		int names = bare.split("、", -1).length;
		return (bare.indexOf(',') >= 0 || bare.indexOf(';') >= 0) ? NONE
				: new NameList(names, names, bare.endsWith("等"));
	}

	/** The names of a stretch that is nothing but a list. */
	public static NameList of(String list) {
		String bare = bare(list);
		bare = (bare.indexOf('和') >= 0) ? FIXED.matcher(bare).replaceAll("") : bare;
		char mark = mark(bare);
		if (mark == ' ') {
			return NONE;
		}
		String row = (mark == '、' && bare.indexOf(',') >= 0) ? bare.substring(0, bare.indexOf(',')) : bare;
		String[] names = row.split(String.valueOf(mark), -1);
		int longest = (mark == '、') ? LONGEST_NAME : LONGEST_CLAUSE;
		for (String name : names) {
			if (name.isEmpty() || name.length() > longest) {
				return NONE;
			}
		}
		int joined = 0;
		int bodies = 0;
		String ending = ending(names);
		for (String name : names) {
			joined += joined(name, mark);
			bodies += areTwoBodies(name) || areTwo(name, ending) || beginAlike(name, names) ? 1 : 0;
		}
		bodies = (bodies == 0 && closesWithTwo(names, joined)) ? 1 : bodies;
		return new NameList(names.length + bodies, names.length + joined, row.endsWith("等") || row.contains("等等"));
	}

	/**
	 * With which all names of a list end, however short; blank where they hold figures.
	 */
	private static String ending(String[] names) {
		String first = names[0];
		if (Sentence.hasDigit(first, 0, first.length())) {
			return "";
		}
		int length = first.length();
		for (String name : names) {
			int same = 0;
			while (same < Math.min(length, name.length())
					&& name.charAt(name.length() - 1 - same) == first.charAt(first.length() - 1 - same)) {
				same++;
			}
			length = same;
		}
		return first.substring(first.length() - length);
	}

	/** 甲、乙、丙和丁: no other name has such a word within, and both parts are names. */
	private static boolean closesWithTwo(String[] names, int joined) {
		String last = names[names.length - 1];
		int and = last.indexOf('和');
		boolean two = names.length > 2 && joined == 1 && and > 1 && and < last.length() - 2;
		for (int at = 0; two && at < names.length - 1; at++) {
			String name = names[at];
			boolean alike = name.charAt(name.length() - 1) == last.charAt(last.length() - 1);
			two = and >= Math.min(name.length(), LONGEST_PART) - 1
					&& (!alike || last.charAt(and - 1) == last.charAt(last.length() - 1));
		}
		return two;
	}

	/** 区图书馆、区文化馆和区博物馆: both parts begin as the names before do. */
	private static boolean beginAlike(String name, String[] names) {
		int and = name.indexOf('和');
		return and > 2 && and < name.length() - 3 && PLACES.indexOf(name.charAt(0)) >= 0
				&& name.charAt(and + 1) == name.charAt(0) && names.length > 2
				&& names[names.length - 2].charAt(0) == name.charAt(0) && name.equals(names[names.length - 1]);
	}

	/** 甲专项督查、乙专项督查和丙专项督查: both parts end as all names do. */
	private static boolean areTwo(String name, String ending) {
		int and = Math.max(name.indexOf('和'), name.indexOf('及'));
		return ending.length() > 1 && and > ending.length() && and < name.length() - ending.length() - 1
				&& name.startsWith(ending, and - ending.length());
	}

	/**
	 * How many more names a name may be; in a clause, what it is about may be several.
	 */
	private static boolean areTwoBodies(String name) {
		int and = name.indexOf('和');
		return and > 1 && and < name.length() - 2 && BODIES.indexOf(name.charAt(and - 1)) >= 0
				&& BODIES.indexOf(name.charAt(name.length() - 1)) >= 0;
	}

	private static int joined(String name, char mark) {
		int end = 0;
		int joined = 0;
		boolean clause = mark != '、';
		while (end < name.length() && !(clause && (name.charAt(end) == ',' || Sentence.isDigit(name.charAt(end))))) {
			char c = name.charAt(end++);
			boolean and = "和与及".indexOf(c) >= 0 && (c != '及' || end < 2 || name.charAt(end - 2) != '涉');
			joined += (and || clause && c == '、') ? 1 : 0;
		}
		return joined;
	}

	/** What stands outside brackets and quotes, each of these as one mark. */
	private static String bare(String list) {
		StringBuilder bare = new StringBuilder();
		int depth = 0;
		for (char c : list.toCharArray()) {
			if (OPENING.indexOf(c) >= 0) {
				// 《甲》《乙》
				bare.append((c == '《' && depth == 0 && !bare.isEmpty() && bare.charAt(bare.length() - 1) == '·') ? "、"
						: "");
				depth++;
			}
			else if (CLOSING.indexOf(c) >= 0) {
				depth = Math.max(0, depth - 1);
				bare.append('·');
			}
			else if (depth == 0) {
				bare.append(c);
			}
		}
		return bare.toString();
	}

	/** What parts its names; blank when two kinds do so. */
	private static char mark(String list) {
		if (list.indexOf(';') >= 0) {
			return ';';
		}
		int comma = list.indexOf(',');
		int mark = list.lastIndexOf('、');
		if (mark < 0) {
			return (comma > 0) ? ',' : ' ';
		}
		return (comma < 0 || comma > mark) ? '、' : ' ';
	}

	public boolean isCounted() {
		return this.most > 1;
	}

	/** Whether there cannot be that many. */
	public boolean isNot(int number) {
		return isCounted() && (number < this.least || !this.open && number > this.most);
	}

}
