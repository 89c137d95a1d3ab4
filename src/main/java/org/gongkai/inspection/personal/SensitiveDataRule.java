package org.gongkai.inspection.personal;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Stream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.WordSet;

import org.springframework.stereotype.Component;

/**
 * D11: sensitive personal data, given with a person's name: health, belief, what a person
 * is registered as, children under 14; and lists of those who are given help. Whether
 * they may be published the text cannot tell, so somebody has to name the legal basis and
 * until when.
 */
@Component
public class SensitiveDataRule extends TextRule {

	private static final String ADVICE = "请写明公开的法律依据（或者本人、监护人的单独同意）和公开到哪一天为止；没有依据的，删去或者隐去姓名。";

	private static final int REACH = 40;

	private static final int CHILD = 14;

	private static final LazyPattern AGE = new LazyPattern(
			",? ?(?:[男女],? ?)?\\(?([0-9]{1,2}|[一二三四五六七八九十]{1,2})周?岁(?!以)\\)?");

	/** How long such a stretch is at most on either side of the word in it. */
	private static final int STRETCH = 20;

	private static final LazyPattern BORN = new LazyPattern(
			"(20[0-9]{2})年[0-9]{1,2}月(?:[0-9]{1,2}日)?(?:出生|生(?![产活效]))|(?:出生(?:日期|年月|时间)?|生)[:于为是]{1,2}(20[0-9]{2})[年.-]");

	private static final LazyPattern SCHOOL = new LazyPattern(
			"(?:就读|在读)[^,。;\\n]{0,20}?(?:小学|幼儿园|[一二三四五六]年级)|(?:小学|幼儿园)[^,。;\\n]{0,8}?(?:[一二三四五六]年级|[大中小]班)");

	private static final LazyPattern PUPIL = new LazyPattern(
			"(?:[一二三四五六]年级|小学|幼儿园|[大中小]班)(?:[(0-9一二三四五六七八九十)]{1,5}班)?(?:的?小?学生|小朋友|幼儿)");

	/** Words behind which a person's name stands. */
	private static final List<String> BEFORE_NAME = List.of("患者", "病人", "学生", "村民", "居民", "群众", "党员", "老人", "小朋友", "儿童",
			"职工", "教师", "户主", "申请人", "当事人", "对象", "人员", "嫌疑人", "被告人", "罪犯", "儿子", "女儿", "妻子", "丈夫", "母亲", "父亲", "男孩",
			"女孩", "之子", "之女", "幼儿", "被害人", "受害人", "军人", "姓名:", "姓名");

	private static final WordSet ANY_BEFORE_NAME = new WordSet(BEFORE_NAME);

	private static final String FOLLOWERS = "患因的系于在被身确今现违已未到不私擅等从曾经查持信有为是名银住";

	/** Words near which a child is spoken of. */
	private static final List<String> OF_MINORS = List.of("岁", "出生", "生于", "月生", "日生", "就读", "在读", "小学", "幼儿园", "学生",
			"小朋友", "幼儿");

	private static final WordSet MINORS = new WordSet(OF_MINORS);

	/** By what and where somebody went. */
	private static final List<String> MOVED = List.of("乘坐", "搭乘", "乘", "驾车", "自驾", "入住", "就餐", "抵达", "到达", "前往", "途经",
			"返回", "步行", "购物", "就诊", "随后到", "来到");

	private static final WordSet MOVES = new WordSet(MOVED);

	/** Without one of which a text has nothing of all this; most texts have none. */
	private static final WordSet ANY = new WordSet(
			Stream.of(SensitiveStatement.words(), OF_MINORS, MOVED).flatMap(Collection::stream).toList());

	private static final LazyPattern WHEN = new LazyPattern("[0-9]{1,2}(?:月[0-9]{1,2}日|日|时|点|:[0-9]{2})");

	private static final LazyPattern PATIENT = new LazyPattern("病例[0-9]{1,3}|确诊病例|感染者|密切接触者|密接|轨迹");

	private static final int JOURNEY = 90;

	@Override
	public String code() {
		return "D11";
	}

	@Override
	public String description() {
		return "敏感个人信息";
	}

	@Override
	public String basis() {
		return "《中华人民共和国个人信息保护法》第二十五条、第二十八条、第二十九条、第三十一条";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		new PersonsInNeed(piece).inspect(hits);
		String text = piece.text();
		if (!ANY.in(text)) {
			return;
		}
		int[] sentence = { 0 };
		SensitiveStatement.each(text, (from, to, what) -> {
			if (from >= sentence[0] && namesPerson(text, from, to)) {
				report(piece, from, to, what, hits);
				sentence[0] = to + Words.behind(text, to, REACH).length();
			}
		});
		MINORS.each(text, (from, to) -> {
			switch (text.charAt(from)) {
				case '岁' -> inspectAge(piece, from, hits);
				case '出', '生', '月', '日' -> inspectBirth(piece, from, to, hits);
				case '就', '在' -> inspectSchool(piece, from, hits);
				default -> {
					if (text.startsWith("小学", from) || text.startsWith("幼儿园", from)) {
						inspectSchool(piece, from, hits);
					}
					inspectPupil(piece, from, to, hits);
				}
			}
		});
		if (piece.normalized().digits() > 0) {
			inspectJourneys(piece, hits);
		}
	}

	/** Somebody who went to one place after the other at given times. */
	private static void inspectJourneys(Piece piece, Consumer<Hit> hits) {
		String text = piece.text();
		int[] behind = { 0 };
		MOVES.each(text, (from, to) -> {
			if (from < behind[0]) {
				return;
			}
			String before = Words.before(text, from, REACH);
			if (!hasDigit(before)) {
				return;
			}
			Matcher when = WHEN.matcher(before);
			boolean somebody = when.find() && (CalledName.in(before, false) || PATIENT.matcher(before).find());
			String journey = Words.behind(text, to, JOURNEY);
			if (somebody && MOVES.in(journey) && WHEN.matcher(journey).find()) {
				report(piece, from - before.length() + when.start(), to, "行踪轨迹", hits);
				behind[0] = to + journey.length();
			}
		});
	}

	private static boolean hasDigit(String stretch) {
		for (int at = 0; at < stretch.length(); at++) {
			if (DigitRun.digitAt(stretch, at)) {
				return true;
			}
		}
		return false;
	}

	private static void inspectBirth(Piece piece, int from, int to, Consumer<Hit> hits) {
		String text = piece.text();
		Matcher born = BORN.matcher(text).region(Math.max(0, from - STRETCH), Math.min(text.length(), to + STRETCH));
		if (born.find() && born.end() >= to && born.start() <= from) {
			int year = Integer.parseInt((born.group(1) != null) ? born.group(1) : born.group(2));
			int age = piece.whole().today().getYear() - year;
			if (age >= 0 && age < CHILD && namesPerson(text, born.start(), born.end())) {
				report(piece, born.start(), born.end(), "不满14周岁未成年人的个人信息", hits);
			}
		}
	}

	private static void inspectSchool(Piece piece, int from, Consumer<Hit> hits) {
		String text = piece.text();
		Matcher school = SCHOOL.matcher(text).region(from, Math.min(text.length(), from + 2 * STRETCH));
		if (school.lookingAt() && CalledName.in(Words.before(text, from, REACH), false)) {
			report(piece, school.start(), school.end(), "未成年学生（可能不满14周岁）的个人信息", hits);
		}
	}

	/** 王小明，男，8岁, or 8岁的王小明. */
	private static void inspectAge(Piece piece, int word, Consumer<Hit> hits) {
		String text = piece.text();
		Matcher age = AGE.matcher(text)
			.region(Math.max(0, word - STRETCH), Math.min(text.length(), word + 2))
			.useTransparentBounds(true);
		if (!age.find() || age.end() <= word || years(age.group(1)) >= CHILD) {
			return;
		}
		int before = Math.max(nameEnds(text, age.start()), calledBefore(text, age.start()));
		int behind = age.end() + (text.startsWith("的", age.end()) ? 1 : 0);
		int name = PersonName.lengthOfPerson(text, behind, FOLLOWERS);
		if (before > 0) {
			report(piece, age.start() - before, age.end(), "不满14周岁未成年人的个人信息", hits);
		}
		else if (behind > age.end() && name > 2) {
			report(piece, age.start(1), behind + name, "不满14周岁未成年人的个人信息", hits);
		}
	}

	private static void inspectPupil(Piece piece, int from, int to, Consumer<Hit> hits) {
		String text = piece.text();
		int name = PersonName.lengthBefore(text, to, "获荣在说的和与等代作为同");
		if (name > 2) {
			Matcher pupil = PUPIL.matcher(text).region(Math.max(0, from - STRETCH), to);
			if (pupil.find()) {
				report(piece, pupil.start(), to + name, "未成年学生（可能不满14周岁）的个人信息", hits);
			}
		}
	}

	private static void report(Piece piece, int from, int to, String what, Consumer<Hit> hits) {
		hits.accept(piece.hit(Severity.CONFIRM, from, to, "这里写明了具体个人的" + what + "，属于敏感个人信息。" + ADVICE, null));
	}

	/** Whether the sentence around a stretch names a person. */
	private static boolean namesPerson(String text, int from, int to) {
		String before = Words.before(text, from, REACH);
		// two characters may as well be the name of a place: 江西
		int end = (from > 0 && FOLLOWERS.indexOf(text.charAt(from - 1)) >= 0) ? from - 1 : from;
		if (nameEnds(text, end) > 2 || CalledName.in(before, false)) {
			return true;
		}
		String behind = Words.behind(text, to, REACH);
		return introducesName(before + text.substring(from, to) + behind)
				|| CalledName.in(behind.substring(0, Math.min(behind.length(), STRETCH / 2)), false);
	}

	/** Length of 李某 or 李某某 that ends there, or 0. */
	private static int calledBefore(String text, int end) {
		for (int length = 4; length > 1; length--) {
			if (end >= length && CalledName.end(text, end - length, false) == end) {
				return length;
			}
		}
		return 0;
	}

	private static boolean introducesName(String stretch) {
		for (String word : ANY_BEFORE_NAME.in(stretch) ? BEFORE_NAME : List.<String>of()) {
			int at = stretch.indexOf(word);
			while (at >= 0) {
				int name = at + word.length();
				name += stretch.startsWith(":", name) ? 1 : 0;
				if (PersonName.lengthOfPerson(stretch, name, FOLLOWERS) > 2) {
					return true;
				}
				at = stretch.indexOf(word, name);
			}
		}
		for (String sex : List.of(",男", ",女", "(男", "(女")) {
			int at = stretch.indexOf(sex);
			if (at > 0 && nameEnds(stretch, at) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Length of a name that ends there and begins a stretch of ideographs, or 0. */
	private static int nameEnds(String text, int end) {
		int from = end;
		while (from > 0 && end - from < REACH && Character.isIdeographic(text.charAt(from - 1))) {
			from--;
		}
		String stretch = text.substring(from, end);
		int introduced = ANY_BEFORE_NAME.in(stretch) ? Words.lastEnd(stretch, BEFORE_NAME) : 0;
		String name = stretch.substring(Math.max(0, introduced));
		return PersonName.is(name) ? name.length() : 0;
	}

	private static int years(String written) {
		if (DigitRun.digitAt(written, 0)) {
			return Integer.parseInt(written);
		}
		int ten = written.indexOf('十');
		int last = "一二三四五六七八九".indexOf(written.charAt(written.length() - 1)) + 1;
		int tens = (ten < 0) ? 0 : (ten == 0) ? 1 : "一二三四五六七八九".indexOf(written.charAt(0)) + 1;
		return tens * 10 + last;
	}

}
