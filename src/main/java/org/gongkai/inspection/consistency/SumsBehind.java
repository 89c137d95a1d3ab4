package org.gongkai.inspection.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.WordSet;

/**
 * Parts and then what they come to, in a clause of its own: 第一批240床，第二批180床，累计发放420床;
 * 三个片区共安装路灯350盏. A sum counts as wrong where the names or their number show that nothing
 * is left out, or where it misses the total by little.
 */
final class SumsBehind {

	private static final long MARKS = FiguredSentence.marks("共总合累全计");

	/** The clause of the total: how many parts, 共, and what is done. */
	private static final Pattern TOTAL = Pattern.compile(
			"^(?:以上|上述|前后|先后|目前)?(?:([二两三四五六七八九十]|[2-9])(?:者|批|次|项|期|轮|类|处|地|村|镇|乡|校|户|站|段|个?[\\p{IsHan}]{0,5}?))?(?:全年|上半年|下半年|前三季度|全县|全市|全镇|全乡|全区|全村)?(?:一共|总共|共计|合计|总计|累计|共|总|计)[\\p{IsHan}]{0,8}$");

	private static final CharacterSet CLAUSE_ENDS = CharacterSet.of(",;:");

	private static final WordSet OTHER = WordSet
		.of("上年|去年|今年|同期|比|较|增|减少|下降|计划|目标|任务|截至|至今|以来|以上|以下|平均|每|占|历年|预计|其中|剩余|另有|还有|包括|各");

	private static final String NUMERALS = "一二三四五六七八九十";

	private static final BigDecimal NEAR = new BigDecimal("0.06");

	private static final BigDecimal LEAST = new BigDecimal("0.6");

	private static final BigDecimal MOST = new BigDecimal("1.6");

	/** Between the last part and the comma: …组成，共16人. */
	private static final int TAIL = 4;

	private final FiguredSentence sentence;

	private final Contradictions found;

	SumsBehind(FiguredSentence sentence, Contradictions found) {
		this.sentence = sentence;
		this.found = found;
	}

	void run() {
		if (this.sentence.size() < 3 || !this.sentence.hasAny(MARKS)) {
			return;
		}
		for (int at = 2; at < this.sentence.size(); at++) {
			Amount total = this.sentence.get(at);
			if (!total.vague() && !total.isPercentage()) {
				String between = this.sentence.between(at);
				int clause = lastEnd(between);
				if (clause >= 0 && clause <= TAIL) {
					String words = this.sentence.text()
						.substring(total.from() - between.length() + clause + 1, total.from());
					Matcher named = TOTAL.matcher(words);
					if (named.find()) {
						compare(at, named.group(1));
						return;
					}
				}
			}
		}
	}

	private static int lastEnd(String words) {
		int at = words.length() - 1;
		while (at >= 0 && !CLAUSE_ENDS.has(words.charAt(at))) {
			at--;
		}
		return at;
	}

	private void compare(int at, String counted) {
		Amount total = this.sentence.get(at);
		List<Amount> parts = new ArrayList<>();
		List<String> names = new ArrayList<>();
		for (int part = at - 1; part >= 0; part--) {
			Amount amount = this.sentence.get(part);
			boolean alike = amount.unit().equals(total.unit()) && !amount.vague();
			String name = this.sentence.between(part);
			if (!alike || OTHER.in(name) || name.indexOf('(') >= 0) {
				break;
			}
			parts.add(0, amount);
			names.add(0, name);
			// a part with 共 is itself a total
			if (part > 0 && (name.indexOf('共') >= 0 || name.indexOf('总') >= 0 || name.indexOf(';') >= 0)) {
				break;
			}
		}
		if (parts.size() < 2 || parts.size() < at && parts.size() < 3 && counted == null
				|| OTHER.in(this.sentence.name(at))) {
			return;
		}
		BigDecimal sum = Amount.sum(parts);
		BigDecimal off = sum.subtract(total.value()).abs();
		if (off.compareTo(total.half().add(Amount.rounding(parts))) <= 0 || isOtherTotal(parts, names, total)) {
			return;
		}
		boolean complete = counted != null && number(counted) == parts.size() || Completeness.isComplete(names)
				|| isRow(names);
		boolean likely = sum.compareTo(total.value().multiply(LEAST)) >= 0
				&& sum.compareTo(total.value().multiply(MOST)) <= 0;
		boolean near = off.compareTo(total.value().multiply(NEAR)) <= 0
				|| parts.size() > 2 && off.compareTo(total.value().multiply(NEAR.add(NEAR))) <= 0;
		if (likely && (complete && counted == null || complete && likely || near)) {
			this.found.report(parts.get(0).from(), total.to(), "前面各项相加是%s，与后面的总数%s不一致。请核对各项和总数；各项没有列全的，请说明后确认。"
				.formatted(total.inOwnScale(sum), this.sentence.words(at)));
		}
	}

	/** 第一批, 第二批, 第三批: names that count. */
	private static boolean isRow(List<String> names) {
		for (int at = 1; at < names.size(); at++) {
			if (!names.get(at).contains("第" + NUMERALS.charAt(Math.min(at, NUMERALS.length() - 1)))) {
				return false;
			}
		}
		return true;
	}

	/** 共69件，甲60件、乙9件，合计69件: the first one is a total too. */
	private static boolean isOtherTotal(List<Amount> parts, List<String> names, Amount total) {
		BigDecimal rest = Amount.sum(parts.subList(1, parts.size()));
		boolean marked = names.get(0).indexOf('共') >= 0 || names.get(0).indexOf('总') >= 0
				|| names.get(0).indexOf('计') >= 0;
		return parts.get(0).value().compareTo(total.value()) == 0 || rest.compareTo(total.value()) == 0
				|| rest.compareTo(parts.get(0).value()) == 0
				|| marked && parts.get(0).value().compareTo(total.value()) > 0;
	}

	private static int number(String numeral) {
		return Character.isDigit(numeral.charAt(0)) ? numeral.charAt(0) - '0'
				: numeral.equals("两") ? 2 : NUMERALS.indexOf(numeral) + 1;
	}

}
