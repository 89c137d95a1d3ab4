package org.gongkai.inspection.consistency.total;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.FiguredSentence;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Mark;

/**
 * What has to balance: 收入100万元，支出90万元，结余15万元; 新收30件，上年结转2件，办结31件，结转下年2件; votes and who
 * was there.
 */
public final class Balances {

	private static final Pattern OTHER_YEAR = Pattern.compile("上年结[转余]|年初|期初|结转|历年|累计结余");

	private static final Pattern INCOME = Pattern.compile("收入(?:总计|合计|总额|决算)?(?:为|共|是|达)?$");

	/** What comes in, of whatever kind. */
	private static final Pattern RECEIVED = Pattern
		.compile("(?:收入(?:总计|合计|总额|决算)?|(?:接收|接受|收到)(?:社会)?捐赠|捐赠|筹集|募集|收取|到账|拨入|归集|收到)(?:款|资金|收入|款项|金额)?(?:为|共|是|达)?$");

	private static final Pattern EXPENSE = Pattern.compile("支出(?:总计|合计|总额|决算)?(?:为|共|是|达)?$");

	private static final Pattern REST = Pattern.compile("(?:结余|盈余|节余|收支结余)(?:为|共|是|达)?$");

	private static final List<Predicate<String>> ACCOUNT = Stream.of(INCOME, EXPENSE, REST)
		.map(Pattern::asPredicate)
		.toList();

	private static final List<Predicate<String>> CARRIED_ACCOUNT = Stream
		.of(Pattern.compile("(?:上年度?|年初|期初|上期|上月)(?:末)?(?:结余|余额|结转)(?:资金)?(?:为|共|是|达)?$"), RECEIVED, EXPENSE,
				Pattern.compile("(?:年末|年底|期末|月末|季末|本年末|累计|滚存|当前|现)(?:资金)?(?:结余|余额|结存)(?:资金)?(?:为|共|是|达)?$"))
		.map(Pattern::asPredicate)
		.toList();

	private static final Pattern BOTH_TOTALS = Pattern.compile("(?:收入|支出)总计(?:为|是)?$");

	private static final WordSet CARRIED_ON = WordSet.of("结转下年|结转次年|结转明年|结转至下年|结转至次年|结转至明年|结转到下年|结转到次年|结转到明年|未结|未办结");

	private static final WordSet DONE = WordSet.of("办结|审结|答复|办理");

	private static final WordSet NEW = WordSet.of("新收|新受理|新增");

	/** 应办理55件: what came and what was left over, together. */
	private static final WordSet DUE = WordSet.of("应办|应处理|应答复|需办|待办");

	/** 新收的办结29件 is a part of what was done. */
	private static final List<Predicate<String>> CASES = List.of((name) -> NEW.in(name) && !DONE.in(name),
			WordSet.of("上年结转|上年度结转|上年遗留|上年度遗留|旧存")::in, (name) -> DONE.in(name) && !DUE.in(name), CARRIED_ON::in);

	private static final List<Predicate<String>> VOTES = List.of(
			(name) -> name.contains("赞成") || name.contains("同意") && !name.contains("不同意"), WordSet.of("反对|不同意")::in,
			WordSet.of("弃权")::in);

	private static final WordSet VOTERS = WordSet.of("实到|实际参会|收回|参会|出席|有效票|投票|到会|到场|与会|参加表决|参加会议");

	private static final WordSet MEMBERS = WordSet.of("专家|评委|评审|委员|代表|成员|股东|理事");

	private static final int NEAR = 6;

	private static final WordSet ALL_VOTING = WordSet.of("全体参加|全部参加|均参加|全体投票|全部投票|全体表决|均投票|均参与|全体参与");

	private static final WordSet NOT_CAST = WordSet.of("废票|无效|缺席|请假|回避|未投|未参加|委托");

	private final FiguredSentence sentence;

	private final Contradictions found;

	public Balances(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	/** Whether any of these may be told in a text. */
	public static boolean mayBeIn(Figures figures) {
		return figures.first('余') >= 0 || figures.first('票') >= 0 || figures.first("总计") >= 0
				|| figures.first('结') >= 0 && figures.first('年') >= 0;
	}

	public void run() {
		int size = this.sentence.size();
		if (size == 2 && this.sentence.tells("总计")) {
			totals();
		}
		if (size == 3 && this.sentence.has(Mark.REST) && this.sentence.tells("支出")) {
			money();
		}
		if (size == 4 && this.sentence.has(Mark.REST) && this.sentence.tells("支出")) {
			carried();
		}
		if (size >= 4 && this.sentence.has(Mark.CARRIED) && this.sentence.has(Mark.YEAR)) {
			cases();
		}
		if (size > 2 && this.sentence.has(Mark.VOTE)) {
			votes();
		}
	}

	/** What may be told in two sentences: cases, and votes. */
	public void ofTwo() {
		if (this.sentence.size() >= 4) {
			cases();
		}
		if (this.sentence.size() > 2 && this.sentence.tells("票")) {
			votes();
		}
	}

	/** 收入总计 and 支出总计 of a budget are the same. */
	private void totals() {
		Amount one = this.sentence.get(0);
		Amount other = this.sentence.get(1);
		if (BOTH_TOTALS.matcher(this.sentence.name(0)).find() && BOTH_TOTALS.matcher(this.sentence.name(1)).find()
				&& this.sentence.name(0).contains("收入") != this.sentence.name(1).contains("收入")
				&& one.unit().equals(other.unit())
				&& differ(one.value(), other.value(), one.half().add(other.half()))) {
			this.found.report(one.from(), other.to(), "收入总计与支出总计应当相等。请核对这两个数。");
		}
	}

	private void money() {
		List<Amount> three = all(ACCOUNT);
		if (three.size() < ACCOUNT.size() || OTHER_YEAR.matcher(this.sentence.words()).find()
				|| this.sentence.amounts()
					.stream()
					.anyMatch((amount) -> !amount.unit().equals("元") || amount.vague())) {
			return;
		}
		BigDecimal right = three.get(0).value().subtract(three.get(1).value());
		Amount rest = three.get(2);
		if (right.signum() > 0 && differ(right, rest.value(), Amount.rounding(this.sentence.amounts()))) {
			report("收入减去支出是%s，与结余不一致。请核对这三个数。".formatted(rest.inOwnScale(right)));
		}
	}

	/** 上年结余12万元，收入85万元，支出79万元，年末结余18万元. */
	private void carried() {
		List<Amount> four = all(CARRIED_ACCOUNT);
		boolean usable = four.size() == CARRIED_ACCOUNT.size() && four.stream().distinct().count() == four.size()
				&& four.stream().allMatch((amount) -> amount.unit().equals("元") && !amount.vague());
		if (usable) {
			BigDecimal right = four.get(0).value().add(four.get(1).value()).subtract(four.get(2).value());
			Amount rest = four.get(3);
			if (differ(right, rest.value(), Amount.rounding(four))) {
				report("期初结余加收入减支出是%s，与期末结余不一致。请核对这四个数。".formatted(rest.inOwnScale(right)));
			}
		}
	}

	private void cases() {
		if (!this.sentence.tells(CARRIED_ON)) {
			return;
		}
		List<Amount> four = all(CASES);
		if (four.size() == CASES.size()) {
			BigDecimal in = four.get(0).value().add(four.get(1).value());
			BigDecimal out = four.get(2).value().add(four.get(3).value());
			if (four.stream().map(Amount::unit).distinct().count() == 1 && four.stream().distinct().count() == 4
					&& in.compareTo(out) != 0) {
				report("新收与上年结转相加是%s，办结与结转下年相加是%s，两边不等。请核对这四个数。".formatted(Amount.plain(in), Amount.plain(out)));
			}
		}
	}

	private void votes() {
		List<Amount> all = new ArrayList<>();
		for (Predicate<String> kind : VOTES) {
			named(kind).filter((votes) -> votes.unit().equals("票") && !all.contains(votes)).ifPresent(all::add);
		}
		Amount voters = (all.size() > 1) ? named(VOTERS::in).or(this::members).orElse(null) : null;
		if (voters == null || !"人名位票张户".contains(voters.unit()) || voters.vague() || all.contains(voters)
				|| voters.from() > all.get(0).from()) {
			return;
		}
		// 5人对3个项目表决，共15票
		boolean more = this.sentence.amounts()
			.stream()
			.anyMatch((other) -> other.unit().equals("票") && !all.contains(other)
					&& other.value().compareTo(Amount.sum(all)) >= 0);
		int order = more ? 0 : Amount.sum(all).compareTo(voters.value());
		if (order > 0) {
			report("赞成、反对和弃权相加是%s票，比%s还多。请核对。".formatted(Amount.plain(Amount.sum(all)), Amount.plain(voters.value())));
		}
		else if (order < 0 && all.size() == VOTES.size() && this.sentence.tells("每人一票")
				&& this.sentence.tells(ALL_VOTING) && !this.sentence.tells(NOT_CAST)) {
			report("全体表决、每人一票，赞成、反对和弃权相加却是%s票，不是%s票。请核对。".formatted(Amount.plain(Amount.sum(all)),
					Amount.plain(voters.value())));
		}
	}

	/** 评审组由9名专家组成: those who vote, where no more is told of who was there. */
	private Optional<Amount> members() {
		return this.sentence.amounts()
			.stream()
			.filter((amount) -> "人名位".contains(amount.unit()) && MEMBERS.in(this.sentence.text(),
					Math.max(0, amount.from() - NEAR), Math.min(this.sentence.text().length(), amount.to() + NEAR)))
			.findFirst();
	}

	/** The amounts of these names, as far as each of them stands there. */
	private List<Amount> all(List<Predicate<String>> names) {
		List<Amount> all = new ArrayList<>();
		for (Predicate<String> name : names) {
			Optional<Amount> amount = named(name);
			if (amount.isEmpty()) {
				break;
			}
			all.add(amount.get());
		}
		return all;
	}

	private Optional<Amount> named(Predicate<String> name) {
		for (int at = 0; at < this.sentence.size(); at++) {
			if (name.test(this.sentence.name(at))) {
				return Optional.of(this.sentence.get(at));
			}
		}
		return Optional.empty();
	}

	private static boolean differ(BigDecimal one, BigDecimal other, BigDecimal rounding) {
		return one.subtract(other).abs().compareTo(rounding) > 0;
	}

	private void report(String message) {
		this.found.report(this.sentence.get(0).from(), this.sentence.get(this.sentence.size() - 1).to(), message);
	}

}
