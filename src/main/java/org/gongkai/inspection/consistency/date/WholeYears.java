package org.gongkai.inspection.consistency.date;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.gongkai.inspection.consistency.figures.Period;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 待遇享受期为2025年1月1日至12月31日 in a notice on 2026年度参保: from the first to the last day of
 * another year than the title's, where it is told for what they are.
 */
final class WholeYears {

	private static final Pattern YEAR = Pattern.compile(
			"((?:19|20)[0-9]{2})年1月(?:1日)?(?:零时|0时|起)?,?(?:至|到|-{1,2}|~)(?:((?:19|20)[0-9]{2})年|当年|同年)?12月(?:31日)?");

	/** What lasts as long as the year of the title. */
	private static final WordSet LASTING = WordSet
		.of("享受期|所属期|享受待遇|享受时间|待遇期|统计|数据|保险期|保障期|实施期|服务期|执行期|有效期|任务期|计划期|合同期|医保年度|参保年度|保险年度|预算年度|会计年度|考核年度|考核期|评价期");

	/** What a yearly report counts is of its year alone. */
	private static final WordSet COUNTED = WordSet.of("统计期|统计时|统计范围|数据的统计");

	private static final WordSet OTHER = WordSet.of("上年|去年|上一|此前|原|比|较|出生");

	private static final int REACH = 24;

	private final Consumer<Hit> hits;

	private final List<Period> title;

	WholeYears(InspectedText text, Consumer<Hit> hits) {
		this.hits = hits;
		String title = text.pieces().get(0).text();
		this.title = Period.in(title, 0, title.length());
	}

	void read(Piece piece) {
		if (this.title.size() != 1 || this.title.get(0).year() == 0 || piece.block() == null || !piece.mayHold('月')) {
			return;
		}
		String text = piece.text();
		for (int at = text.indexOf("年1月"); at >= 4; at = text.indexOf("年1月", at + 1)) {
			Matcher year = YEAR.matcher(text).region(at - 4, text.length());
			if (!year.lookingAt()) {
				continue;
			}
			int own = this.title.get(0).year();
			int begin = Sentence.begin(text, at);
			int first = Integer.parseInt(year.group(1));
			int last = (year.group(2) != null) ? Integer.parseInt(year.group(2)) : first;
			boolean counted = COUNTED.in(text, Math.max(begin, at - 4 - REACH), at - 4);
			boolean slip = counted && first == own - 1 && last == own || first == last && Math.abs(first - own) == 1
					|| last == first - 1;
			if (slip && !OTHER.in(text, begin, year.end())
					&& LASTING.in(text, Math.max(begin, at - 4 - REACH), at - 4)) {
				this.hits.accept(piece.hit(Severity.CONFIRM, year.start(), year.end(),
						"标题写的是%d年，这里写的是%d年初至%d年末。请核对年份。".formatted(own, first, last), null));
			}
		}
	}

}
