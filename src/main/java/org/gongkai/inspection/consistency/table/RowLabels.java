package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;

/** What the rows of a table are called, and where a text calls them so. */
final class RowLabels {

	private static final Pattern NUMBER = Pattern
		.compile("^(?:[一二三四五六七八九十]{1,3}、|\\([一二三四五六七八九十]{1,3}\\)|[0-9]{1,2}[.、]|其中:)");

	private static final Pattern NO_LABEL = Pattern.compile("小计|合计|总计|平均|其他|其它|共计|全[省市县区镇乡]|均值");

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
	private static final String BEFORE_NAME = "中在对由为和与是向给及使以从仅而成现计,、。;:(“\n ";

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

	private final Map<Character, List<Label>> byLast = new HashMap<>();

	RowLabels(TableText table) {
		Map<String, Label> labels = new LinkedHashMap<>();
		for (int column = 0; column < Math.min(MOST_COLUMNS, table.columns()); column++) {
			WordSet other = (column == 0) ? NUMBERING : NO_NAMES;
			if (table.figures(column) == 0 && !other.in(table.header(column))) {
				read(table, column, labels);
			}
		}
		labels.forEach((words, label) -> this.byLast
			.computeIfAbsent(words.charAt(words.length() - 1), (any) -> new ArrayList<>())
			.add(label));
	}

	private static void read(TableText table, int column, Map<String, Label> labels) {
		for (int row = table.headerRows(); row < table.rows(); row++) {
			String cell = table.at(row, column).map(TableText.Placed::compact).orElse("");
			Matcher unit = TableUnits.AT_END.matcher(cell);
			boolean measured = unit.find();
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
		return this.byLast.isEmpty();
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

	/** The longest label that ends there. */
	Optional<Named> endingAt(String text, int from, int end) {
		Label longest = null;
		for (Label label : this.byLast.getOrDefault(text.charAt(end - 1), List.of())) {
			int begin = end - label.words().length();
			if (begin >= from && text.startsWith(label.words(), begin) && isWhole(text, begin, label)
					&& (longest == null || longest.words().length() < label.words().length())) {
				longest = label;
			}
		}
		return (longest != null) ? Optional.of(new Named(longest, end - longest.words().length(), end))
				: Optional.empty();
	}

	/** The longest label that begins there, as behind 比. */
	Optional<Named> beginningAt(String text, int from, int to) {
		for (int end = Math.min(to, from + LONGEST); end > from + 1; end--) {
			for (Label label : this.byLast.getOrDefault(text.charAt(end - 1), List.of())) {
				if (label.words().length() == end - from && text.startsWith(label.words(), from)) {
					return Optional.of(new Named(label, from, end));
				}
			}
		}
		return Optional.empty();
	}

	/** Whether it does not end a longer name, as 小学 does. */
	private static boolean isWhole(String text, int begin, Label label) {
		if (Sentence.isDigit(label.words().charAt(0)) && isOfSpan(text, begin, begin + label.words().length())) {
			return false;
		}
		if (begin == 0) {
			return true;
		}
		char before = text.charAt(begin - 1);
		if (before == '中' && begin > 1 && text.charAt(begin - 2) != '其' && Sentence.isHan(text.charAt(begin - 2))) {
			// 普通中小学 are not the 小学 alone
			return label.words().length() >= SHORT || isOneOf(text, begin, label);
		}
		return Sentence.isDigit(label.words().charAt(0)) ? !Sentence.isDigit(before) : label.words().length() >= SHORT
				|| !Sentence.isHan(before) || BEFORE_NAME.indexOf(before) >= 0 || isOneOf(text, begin, label);
	}

	/** Whether it is told to be one of several; 三个县中小学 are those of the counties. */
	private static boolean isOneOf(String text, int begin, Label label) {
		return AMONG_ENDS.indexOf(text.charAt(begin - 1)) >= 0 && !label.words().startsWith("小学")
				&& AMONG.matcher(text).region(Math.max(0, begin - AMONG_REACH), begin).find();
	}

	/** 2022年至2024年: of a span neither year is told alone. */
	private static boolean isOfSpan(String text, int begin, int end) {
		return begin > 0 && SPAN.indexOf(text.charAt(begin - 1)) >= 0 || end + 1 < text.length()
				&& SPAN.indexOf(text.charAt(end)) >= 0 && Sentence.isDigit(text.charAt(end + 1));
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
