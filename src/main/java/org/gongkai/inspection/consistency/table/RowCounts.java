package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 下列5家企业, 三个社区: how many rows a text says that the table beside it has. */
final class RowCounts {

	private static final WordSet LISTED = WordSet.of("如下|下列|以下|下表|见表|名单|各");

	private static final Pattern IN_BRACKETS = Pattern.compile("\\(.*\\)$");

	private static final Pattern NAMING = Pattern.compile("(?:名称|全称|姓?名)$");

	private static final Pattern WHOLE_PLACE = Pattern.compile("全[省市县区镇乡国]|辖|其中|另|其余|其他|其它|剩余|除");

	private static final WordSet NUMBERING = WordSet.of("序号|编号");

	private static final String COUNTED = "家个名人项所位种件户座处批条类起辆台套宗栋艘架部间幢株块场口眼枚";

	/** Which leave no doubt that the table is what was counted. */
	private static final WordSet POINTING = WordSet.of("如下|下列|下表|见表|见附表|名单|公示|公布|公告");

	/** With which a sentence hands over to the table. */
	private static final WordSet ANNOUNCING = WordSet.of("如下|见下表|见表|见附表|下表");

	/** Of some of them, or of another time. */
	private static final Pattern SOME = Pattern
		.compile("其中|最多|每|[及和与]$|部分|重点|主要|典型|代表|前[0-9一二三四五六七八九十两]|比|较|上年|去年|累计|辖|另|其余|其他|其它|剩余|除|[现共设建拥]有");

	/** What is counted in units that few things are counted in, by what a header says. */
	private static final Map<String, WordSet> COUNTERS = Map.of("宗", WordSet.of("地块|宗地|地号|土地"), "起",
			WordSet.of("案|事故|纠纷|火灾|火情"), "座", WordSet.of("桥|水库|站|厕|塔|山塘|隧道"), "条", WordSet.of("路|街|线|河|渠|巷|道|沟"), "所",
			WordSet.of("学校|医院|卫生院|幼儿园|敬老院|养老院|院|校|园"), "家", WordSet.of("企业|公司|单位|机构|店|厂|合作社|医院"), "项",
			WordSet.of("项目|工程|事项|课题|任务|成果|标准"), "名", WordSet.of("姓名|人员"), "人", WordSet.of("姓名|人员"));

	/** 3个镇低于平均水平: of those that are so. */
	private static final WordSet OF_SOME = WordSet.of("高于|低于|超过|不足|以上|以下|未|上升|下降|增长|减少|达标|超标|平均水平");

	/** Things of which a row may tell of several at once. */
	private static final String BOUGHT = "辆台套宗栋艘架部间幢株块场口眼枚";

	/** A column that tells of how many. */
	private static final Pattern HOW_MANY = Pattern.compile("数量|[" + BOUGHT + "]数|\\([" + BOUGHT + "]\\)");

	/** 5个工作日, 3个月: of time, of which the table has none. */
	private static final WordSet OF_TIME = WordSet.of("工作日|自然日|日历日|月|小时|星期|周|学时|课时|百分点|年度|季度|标准|基点");

	/** Right before a count in Chinese numerals that tells of the list. */
	private static final Pattern LISTED_BEFORE = Pattern.compile("(?:下列|以下|如下|下表|上列)的?$");

	/** 三个所属事业单位: of those that belong to another, which may be listed as well. */
	private static final WordSet OWNED = WordSet.of("所属|直属|下属|其他|其余|重点|主要");

	/** Of all there are. */
	private static final WordSet LISTING = WordSet.of("全部|名单|列表|清单|明细|各");

	/** 任务表（6座）, 名单（12人） */
	private static final Pattern CAPTION = Pattern.compile("(?:表|名单|清单|目录|一览)\\(共?([0-9]{1,3})[个家所座条项处名件人户]\\)$");

	private static final int LONGEST_NOUN = 12;

	/** On the left, where names stand. */
	private static final int MOST_COLUMNS = 4;

	/** How far behind a count what is counted begins. */
	private static final int NEAR = 4;

	private final TableText table;

	private final boolean howMany;

	/** How many rows tell of one thing each. */
	private final int rows;

	/**
	 * The headers of their numbers and names; blank where some have neither of their own.
	 */
	private final String header;

	private final List<String> names;

	/** What each of them is, as the header says; blank without. */
	private final String head;

	/** What each of them is, as the header and the ends of their names say. */
	private final List<String> kinds;

	RowCounts(TableText table) {
		this.table = table;
		this.howMany = IntStream.range(0, table.columns())
			.anyMatch((column) -> HOW_MANY.matcher(table.header(column)).find() && table.figures(column) > 0);
		List<Integer> told = table.things();
		this.rows = told.size();
		int column = column(told);
		this.names = names(told, column);
		List<String> numbers = names(told, 0);
		boolean headed = table.headerRows() > 0;
		this.header = headed && (areOneEach(this.names) || areOneEach(numbers)) ? table.header(0) + table.header(column)
				: "";
		this.kinds = headed && areOneEach(this.names) ? kinds(table.header(column), this.names) : List.of();
		String head = head(table.header(column));
		this.head = this.kinds.contains(head) ? head : "";
	}

	/** The first column that names each row by another name; the first of all without. */
	private int column(List<Integer> told) {
		int first = (this.table.headerRows() > 0 && NUMBERING.in(this.table.header(0))) ? 1 : 0;
		return IntStream.range(first, Math.min(this.table.columns(), MOST_COLUMNS))
			.filter((column) -> this.table.figures(column) == 0 && areOneEach(names(told, column)))
			.findFirst()
			.orElse(Math.min(first, this.table.columns() - 1));
	}

	private List<String> names(List<Integer> rows, int column) {
		return rows.stream().map((row) -> this.table.cellWords(row, column)).toList();
	}

	private static boolean areOneEach(List<String> names) {
		return names.stream().distinct().count() == names.size() && !names.contains("");
	}

	private static List<String> kinds(String header, List<String> names) {
		List<String> kinds = new ArrayList<>();
		String head = head(header);
		if (head.length() > 1) {
			kinds.add(head);
		}
		String end = names.isEmpty() ? "" : names.get(0);
		for (String name : names) {
			while (!name.endsWith(end)) {
				end = end.substring(1);
			}
		}
		if (!end.isEmpty() && Sentence.isHan(end.charAt(0))) {
			kinds.add(end);
		}
		return kinds;
	}

	/** What a header says that each row is. */
	private static String head(String header) {
		return NAMING.matcher(IN_BRACKETS.matcher(header.strip()).replaceFirst("")).replaceFirst("");
	}

	/**
	 * Whether a paragraph tells of what stands in the table, or names it as a header
	 * does.
	 */
	boolean mayBeToldIn(Piece piece) {
		return LISTED.in(piece.text()) || !this.head.isEmpty() && piece.text().contains(this.head);
	}

	void compare(Piece piece, Figures figures, Contradictions found) {
		if (this.rows < 2) {
			return;
		}
		List<Amount> counted = new ArrayList<>(figures.all());
		counted.addAll(Figures.spelled(piece).all());
		counted.removeIf((amount) -> !isCount(figures.text(), amount));
		boolean pointing = LISTED.in(figures.text());
		boolean right = counted.stream()
			.anyMatch((amount) -> amount.value().compareTo(BigDecimal.valueOf(this.rows)) == 0);
		for (Amount amount : counted) {
			if (!right && amount.number() != this.rows && isNear(amount)
					&& isOfRows(figures, amount, counted, pointing)) {
				report(figures.text(), amount, found);
			}
		}
	}

	private boolean isOfRows(Figures figures, Amount amount, List<Amount> counted, boolean pointing) {
		String text = figures.text();
		boolean only = pointing && counted.size() == 1 && isNumbered()
				&& (figures.all().contains(amount) || isListedBehind(text, amount));
		return only || POINTING.in(text) && isListed(text, amount, counted) || isAnnounced(text, amount, counted)
				|| pointing && isKind(text, amount) || isHead(text, amount);
	}

	private boolean isCount(String text, Amount amount) {
		boolean several = BOUGHT.contains(amount.unit()) && this.howMany;
		int end = Sentence.end(text, amount.to());
		int clause = amount.to();
		while (clause < end && ",;:".indexOf(text.charAt(clause)) < 0) {
			clause++;
		}
		return COUNTED.contains(amount.unit()) && !amount.vague() && !several && !OF_SOME.in(text, amount.to(), clause)
				&& OF_TIME.lengthAt(text, amount.to()) == 0;
	}

	private static boolean isListedBehind(String text, Amount amount) {
		return LISTED_BEFORE.matcher(text).region(Math.max(0, amount.from() - 4), amount.from()).find();
	}

	/** 城区4所小学: of what the names end with, or the header says that they are. */
	private boolean isKind(String text, Amount amount) {
		Matcher place = WHOLE_PLACE.matcher(text).region(Math.max(0, amount.from() - 6), amount.from());
		// 全区8个街道的情况如下: those of the whole place are told to stand there
		boolean wide = place.find()
				&& (place.group().charAt(0) != '全' || !POINTING.in(text, amount.to(), Sentence.end(text, amount.to()))
						|| text.substring(amount.to(), Sentence.end(text, amount.to())).contains("其中"));
		String noun = Sentence.han(text, amount.to(), LONGEST_NOUN);
		return !wide && this.kinds.stream().anyMatch((kind) -> {
			int at = noun.indexOf(kind);
			return noun.endsWith(kind) || at == 0
					|| at > 0 && at <= NEAR && kind.length() > 1 && noun.lastIndexOf('的', at) < 0;
		});
	}

	/**
	 * 签约8个项目: what the title counts of the rows of the only table.
	 */
	void title(Piece title, Consumer<Hit> hits) {
		Contradictions found = new Contradictions(title, hits);
		for (Amount amount : Figures.of(title).all()) {
			boolean told = isCount(title.text(), amount)
					&& (isKind(title.text(), amount) || isHead(title.text(), amount));
			if (told && amount.number() != this.rows && isNear(amount)) {
				report(title.text(), amount, found);
			}
		}
	}

	/** 附件：任务表（6座）: what a line that announces the table counts. */
	void caption(Piece caption, Consumer<Hit> hits) {
		Matcher counted = CAPTION.matcher(caption.text());
		if (counted.find() && this.rows > 1) {
			int number = Integer.parseInt(counted.group(1));
			if (number != this.rows && Math.abs(number - this.rows) <= Math.max(1, this.rows / 4)) {
				new Contradictions(caption, hits).report(counted.start(1), counted.end() - 1,
						message(caption.text().substring(counted.start(1), counted.end() - 1)));
			}
		}
	}

	private boolean isNear(Amount amount) {
		return Math.abs(amount.number() - this.rows) <= Math.max(1, this.rows / 4);
	}

	private void report(String text, Amount amount, Contradictions found) {
		found.report(amount.from(), amount.to(), message(text.substring(amount.from(), amount.to())));
	}

	private String message(String told) {
		return "文中写%s，表格有%d行。请核对名单和个数。".formatted(told, this.rows);
	}

	/** 8个大型体育场馆, above a column that is called 场馆. */
	private boolean isHead(String text, Amount amount) {
		String noun = Sentence.han(text, amount.to(), LONGEST_NOUN);
		int at = this.head.isEmpty() ? -1 : noun.indexOf(this.head);
		int begin = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ",;:。(");
		String before = text.substring(begin, amount.from());
		boolean near = this.head.length() == 1 ? at == 0 : at >= 0;
		boolean among = at >= 0 && noun.startsWith("中", at + this.head.length());
		return near && !among && this.names.stream().noneMatch(before::contains) && noun.lastIndexOf('的', at) < 0
				&& !OWNED.in(noun, 0, at) && !SOME.matcher(text).region(begin, amount.to() + at).find()
				&& !WHOLE_PLACE.matcher(text).region(begin, amount.to()).find();
	}

	/** 隐患点6处，…。全部隐患点列表如下: what is counted is told to be listed. */
	private static boolean isToldToBeListed(String text, String before) {
		int listed = text.indexOf("如下");
		int begin = (listed < 0) ? -1 : Sentence.clause(text, Sentence.begin(text, listed), listed, ",;:。(");
		return listed >= 0 && before.length() > 1 && LISTING.in(text, begin, listed)
				&& text.substring(begin, listed).contains(before.substring(before.length() - 2));
	}

	/**
	 * 改造农村敬老院6所, 共出让土地5宗，具体地块见下表: counted behind its name or in all, in the only such
	 * amount, and by no column of the table.
	 */
	private boolean isListed(String text, Amount amount, List<Amount> counted) {
		int begin = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ",;:。(");
		String before = text.substring(begin, amount.from());
		WordSet counter = COUNTERS.get(amount.unit());
		boolean all = counter != null && before.indexOf('共') >= 0 && counter.in(this.header);
		boolean named = this.kinds.stream().anyMatch(before::endsWith);
		return (named || isToldToBeListed(text, before)
				|| all && counted.stream().filter((other) -> other.unit().equals(amount.unit())).count() == 1)
				&& !SOME.matcher(text).region(begin, Sentence.end(text, amount.to())).find() && isInNoColumn(amount);
	}

	/** 发现问题账号5个，具体情况如下: counted last before the table is pointed to. */
	private boolean isAnnounced(String text, Amount amount, List<Amount> counted) {
		int end = Sentence.end(text, amount.to());
		int begin = Sentence.clause(text, Sentence.begin(text, amount.from()), amount.from(), ",;:。(");
		boolean pointed = ANNOUNCING.in(text, amount.to(), end) && Sentence.han(text, amount.to(), 1).isEmpty()
				&& !SOME.matcher(text).region(amount.to(), end).find();
		return !this.header.isEmpty() && (pointed || isListedBehind(text, amount))
				&& counted.stream().noneMatch((other) -> other.from() > amount.from() && other.from() < end)
				&& !SOME.matcher(text).region(begin, amount.from()).find() && isInNoColumn(amount);
	}

	private boolean isInNoColumn(Amount amount) {
		return IntStream.range(0, this.table.columns())
			.noneMatch(
					(column) -> this.table.figures(column) > 0 && TableUnits.counts(this.table.header(column), amount));
	}

	/** Whether 序号 counts the rows through. */
	private boolean isNumbered() {
		if (this.table.headerRows() == 0 || !this.table.header(0).contains("序号")) {
			return false;
		}
		for (int row = 0; row < this.rows; row++) {
			BigDecimal value = this.table.at(this.table.headerRows() + row, 0)
				.map(TableText.Placed::value)
				.orElse(null);
			if (value == null || value.compareTo(BigDecimal.valueOf(row + 1L)) != 0) {
				return false;
			}
		}
		return true;
	}

}
