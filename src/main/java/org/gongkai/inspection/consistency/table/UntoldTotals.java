package org.gongkai.inspection.consistency.table;

import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.ChangeWords;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.OneSlip;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 全县养老床位2400张, 完成率91.4%: sentences around a table that name none of its rows tell what is
 * in its row of all, without saying so. A figure that is one of that row but for a slip,
 * where the paragraphs do not tell the right one at all, is meant to be it.
 */
final class UntoldTotals {

	/** Of another time, unless something is compared with it. */
	private static final WordSet EARLIER = WordSet.of("上年|去年|上一年|同期");

	/** Of some of it, or of each. */
	private static final WordSet OTHER = WordSet.of("每|均|计划|目标|任务|其中|剩余|其余|不少于|不超过|不低于|不足|超过|以上|最高|最低|单笔|单个");

	/** Which point to the table. */
	private static final WordSet POINTING = WordSet.of("如下|下表|见表|附表|上表");

	/** Of shares, which is told of nothing. */
	private static final double ALL = 100;

	/** Of fewer digits one figure is another's but for a slip by chance. */
	private static final int MANY_DIGITS = 3;

	private final TableText table;

	private final RowLabels labels;

	private final RowFigures rows;

	/** The figures of the paragraphs around. */
	private final List<Figures> around;

	private final Contradictions found;

	UntoldTotals(TableText table, RowLabels labels, RowFigures rows, List<Figures> around, Contradictions found) {
		this.table = table;
		this.labels = labels;
		this.rows = rows;
		this.around = around;
		this.found = found;
	}

	void compare(Figures paragraph) {
		int total = this.table.totalRow();
		String text = paragraph.text();
		for (Amount amount : paragraph.all()) {
			int begin = Sentence.begin(text, amount.from());
			String words = text.substring(Sentence.clause(text, begin, amount.from(), ",;:("), amount.from());
			boolean changed = ChangeWords.claim(words) >= 0;
			if (amount.vague() || amount.digits() < 2 || OTHER.in(words) || !changed && EARLIER.in(words)) {
				continue;
			}
			int column = column(paragraph, amount, words, changed);
			if (column >= 0 && this.labels.last(text, begin, amount.from()).isEmpty()
					&& !this.rows.explains(total, amount) && !this.rows.hold(amount)) {
				this.found.report(amount.from(), amount.to(),
						"表格中“%s”的%s是%s，文中写%s，只差一个数字。请核对后统一；不是同一个数的，请说明后确认。".formatted(this.table.cellWords(total, 0),
								this.table.header(column).strip(), this.table.cellWords(total, column),
								text.substring(amount.from(), amount.to())));
			}
		}
	}

	/** The only column whose figure of all is meant; -1 without, or with several. */
	private int column(Figures paragraph, Amount amount, String words, boolean changed) {
		int total = this.table.totalRow();
		int meant = -1;
		for (int column = 1; column < this.table.columns(); column++) {
			double right = Math.abs(this.rows.at(total, column));
			if (right > 0 && right != ALL && OneSlip.is(right, amount.number())
					&& changed == RowChanges.isChange(this.table.header(column))
					&& this.rows.counts(total, column, amount) && isSure(paragraph, amount, words, column)
					&& !isTold(right, amount)) {
				if (meant >= 0) {
					return -1;
				}
				meant = column;
			}
		}
		return meant;
	}

	/**
	 * Whether it has many digits, is called as the column or is the only one in its unit.
	 */
	private boolean isSure(Figures paragraph, Amount amount, String words, int column) {
		return amount.digits() >= MANY_DIGITS || isCalled(column, words)
				|| POINTING.in(paragraph.text()) && isAlone(paragraph, amount);
	}

	/** Whether the words end with a column's name. */
	private boolean isCalled(int column, String words) {
		String name = TableUnits.bare(this.table.header(column));
		return name.length() > 2 && words.endsWith(name);
	}

	private static boolean isAlone(Figures paragraph, Amount amount) {
		return paragraph.all().stream().filter((other) -> other.unit().equals(amount.unit())).count() == 1;
	}

	/** Whether the paragraphs tell the right figure. */
	private boolean isTold(double right, Amount amount) {
		return this.around.stream()
			.flatMap((figures) -> figures.all().stream())
			.anyMatch((other) -> other.unit().equals(amount.unit()) && RowFigures.is(other, right));
	}

}
