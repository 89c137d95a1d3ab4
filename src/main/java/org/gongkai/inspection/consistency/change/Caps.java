package org.gongkai.inspection.consistency.change;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 单户最高补偿300万元，…其中甲公司获得补偿350万元: what one of those gets is more than any of them may.
 */
public final class Caps {

	/** Of whom each gets no more than so much. */
	private static final Pattern EACH = Pattern.compile(
			"(?:每个?|单个?|同一)(户|家|人|名|村|企业|单位|项目|个人|家庭|合作社|农户|社区|主体|公司|机构|学校|场|店)(?!次|月|天|年)[^,。;0-9]{0,16}?(?:最高|最多|至多|不(?:得)?(?:超过|高于)|上限|封顶|限额)[^,。;0-9]{0,10}$");

	private static final WordSet LIMITS = WordSet.of("最高|最多|至多|超过|高于|上限|封顶|限额");

	/** What one of them has got. */
	private static final Pattern GOT = Pattern.compile(
			"(?:获得?|得到?|领取|领到|享受|兑现|兑付|补偿|补助|补贴|奖励|奖补|贷款|救助|资助|支持|授信|拨付|发放)(?:了|到)?(?:补偿|补助|补贴|奖励|奖补|资金|贷款|救助|资助|支持|授信|救助金|补助金|款|金)*$");

	private static final WordSet MANY = WordSet.of("共|累计|合计|总|各|分别|两|三|全|等|多家|年均|已|另|特别|分期|经|报批|批准");

	private static final WordSet ONE = WordSet.of("其中|有一|某|最高的|最多的|一户|一家|一人");

	private static final Pattern PLACE = Pattern.compile("(?:[县市区镇乡村组]|街道|社区)(?:共|已)?(?=[获得领享兑补奖贷救资支授拨发])");

	private static final int REACH = 220;

	private Caps() {
	}

	public static void check(Figures figures, Contradictions found) {
		if (figures.all().size() < 2 || figures.first('每') < 0 && figures.first('单') < 0 && figures.first("同一") < 0) {
			return;
		}
		String text = figures.text();
		List<Amount> all = figures.all();
		for (int at = 0; at + 1 < all.size() && !found.isFull(); at++) {
			Amount cap = all.get(at);
			int clause = Sentence.clause(text, Math.max(0, cap.from() - 40), cap.from(), ",。;");
			if (!cap.unit().equals("元") || !LIMITS.in(text, clause, cap.from())) {
				continue;
			}
			Matcher each = EACH.matcher(text).region(clause, cap.from());
			if (each.find()) {
				look(figures, at, found);
			}
		}
	}

	/** 每户最高2万元，其中甲村获得补助6.8万元: what all of a place get. */
	private static boolean isOfMany(String text, int from, int to) {
		return PLACE.matcher(text).region(from, to).find();
	}

	private static void look(Figures figures, int cap, Contradictions found) {
		String text = figures.text();
		List<Amount> all = figures.all();
		Amount most = all.get(cap);
		for (int at = cap + 1; at < all.size() && all.get(at).to() - most.to() < REACH; at++) {
			Amount got = all.get(at);
			int begin = Math.max(all.get(at - 1).to(), Sentence.clause(text, all.get(at - 1).to(), got.from(), "。;"));
			// another limit, of others
			if (LIMITS.in(text, begin, got.from()) && !ONE.in(text, begin, got.from())) {
				return;
			}
			boolean more = got.unit().equals("元") && !got.vague() && got.number() > most.number() && got.differs(most);
			if (more && !isOfMany(text, begin, got.from()) && ONE.in(text, begin, got.from())
					&& !MANY.in(text, begin, got.from()) && GOT.matcher(text.substring(begin, got.from())).find()) {
				found.report(begin, got.to(), "前面写的限额是%s，这里却有%s。请核对这两个数。"
					.formatted(text.substring(most.from(), most.to()), text.substring(got.from(), got.to())));
				return;
			}
		}
	}

}
