package org.gongkai.inspection.personal;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;

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

	private static final int LONGEST_SENTENCE = 200;

	/** What is said of somebody's health; each begins with one of the words below. */
	private static final LazyPattern ILLNESS = new LazyPattern(
			"(?:患有?|确诊(?:为|患)?|诊断为|感染)[^,。;\\n人率者期]{1,12}(?:病|癌|症|瘤|炎|障碍|艾滋|HIV|残疾|肺结核|瘫痪)");

	private static final List<String> ILL = List.of("患", "确诊", "诊断为", "感染");

	/** Without one of these a text holds nothing of the kind. */
	private static final List<String> SIGNS = List.of("患", "确诊", "诊断为", "感染", "残疾", "信仰", "信奉", "皈依", "社区矫正", "毒", "刑满",
			"服刑", "艾滋病", "精神病", "岁", "学生", "小朋友", "幼儿");

	private static final LazyPattern DISABILITY = new LazyPattern(
			"(?:肢体|视力|听力|言语|智力|精神|多重|[一二三四]级)残疾|残疾(?:等级|[一二三四]级)");

	private static final LazyPattern BELIEF = new LazyPattern("(?:信仰|信奉|皈依)(?:佛教|道教|伊斯兰教|基督教|天主教|藏传佛教)");

	private static final LazyPattern STATUS = new LazyPattern("社区矫正对象|吸毒人员|戒毒人员|刑满释放人员|服刑人员|艾滋病(?:患者|感染者)|精神病人");

	private static final LazyPattern AGE = new LazyPattern(
			",? ?(?:[男女],? ?)?\\(?([0-9]{1,2}|[一二三四五六七八九十]{1,2})周?岁(?!以)\\)?");

	/** How long such a stretch is at most on either side of the word in it. */
	private static final int STRETCH = 20;

	private static final LazyPattern PUPIL = new LazyPattern(
			"(?:[一二三四五六]年级|小学|幼儿园|[大中小]班)(?:[(0-9一二三四五六七八九十)]{1,5}班)?(?:的?小?学生|小朋友|幼儿)");

	/** Words behind which a person's name stands. */
	private static final List<String> BEFORE_NAME = List.of("患者", "病人", "学生", "村民", "居民", "群众", "党员", "老人", "小朋友", "儿童",
			"职工", "教师", "户主", "申请人", "当事人", "对象", "人员", "男孩", "女孩", "之子", "之女", "幼儿", "被害人", "受害人", "军人", "姓名:", "姓名");

	private static final String FOLLOWERS = "患因的系于在被身确今现违已未到不私擅等从";

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
		if (!Words.in(piece.text(), SIGNS)) {
			return;
		}
		find(ILLNESS, ILL, 0, "病情、残疾等健康信息", piece, hits);
		find(DISABILITY, List.of("残疾"), 2, "病情、残疾等健康信息", piece, hits);
		find(BELIEF, List.of("信仰", "信奉", "皈依"), 0, "宗教信仰", piece, hits);
		find(STATUS, List.of("社区矫正", "吸毒", "戒毒", "刑满", "服刑", "艾滋病", "精神病"), 0, "特定身份", piece, hits);
		Words.each(piece.text(), List.of("岁"), (from, to) -> inspectAge(piece, from, hits));
		Words.each(piece.text(), List.of("学生", "小朋友", "幼儿"), (from, to) -> inspectPupil(piece, from, to, hits));
	}

	/**
	 * One finding a sentence, however much of the kind it tells.
	 * @param words one of which stands in each such stretch
	 * @param before how many characters of the stretch stand before the word
	 */
	private static void find(LazyPattern said, List<String> words, int before, String what, Piece piece,
			Consumer<Hit> hits) {
		String text = piece.text();
		int[] sentence = { 0 };
		Words.each(text, words, (from, to) -> {
			Matcher matcher = said.matcher(text)
				.region(Math.max(0, from - before), Math.min(text.length(), to + STRETCH));
			boolean fits = (before > 0) ? matcher.find() : matcher.lookingAt();
			if (fits && (from >= sentence[0] || from < sentence[0] - LONGEST_SENTENCE)
					&& namesPerson(text, matcher.start(), matcher.end())) {
				report(piece, matcher.start(), matcher.end(), what, hits);
				sentence[0] = matcher.end() + Words.behind(text, matcher.end(), REACH).length();
			}
		});
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
		int before = nameEnds(text, age.start());
		int behind = age.end() + (text.startsWith("的", age.end()) ? 1 : 0);
		int name = PersonName.lengthBefore(text, behind, FOLLOWERS);
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
		if (nameEnds(text, from) > 2) {
			return true;
		}
		return introducesName(before + text.substring(from, to) + Words.behind(text, to, REACH));
	}

	private static boolean introducesName(String stretch) {
		for (String word : BEFORE_NAME) {
			int at = stretch.indexOf(word);
			while (at >= 0) {
				int name = at + word.length();
				name += stretch.startsWith(":", name) ? 1 : 0;
				if (PersonName.lengthBefore(stretch, name, FOLLOWERS) > 2) {
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
		String name = stretch.substring(Math.max(0, Words.lastEnd(stretch, BEFORE_NAME)));
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
