package org.gongkai.inspection.consistency.change;

import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Passage;

/**
 * 最大雨量186.4毫米，其中花桥站203.7毫米: a greatest that is less than one of them; and
 * 最高分92分，最低分78分，平均分94分.
 */
public final class Extremes {

	private static final Pattern MOST = Pattern.compile("最(?:高|大|多|长|强)[\\p{IsHan}]{0,8}$");

	private static final Pattern LEAST = Pattern.compile("最(?:低|小|少|短|弱)[\\p{IsHan}]{0,8}$");

	private static final Pattern MEAN = Pattern.compile("平均[\\p{IsHan}]{0,6}$");

	/** What is measured at one place or time after the other, and no limit. */
	private static final WordSet MEASURED = WordSet
		.of("雨量|降水|气温|水位|流量|风速|浓度|得分|分|客流|单日|接待量|亩产|单产|报价|年龄|负荷|积水|积雪|震级|出动|车流");

	private static final WordSet LIMIT = WordSet
		.of("不超过|不高于|不低于|不得|支持|补助|补贴|奖励|可|给予|限价|额度|标准|罚款|预计|预报|将|设计|允许|历史|满分|贷款|设定|控制在");

	/** What is no single value of those. */
	private static final WordSet OTHER = WordSet.of("累计|平均|总|合计|共|历史|上年|去年|同期|常年|此前|增|减|升|降|超|比|较|预计|警戒|保证|汛限|高于|低于|偏");

	/** Of each of those that compete one is told. */
	private static final WordSet COMPETING = WordSet.of("报价|得分|得票|降水量|降雨量");

	/** In which those are counted of which a mean is taken. */
	private static final String COUNTS = "家个名人位所项件户处支辆台场次";

	private static final double FARTHEST = 2;

	private static final int BEHIND = 8;

	private final Passage passage;

	private final Contradictions found;

	Extremes(Passage passage, Contradictions found) {
		this.passage = passage;
		this.found = found;
	}

	public static void check(Figures figures, Passage passage, Contradictions found) {
		if (figures.first('最') >= 0) {
			new Extremes(passage, found).run();
		}
	}

	private void run() {
		for (int at = 0; at + 1 < this.passage.size() && !this.found.isFull(); at++) {
			int most = this.passage.text().lastIndexOf('最', this.passage.get(at).from());
			if (most < ((at > 0) ? this.passage.get(at - 1).to() : 0)) {
				continue;
			}
			String before = this.passage.between(at);
			if (before.indexOf('最') < 0 || LIMIT.in(before)) {
				continue;
			}
			if (this.passage.get(at).value().signum() > 0) {
				beyond(at, before);
			}
			if (at + 1 < this.passage.size()) {
				mean(at);
			}
		}
	}

	/** Highest and lowest, in whatever order, and what they are on average. */
	private void mean(int at) {
		boolean down = MOST.matcher(this.passage.name(at)).find() && LEAST.matcher(this.passage.name(at + 1)).find();
		boolean up = LEAST.matcher(this.passage.name(at)).find() && MOST.matcher(this.passage.name(at + 1)).find();
		int told = (down || up) && isAlike(at, at + 1) ? meanOf(at) : -1;
		if (told < 0) {
			return;
		}
		Amount high = this.passage.get(down ? at : at + 1);
		Amount low = this.passage.get(down ? at + 1 : at);
		Amount mean = this.passage.get(told);
		if (mean.number() > high.number() || mean.number() < low.number()) {
			int[] stretch = this.passage.stretch(at, at + 1, told);
			this.found.report(stretch[0], stretch[1],
					"平均的（%s）不在最低的和最高的之间。请核对这三个数。".formatted(this.passage.words(told)));
		}
	}

	/**
	 * The mean told behind both, be it with the number of those that it is taken of, or
	 * right before them; or -1.
	 */
	private int meanOf(int at) {
		boolean counted = at + 3 < this.passage.size() && !isAlike(at, at + 2)
				&& COUNTS.contains(this.passage.get(at + 2).unit());
		for (int mean : new int[] { counted ? at + 3 : at + 2, at - 1 }) {
			boolean before = mean < at && !this.passage.name(at).startsWith("最");
			if (!before && mean >= 0 && mean < this.passage.size() && isAlike(at, mean)
					&& MEAN.matcher(this.passage.name(mean)).find()) {
				return mean;
			}
		}
		return -1;
	}

	private boolean isAlike(int one, int other) {
		return this.passage.get(one).unit().equals(this.passage.get(other).unit())
				&& this.passage.isOneSentence(one, other);
	}

	/** One of the values told behind, beyond the one that is told to be the last. */
	private void beyond(int at, String before) {
		int most = before.lastIndexOf('最');
		String words = before.substring(most);
		boolean up = words.length() > 1 && "高大多".indexOf(words.charAt(1)) >= 0;
		boolean down = words.length() > 1 && "低小少".indexOf(words.charAt(1)) >= 0;
		if (!up && !down || !MEASURED.in(before) || OTHER.in(this.passage.name(at))) {
			return;
		}
		boolean listed = false;
		Amount last = this.passage.get(at);
		for (int one = at + 1; one < Math.min(this.passage.size(), at + BEHIND)
				&& this.passage.isOneSentence(at, one); one++) {
			String between = this.passage.between(one);
			listed = listed || COMPETING.in(before) && COMPETING.in(between) || between.contains("其中")
					|| between.contains("分别") || between.contains("依次");
			Amount other = this.passage.get(one);
			if (between.indexOf('最') >= 0) {
				return;
			}
			if (!listed || !other.unit().equals(last.unit()) || other.vague() || OTHER.in(between)) {
				continue;
			}
			double ratio = other.number() / last.number();
			if (up && ratio > 1 && ratio < FARTHEST || down && ratio < 1 && ratio > 1 / FARTHEST) {
				int[] stretch = this.passage.stretch(at, one);
				this.found.report(stretch[0], stretch[1], "写的是%s，后面却有%s的（%s）。请核对。"
					.formatted(words + this.passage.words(at), up ? "更大" : "更小", this.passage.words(one)));
				return;
			}
		}
	}

}
