package org.gongkai.inspection.consistency.total;

import java.util.ArrayList;
import java.util.List;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 党员21名，其中女党员24名: a part behind 其中 that is more than what it is taken of. */
public final class PartsBeyondTotal {

	private static final String AMONG = "其中";

	/** Words of what falls to one of many. */
	private static final WordSet SHARED = WordSet.of("每|平均|人均|户均|按|标准|最高|最低|第|占|率");

	/** Words that make a number a comparison. */
	private static final WordSet COMPARISON = WordSet.of("增长|增加|减少|下降|上升|降低|提高|比|较|上年|去年|同期|目标|任务");

	/** What begins with it tells of a difference. */
	private static final WordSet GAP = WordSet.of("低于|高于|少于|多于|小于|大于|超出|不及");

	/** How far behind a total its part is told. */
	private static final int NEAR = 30;

	private final Figures figures;

	private final Contradictions found;

	public PartsBeyondTotal(Figures figures, Contradictions found) {
		this.figures = figures;
		this.found = found;
	}

	public void run() {
		String text = this.figures.text();
		for (int at = this.figures.first(AMONG); at >= 0; at = text.indexOf(AMONG, at + 2)) {
			List<Amount> before = counted(begin(text, at), at);
			boolean farther = before.isEmpty() && at > 1 && text.charAt(at - 1) == '。';
			before = farther ? counted(begin(text, at - 1), at) : before;
			if (!before.isEmpty() && !(farther && before.size() > 1) && !isListed(text, before)) {
				look(text, at, before);
			}
		}
	}

	/** 94.0分、92.5分、90.0分，其中94.0分的: the last of a list. */
	private static boolean isListed(String text, List<Amount> before) {
		int last = before.size() - 1;
		return last > 0 && before.get(last - 1).to() == before.get(last).from() - 1
				&& before.get(last - 1).unit().equals(before.get(last).unit())
				&& text.charAt(before.get(last).from() - 1) == '、';
	}

	/** Where what belongs to a 其中 begins: with its sentence, or behind another one. */
	private static int begin(String text, int at) {
		int begin = Sentence.begin(text, at);
		int last = text.lastIndexOf(AMONG, at - 1);
		return (last >= begin) ? last + AMONG.length() : begin;
	}

	private List<Amount> counted(int from, int to) {
		List<Amount> counted = new ArrayList<>();
		for (Amount amount : this.figures.in(from, to)) {
			if (!amount.isPercentage()) {
				counted.add(amount);
			}
		}
		return counted;
	}

	private void look(String text, int at, List<Amount> before) {
		Amount total = before.get(before.size() - 1);
		if (before.size() > 1) {
			Amount other = before.get(before.size() - 2);
			// 余额40.15亿元，低于限额2.45亿元，其中: by how much it is lower has no parts
			boolean gap = other.unit().equals(total.unit()) && GAP.lengthAt(text, other.to() + 1) > 0;
			total = gap ? other : total;
		}
		int clause = Sentence.clause(text, Math.max(0, total.from() - 2 * NEAR), total.from(), ",;:(。");
		if (!total.vague() && at - total.to() <= NEAR && !isOther(text, clause, total.from())) {
			exceeds(text, at, total);
		}
	}

	/** Whether words tell of a comparison or of each; 计划 and 高标准农田 do not. */
	private static boolean isOther(String text, int from, int to) {
		String words = text.substring(from, to).replace("高标准", "").replace("增加值", "").replace("上年结", "");
		return SHARED.in(words) || COMPARISON.in(words);
	}

	/** The first ones behind, up to the end of their list, whatever they overlap with. */
	private void exceeds(String text, int at, Amount total) {
		for (Amount part : this.figures.in(at + AMONG.length(), Sentence.end(text, at))) {
			// 其中60岁以上老年人 tells of whom first
			if (part.unit().equals("岁")) {
				continue;
			}
			int words = Sentence.clause(text, at + AMONG.length(), part.from(), ",;:(");
			if (part.vague() || !part.kind().equals(total.kind()) || isOther(text, words, part.from())) {
				return;
			}
			if (part.number() > total.number() && part.differs(total)) {
				report(text, total, part);
				return;
			}
			if (part.to() == text.length() || text.charAt(part.to()) != '、') {
				return;
			}
		}
	}

	private void report(String text, Amount total, Amount part) {
		if (!isNet(text, total, part)) {
			this.found.report(total.from(), part.to(), "其中的一项（%s）比总数（%s）还大。请核对这两个数。"
				.formatted(text.substring(part.from(), part.to()), text.substring(total.from(), total.to())));
		}
	}

	/** 账实不符116万元，其中盘亏126万元、盘盈10万元: what the next part takes off again. */
	private boolean isNet(String text, Amount total, Amount part) {
		return this.figures.in(part.to(), Sentence.end(text, part.to()))
			.stream()
			.anyMatch((other) -> other.unit().equals(total.unit())
					&& OtherMeanings.TAKEN_OFF.in(text, part.to(), other.from())
					&& Computed.of(part).minus(Computed.of(other)).mayBe(total));
	}

}
