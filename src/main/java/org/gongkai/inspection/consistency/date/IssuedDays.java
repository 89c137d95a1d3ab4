package org.gongkai.inspection.consistency.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.SignOff;
import org.gongkai.inspection.consistency.figures.StatedDate;

/** 自本公告发布之日（2026年5月16日）起 of one that is signed on 5月6日. */
final class IssuedDays {

	private static final Pattern ISSUED = Pattern.compile(
			"(?:本|该)?(?:公告|通告|通知|公示|办法|方案|决定|意见|规定|细则)?(?:自)?(?:发布|公布|印发|张贴|刊登|公示|发文|成文)之?(?:日|日期)?(?:起)?\\((?:即)?$");

	private static final Pattern LINE = Pattern.compile("\\(?(?:发布|公布|印发|成文|公告|公示)(?:日期|时间):");

	private static final int REACH = 16;

	private static final int LONGEST_LINE = 30;

	private final Consumer<Hit> hits;

	private final Optional<LocalDate> issued;

	IssuedDays(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		this.issued = SignOff.of(text).map(SignOff::day).or(() -> line(text));
	}

	/** （发布日期：2026年4月18日） below the text. */
	private static Optional<LocalDate> line(InspectedText text) {
		for (int at = text.pieces().size() - 1; at >= Math.max(2, text.pieces().size() - 4); at--) {
			Piece piece = text.pieces().get(at);
			if (piece.block() instanceof Block.Paragraph && piece.text().length() <= LONGEST_LINE
					&& LINE.matcher(piece.text()).lookingAt()) {
				return StatedDate.in(piece.text()).stream().findFirst().flatMap(StatedDate::day);
			}
		}
		return Optional.empty();
	}

	void read(Piece piece) {
		if (this.issued.isEmpty() || !(piece.block() instanceof Block.Paragraph) || !piece.mayHold('(')
				|| !piece.mayHold('月')) {
			return;
		}
		String text = piece.text();
		LocalDate own = this.issued.get();
		for (StatedDate date : StatedDate.in(text)) {
			Optional<LocalDate> day = date.in((date.year() != null) ? date.year() : own.getYear());
			Matcher issued = ISSUED.matcher(text).region(Math.max(0, date.from() - REACH), date.from());
			if (date.from() > 0 && text.charAt(date.from() - 1) == '(' && day.isPresent() && !day.get().equals(own)
					&& text.startsWith(")", date.to()) && issued.find()) {
				this.hits.accept(piece.hit(Severity.CONFIRM, date.from(), date.to(),
						"文中写的发布日期与落款日期（%s）不一致。请核对。".formatted(DateLogicRule.chinese(own)), null));
			}
		}
	}

}
