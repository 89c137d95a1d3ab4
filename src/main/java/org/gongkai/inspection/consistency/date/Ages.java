package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 35周岁以下（1995年4月1日以后出生）: an age against the birthday by which it is told, as of the day
 * from which the text counts, or else of its year; and 1958年1月出生 against 今年58岁, or
 * against 2024年8月去世，享年76岁.
 */
public final class Ages {

	private static final Pattern LIMIT = Pattern.compile(
			"([1-6][0-9])(?:周?岁)(?:及?以[下内]|以上)?(?:\\((?:含|不含)[^()]{1,8}\\))?[,(](?:即|指)?((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日(?:\\(?含?\\)?|及)?(?:以后|之后|以来|后|以前|之前|前)(?:\\(?含?\\)?)?出生");

	/** 18周岁以上、35周岁以下（2008年…以前、1990年…以后出生）: each age has a birthday of its own. */
	private static final Pattern SECOND = Pattern.compile("[^。;()]{0,12}(?<![0-9])(?:19|20)[0-9]{2}年[0-9]{1,2}月");

	private static final Pattern AS_OF = Pattern
		.compile("(?:截止|截至|计算)[^。;]{0,16}?((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

	private static final Pattern BORN = Pattern
		.compile("((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:出生|生于)|(?:出生于|生于)((?:19|20)[0-9]{2})年");

	/** 18周岁以上、24周岁以下，即出生日期在2001年6月1日至2008年5月31日之间 */
	private static final Pattern RANGE = Pattern.compile(
			"([1-6][0-9])周?岁(?:及?以上)?(?:\\(含\\))?(?:[,、至到])([1-6][0-9])周?岁(?:及?以下)?(?:\\(含\\))?[,(][^。;0-9]{0,10}((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日[^。;0-9]{0,8}[至到][^。;0-9]{0,3}((?:19|20)[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日");

	private static final Pattern AGED = Pattern.compile("(?:今年|现年)([0-9]{1,3})周?岁");

	/** 1950年4月出生，已年满80周岁: an age that is reached. */
	private static final Pattern REACHED = Pattern.compile(
			"(?<![0-9])((?:19|20)[0-9]{2})年(?:([0-9]{1,2})月)?(?:([0-9]{1,2})日)?(?:出生|生)[,、(]?[^,。;0-9]{0,8}?(?<![未不将])(?:已|均|现)?(?:经)?(?:年)?满([0-9]{1,3})周?岁");

	/**
	 * The birth of one whose age at some later time is told; 生 alone closes its clause.
	 */
	private static final Pattern BORN_ONCE = Pattern.compile(
			"((?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?(?:出生|生于|生(?=[,。;)、人]))|(?:出生于|生于)((?:19|20)[0-9]{2})年");

	private static final Pattern AGED_THEN = Pattern.compile("(享年|终年|时年|年仅|得年)(?:仅)?([0-9]{1,3}|[一二三四五六七八九十]{1,4})周?岁");

	/** With one of which an age is told as of another year than this. */
	private static final WordSet THEN = WordSet.of("享年|终年|时年|年仅|得年");

	/** Another person of whom the age may be. */
	private static final WordSet KIN = WordSet.of("父|母|夫妻|丈夫|妻子|老伴|儿子|女儿|之子|之女|爱人|祖|哥|弟|姐|妹|孙|战友|分别");

	private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2})年");

	private static final Pattern ANY_YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

	private static final int LONGEST = 2000;

	private static final int OLDEST = 130;

	private final InspectedText text;

	private final Consumer<Hit> hits;

	/** The pieces that may tell both an age and a birth. */
	private final List<Piece> pieces = new ArrayList<>();

	public Ages(InspectedText text, Consumer<Hit> hits) {
		this.text = text;
		this.hits = hits;
	}

	public void read(Piece piece) {
		if (piece.mayHold('岁') && piece.mayHold('生') && piece.text().indexOf('岁') >= 0
				&& piece.text().indexOf('生') >= 0) {
			this.pieces.add(piece);
		}
	}

	/** Compares, when all has been read. */
	public void finish() {
		for (Piece piece : this.pieces) {
			limits(piece);
			person(piece);
			reached(piece);
			then(piece);
			range(piece);
		}
	}

	private void limits(Piece piece) {
		for (int at = piece.text().indexOf('岁'); at >= 0; at = piece.text().indexOf('岁', at + 1)) {
			Matcher limit = LIMIT.matcher(piece.text())
				.region(Math.max(0, at - 3), Math.min(piece.text().length(), at + 60));
			Optional<LocalDate> born = limit.find() ? day(limit, 2) : Optional.empty();
			if (born.isPresent() && !isOneOfTwo(piece.text(), limit.end())) {
				limit(piece, limit, born.get(), asOf());
			}
		}
	}

	/**
	 * Whether a paragraph tells the birth and the age of one person, which are judged
	 * here.
	 */
	static boolean isOfOnePerson(String words) {
		return words.length() <= LONGEST && BORN.matcher(words).results().count() == 1
				&& AGED.matcher(words).results().count() == 1;
	}

	/** Whether an age that begins there is one of those that are judged here. */
	static boolean isLimit(String text, int begin) {
		return LIMIT.matcher(text).region(begin, text.length()).lookingAt();
	}

	/** Whether another birthday follows in the same bracket. */
	static boolean isOneOfTwo(String text, int bornEnd) {
		return SECOND.matcher(text).region(bornEnd, text.length()).lookingAt();
	}

	/**
	 * Whoever is to be no older than 35 may be born 35 or, until the next birthday, 36
	 * years before.
	 */
	private void limit(Piece piece, Matcher limit, LocalDate born, Optional<LocalDate> asOf) {
		int age = Integer.parseInt(limit.group(1));
		int year = asOf.map(LocalDate::getYear).orElse(this.text.today().getYear());
		int years = year - born.getYear();
		int slack = asOf.isPresent() ? 1 : 2;
		if (years < age - ((slack > 1) ? 1 : 0) || years > age + slack) {
			this.hits.accept(piece.hit(Severity.CONFIRM, limit.start(), limit.end(),
					"%d岁与出生日期%d年对不上：到%d年是%d岁。请核对年龄和出生日期。".formatted(age, born.getYear(), year, years), null));
		}
	}

	/** Whoever has reached an age by now has lived so many years. */
	private void reached(Piece piece) {
		String words = piece.text();
		if (words.indexOf('满') < 0) {
			return;
		}
		Matcher reached = REACHED.matcher(words).region(0, Math.min(words.length(), LONGEST));
		while (reached.find()) {
			int years = this.text.today().getYear() - Integer.parseInt(reached.group(1));
			int age = Integer.parseInt(reached.group(4));
			boolean later = reached.group(2) != null
					&& Integer.parseInt(reached.group(2)) > this.text.today().getMonthValue();
			if (age > years - (later ? 1 : 0) && age < OLDEST) {
				this.hits.accept(piece.hit(Severity.CONFIRM, reached.start(), reached.end(),
						"%s年出生的至今未满%s岁。请核对出生日期和年龄。".formatted(reached.group(1), reached.group(4)), null));
			}
		}
	}

	/** From the oldest to the youngest, and the days of their births. */
	private void range(Piece piece) {
		Matcher range = RANGE.matcher(piece.text());
		// two ages are told
		boolean aged = piece.text().indexOf('岁') < piece.text().lastIndexOf('岁');
		if (!aged || piece.text().length() > LONGEST || !range.find()) {
			return;
		}
		Optional<LocalDate> first = day(range, 3);
		Optional<LocalDate> last = day(range, 6);
		Optional<LocalDate> asOf = asOf();
		int year = asOf.map(LocalDate::getYear).orElse(this.text.today().getYear());
		if (first.isEmpty() || last.isEmpty()) {
			return;
		}
		int youngest = Integer.parseInt(range.group(1));
		int oldest = Integer.parseInt(range.group(2));
		int slack = asOf.isPresent() ? 1 : 2;
		int high = year - first.get().getYear();
		int low = year - last.get().getYear();
		if (high < oldest - slack + 1 || high > oldest + slack || low < youngest - slack || low > youngest + slack) {
			this.hits.accept(piece.hit(Severity.CONFIRM, range.start(), range.end(),
					"按出生日期到%d年是%d至%d岁，与文中的年龄范围对不上。请核对年龄和出生日期。".formatted(year, low, high), null));
		}
	}

	private Optional<LocalDate> asOf() {
		for (Piece piece : this.text.pieces()) {
			if (piece.mayHold('截') || piece.mayHold("计算")) {
				Matcher day = AS_OF.matcher(piece.text()).region(0, Math.min(piece.text().length(), LONGEST));
				if (day.find()) {
					return day(day, 1);
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<LocalDate> day(Matcher found, int group) {
		return new StatedDate(found.start(), found.end(), Integer.valueOf(found.group(group)),
				Integer.parseInt(found.group(group + 1)), Integer.parseInt(found.group(group + 2)))
			.day();
	}

	/** The only person of a paragraph whose year of birth and age are both told. */
	private void person(Piece piece) {
		String words = piece.text();
		Matcher born = BORN.matcher(words);
		boolean old = words.indexOf("今年") >= 0 || words.indexOf("现年") >= 0;
		if (!old || words.length() > LONGEST || !born.find()) {
			return;
		}
		int birth = Integer.parseInt((born.group(1) != null) ? born.group(1) : born.group(2));
		Matcher aged = AGED.matcher(words);
		if (born.find() || !aged.find()) {
			return;
		}
		int from = aged.start();
		int to = aged.end();
		int age = Integer.parseInt(aged.group(1));
		int today = this.text.today().getYear();
		int last = Math.min(today, year(words));
		if ((age < last - birth - 1 || age > today - birth + 1) && !aged.find()) {
			this.hits.accept(piece.hit(Severity.CONFIRM, from, to,
					"前面写的是%d年出生，到%d年是%d岁，这里写%d岁。请核对。".formatted(birth, last, last - birth, age), null));
		}
	}

	/** 1958年7月出生…2024年8月去世，享年76岁, of the only person whose birth is told. */
	private void then(Piece piece) {
		String words = piece.text();
		if (words.length() > LONGEST || !THEN.in(words)) {
			return;
		}
		Matcher born = BORN_ONCE.matcher(words);
		if (!born.find()) {
			return;
		}
		int birth = Integer.parseInt((born.group(1) != null) ? born.group(1) : born.group(2));
		int behind = born.end();
		if (born.find()) {
			return;
		}
		Matcher aged = AGED_THEN.matcher(words).region(behind, words.length());
		while (aged.find()) {
			int begin = Math.max(behind, Sentence.begin(words, aged.start()));
			int year = yearOf(words, begin, aged);
			int told = SpelledNumbers.count(aged.group(2));
			// the age of the dead is often counted from one on
			int most = year - birth + (aged.group(1).endsWith("年") ? 2 : 1);
			if (year > birth && (told < year - birth - 1 || told > most)
					&& !KIN.in(words, begin, Sentence.end(words, aged.end()))) {
				this.hits.accept(piece.hit(Severity.CONFIRM, aged.start(), aged.end(),
						"前面写的是%d年出生，到%d年是%d岁，这里写%s岁。请核对。".formatted(birth, year, year - birth, aged.group(2)), null));
			}
		}
	}

	/** The last year before an age in its sentence, or else the first behind it; or 0. */
	private static int yearOf(String words, int begin, Matcher aged) {
		Matcher years = ANY_YEAR.matcher(words).region(begin, Sentence.end(words, aged.end()));
		int year = 0;
		while (years.find() && (year == 0 || years.start() < aged.start())) {
			year = Integer.parseInt(years.group(1));
		}
		return year;
	}

	/**
	 * The last year of this century that the paragraph tells of, or the one before this.
	 */
	private int year(String words) {
		Matcher years = YEAR.matcher(words);
		int last = 0;
		while (years.find()) {
			last = Math.max(last, Integer.parseInt(years.group(1)));
		}
		return (last > 0) ? last : this.text.today().getYear() - 1;
	}

}
