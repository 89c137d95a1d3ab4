package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.document.Category;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.TextRule;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.figures.StatedDate;
import org.springframework.stereotype.Component;

/**
 * N2: days that do not exist, and days that cannot be true together: 成文日期 before
 * publication, the end of a period before the sign-off, what is done not in the future.
 * The annual report has its own rules for its period and its sign-off.
 */
@Component
public class DateLogicRule extends TextRule {

	/** Words by which a sentence says that something is done. */
	private static final Pattern DONE = Pattern.compile("已[^经]|已经|累计|共[^同有享建]|完成了|达到了|召开了|举行了|举办了|开展了|印发了|组织了|圆满|顺利");

	/** Words by which it says that something lies ahead, or is only written about. */
	private static final Pattern AHEAD = Pattern.compile(
			"将|拟|计划|预计|预期|目标|力争|确保|争取|报名|申报|提交|提出|申请|应当|须|请|前|有效|届满|到期|期限|以内|为止|定于|安排|至迟|不迟于|投保|合同|任期|聘期|租|还款|免征|减征|执行至|施行|实施|生效");

	/** 已于2027年3月1日. */
	private static final Pattern ALREADY = Pattern.compile("(?:已|已经)[于在]$");

	private static final Pattern DEADLINE = Pattern.compile("截[至止](?:到|于|至)?(?:目前)?[,:(]?$");

	@Override
	public String code() {
		return "N2";
	}

	@Override
	public String description() {
		return "日期是否存在、先后是否合理";
	}

	@Override
	public String basis() {
		return "《党政机关公文处理工作条例》第九条、第十九条（成文日期、内容准确）；《党政机关公文格式》（GB/T 9704—2012）7.3.5";
	}

	@Override
	protected void inspect(Piece piece, Consumer<Hit> hits) {
		if (piece.number() == InspectedText.ATTACHMENTS) {
			return;
		}
		List<StatedDate> dates = (piece.mayHold('月') || piece.mayHold('-')) ? StatedDate.in(piece.text()) : List.of();
		for (int at = 0; at < dates.size(); at++) {
			StatedDate date = dates.get(at);
			if (date.exists()) {
				inFuture(piece, date, hits);
			}
			else {
				hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
						"没有“%s”这一天。请核对原始材料后改正。".formatted(piece.normalized().originalOf(date.from(), date.to())),
						null));
			}
		}
		new WeekdayCheck(piece, dates, hits).run();
		WeekdayCells.check(piece, hits);
		new PeriodCheck(piece, dates, hits).run();
		if (piece.whole().category() != Category.ANNUAL_REPORT) {
			signOff(piece, dates, hits);
			beforeSignOff(piece, dates, hits);
		}
	}

	/** Something that is said to be done on a day that has not come. */
	private static void inFuture(Piece piece, StatedDate date, Consumer<Hit> hits) {
		if (date.year() == null || date.year() < piece.whole().today().getYear()) {
			return;
		}
		Optional<LocalDate> day = date.day();
		if (day.isEmpty() || !day.get().isAfter(piece.whole().today())) {
			return;
		}
		String text = piece.text();
		String before = text.substring(Math.max(0, date.from() - 4), date.from());
		String after = text.substring(date.to(), Sentence.end(text, date.to()));
		String sentence = text.substring(Sentence.begin(text, date.from()), date.from()) + after;
		boolean done = ALREADY.matcher(before).find()
				|| DONE.matcher(after.substring(0, Math.min(after.length(), 60))).find();
		if (done && !AHEAD.matcher(sentence).find()) {
			hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(), "这一天还没有到，文中却写成已经发生的事。请核对年份和日期。", null));
		}
	}

	/** The sign-off against the day of the inspection and the catalogue. */
	private static void signOff(Piece piece, List<StatedDate> dates, Consumer<Hit> hits) {
		if (piece.number() < piece.whole().blocks().size() - SignOff.REACH) {
			return;
		}
		Optional<SignOff> signOff = SignOff.of(piece.whole());
		if (signOff.isEmpty() || signOff.get().block() != piece.number() || dates.isEmpty()) {
			return;
		}
		StatedDate date = dates.get(dates.size() - 1);
		LocalDate formedOn = piece.whole().catalogue().formedOn();
		if (signOff.get().day().isAfter(piece.whole().today())) {
			hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(), "落款的成文日期还没有到，成文日期不能晚于发布日期。请核对。", null));
		}
		else if (formedOn != null && !formedOn.equals(signOff.get().day())) {
			hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
					"落款日期与目录数据中的成文日期（%s）不一致。请核对签发日期后统一。".formatted(chinese(formedOn)), null));
		}
	}

	/** 截至…已…: counted to a day that lies behind the sign-off. */
	private static void beforeSignOff(Piece piece, List<StatedDate> dates, Consumer<Hit> hits) {
		if (dates.isEmpty() || piece.text().indexOf('截') < 0) {
			return;
		}
		Optional<LocalDate> signed = SignOff.of(piece.whole())
			.map(SignOff::day)
			.or(() -> Optional.ofNullable(piece.whole().catalogue().formedOn()));
		for (StatedDate date : dates) {
			String text = piece.text();
			String before = text.substring(Math.max(0, date.from() - 6), date.from());
			if (signed.isPresent() && date.day().filter((day) -> day.isAfter(signed.get())).isPresent()
					&& DEADLINE.matcher(before).find()) {
				String after = text.substring(date.to(), Sentence.end(text, date.to()));
				if (DONE.matcher(after).find() && !AHEAD.matcher(after).find()) {
					hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
							"数据统计到这一天，晚于成文日期（%s）。请核对统计截止日期或者成文日期。".formatted(chinese(signed.get())), null));
				}
			}
		}
	}

	static String chinese(LocalDate day) {
		return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
	}

}
