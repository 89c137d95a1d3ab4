package org.gongkai.inspection.personal;

import java.util.List;

import org.gongkai.inspection.WordSet;

/**
 * Somebody who is not named in full but known to those around: 昌某某, 葛大娘, 彭先生.
 */
final class CalledName {

	/** As nobody is called who works for an office. */
	static final WordSet NEIGHBOURS = new WordSet(List.of("大爷", "大娘", "大妈", "大叔", "大伯", "大婶", "大嫂", "大姐", "大哥", "阿姨",
			"奶奶", "爷爷", "婆婆", "阿婆", "阿公", "伯伯", "叔叔", "老汉", "老太", "老伯", "老太太", "老爷子", "老人", "同学", "小朋友", "婶", "嫂"));

	private static final WordSet TITLES = new WordSet(List.of("先生", "女士", "小姐"));

	private static final WordSet TRADES = new WordSet(List.of("老师", "师傅", "老师傅"));

	private static final WordSet WITHOUT_TRADES = WordSet.ofAll(NEIGHBOURS, TITLES);

	private static final WordSet ALL = WordSet.ofAll(WITHOUT_TRADES, TRADES);

	/** What follows 某 in 某公司 and the like. */
	private static final String NOT_A_PERSON = "公企单机学医县市区镇村项局厂店院街路种个些人";

	private CalledName() {
	}

	/**
	 * Where such a name ends that begins at a place, or -1.
	 * @param trades whether 老师 and 师傅 count, who may as well be at work
	 */
	static int end(String text, int at, boolean trades) {
		if (!PersonName.mayBeSurname(text.charAt(at))) {
			return -1;
		}
		int some = at + 1;
		while (some < at + 3 && text.startsWith("某", some)) {
			some++;
		}
		int called = called(text, some, trades);
		if (some > at + 1) {
			return (called > 0) ? called
					: (some < text.length() && NOT_A_PERSON.indexOf(text.charAt(some)) >= 0) ? -1 : some;
		}
		boolean given = some < text.length() && Character.isIdeographic(text.charAt(some));
		return (called < 0 && given) ? called(text, some + 1, trades) : called;
	}

	/**
	 * Whether one stands in a stretch; a name that is not the real one does not count.
	 */
	static boolean in(String stretch, boolean trades) {
		for (int at = 0; at < stretch.length(); at++) {
			int end = end(stretch, at, trades);
			if (end > 0 && !stretch.startsWith("(化名", end)) {
				return true;
			}
		}
		return false;
	}

	private static int called(String text, int at, boolean trades) {
		int length = (trades ? ALL : WITHOUT_TRADES).lengthAt(text, at);
		return (length > 0) ? at + length : -1;
	}

}
