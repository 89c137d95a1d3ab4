package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.CharacterSet;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Sentence;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.figures.StatedDate;

/**
 * 1月20日至24日开展了检查，发现问题33个, in a text that is signed on 1月12日: what is told to have been
 * done on a later day than that of the text. Counts as of a later day are of the rule for
 * dates.
 */
public final class AfterSignOff {

	private static final Pattern DONE = Pattern.compile(
			"(?:开展|进行|召开|举行|组织|检查|印发|作出|发布|完成|通过|受理|收到|发生|抽查|查处|赴|实施|举办|抽取|核查)(?:了(?!解)|过)|(?<![未将])已(?:经|于|在)?(?:开展|完成|整改|通过|办结|责令|建成|批准|作出|下达)|发现[^。;]{0,24}[0-9]+(?:个|处|起|家|条|项|件)(?!以上)");

	private static final WordSet AHEAD = WordSet
		.of("将|拟|计划|预计|日起|日前|之前|以前|应当|应于|应在|须|请|截止|截至|日止|为止|至迟|不迟于|定于|安排在|期限|施行|有效|届满|到期|力争|确保|报名|如有|若|可于|可以|争取|以后");

	private static final WordSet RESTING = WordSet.of("经|根据|按照|依据");

	private static final WordSet DECIDED = WordSet.of("研究|审议|批准|同意|通过|会议|作出|印发|决定|批复");

	private static final WordSet ANSWERED = WordSet.of("收悉|来函|来信|来文|报来|提交的|提出的|反映的|报送的|上报的|申请的|印发的|作出的|签订的|签署的|召开的");

	private static final int ANSWER_REACH = 24;

	private static final int REACH = 140;

	private static final int LONGEST_DAY = 16;

	/** With which what follows a day is on other days. */
	private static final CharacterSet OTHER_DAYS = CharacterSet.of("后前起止之以");

	private AfterSignOff() {
	}

	public static void check(InspectedText text, Consumer<Hit> hits) {
		int days = 0;
		for (Piece piece : text.pieces()) {
			days += isDay(piece.text()) ? 1 : 0;
		}
		if (days != 1) {
			return;
		}
		Optional<SignOff> signed = SignOff.of(text);
		if (signed.isEmpty()) {
			return;
		}
		for (Piece piece : text.pieces()) {
			if (piece.block() instanceof Block.Paragraph && piece.number() < signed.get().block()
					&& piece.number() != InspectedText.ATTACHMENTS && piece.number() != InspectedText.CATALOGUE
					&& piece.mayHold('月') && piece.mayHold('日')
					&& (piece.mayHold('了') || piece.mayHold('已') || piece.mayHold("发现") || piece.mayHold('经')
							|| piece.mayHold('的') || piece.mayHold("收悉"))) {
				paragraph(piece, signed.get().day(), text.today(), hits);
			}
		}
	}

	/**
	 * Whether it is a line with a day and no more; of two each closes a text of its own.
	 */
	private static boolean isDay(String line) {
		return line.length() <= LONGEST_DAY && line.indexOf('日') > 0 && line.indexOf('月') >= 0 && line.indexOf('年') > 0
				&& line.strip().endsWith("日") && Sentence.hasDigit(line.strip(), 0, 1);
	}

	private static void paragraph(Piece piece, LocalDate signed, LocalDate today, Consumer<Hit> hits) {
		List<StatedDate> dates = StatedDate.in(piece.text());
		String text = piece.text();
		for (StatedDate date : dates) {
			LocalDate day = date.day().orElse(signed);
			boolean later = day.isAfter(signed) && !day.isAfter(today);
			int begin = later ? Sentence.begin(text, date.from()) : 0;
			if (later && isAnswered(text, begin, date) && !isStart(text, date)) {
				report(piece, date, signed, hits);
				continue;
			}
			// what is told first is the day of what the sentence tells
			if (later && date.from() - begin <= 1
					&& !OTHER_DAYS.in(text, date.to(), Math.min(text.length(), date.to() + 1))) {
				int end = Math.min(Sentence.end(text, date.to()), date.to() + REACH);
				if (DONE.matcher(text).region(date.to(), end).find() && !AHEAD.in(text, begin, end)) {
					report(piece, date, signed, hits);
				}
			}
		}
	}

	/** 经2026年5月18日会议研究, 5月20日提交的来信收悉: what a text rests on or answers. */
	private static boolean isAnswered(String text, int begin, StatedDate date) {
		int end = Math.min(Sentence.end(text, date.to()), date.to() + ANSWER_REACH);
		boolean resting = RESTING.in(text, Math.max(begin, date.from() - 3), date.from())
				&& DECIDED.in(text, date.to(), end);
		return resting || ANSWERED.in(text, date.to(), end);
	}

	private static boolean isStart(String text, StatedDate date) {
		return OTHER_DAYS.in(text, date.to(), Math.min(text.length(), date.to() + 1));
	}

	private static void report(Piece piece, StatedDate date, LocalDate signed, Consumer<Hit> hits) {
		hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
				"文中写的是这一天已经做了的事，这一天却晚于成文日期（%s）。请核对这两个日期。".formatted(DateLogicRule.chinese(signed)), null));
	}

}
