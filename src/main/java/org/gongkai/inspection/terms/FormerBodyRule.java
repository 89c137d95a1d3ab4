package org.gongkai.inspection.terms;

import java.util.regex.Pattern;

import org.gongkai.inspection.terms.Meaning.WrongForm;
import org.jspecify.annotations.Nullable;

/** O1: bodies by a name that they no longer have. */
final class FormerBodyRule extends WrongFormRule {

	/** Orders and announcements keep the name of the body that issued them. */
	private static final Pattern ISSUED = Pattern.compile("(?:办公厅)?(?:令|公告|通告|第[0-9]{1,4}号|[〔(（\\[](?:19|20)[0-9]{2})");

	FormerBodyRule() {
		super(TermKind.FORMER_BODY);
	}

	@Override
	String description() {
		return "已更名或者撤销的机构名称";
	}

	@Override
	String basis() {
		return "历次国务院机构改革方案；本机关词表“过期的机构名称”";
	}

	@Override
	boolean isRightHere(WrongForm form, FoldedText text, int from, int to) {
		Integer ended = (form.entry().validFrom() != null) ? Integer.valueOf(form.entry().validFrom().getYear()) : null;
		return Historic.inTitle(text, from, to)
				|| ISSUED.matcher(text.text()).region(to, Math.min(text.text().length(), to + 12)).lookingAt()
				|| Historic.around(text, from, to, ended);
	}

	@Override
	@Nullable String expected(WrongForm form) {
		return form.correct().isEmpty() ? null : form.correct();
	}

	@Override
	String message(WrongForm form, String written) {
		String since = Written.since(form.entry());
		String now = form.correct().isEmpty() ? "" : "，现为“%s”".formatted(form.correct());
		return "“%s”%s已不是现行名称%s%s。请改用现行名称；说的是当时情况的，请写“原%s”，或者说明后确认。".formatted(written, since, now,
				because(form.entry()), written);
	}

}
