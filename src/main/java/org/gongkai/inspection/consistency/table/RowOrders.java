package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 得分前三名依次为…, 进度由快到慢依次为…: rows of the table beside it that a text puts in an order in
 * which no column that may be meant puts them.
 */
final class RowOrders {

	/** 前三名, 后2位, 由高到低. */
	private static final Pattern ORDER = Pattern
		.compile("(前|后|末|最后|倒数)([两三四五六七八九十]|[2-9]|10)(?:名|位|家|个)?|[由从]([高多大长快好优低少小短慢差])[到至向往][高多大长快好优低少小短慢差]");

	/** What stands between an order and the rows that it puts so. */
	private static final Pattern COPULA = Pattern
		.compile("的?[\\p{IsHan}]{0,10}?,?(?:(?:排名|排序|排列|顺序)?(?:依次|分别)(?:是|为|:)?|是|为|有)|:");

	/** What stands between the rows and their order. */
	private static final Pattern BEHIND = Pattern
		.compile("[^,;:。]{0,14}?(?:分别|依次)?(?:居|位居|位列|名列|列|分列|分居|排名?|排在|排名居)(?:全[省市县区镇])?$");

	private static final WordSet OTHER = WordSet.of("历史|历年|以来|同期|上年|去年|预计|除|其他|其余|单月|单日");

	private static final String LEAST = "低少小短慢差";

	private final Measures measures;

	private final ListedRows listed;

	private final Contradictions found;

	RowOrders(Measures measures, ListedRows listed, Contradictions found) {
		this.measures = measures;
		this.listed = listed;
		this.found = found;
	}

	void compare(Figures figures) {
		if (this.measures.rows().size() < 2
				|| figures.first('前') < 0 && figures.first('后') < 0 && figures.first('末') < 0 && figures.first('数') < 0
						&& figures.first('由') < 0 && figures.first('从') < 0) {
			return;
		}
		String text = figures.text();
		Matcher order = ORDER.matcher(text);
		while (order.find()) {
			read(text, order);
		}
	}

	private void read(String text, Matcher order) {
		int begin = Sentence.begin(text, order.start());
		int end = Sentence.end(text, order.end());
		Matcher copula = COPULA.matcher(text).region(order.end(), end);
		Optional<NamedRows> told = copula.lookingAt() ? this.listed.beginningAt(text, copula.end(), end)
				: before(text, begin, order.start());
		if (told.isEmpty() || told.get().rows().size() < 2) {
			return;
		}
		NamedRows rows = told.get();
		int from = Math.min(order.start(), rows.from());
		int to = Math.max(order.end(), rows.to());
		int clause = Sentence.clause(text, begin, from, ",;:。(");
		String sentence = text.substring(begin, order.start());
		boolean all = order.group(1) == null;
		if (OTHER.in(text, begin, to) || this.listed.areAmongOthers(rows, text, begin, to)
				|| !all && ListedRows.number(order.group(2)) != rows.rows().size()) {
			return;
		}
		List<Measure> meant = new ArrayList<>(
				this.measures.meant(text.substring(clause, order.start()), sentence, all ? order.group(3) : null));
		meant.addAll(this.measures.columns().stream().filter(Measure::isPlace).toList());
		boolean below = all ? LEAST.contains(order.group(3)) : !order.group(1).equals("前");
		boolean sorted = all || text.substring(order.end(), to).contains("依次");
		boolean known = meant.stream().allMatch((measure) -> measure.holds(rows.rows()));
		if (known && !meant.isEmpty()
				&& meant.stream().noneMatch((measure) -> fits(measure, rows.rows(), all, sorted, below))) {
			report(meant.get(0), rows, from, to, all, below);
		}
	}

	/** 青山镇、白石镇居前两位 */
	private Optional<NamedRows> before(String text, int begin, int to) {
		int clause = Sentence.clause(text, begin, to, ",;:。(");
		return this.listed.last(text, clause, to)
			.filter((rows) -> BEHIND.matcher(text.substring(rows.to(), to)).matches());
	}

	/**
	 * The first are those of which no other has more; places and faults count from below.
	 */
	private static boolean fits(Measure measure, List<Integer> rows, boolean all, boolean sorted, boolean below) {
		boolean reversed = measure.isPlace() != below;
		boolean either = measure.mayBeBetterBelow() && !measure.isPlace();
		return fits(measure, rows, all, sorted, reversed, below)
				|| either && fits(measure, rows, all, sorted, !reversed, below);
	}

	private static boolean fits(Measure measure, List<Integer> rows, boolean all, boolean sorted, boolean least,
			boolean below) {
		boolean first = all || measure.areFirst(rows, least);
		// 后三名依次为…: from either end
		return first
				&& (!sorted || measure.areInOrder(rows, least) || !all && below && measure.areInOrder(rows, !least));
	}

	private void report(Measure measure, NamedRows told, int from, int to, boolean all, boolean below) {
		List<Integer> rows = new ArrayList<>(all ? told.rows() : this.measures.rows());
		rows.removeIf((row) -> Double.isNaN(measure.values()[row]));
		boolean least = measure.isPlace() != below;
		rows.sort((one, other) -> Double.compare(measure.values()[one], measure.values()[other]) * (least ? 1 : -1));
		List<String> names = rows.subList(0, Math.min(rows.size(), told.rows().size()))
			.stream()
			.map(this.listed::name)
			.toList();
		this.found.report(from, to,
				"按表格中的“%s”，依次应是%s，与文中所写不一致。请核对后统一。".formatted(measure.name(), String.join("、", names)));
	}

}
