package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.Units;

/** What the rows of a table are called, and where a text calls them so. */
final class RowLabels {

	private static final Pattern NUMBER = Pattern
		.compile("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|[0-9]{1,2}[.、]|其中:)");

	private static final Pattern NO_LABEL = Pattern.compile("小计|合计|总计|^平均|平均(?:值|数|分)?$|其他|其它|共计|全[省市县区镇乡年]|均值");

	/** First columns that name no rows. */
	private static final WordSet NUMBERING = WordSet.of("序号|备注|说明");

	/** Further columns that name none. */
	private static final WordSet NO_NAMES = WordSet.of("序号|备注|说明|责任|联系|内容|类型|性质");

	private static final int LONGEST = 20;

	/** Longer ones are names without what stands around them. */
	private static final int LONG = 6;

	/** Shorter ones are looked at for what stands before them. */
	private static final int SHORT = 4;

	/** Behind which a short name begins. */
	private static final String BEFORE_NAME = "的中比较在对由为和与是向给及请得使以从仅而成现计,、。;:(“\n ";

	/** Which joins the first of a span to its last. */
	private static final String SPAN = "至到-—~";

	/** Which joins one name to the next. */
	static final String JOINING = "、和与及等";

	/** 三类学校中, 在五个科室里: what follows is one of those. */
	private static final Pattern AMONG = Pattern
		.compile("(?:[二两三四五六七八九十几0-9]{1,3}[个类家所座条项种处大县镇]|各)[\\p{IsHan}]{0,8}[中里内]$");

	private static final String AMONG_ENDS = "中里内";

	/** How far before a name the words stand that tell of how many it is one. */
	private static final int AMONG_REACH = 14;

	/** Columns of names on the left. */
	private static final int MOST_COLUMNS = 3;

	/** By name, whole or short. */
	private final Map<String, Label> byName = new HashMap<>();

	private final Pairs ends = new Pairs();

	RowLabels(TableText table) {
		Map<String, Label> shortened = new HashMap<>();
		for (int column = 0; column < Math.min(MOST_COLUMNS, table.columns()); column++) {
			WordSet other = (column == 0) ? NUMBERING : NO_NAMES;
			boolean words = table.figures(column) == 0 || column == 0 && table.numbers(0) == 0;
			if (words && !other.in(table.header(column))) {
				Map<String, Label> labels = new LinkedHashMap<>();
				read(table, column, labels);
				labels.forEach(this.byName::putIfAbsent);
				new ShortNames(labels.keySet(), table.header(column)).known()
					.forEach((name, whole) -> shortened.putIfAbsent(name, labels.get(whole)));
			}
		}
		shortened.forEach(this.byName::putIfAbsent);
		for (String name : this.byName.keySet()) {
			this.ends.note(name, name.length() - 2);
		}
	}

	private static void read(TableText table, int column, Map<String, Label> labels) {
		for (int row = table.headerRows(); row < table.rows(); row++) {
			String cell = table.cellWords(row, column);
			Matcher unit = TableUnits.AT_END.matcher(cell);
			boolean measured = unit.find() && Units.is(unit.group(1));
			String words = bare(NUMBER.matcher(measured ? cell.substring(0, unit.start()) : cell).replaceFirst(""));
			if (words.length() >= 2 && words.length() <= LONGEST && !NO_LABEL.matcher(words).find()) {
				String own = measured ? unit.group(1) : "";
				labels.computeIfAbsent(words, (any) -> new Label(words, own, column, new ArrayList<>()))
					.rows()
					.add(row);
			}
		}
	}

	/** 本年新收政府信息公开申请数量, which a text calls by what is between. */
	private static String bare(String words) {
		int begin = words.startsWith("本年") ? (words.startsWith("度", 2) ? 3 : 2) : 0;
		int end = words.length() - (words.endsWith("数量") ? 2 : 0);
		return (end - begin < words.length() && end - begin > LONG) ? words.substring(begin, end) : words;
	}

	boolean isEmpty() {
		return this.byName.isEmpty();
	}

	/** Calls back for each name, whole or short. */
	void each(BiConsumer<String, Label> named) {
		this.byName.forEach(named);
	}

	/** The label that stands last in a stretch. */
	Optional<Named> last(String text, int from, int to) {
		for (int end = to; end > from + 1; end--) {
			Optional<Named> named = endingAt(text, from, end);
			if (named.isPresent()) {
				return named;
			}
		}
		return Optional.empty();
	}

	/** The longest label that ends there and is told alone, not as the end of a span. */
	Optional<Named> endingAt(String text, int from, int end) {
		return named(text, from, end).filter((name) -> !isOfSpan(text, name.from(), name.to()));
	}

	/** The longest label that ends there. */
	Optional<Named> named(String text, int from, int end) {
		int most = (end - from > 1) ? Math.min(this.ends.longest(text, end - 2), end - from) : 0;
		for (int length = most; length > 1; length--) {
			Label label = this.byName.get(text.substring(end - length, end));
			if (label != null && isWhole(text, end - length, end) && !isBegun(text, label, end - length, length)) {
				return Optional.of(new Named(label, end - length, end));
			}
		}
		return Optional.empty();
	}

	/** Whether it is only the beginning of the whole name: 青山 in 青山镇. */
	private static boolean isBegun(String text, Label label, int begin, int length) {
		return length < label.words().length() && text.startsWith(label.words(), begin);
	}

	/** The longest label that begins there, as behind 比. */
	Optional<Named> beginningAt(String text, int from, int to) {
		for (int end = Math.min(to, from + LONGEST); end > from + 1; end--) {
			Label label = this.byName.get(text.substring(from, end));
			if (label != null) {
				return Optional.of(new Named(label, from, end));
			}
		}
		return Optional.empty();
	}

	/** Whether it does not end a longer name, as 小学 does. */
	private static boolean isWhole(String text, int begin, int end) {
		if (begin == 0) {
			return true;
		}
		boolean digits = Sentence.isDigit(text.charAt(begin));
		char before = text.charAt(begin - 1);
		if (before == '中' && begin > 1 && text.charAt(begin - 2) != '其' && Sentence.isHan(text.charAt(begin - 2))) {
			// 普通中小学 are not the 小学 alone
			return end - begin >= SHORT || isOneOf(text, begin);
		}
		boolean told = end - begin == SHORT - 1 && end < text.length() && Sentence.isDigit(text.charAt(end));
		return digits ? !Sentence.isDigit(before) : end - begin >= SHORT || told || !Sentence.isHan(before)
				|| BEFORE_NAME.indexOf(before) >= 0 || isOneOf(text, begin);
	}

	/** Whether it is told to be one of several; 三个县中小学 are those of the counties. */
	private static boolean isOneOf(String text, int begin) {
		return AMONG_ENDS.indexOf(text.charAt(begin - 1)) >= 0 && !text.startsWith("小学", begin)
				&& AMONG.matcher(text).region(Math.max(0, begin - AMONG_REACH), begin).find();
	}

	/** 2022年至2024年: of a span neither year is told alone. */
	static boolean isOfSpan(String text, int begin, int end) {
		return Sentence.isDigit(text.charAt(begin))
				&& (begin > 0 && SPAN.indexOf(text.charAt(begin - 1)) >= 0 || end + 1 < text.length()
						&& SPAN.indexOf(text.charAt(end)) >= 0 && Sentence.isDigit(text.charAt(end + 1)));
	}

	/** Whether another label stands before it, joined to it: 青山镇、白石镇. */
	boolean isBehindAnother(String text, Named named) {
		int mark = named.from() - 1;
		return mark > 1 && JOINING.indexOf(text.charAt(mark)) >= 0 && endingAt(text, 0, mark).isPresent();
	}

	/**
	 * What one row, or several, are called.
	 *
	 * @param words the name, without number and unit
	 * @param unit the unit that stands with it, or blank
	 * @param column the column in which it stands
	 * @param rows the rows
	 */
	record Label(String words, String unit, int column, List<Integer> rows) {
	}

	/**
	 * A label in a text.
	 *
	 * @param label the label
	 * @param from where it begins
	 * @param to behind it
	 */
	record Named(Label label, int from, int to) {
	}

}
