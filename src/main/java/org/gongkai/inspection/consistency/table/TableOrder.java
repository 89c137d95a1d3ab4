package org.gongkai.inspection.consistency.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 望崖区得分最高, 沅浦区位列第二: what a text says of the order of the rows of the table beside it. */
final class TableOrder {

	private static final String MOST = "最高|最多|最大|最好|最优|居首|首位|第一|榜首";

	private static final String LEAST = "最低|最少|最小|末位|倒数第一|垫底";

	/** 望崖区以94.6分的得分位列第一 */
	private static final Pattern RANKED = Pattern.compile("^[^,。;、]{0,16}?,?[^,。;、]{0,12}?(?:(" + MOST + ")|(" + LEAST
			+ ")|(?:排名|位列|名列|位居|列|排在?|居)(?:全[省市县区镇])?第([二三四五六七八九十]|[2-9]|1[0-9])(?:位|名)?)(?![0-9一二三四五六七八九十批期次季])");

	/** 得分最高的是望崖区 */
	private static final Pattern NAMED_BEHIND = Pattern
		.compile("([^,。;、:]{0,12}?)(?:(" + MOST + ")|(" + LEAST + "))的?(?:[乡镇区县村月街道社位单项目类]{0,4})(?:是|为)$");

	/** 第一中标候选人为甲公司, by the column of what each has got in all. */
	private static final Pattern CANDIDATE = Pattern
		.compile("第([一二三])(?:名)?(?:中标|成交|中选|入围)?候选(?:人|供应商|单位|企业)?(?:为|是|:)$");

	private static final Pattern SCORE = Pattern.compile("综合得分|综合评分|总分|总得分|最终得分|最后得分|评审得分");

	/** Orders that the columns cannot show. */
	private static final Pattern OTHER = Pattern.compile("增长|提升|同比|上年|去年|进步|之一|前[二三四五六七八九十0-9]|并列");

	/** 分列第四名至第六名, 位列第二、第三: of several rows; 97.5分列第二 is a score and a place. */
	private static final Pattern OF_SEVERAL = Pattern
		.compile("(?<![0-9])分[列居获]|分别|依次|(?:名|位)?(?:至|到|-|、|和|与|及)(?:全[省市县区镇])?第.?$");

	private static final WordSet NO_VALUES = WordSet.of("序号|编号|年份|代码|电话");

	private static final WordSet PLACE = WordSet.of("名次|排名|位次");

	private static final Pattern RATE = Pattern.compile("率|比例|比重|占比|进度|%|度$");

	/** 完成全年任务的比例在四个乡镇中最高 */
	private static final WordSet RATED = WordSet.of("率|比例|比重|占比|进度");

	/** 增速最高 of a column 同比增长. */
	private static final WordSet GROWTH = WordSet.of("增速|增幅|涨幅|增长率|增长");

	private static final WordSet GROWN = WordSet.of("增速|增幅|涨幅|增长|同比");

	/** 降幅最大: of what is told by a minus the greatest is the least. */
	private static final WordSet FALLING = WordSet.of("降|减|跌|回落");

	private static final CharacterSet ORDERING = CharacterSet.of("最首第末榜垫");

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final int REACH = 40;

	private final TableText table;

	private final RowLabels labels;

	private final Contradictions found;

	TableOrder(TableText table, RowLabels labels, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.found = found;
	}

	void compare(Piece piece) {
		String text = piece.text();
		if (!piece.mayHoldAny(ORDERING)) {
			return;
		}
		for (int end = 2; end <= text.length(); end++) {
			Optional<RowLabels.Named> named = this.labels.endingAt(text, 0, end);
			if (named.isPresent() && named.get().label().rows().size() == 1) {
				compare(text, named.get());
			}
		}
	}

	private void compare(String text, RowLabels.Named named) {
		int end = Sentence.end(text, named.to());
		String behind = text.substring(named.to(), Math.min(end, named.to() + REACH));
		String before = text.substring(Math.max(Sentence.begin(text, named.from()), named.from() - REACH),
				named.from());
		Matcher ranked = RANKED.matcher(behind);
		Matcher told = NAMED_BEHIND.matcher(before);
		Matcher candidate = CANDIDATE.matcher(before);
		if (candidate.find()) {
			scored().ifPresent((score) -> check(named, named.to(), number(candidate.group(1)), false, score));
			return;
		}
		// 里程最长的是青山镇，完成率最低的是…: what follows is told of another row
		boolean isEnd = behind.startsWith(",") && (before.endsWith("是") || before.endsWith("为"));
		if (!isEnd && ranked.find() && this.labels.last(behind, 0, ranked.end()).isEmpty()
				&& !OTHER.matcher(ranked.group()).find() && !isOfSeveral(text, named, ranked.end())) {
			int rank = (ranked.group(3) != null) ? number(ranked.group(3)) : 1;
			check(named, named.to() + ranked.end(), rank, ranked.group(2) != null, before + ranked.group());
		}
		else if (told.find() && !OTHER.matcher(told.group()).find()) {
			check(named, named.to(), 1, told.group(3) != null, told.group());
		}
	}

	private boolean isOfSeveral(String text, RowLabels.Named named, int length) {
		int end = named.to() + length;
		String around = text.substring(named.to(), Math.min(text.length(), end + 3));
		return this.labels.isBehindAnother(text, named) || OF_SEVERAL.matcher(around).find();
	}

	/** The only column of what each has got in all. */
	private Optional<String> scored() {
		List<String> scores = IntStream.range(1, this.table.columns())
			.mapToObj((column) -> this.table.header(column).strip())
			.filter((header) -> SCORE.matcher(header).lookingAt())
			.toList();
		return (scores.size() == 1) ? Optional.of(scores.get(0)) : Optional.empty();
	}

	private static int number(String numeral) {
		return Sentence.isDigit(numeral.charAt(0)) ? Integer.parseInt(numeral) : NUMERALS.indexOf(numeral) + 1;
	}

	private void check(RowLabels.Named named, int to, int rank, boolean fromBelow, String words) {
		Optional<Integer> column = column(words, rank > 1);
		int row = named.label().rows().get(0);
		BigDecimal own = column.map((chosen) -> this.table.figure(row, chosen)).orElse(null);
		if (own == null || this.table.isSigned(column.get()) && FALLING.in(words)) {
			return;
		}
		boolean places = PLACE.in(this.table.header(column.get()));
		List<BigDecimal> others = others(column.get(), row);
		long above = others.stream().filter((other) -> other.compareTo(own) * (fromBelow ? -1 : 1) > 0).count();
		long equal = others.stream().filter((other) -> other.compareTo(own) == 0).count();
		boolean right = places ? own.compareTo(BigDecimal.valueOf(rank)) == 0
				: above + 1 <= rank && rank <= above + 1 + equal;
		if (!right && !others.isEmpty()) {
			this.found.report(named.from(), to,
					"按表格中的“%s”，“%s”排在第%d位，与文中所写不一致。请核对后统一。".formatted(this.table.header(column.get()).strip(),
							named.label().words(), places ? own.intValue() : above + 1));
		}
	}

	private List<BigDecimal> others(int column, int own) {
		List<BigDecimal> others = new ArrayList<>();
		for (int row = this.table.headerRows(); row < this.table.rows(); row++) {
			BigDecimal figure = this.table.figure(row, column);
			if (row != own && figure != null && !this.table.isSummary(row)) {
				others.add(figure);
			}
		}
		return others;
	}

	/** 从场次看，读书活动最多: what stands in the clause that tells the place. */
	private static String nearest(String words) {
		return words.substring(Sentence.clause(words, 0, words.length(), ",;:、"));
	}

	/** The column that the words name, or the only one. */
	private Optional<Integer> column(String words, boolean placed) {
		List<Integer> columns = IntStream.range(1, this.table.columns())
			.filter((column) -> this.table.figures(column) > 1 && !NO_VALUES.in(this.table.header(column)))
			.boxed()
			.toList();
		List<Integer> places = columns.stream().filter((column) -> PLACE.in(this.table.header(column))).toList();
		if (placed && places.size() == 1) {
			return Optional.of(places.get(0));
		}
		List<Integer> values = columns.stream().filter((column) -> !places.contains(column)).toList();
		List<Integer> named = TableFacts.named(this.table, values, nearest(words), words);
		List<Integer> rates = values.stream()
			.filter((column) -> RATE.matcher(this.table.header(column)).find())
			.toList();
		boolean rate = rates.size() == 1 && RATED.in(words);
		List<Integer> grown = GROWTH.in(nearest(words))
				? values.stream().filter((column) -> GROWN.in(this.table.header(column))).toList() : List.of();
		List<Integer> chosen = (values.size() == 1) ? values : (grown.size() == 1) ? grown : rate ? rates : named;
		return (chosen.size() == 1) ? Optional.of(chosen.get(0)) : Optional.empty();
	}

}
