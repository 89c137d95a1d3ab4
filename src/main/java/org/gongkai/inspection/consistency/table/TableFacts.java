package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.KinDigits;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of a row of the table beside it: 其中槐树镇完成3.2公里 against the cell in the
 * row 槐树镇 whose column counts in 公里. A sentence speaks of a column where its words say
 * nothing that the header does not.
 */
final class TableFacts {

	/** Words that go with any column. */
	private static final Pattern GENERAL = Pattern
		.compile("完成|实现|安排|分配|下达|补助|补贴|拨付|发放|投入|获得|取得|招聘|培训|设置?|共计?|合计|总计|计|达到?|约?为|是|有|了|的|得|以|则|也|仅|只|其中"
				+ "|最[高低多少大小长短快慢]|较[高低多少]|居首|第一|位居|位列|资金|金额|数量|人数|项目|工程|规模|体量|岗位?|镇|乡|村|街道|社区|区|县|市|份|全年|当月|[,、:()“”\\n ]");

	/** Words that make a number another one, unless the header has them too. */
	private static final Pattern OTHER = Pattern
		.compile("上年|去年|同期|同比|环比|[比较]|增加|增长|减少|下降|提高|每|平均|人均|户均|计划|目标|任务|预算|另|还|剩余|累计|新增|以上|分别|各|预计|拟|占|[、和与及等](?=$)");

	/** The header of a column that is not added up. */
	private static final Pattern NOT_ADDED = Pattern.compile(".*[率%均比分].*");

	/** 12.5万元中，购置图书8.75万元: what follows is of a part of the row. */
	private static final Pattern OF_PART = Pattern.compile("其中|[中里内]的?[,:]");

	/** 受理量最大，为1417件: of what is told so the row has no other figure. */
	private static final WordSet MOST = WordSet.of("最多,为|最大,为|最高,为|最少,为|最低,为|最小,为|最多,达|最高,达|最大,达");

	private static final int REACH = 40;

	/** Words that the header does not have, beside a number that looks mistyped. */
	private static final int MOST_OTHER_WORDS = 4;

	/** How many times another number is too far off to be meant. */
	private static final double FAR = 30;

	/** 14栋楼、386户: how far two numbers that are joined stand apart. */
	private static final int JOINED = 3;

	/** Larger tables are not looked through. */
	private static final int MOST_CELLS = 2000;

	private final TableText table;

	private final RowLabels labels;

	private final YearColumns years;

	private final Contradictions found;

	/** The amount that was looked at before; null at the begin. */
	private @Nullable Amount previous;

	TableFacts(TableText table, RowLabels labels, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.years = new YearColumns(table);
		this.found = found;
	}

	static boolean isReadable(TableText table) {
		return table.headerRows() > 0 && table.headerRows() < table.rows()
				&& table.rows() * table.columns() <= MOST_CELLS;
	}

	void compare(String text, List<Amount> amounts) {
		int before = 0;
		this.previous = null;
		for (Amount amount : amounts) {
			int from = Math.max(Sentence.begin(text, amount.from()), amount.from() - REACH);
			Optional<RowLabels.Named> named = amount.vague() ? Optional.empty()
					: this.labels.last(text, from, amount.from());
			if (named.isPresent()) {
				compare(text, amount, named.get(), Math.max(before, named.get().to()));
			}
			before = amount.to();
			this.previous = amount;
		}
	}

	private void compare(String text, Amount amount, RowLabels.Named named, int wordsFrom) {
		String words = text.substring(wordsFrom, amount.from());
		boolean listed = named.to() < amount.from() && RowLabels.JOINING.indexOf(text.charAt(named.to())) >= 0
				|| this.labels.isBehindAnother(text, named);
		if (listed || words.indexOf(';') >= 0 || isOfRow(text, amount, named)) {
			return;
		}
		Optional<Integer> column = column(text, amount, named, words);
		if (column.isEmpty() || isOther(text, named, amount, column.get()) || isDenied(text, amount, column.get())) {
			return;
		}
		BigDecimal cell = figure(named.label(), column.get());
		boolean lately = this.years.isLast(column.get()) && !this.years.isAssumed(text, amount.from(), column.get());
		if (cell == null || isFar(amount, cell) || isSame(amount, cell)
				|| isElsewhere(amount, named.label(), lately ? column.get() : -1)) {
			return;
		}
		int rest = words.endsWith(TableUnits.bare(this.table.header(column.get()))) ? 0
				: rest(words, column.get()).length();
		rest = (rest <= MOST_OTHER_WORDS && MOST.in(words)) ? 0 : rest;
		boolean kin = rest <= MOST_OTHER_WORDS && KinDigits.areKin(amount.value(), cell);
		if (kin || rest == 0 && !this.years.isAssumed(text, amount.from(), column.get())) {
			this.found.report(named.from(), amount.to(),
					"表格中“%s”的%s是%s，文中写%s。请核对后统一；两处口径不同的，请说明后确认。".formatted(named.label().words(),
							this.table.header(column.get()).strip(),
							Amount.plain(cell.movePointLeft(tens(named.label(), column.get()))),
							text.substring(amount.from(), amount.to())));
		}
	}

	/** 占医疗卫生类的57.1%: the row is the whole, and another thing is told of it. */
	private static boolean isOfRow(String text, Amount amount, RowLabels.Named named) {
		boolean whole = amount.isPercentage() && named.from() > 0 && text.charAt(named.from() - 1) == '占';
		return whole || OF_PART.matcher(text).region(named.to(), amount.from()).find();
	}

	/** The only column in that unit, or the only one that the words or the year name. */
	private Optional<Integer> column(String text, Amount amount, RowLabels.Named named, String words) {
		List<Integer> counting = IntStream.range(0, this.table.columns())
			.filter((column) -> column != named.label().column() && counts(named.label(), column, amount))
			.boxed()
			.toList();
		if (counting.size() == 1 && this.years.isOnly(counting.get(0), text, amount.from())) {
			return Optional.of(counting.get(0));
		}
		String year = this.years.told(text, amount.from(), counting);
		List<Integer> inWords = named(this.table, counting, words, words);
		List<Integer> meant = counting.stream()
			.filter((column) -> this.years.isYear(column) ? !year.isEmpty() && this.table.header(column).contains(year)
					: inWords.contains(column))
			.toList();
		return (meant.size() == 1) ? Optional.of(meant.get(0)) : unnamed(amount, named.label(), counting, inWords);
	}

	/**
	 * Of several columns in that unit none of which is named: what they add up to, or
	 * else the only one whose cell is the amount but for a slip.
	 */
	private Optional<Integer> unnamed(Amount amount, RowLabels.Label label, List<Integer> counting,
			List<Integer> inWords) {
		List<Integer> sums = inWords.isEmpty()
				? counting.stream().filter((column) -> TableUnits.isSum(this.table.header(column))).toList()
				: List.of();
		List<Integer> meant = (sums.size() == 1) ? sums : counting.stream().filter((column) -> {
			BigDecimal cell = figure(label, column);
			return cell != null && KinDigits.areKin(amount.value(), cell);
		}).toList();
		return (meant.size() == 1) ? Optional.of(meant.get(0)) : Optional.empty();
	}

	/** Whether a row's cell in a column counts in that unit. */
	private boolean counts(RowLabels.Label label, int column, Amount amount) {
		TableText.Placed cell = this.table.at(label.rows().get(0), column).orElse(null);
		if (cell == null || cell.figure() == null) {
			return false;
		}
		String header = this.table.header(column);
		if (!cell.unit().isEmpty()) {
			return TableUnits.isUnit(cell.unit(), amount);
		}
		return !label.unit().isEmpty() ? TableUnits.isUnit(label.unit(), amount) : TableUnits.counts(header, amount);
	}

	private int tens(RowLabels.Label label, int column) {
		TableText.Placed cell = this.table.at(label.rows().get(0), column).orElse(null);
		String own = (cell != null && !cell.unit().isEmpty()) ? cell.unit() : label.unit();
		return TableUnits.tens(own.isEmpty() ? this.table.header(column) : own);
	}

	/** What the row has in the column, or all rows of that name, in bare units. */
	private @Nullable BigDecimal figure(RowLabels.Label label, int column) {
		BigDecimal sum = BigDecimal.ZERO;
		for (int row : label.rows()) {
			BigDecimal figure = this.table.figure(row, column);
			if (figure == null) {
				return null;
			}
			sum = sum.add(figure);
		}
		boolean added = label.rows().size() == 1 || !NOT_ADDED.matcher(this.table.header(column)).matches();
		return added ? sum.movePointRight(tens(label, column)) : null;
	}

	/** Equal to a unit of the text's last place, since it may be cut or rounded. */
	private static boolean isSame(Amount amount, BigDecimal cell) {
		// 下降10%: the words may tell what is a minus in the table
		BigDecimal off = cell.abs().subtract(amount.value()).abs();
		boolean exact = amount.half().signum() == 0;
		return exact ? off.signum() == 0 : off.compareTo(amount.step()) < 0;
	}

	/**
	 * What one gets at the most and what all get together: no slip makes so much of so
	 * little.
	 */
	private static boolean isFar(Amount amount, BigDecimal cell) {
		double one = amount.number();
		double other = cell.doubleValue();
		return one > 0 && other > 0 && Math.max(one, other) > FAR * Math.min(one, other)
				&& !KinDigits.areKin(amount.value(), cell);
	}

	/**
	 * Whether the number stands anywhere in the row, but where the last year is told, in
	 * the column of another one.
	 */
	private boolean isElsewhere(Amount amount, RowLabels.Label label, int told) {
		return label.rows().stream().anyMatch((row) -> IntStream.range(0, this.table.columns()).anyMatch((column) -> {
			BigDecimal figure = this.table.figure(row, column);
			boolean other = told >= 0 && column != told && this.years.isYear(column);
			return figure != null && !other && (isSame(amount, figure) || isSame(amount, figure.movePointRight(4)));
		}));
	}

	private boolean isOther(String text, RowLabels.Named named, Amount amount, int column) {
		int clause = Sentence.clause(text, Sentence.begin(text, named.from()), named.from(), ",;:(");
		Matcher other = OTHER.matcher(text).region(clause, amount.from() - (isNext(text, named, amount) ? 1 : 0));
		String header = this.table.header(column);
		while (other.find()) {
			boolean inLabel = other.start() >= named.from() && other.end() <= named.to();
			if (!inLabel && !header.contains(other.group())) {
				return true;
			}
		}
		return false;
	}

	/** 不合格最多的是 of a row whose column is that of 合格户数. */
	private boolean isDenied(String text, Amount amount, int column) {
		String header = TableUnits.bare(this.table.header(column));
		String sentence = text.substring(Sentence.begin(text, amount.from()), amount.from());
		return header.length() > 1
				&& (sentence.contains("不" + header.substring(0, 2)) || sentence.contains("未" + header.substring(0, 2)));
	}

	/** 9栋、274户: what is joined to another number of the row. */
	private boolean isNext(String text, RowLabels.Named named, Amount amount) {
		return text.charAt(amount.from() - 1) == '、' && this.previous != null && this.previous.from() >= named.to()
				&& amount.from() - this.previous.to() <= JOINED && isElsewhere(this.previous, named.label(), -1);
	}

	private String rest(String words, int column) {
		return rest(words, this.table.header(column));
	}

	/** The words that neither go with any column nor stand in this one's header. */
	static String rest(String words, String header) {
		String rest = GENERAL.matcher(words).replaceAll("");
		StringBuilder left = new StringBuilder();
		for (char c : rest.toCharArray()) {
			if (header.indexOf(c) < 0) {
				left.append(c);
			}
		}
		return left.toString();
	}

	/**
	 * The column that the nearest words name by its whole header, or else those of which
	 * some word stands among all.
	 */
	static List<Integer> named(TableText table, List<Integer> columns, String nearest, String words) {
		List<Integer> whole = columns.stream().filter((column) -> isWhole(table, columns, column, nearest)).toList();
		return (whole.size() == 1) ? whole
				: columns.stream().filter((column) -> sharesWord(table.header(column), words)).toList();
	}

	/**
	 * Whether a header stands in the words, and not in a longer one only: 合格批次 in 不合格批次.
	 */
	private static boolean isWhole(TableText table, List<Integer> columns, int column, String words) {
		String header = TableUnits.bare(table.header(column));
		String left = words;
		for (int other : columns) {
			String longer = TableUnits.bare(table.header(other));
			left = (longer.length() > header.length() && longer.contains(header)) ? left.replace(longer, "") : left;
		}
		return header.length() > 1 && left.contains(header);
	}

	/** Whether two characters that stand together in one do so in the other. */
	static boolean sharesWord(String one, String other) {
		for (int at = 0; at + 1 < one.length(); at++) {
			if (Sentence.isHan(one.charAt(at)) && other.contains(one.substring(at, at + 2))) {
				return true;
			}
		}
		return false;
	}

}
