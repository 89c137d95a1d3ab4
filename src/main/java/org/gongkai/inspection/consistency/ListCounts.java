package org.gongkai.inspection.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;

/**
 * 采取三项措施：一是…二是…四是…: as many points as the text announces; and 双溪镇、清水镇、南湖街道4个乡镇: as many
 * names as it counts.
 */
final class ListCounts {

	private static final String NUMERALS = "一二三四五六七八九十";

	/** What is announced, right before the first point. */
	private static final Pattern ANNOUNCED = Pattern.compile(
			"(?<![第几数一二三四五六七八九十0-9])([二两三四五六七八九十]|[2-9])(?:个|项|条|点|方面|大|类|种|步|件)(?:[\\p{IsHan}“”]{0,10})[:,。;—-]{0,3}$");

	/** Names of one kind and how many they are. */
	private static final Pattern COUNTED = Pattern.compile(
			"(等?)((?:[二两三四五六七八九十]|[1-9][0-9]?))(?:个|家|所)(乡镇|镇街|乡镇街道|村|社区|县|县区|县市区|县\\(市、区\\)|部门|单位|局|街道|行政村)(?![0-9])");

	private static final CharacterSet COUNTED_BY = CharacterSet.of("个家所");

	/** With which the kinds of these begin. */
	private static final CharacterSet BODIES = CharacterSet.of("乡镇村社县部单局街行");

	/** 8个，分别是甲、乙、丙。 */
	private static final Pattern NAMED = Pattern.compile(
			"(?<![第几数一二三四五六七八九十0-9.])([二两三四五六七八九十]|[1-9][0-9]?)(?:个|家|所|项|名|类|种|处|位|条|大)(?:[\\p{IsHan}]{0,8}),?(?:分别是|分别为|即|依次是|依次为)[:,]?([^。;()0-9,:]{3,120})[。;]");

	private static final List<String> NAMING = List.of("分别是", "分别为", "即", "依次");

	private static final int NAMED_REACH = 20;

	private static final int NAMED_LENGTH = 130;

	private static final int LONGEST_NAME = 14;

	/** How far the points of one row are followed, in characters. */
	private static final int LONGEST_ROW = 3000;

	private ListCounts() {
	}

	static void check(Piece piece, Contradictions found) {
		String text = piece.text();
		for (int at = first(piece, "一是"); at >= 0; at = text.indexOf("一是", at + 2)) {
			Matcher announced = ANNOUNCED.matcher(text).region(Math.max(0, at - 20), at).useTransparentBounds(true);
			if (announced.find()) {
				points(piece, at, announced, found);
			}
		}
		if (piece.mayHold('、') && text.indexOf('、') >= 0) {
			for (String word : NAMING) {
				for (int at = first(piece, word); at >= 0; at = text.indexOf(word, at + word.length())) {
					named(text, at, found);
				}
			}
			for (int at = piece.mayHoldAny(COUNTED_BY) ? next(text, 0) : -1; at >= 0; at = next(text, at + 1)) {
				Matcher counted = COUNTED.matcher(text).region(Math.max(0, at - 3), Math.min(text.length(), at + 10));
				if (counted.find() && counted.start() <= at && counted.end() > at) {
					names(text, counted, found);
				}
			}
		}
	}

	/** Where a word stands first, or -1. */
	private static int first(Piece piece, String word) {
		return piece.mayHold(word) ? piece.text().indexOf(word) : -1;
	}

	private static void named(String text, int at, Contradictions found) {
		if (!isCountedBefore(text, at)) {
			return;
		}
		Matcher named = NAMED.matcher(text).useTransparentBounds(true);
		if (beginsBefore(named, at, Math.min(text.length(), at + NAMED_LENGTH))) {
			String list = named.group(2);
			int least = 1 + (int) list.chars().filter((c) -> c == '、').count();
			int most = least + (int) list.chars().filter((c) -> "和与及".indexOf(c) >= 0).count();
			int wanted = number(named.group(1));
			if (least > 1 && list.indexOf('等') < 0 && (wanted < least || wanted > most)) {
				found.report(named.start(), named.end(), "前面写%s，后面列了%d个。请核对名称和个数。".formatted(named.group(1), least));
			}
		}
	}

	/** Whether it stands a short way before the word at the latest. */
	private static boolean beginsBefore(Matcher named, int at, int end) {
		for (int begin = Math.max(0, at - NAMED_REACH); begin < at; begin++) {
			if (named.region(begin, end).lookingAt()) {
				return true;
			}
		}
		return false;
	}

	/** A number stands there, or nothing was counted. */
	private static boolean isCountedBefore(String text, int at) {
		for (int before = at - 1; before >= Math.max(0, at - NAMED_REACH); before--) {
			char c = text.charAt(before);
			if (c >= '0' && c <= '9' || c == '两' || NUMERALS.indexOf(c) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static int next(String text, int from) {
		for (int at = from; at < text.length(); at++) {
			char c = text.charAt(at);
			if (COUNTED_BY.has(c) && at > 1 && at + 1 < text.length() && BODIES.has(text.charAt(at + 1))) {
				char before = text.charAt(at - 1);
				if (before >= '0' && before <= '9' || NUMERALS.indexOf(before) >= 0 || before == '两') {
					return at;
				}
			}
		}
		return -1;
	}

	/**
	 * Counts on through this paragraph and, where it has but one point, the next ones.
	 */
	private static void points(Piece piece, int at, Matcher announced, Contradictions found) {
		String text = piece.text();
		int wanted = number(announced.group(1));
		int next = text.indexOf("一是", at + 2);
		String row = text.substring(at, Math.min((next < 0) ? text.length() : next, at + LONGEST_ROW));
		int last = count(row, 0, 0);
		if (last == 1 && next < 0) {
			for (String paragraph : following(piece)) {
				int more = paragraph.startsWith(word(last + 1)) ? count(paragraph, 0, last) : last;
				if (more == last) {
					break;
				}
				last = more;
			}
		}
		if (last > 1 && last != wanted) {
			found.report(announced.start(), announced.end(),
					"前面说%d项，后面列到“%s是”。请核对是项数写错还是漏列。".formatted(wanted, NUMERALS.charAt(last - 1)));
		}
	}

	private static List<String> following(Piece piece) {
		List<Piece> pieces = piece.whole().pieces();
		int from = Math.min(pieces.size(), piece.number() + 3);
		return pieces.subList(from, Math.min(pieces.size(), from + NUMERALS.length()))
			.stream()
			.map(Piece::text)
			.toList();
	}

	/** The number of the last point of the row that goes on there. */
	private static int count(String text, int from, int before) {
		int last = before;
		int at = from;
		while (last < NUMERALS.length()) {
			int next = text.indexOf(word(last + 1), at);
			int again = text.indexOf("一是", at + ((last > 0) ? 0 : 2));
			if (next < 0 || last > 0 && again >= 0 && again < next) {
				return last;
			}
			last++;
			at = next + 2;
		}
		return last;
	}

	private static String word(int number) {
		return (number <= NUMERALS.length()) ? NUMERALS.charAt(number - 1) + "是" : "…";
	}

	private static int number(String numeral) {
		return Character.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral)
				: numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral) + 1;
	}

	/** The names before a count, back to the first that is of another kind. */
	private static void names(String text, Matcher counted, Contradictions found) {
		String kinds = kinds(counted.group(3));
		List<String> names = new ArrayList<>();
		int end = counted.start();
		boolean more = true;
		while (more) {
			int begin = end;
			while (begin > 0 && end - begin < LONGEST_NAME && "、,。;:!?\n()".indexOf(text.charAt(begin - 1)) < 0) {
				begin--;
			}
			String name = text.substring(begin, end);
			more = begin > 0 && text.charAt(begin - 1) == '、' && !name.isEmpty();
			if (name.isEmpty() || kinds.indexOf(name.charAt(name.length() - 1)) < 0) {
				return;
			}
			names.add(name);
			end = begin - 1;
		}
		int wanted = number(counted.group(2));
		boolean joined = names.stream()
			.anyMatch((name) -> name.indexOf('和') >= 0 || name.indexOf('与') >= 0 || name.indexOf('及') >= 0);
		boolean open = !counted.group(1).isEmpty();
		if (names.size() > 1 && !joined && (names.size() > wanted || !open && names.size() < wanted)) {
			found.report(counted.start(2), counted.end(),
					"前面列了%d个，这里写%s个。请核对名称和个数。".formatted(names.size(), counted.group(2)));
		}
	}

	private static String kinds(String counted) {
		if (counted.startsWith("乡镇") || counted.equals("镇街") || counted.equals("街道")) {
			return "乡镇道";
		}
		if (counted.startsWith("县")) {
			return "县市区";
		}
		return (counted.endsWith("村") || counted.equals("社区")) ? "村区" : "局委办院";
	}

}
