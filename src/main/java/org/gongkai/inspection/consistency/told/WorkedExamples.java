package org.gongkai.inspection.consistency.told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Amount;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * An example reckons by a rate that the rules above it do not tell: 补贴标准为15% and
 * 例如…8000元×20%; or gives to one what they give to another: 四星级每年10万元、五星级每年12万元 and
 * 某站被评为四星级，可获得12万元.
 */
public final class WorkedExamples {

	private static final WordSet BEGINS = WordSet
		.of("例如|比如|举例|示例|举个例子|假设|假如|某企业|某家庭|某职工|某老人|某服务站|某合作社|某农户|某单位|某人|某公司|某户");

	/** Right before a rate that is applied, and behind it. */
	private static final Pattern BY = Pattern.compile("(?:按照?|×|乘以|执行|依照)[^,。;0-9]{0,10}$");

	private static final Pattern APPLIED = Pattern
		.compile("(?:的?(?:补贴|补助|收费|奖励|发放|缴费|缴纳)?(?:标准|比例)|的?计算|收取|计发|缴纳|发放|计,|,?计算)");

	/** What is had in the end. */
	private static final Pattern HAD = Pattern.compile("(?:获得|领取|享受|得到|申领|发放|补助|补贴|奖励|津贴|缴纳|收费|支付)[^,。;0-9]{0,10}$");

	/** What a rate is told of, right before it: 四星级 of 四星级每年10万元. */
	private static final Pattern GRADE = Pattern.compile(
			"([一二三四五六七八九十甲乙丙丁ABC特][级等类档星][\\p{IsHan}]{0,3}?|[\\p{IsHan}]{2,4}?)(?:的)?(?:每[人户月年家件台亩次]{1,2}|补贴|补助|奖励|为|给予|一次性|发放|标准){0,4}$");

	private static final WordSet OTHER = WordSet.of("原标准|调整前|原来|上年|去年|以前|此前|折算");

	private static final int REACH = 24;

	private static final int MOST = 40;

	private final Consumer<Hit> hits;

	private final List<Told> rules = new ArrayList<>();

	private final List<Told> examples = new ArrayList<>();

	private WorkedExamples(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		boolean any = false;
		for (Piece piece : text.pieces()) {
			any = any || piece.block() != null && (piece.mayHold('例') || piece.mayHold('某') || piece.mayHold('假'))
					&& BEGINS.in(piece.text());
		}
		if (any) {
			new WorkedExamples(hits).run(text);
		}
	}

	private void run(InspectedText text) {
		boolean headed = false;
		for (Piece piece : text.pieces()) {
			if (piece.number() == InspectedText.CATALOGUE) {
				continue;
			}
			String words = piece.text();
			boolean heading = piece.block() instanceof Block.Heading || words.indexOf('。') < 0;
			headed = heading && !words.endsWith("。") ? BEGINS.in(words) : headed;
			int begin = headed ? 0 : begin(words);
			for (Amount amount : Figures.of(piece).all()) {
				if (!amount.vague()) {
					(amount.from() >= begin ? this.examples : this.rules).add(new Told(piece, amount));
				}
			}
		}
		if (!this.examples.isEmpty() && this.examples.size() <= MOST && this.rules.size() <= 3 * MOST) {
			this.examples.forEach(this::rate);
			this.examples.forEach(this::grade);
		}
	}

	/** Where the example begins in a paragraph; behind it without. */
	private static int begin(String words) {
		int[] begin = { words.length() };
		BEGINS.each(words, (from, to) -> begin[0] = Math.min(begin[0], from));
		return begin[0];
	}

	/** 按20%计算, where no rule tells of 20%. */
	private void rate(Told example) {
		boolean by = BY.matcher(example.before()).find();
		boolean applied = example.amount().isPercentage() ? by
				: by && APPLIED.matcher(example.behind()).lookingAt() && "元".equals(example.amount().kind());
		if (!applied || OTHER.in(example.sentence())) {
			return;
		}
		Told other = null;
		for (Told rule : this.rules) {
			if (rule.amount().kind().equals(example.amount().kind())) {
				if (!rule.amount().differs(example.amount())) {
					return;
				}
				other = isLike(rule, example) ? rule : other;
			}
		}
		if (other != null) {
			report(example, other, "规定");
		}
	}

	private static boolean isLike(Told rule, Told example) {
		BigDecimal one = rule.amount().value();
		BigDecimal two = example.amount().value();
		return one.signum() > 0 && two.compareTo(one.multiply(BigDecimal.valueOf(2))) <= 0
				&& two.multiply(BigDecimal.valueOf(2)).compareTo(one) >= 0;
	}

	/** What one of a grade has is told of another grade only. */
	private void grade(Told example) {
		if (!HAD.matcher(example.before()).find() || OTHER.in(example.sentence())) {
			return;
		}
		String sentence = example.piece().text().substring(0, example.amount().from());
		Told own = null;
		Told another = null;
		for (Told rule : this.rules) {
			String grade = rule.grade();
			if (grade.isEmpty() || !rule.amount().kind().equals(example.amount().kind())) {
				continue;
			}
			boolean same = !rule.amount().differs(example.amount());
			if (sentence.contains(grade)) {
				if (same || own != null) {
					return;
				}
				own = rule;
			}
			another = same ? rule : another;
		}
		if (own != null && another != null) {
			report(example, own, "“%s”".formatted(own.grade()));
		}
	}

	private void report(Told example, Told rule, String of) {
		this.hits.accept(example.piece()
			.hit(Severity.CONFIRM, example.amount().from(), example.amount().to(),
					"%s写的是%s，举例写的是%s。请核对后统一。".formatted(of, rule.words(), example.words()), null));
	}

	/**
	 * An amount of a rule or an example.
	 *
	 * @param piece where it stands
	 * @param amount the amount
	 */
	private record Told(Piece piece, Amount amount) {

		String words() {
			return this.piece.text().substring(this.amount.from(), this.amount.to());
		}

		String before() {
			return this.piece.text().substring(Math.max(0, this.amount.from() - REACH), this.amount.from());
		}

		String behind() {
			String text = this.piece.text();
			return text.substring(this.amount.to(), Math.min(text.length(), this.amount.to() + REACH));
		}

		String sentence() {
			String text = this.piece.text();
			return text.substring(Sentence.begin(text, this.amount.from()), Sentence.end(text, this.amount.to()));
		}

		String grade() {
			Matcher grade = GRADE.matcher(before());
			return grade.find() ? grade.group(1) : "";
		}

	}

}
