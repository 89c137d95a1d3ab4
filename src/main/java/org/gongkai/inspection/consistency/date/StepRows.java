package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.Spot;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 报名 6月15日至19日, 资格审查 6月12日: rows of a table that are steps, none of which begins before
 * the one above it; and the days between which all of them are to be done.
 */
final class StepRows {

	/** How the column of the steps is headed. */
	private static final WordSet HEADED = WordSet.of("环节|阶段|步骤|流程|程序|节点|进度|工作内容|工作事项|事项|主要任务|工作安排|工序");

	/** What a step is called. */
	private static final WordSet STEPS = WordSet
		.of("报名|资格|审查|审核|初审|复审|笔试|面试|体检|考察|公示|聘用|录取|动员|部署|自查|排查|整改|检查|验收|总结|摸底|申报|推荐|评审|公布|启动|实施|开工|施工|竣工|完工|招标|开标|评标|采购|设计|征求意见|听证|发布|宣传|登记|核查|评估|巩固|提升|培训|准备|受理|认定|拨付|发放|初赛|决赛|复赛");

	private static final WordSet ALWAYS = WordSet.of("全程|全年|贯穿|长期|持续|同步|常态|每");

	private static final WordSet WHOLE = WordSet.of("阶段|步骤|环节");

	private static final int FEWEST = 3;

	private static final int MOST = 20;

	private static final int LONGEST_CELL = 40;

	private final Consumer<Hit> hits;

	private final int year;

	private final List<Step> steps = new ArrayList<>();

	private final List<Piece> told = new ArrayList<>();

	StepRows(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.year = text.today().getYear();
	}

	/** Reads the rows of a table. */
	void read(Piece piece, Block.Table table) {
		if (!piece.mayHold('月') || table.rows().size() > MOST || table.rows().size() <= FEWEST) {
			return;
		}
		List<Step> rows = new ArrayList<>();
		String first = piece.text().substring(0, Math.min(piece.text().length(), 3 * LONGEST_CELL));
		boolean headed = HEADED.in(first);
		int named = 0;
		int year = this.year;
		for (Block.CellPlace place : table.cellPlaces()) {
			String text = NormalizedText.of(place.cell().text()).text();
			if (text.length() > LONGEST_CELL) {
				continue;
			}
			boolean stands = rows.stream().anyMatch((row) -> row.row() == place.row());
			Optional<Stretch> stretch = (!stands && startsDated(text)) ? Stretch.in(text, 0, text.length(), year)
					: Optional.empty();
			if (stretch.isPresent()) {
				year = (stretch.get().year() > 0) ? stretch.get().end().getYear() : year;
				rows.add(new Step(piece, place, stretch.get(), place.row()));
			}
			else if (STEPS.in(text) && place.row() > 0 && !Sentence.hasDigit(text, 0, 1)) {
				named++;
			}
		}
		if (rows.size() > FEWEST && rows.get(rows.size() - 1).isAll(rows.get(0), rows.get(rows.size() - 2))) {
			rows.remove(rows.size() - 1);
		}
		boolean all = rows.size() >= FEWEST && rows.size() >= table.rows().size() - 2;
		if (all && (headed && named > 0 || named >= FEWEST) && !ALWAYS.in(piece.text())) {
			compare(rows);
			if (this.steps.isEmpty()) {
				this.steps.addAll(rows);
			}
		}
	}

	private static boolean startsDated(String text) {
		return text.indexOf('月') > 0 && Sentence.hasDigit(text, 0, 1);
	}

	/** Reports the only row that begins before the one above it, or before its end. */
	private void compare(List<Step> rows) {
		Step wrong = null;
		int late = 0;
		int overlaps = 0;
		Step over = null;
		for (int at = 1; at < rows.size(); at++) {
			Step before = rows.get(at - 1);
			Step row = rows.get(at);
			if (row.begin().isBefore(before.begin())) {
				late++;
				boolean jumped = at > 1 && !row.begin().isBefore(rows.get(at - 2).begin()) && at + 1 < rows.size()
						&& before.begin().isAfter(rows.get(at + 1).begin());
				wrong = jumped ? before : row;
			}
			else if (row.begin().isBefore(before.stretch().end()) && before.stretch().end().isAfter(before.begin())) {
				overlaps++;
				over = row;
			}
		}
		if (late == 1 && wrong != null) {
			report(wrong, "各环节的时间应当依次往后，这一行的时间与上下各行的先后不符。请核对日期。");
		}
		else if (late == 0 && overlaps == 1 && over != null && rows.size() > FEWEST) {
			report(over, "这一环节在上一环节结束之前就开始了，而其他各环节前后相接。请核对日期。");
		}
	}

	private void report(Step step, String message) {
		this.hits
			.accept(new Hit(Severity.CONFIRM, new Spot(step.piece().number(), step.place().from(), step.place().to()),
					step.piece().section(), step.place().cell().text(), message, null, null));
	}

	void read(Piece piece) {
		if (piece.block() instanceof Block.Paragraph && piece.mayHold('月') && piece.mayHold('日')
				&& WHOLE.in(piece.text()) && this.told.size() < MOST) {
			this.told.add(piece);
		}
	}

	/** From 3月1日 to 9月30日, in four stages: against the first row and the last. */
	void finish() {
		if (this.steps.isEmpty()) {
			return;
		}
		LocalDate begin = this.steps.get(0).begin();
		LocalDate end = this.steps.get(this.steps.size() - 1).stretch().end();
		for (Piece piece : this.told) {
			String text = piece.text();
			List<StatedDate> dates = StatedDate.in(text);
			for (int at = 0; at + 1 < dates.size(); at++) {
				Optional<LocalDate> first = dates.get(at).in(begin.getYear());
				Optional<LocalDate> last = dates.get(at + 1).in(end.getYear());
				int sentence = Sentence.begin(text, dates.get(at).from());
				int close = Sentence.end(text, dates.get(at + 1).to());
				boolean same = first.isPresent() && last.isPresent() && dates.get(at + 1).to() <= close
						&& Sentence.begin(text, dates.get(at + 1).from()) == sentence
						&& WHOLE.in(text, dates.get(at + 1).to(), close);
				if (same && first.get().equals(begin) != last.get().equals(end)) {
					StatedDate wrong = first.get().equals(begin) ? dates.get(at + 1) : dates.get(at);
					this.hits
						.accept(piece.hit(Severity.CONFIRM, wrong.from(), wrong.to(), "表中各阶段合起来是%s至%s，这里写的起止与它不一致。请核对。"
							.formatted(DateLogicRule.chinese(begin), DateLogicRule.chinese(end)), null));
				}
			}
		}
	}

	/**
	 * A row.
	 *
	 * @param piece the table
	 * @param place the cell of its time
	 * @param stretch its time
	 * @param row the row
	 */
	private record Step(Piece piece, Block.CellPlace place, Stretch stretch, int row) {

		/** Whether it tells the time of all. */
		boolean isAll(Step first, Step last) {
			return begin().equals(first.begin()) && this.stretch.end().equals(last.stretch.end());
		}

		LocalDate begin() {
			return this.stretch.begin();
		}

	}

}
