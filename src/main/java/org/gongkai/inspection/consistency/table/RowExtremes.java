package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 望崖区得分最高, 里程最短的是杏花村路, 列第二位: which rows of the table beside it a text puts first, last or
 * at a place, and no column that may be meant does.
 */
final class RowExtremes {

	private static final Pattern EXTREME = Pattern.compile("最([高多大长快好优重远低少小短慢差轻])|(居首位?|首位|榜首)|(末位|垫底|居末|倒数第一)"
			+ "|(?:排名|名列|位列|位居|排在?|列|居)(?:全[省市县区镇])?第([一二三四五六七八九十]|1?[0-9])(?:位|名)?|(相同|相等|一样)");

	private static final String LEAST = "低少小短慢差轻";

	/** Which tell of better and worse. */
	private static final String BETTER = "快好优慢差";

	/** What may stand behind a superlative that is told of a row. */
	private static final CharacterSet BEHIND = CharacterSet.of(",。;、:()的为达是仅\n");

	/** 最高的乡镇是, 最长的为 */
	private static final Pattern COPULA = Pattern.compile("的[\\p{IsHan}]{0,8}?(?:分别|依次)?(?:是|为|有)");

	/** Orders that the columns do not show. */
	private static final WordSet OTHER = WordSet.of("历史|历年|以来|同期|上年|去年|之一|可能|预计|分列|分别列|居分|分获|除|其他|其余|各自|单月|单日|当月");

	private static final WordSet TIED = WordSet.of("并列|相同|相等|一样|同为|均为|同列|同居|都是|均是");

	/** 第一中标候选人为甲公司, by the column of what each has got in all. */
	private static final Pattern CANDIDATE = Pattern.compile("第([一二三])名?(?:中标|成交|中选|入围)?候选(?:人|供应商|单位|企业)?(?:为|是|:)");

	private static final Pattern SCORE = Pattern.compile("综合得分|综合评分|总分|总得分|最终得分|最后得分|评审得分");

	private static final CharacterSet ORDERING = CharacterSet.of("最首第末榜垫列居样相");

	private static final String MARKS = ",;:。(";

	/** How far behind its place a row's figure is told. */
	private static final int FIGURE = 5;

	private final Measures measures;

	private final ListedRows listed;

	private final Contradictions found;

	RowExtremes(Measures measures, ListedRows listed, Contradictions found) {
		this.measures = measures;
		this.listed = listed;
		this.found = found;
	}

	void compare(Figures figures) {
		String text = figures.text();
		if (this.measures.rows().size() < 2 || !holdsOne(text)) {
			return;
		}
		Matcher extreme = EXTREME.matcher(text);
		while (extreme.find()) {
			read(figures, extreme);
		}
		Matcher candidate = CANDIDATE.matcher(text);
		while (candidate.find()) {
			List<Measure> scores = this.measures.columns()
				.stream()
				.filter((measure) -> SCORE.matcher(measure.name()).lookingAt())
				.toList();
			this.listed.beginningAt(text, candidate.end(), Sentence.end(text, candidate.end()))
				.filter((rows) -> rows.rows().size() == 1 && scores.size() == 1)
				.ifPresent((rows) -> check(rows, scores,
						new Claim(ListedRows.number(candidate.group(1)), false, false, false), candidate.start(),
						rows.to()));
		}
	}

	private static boolean holdsOne(String text) {
		for (int at = 0; at < text.length(); at++) {
			if (ORDERING.has(text.charAt(at))) {
				return true;
			}
		}
		return false;
	}

	private void read(Figures figures, Matcher extreme) {
		String text = figures.text();
		int begin = Sentence.begin(text, extreme.start());
		int clause = Sentence.clause(text, begin, extreme.start(), MARKS);
		if (extreme.end() < text.length() && !BEHIND.has(text.charAt(extreme.end()))
				|| text.startsWith("、第", extreme.end())) {
			return;
		}
		Optional<NamedRows> told = subject(text, begin, clause, extreme);
		if (told.isEmpty() || told.get().rows().isEmpty()) {
			return;
		}
		NamedRows subject = told.get();
		int to = Math.max(subject.to(), extreme.end());
		String around = text.substring(Math.min(clause, subject.from()), Math.min(text.length(), to + 2));
		boolean tied = TIED.in(around);
		if (OTHER.in(around) || this.listed.areAmongOthers(subject, text, begin, extreme.start())
				|| tied && subject.rows().size() < 2) {
			return;
		}
		boolean before = subject.to() <= extreme.start();
		String words = nearest(text.substring(before ? Math.max(clause, subject.to()) : clause, extreme.start()));
		String more = text.substring(begin, extreme.start());
		List<Measure> meant = meant(figures, subject, words, more, extreme);
		if (extreme.group(5) != null && Measures.named(meant, words).isEmpty()) {
			return;
		}
		check(subject, meant, claim(extreme, tied), Math.min(subject.from(), extreme.start()), to);
	}

	/** The rows that are put there: behind a copula, or before. */
	private Optional<NamedRows> subject(String text, int begin, int clause, Matcher extreme) {
		int end = Sentence.end(text, extreme.end());
		if (text.startsWith("的", extreme.end())) {
			Matcher copula = COPULA.matcher(text).region(extreme.end(), end);
			return this.listed.beginningAt(text, copula.lookingAt() ? copula.end() : extreme.end() + 1, end);
		}
		Optional<NamedRows> own = this.listed.last(text, clause, extreme.start());
		if (own.isPresent()) {
			return own;
		}
		int part = Sentence.clause(text, begin, clause, ";");
		// 里程最长的是青山镇，…: what follows is told of another row
		return this.listed.last(text, part, clause)
			.filter((rows) -> rows.from() == 0 || "是为".indexOf(text.charAt(rows.from() - 1)) < 0);
	}

	/** 大沙河最长、流经乡镇最多: what stands behind the place told before. */
	private static String nearest(String words) {
		int mark = words.lastIndexOf('、');
		return (mark >= 0 && words.lastIndexOf('最', mark) >= 0) ? words.substring(mark + 1) : words;
	}

	private List<Measure> meant(Figures figures, NamedRows subject, String words, String more, Matcher extreme) {
		String clause = words.isEmpty() ? more.substring(more.lastIndexOf(';') + 1) : words;
		List<Measure> meant = new ArrayList<>(this.measures.meant(clause, more, extreme.group(1)));
		if (meant.size() > 1) {
			int from = Math.max(0, extreme.start() - more.length());
			List<Amount> told = figures.in(from, Math.min(figures.text().length(), extreme.end() + FIGURE + 12))
				.stream()
				.filter((amount) -> amount.from() <= extreme.end() + FIGURE)
				.toList();
			List<Measure> telling = meant.stream()
				.filter((measure) -> told.stream()
					.anyMatch((amount) -> RowFigures.isInAnyScale(amount, measure.values()[subject.rows().get(0)])))
				.toList();
			meant = telling.isEmpty() ? meant : new ArrayList<>(telling);
		}
		if (!meant.isEmpty() && extreme.group(1) == null) {
			meant.addAll(this.measures.columns().stream().filter(Measure::isPlace).toList());
		}
		return meant;
	}

	private static Claim claim(Matcher extreme, boolean tied) {
		String word = extreme.group(1);
		boolean below = (word != null) ? LEAST.contains(word) : extreme.group(3) != null;
		if (extreme.group(5) != null) {
			return new Claim(0, false, false, true);
		}
		return new Claim((extreme.group(4) != null) ? ListedRows.number(extreme.group(4)) : 1, below,
				word == null || BETTER.contains(word), tied);
	}

	private void check(NamedRows subject, List<Measure> meant, Claim claim, int from, int to) {
		List<Measure> known = meant.stream().filter((measure) -> measure.holds(subject.rows())).toList();
		if (known.isEmpty() || known.size() < meant.size()
				|| known.stream().anyMatch((measure) -> claim.fits(subject.rows(), measure, known.size() == 1))) {
			return;
		}
		Measure told = known.get(0);
		int row = subject.rows().get(0);
		this.found.report(from, to,
				"按表格中的“%s”，“%s”排在第%d位，与文中所写不一致。请核对后统一。".formatted(told.name(), this.listed.name(row),
						told.isPlace() ? (long) told.values()[row] : told.before(row, claim.fromBelow()) + 1));
	}

	/**
	 * Where rows are put.
	 *
	 * @param rank at which place; 0 for the same one, whichever it is
	 * @param fromBelow whether from the least on
	 * @param better whether it is told which is better, not which has more
	 * @param tied whether several share the place
	 */
	private record Claim(int rank, boolean fromBelow, boolean better, boolean tied) {

		boolean fits(List<Integer> rows, Measure measure, boolean only) {
			if (rows.size() > 1 && (this.tied || this.rank > 1)) {
				return !this.tied || measure.areLike(rows) && isAt(rows.get(0), measure);
			}
			boolean either = this.better && measure.mayBeBetterBelow() && !measure.isPlace();
			return fits(rows, measure, only, this.fromBelow) || either && fits(rows, measure, only, !this.fromBelow);
		}

		private boolean fits(List<Integer> rows, Measure measure, boolean only, boolean below) {
			if (rows.size() > 1) {
				return measure.areFirst(rows, below != measure.isPlace()) && (measure.areLike(rows) || only);
			}
			return isAt(rows.get(0), measure) || !measure.isPlace() && isAt(rows.get(0), measure, below);
		}

		/** Whether a row stands at the place, from above or as the table says. */
		private boolean isAt(int row, Measure measure) {
			if (measure.isPlace()) {
				return this.rank == 0 || measure.values()[row] == this.rank
						|| this.rank == 1 && measure.before(row, !this.fromBelow) == 0;
			}
			return this.rank == 0 || this.tied && isAt(row, measure, this.fromBelow);
		}

		private boolean isAt(int row, Measure measure, boolean below) {
			long before = measure.before(row, below);
			return before < this.rank && this.rank <= before + measure.like(row);
		}

	}

}
