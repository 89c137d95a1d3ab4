package org.gongkai.inspection.consistency.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 低于90分, 高于全县平均水平, 超额完成计划, 均有所下降: what a text tells of rows of the table beside it that a
 * row's figures keep or not.
 */
final class RowConditions {

	private static final Pattern BOUND = Pattern.compile(
			"(不超过|未超过|没有超过|不高于|不大于|没有达到|未达到?|达不到|不低于|不少于|不足|不到|不满|少于|小于|低于|超过|高于|大于|多于|突破|达到?)(?:[\\p{IsHan}]{0,8}\\(|[\\p{IsHan}]{1,6}的)?$");

	private static final Set<String> ABOVE = Set.of("超过", "高于", "大于", "多于", "突破", "达到", "达", "不低于", "不少于");

	/** 以上 and the like, behind a limit. */
	private static final Pattern SIDE = Pattern
		.compile("^\\)?(?:/[\\p{IsHan}]{1,3}?)?(?:及|含|\\(含\\))?(?:以([上下内])(?:\\(不?含\\))?)?");

	/** Between two that are told of the same rows. */
	private static final Pattern JOINING = Pattern.compile("[、,且但而至到和]{0,2}");

	private static final Pattern MEAN = Pattern.compile(
			"(高于|超过|大于|低于|不及|小于|未达到?)(?:全[省市县区镇乡年]|[\\p{IsHan}]{0,4}?)的?(?:平均|均)(?:[\\p{IsHan}]{0,4}率|得分|水平|值|数|分|线)?");

	private static final Pattern PLAN = Pattern.compile(
			"(超额完成(?:了)?(?:年度|全年)?(?:计划|目标|任务)?|超(?:过|出)?(?:年度|全年)?(?:计划|预算|目标)|突破(?:年度)?预算|超支)|((?:未|没有)完成(?:年度|全年)?(?:计划|目标|任务)?|未达到?(?:年度|全年)?(?:计划|目标|任务))"
					+ "|(未超(?:过|出)?(?:年度|全年)?(?:预算|计划)|没有超(?:过|出)?预算|(?:控制在|不超过?)预算)|((?:已|均|都|全部|全面|如期|提前){1,3}(?:完成(?:了)?(?:年度|全年)?(?:计划|目标|任务)?|达到?(?:年度|全年)?(?:计划|目标|任务))(?![0-9]))");

	/** Of what is told to be the limit. */
	private static final Pattern STANDARD = Pattern.compile(
			"(超标|不达标|未达标|超限|超出?(?:过)?(?:限值|标准)|(?:未|没有|不)(?:能)?(?:达到?|符合)(?:了)?(?:要求|标准)|不合格|低于(?:要求|标准))|(达标|合格|(?:达到|符合)(?:要求|标准))(?!率)");

	/** 办结数多于受理数: one column against another. */
	private static final Pattern AGAINST = Pattern.compile("(多于|高于|超过|大于)|(少于|低于|小于)");

	/** 未安排支医的, 发生事故的. */
	private static final Pattern NOUGHT = Pattern
		.compile("(?:(未|没有|无)(?:发生|发现|出现|安排|设置?)?|发生|发现|出现|安排)(?:了|过)?([\\p{IsHan}]{2,6}?)(?:岗位)?(?=的|[,。;])");

	private static final Pattern CHANGE = Pattern.compile("(正增长|负增长|增长|上升|增加|提高|上涨|提升|下降|减少|回落|下跌|降低)(?![0-9率幅速])");

	private static final String RISING = "正增上提";

	/** Of another figure, unless a header says the same. */
	private static final WordSet OTHER = WordSet.of("上年|去年|同期|同比|环比|计划|目标|人均|户均|累计|增长|增加|增幅|增速|下降|降幅|倍|占|比");

	/** Of what is only wanted. */
	private static final WordSet WANTED = WordSet.of("力争|确保|应|须|需|目标为|以来|争取|预计|不得|要达到|原则|凡|如|若|每|按照|规定|标准为");

	private static final WordSet PLANNED = WordSet.of("计划|目标|任务|预算|下达|应");

	private static final WordSet DONE = WordSet.of("完成|实际|决算|执行|支出|已|实");

	private static final WordSet PROGRESS = WordSet.of("完成率|进度|完成比例|执行率|达标率|完成程度");

	private static final double WHOLE = 100;

	private static final int WORD = 12;

	private final Measures measures;

	private final ToldLimits limits;

	private final CellConditions cells;

	RowConditions(Measures measures, ToldLimits limits, CellConditions cells) {
		this.cells = cells;
		this.measures = measures;
		this.limits = limits;
	}

	/** The conditions of a paragraph, in their order. */
	List<RowCondition> in(Figures figures) {
		List<RowCondition> conditions = new ArrayList<>();
		String text = figures.text();
		for (Amount limit : TableUnits.withScores(figures)) {
			limit(text, limit, conditions);
		}
		if (figures.first('均') >= 0) {
			means(text, conditions);
		}
		this.cells.in(text, conditions);
		if (!this.limits.isEmpty()) {
			standards(text, conditions);
		}
		if (this.measures.columns().stream().anyMatch(RowConditions::isOfPlan)) {
			plans(text, conditions);
		}
		if (!this.measures.changes(true).isEmpty()) {
			changes(text, conditions);
		}
		if (this.measures.columns().size() > 1 && (figures.first('于') >= 0 || figures.first("超过") >= 0)) {
			columns(text, conditions);
		}
		if (figures.first('未') >= 0 || figures.first('无') >= 0 || figures.first('没') >= 0 || figures.first('发') >= 0
				|| figures.first('安') >= 0) {
			noughts(text, conditions);
		}
		conditions.removeIf((condition) -> condition.tests().isEmpty() || WANTED.in(text,
				Sentence.clause(text, Sentence.begin(text, condition.from()), condition.from(), ",;:。("),
				condition.to()));
		conditions.sort(Comparator.comparingInt(RowCondition::from));
		return together(text, conditions);
	}

	/** 86分以上、不满90分: what is joined is told of the same rows. */
	private static List<RowCondition> together(String text, List<RowCondition> conditions) {
		List<RowCondition> together = new ArrayList<>();
		for (RowCondition condition : conditions) {
			RowCondition before = together.isEmpty() ? condition : together.get(together.size() - 1);
			int gap = condition.from() - before.to();
			boolean joined = before != condition && gap >= 0 && gap <= 2
					&& JOINING.matcher(text).region(before.to(), condition.from()).matches();
			if (joined && condition.cell() && before.cell()) {
				// 甲校和乙校各设2个
				together.set(together.size() - 1, new RowCondition(before.from(), condition.to(), List.of(), true));
			}
			else if (joined) {
				together.set(together.size() - 1, before.and(condition));
			}
			else {
				together.add(condition);
			}
		}
		return together;
	}

	private static String clause(String text, int at) {
		return text.substring(Sentence.clause(text, Sentence.begin(text, at), at, ",;:。("), at);
	}

	private void limit(String text, Amount limit, List<RowCondition> conditions) {
		Matcher bound = BOUND.matcher(text).region(Math.max(0, limit.from() - WORD), limit.from());
		Matcher side = SIDE.matcher(text).region(limit.to(), Math.min(text.length(), limit.to() + WORD));
		String word = bound.find() ? bound.group(1) : "";
		String behind = (side.find() && side.group(1) != null) ? side.group(1) : "";
		boolean both = behind.equals("上") && (word.equals("达到") || word.equals("达"));
		if (word.isEmpty() == behind.isEmpty() && !both) {
			return;
		}
		boolean above = behind.isEmpty() ? ABOVE.contains(word) : behind.equals("上");
		int from = word.isEmpty() ? limit.from() : bound.start();
		String clause = clause(text, from);
		List<Measure> counting = this.measures.in(limit)
			.stream()
			.filter((measure) -> !isOther(clause, measure))
			.toList();
		List<Measure> named = (counting.size() > 1) ? Measures.named(counting, clause) : counting;
		conditions.add(new RowCondition(from, side.end(),
				(named.isEmpty() ? counting : named).stream()
					.map((measure) -> RowTest.of(measure, limit.number(), above))
					.toList(),
				false));
	}

	/** Whether words tell of another figure than the column does. */
	private static boolean isOther(String words, Measure measure) {
		boolean[] other = new boolean[1];
		OTHER.each(words, (from, to) -> other[0] |= !measure.name().contains(words.substring(from, to)));
		return other[0];
	}

	private void means(String text, List<RowCondition> conditions) {
		Matcher mean = MEAN.matcher(text);
		while (mean.find()) {
			boolean above = "高超大".indexOf(mean.group(1).charAt(0)) >= 0;
			List<RowTest> tests = new ArrayList<>();
			for (Measure measure : this.measures.meant(clause(text, mean.start()) + mean.group(),
					clause(text, mean.start()), null)) {
				for (double limit : this.measures.means(measure)) {
					tests.add(RowTest.of(measure, limit, above));
				}
			}
			conditions.add(new RowCondition(mean.start(), mean.end(), tests, false));
		}
	}

	private static boolean isOfPlan(Measure measure) {
		return PLANNED.in(measure.name()) || PROGRESS.in(measure.name());
	}

	private void standards(String text, List<RowCondition> conditions) {
		Matcher standard = STANDARD.matcher(text);
		while (standard.find()) {
			conditions.add(new RowCondition(standard.start(), standard.end(),
					this.limits.tests(clause(text, standard.start()), standard.group(2) != null), false));
		}
	}

	private void plans(String text, List<RowCondition> conditions) {
		Matcher plan = PLAN.matcher(text);
		while (plan.find()) {
			boolean above = plan.group(1) != null || plan.group(4) != null;
			boolean just = plan.group(3) != null || plan.group(4) != null;
			List<RowTest> tests = new ArrayList<>();
			for (Measure one : this.measures.columns()) {
				if (PROGRESS.in(one.name()) && !plan.group().contains("预算")) {
					tests.add(RowTest.of(one, WHOLE, above).with(just));
				}
				for (Measure other : this.measures.columns()) {
					if (one != other && !Measures.isRate(one) && PLANNED.in(other.name()) && DONE.in(one.name())
							&& !PLANNED.in(one.name())) {
						tests.add(RowTest.of(Measure.difference(one, other), 0, above).with(just));
					}
				}
			}
			conditions.add(new RowCondition(plan.start(), plan.end(), tests, false));
		}
	}

	private void changes(String text, List<RowCondition> conditions) {
		Matcher change = CHANGE.matcher(text);
		while (change.find()) {
			boolean rising = RISING.indexOf(change.group().charAt(0)) >= 0;
			conditions.add(new RowCondition(change.start(), change.end(),
					this.measures.changes(!rising).stream().map((measure) -> RowTest.of(measure, 0, true)).toList(),
					false));
		}
	}

	private void columns(String text, List<RowCondition> conditions) {
		Matcher against = AGAINST.matcher(text);
		while (against.find()) {
			String behind = Sentence.han(text, against.end(), WORD);
			List<Measure> one = Measures.named(this.measures.columns(), clause(text, against.start()));
			List<Measure> other = Measures.named(this.measures.columns(), behind);
			if (one.size() == 1 && other.size() == 1 && one.get(0) != other.get(0)) {
				boolean above = against.group(1) != null;
				RowTest test = RowTest.of(Measure.difference(one.get(0), other.get(0)), 0, above).with(false);
				conditions.add(new RowCondition(against.start(), against.end() + Math.min(behind.length(), 2),
						List.of(test), false));
			}
		}
	}

	private void noughts(String text, List<RowCondition> conditions) {
		Matcher nought = NOUGHT.matcher(text);
		while (nought.find()) {
			boolean none = nought.group(1) != null;
			List<Measure> named = Measures.named(this.measures.columns(), nought.group(2));
			if (named.size() == 1 && !named.get(0).name().contains("未") && !named.get(0).name().contains("不")) {
				RowTest test = RowTest.of(named.get(0), 0, !none).with(none);
				conditions.add(new RowCondition(nought.start(), nought.end(), List.of(test), false));
			}
		}
	}

}
