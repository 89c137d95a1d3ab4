package org.gongkai.inspection.consistency.told;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.consistency.figures.SpelledNumbers;

/** 印发《甲》等3项制度, in the title, and 《甲》《乙》《丙》 below: as many titles as it says. */
public final class TitlesListed {

	/** 印发《甲》等3项制度, in the title. */
	private static final Pattern TITLED = Pattern.compile("》等([0-9]{1,2}|[二两三四五六七八九十]{1,2})(?:件|部|个|项|份|种)");

	/** Titles one behind the other. */
	private static final Pattern ROW = Pattern.compile("(?:《[^《》]{2,60}》(?:、|和|及|以及)?){2,}");

	private static final int FIRST_PIECES = 6;

	private TitlesListed() {
	}

	/** What the title counts, against the first row of titles below it. */
	public static void title(InspectedText text, Consumer<Hit> hits) {
		Piece head = text.pieces().get(0);
		Matcher titled = TITLED.matcher(head.text());
		int begin = head.text().indexOf('《');
		if (begin < 0 || !titled.find()) {
			return;
		}
		String first = head.text().substring(begin, titled.start() + 1);
		List<Piece> pieces = text.pieces();
		for (Piece piece : pieces.subList(2, Math.min(pieces.size() - 1, 2 + FIRST_PIECES))) {
			Matcher row = ROW.matcher(piece.text());
			if (piece.block() instanceof Block.Paragraph && row.find()) {
				int titles = (int) row.group().chars().filter((c) -> c == '《').count();
				int told = (int) SpelledNumbers.number(titled.group(1));
				boolean all = row.group().contains(first) && !piece.text().startsWith("等", row.end());
				if (all && titles != told && Math.abs(titles - told) <= Math.max(2, told / 2)) {
					hits.accept(head.hit(Severity.CONFIRM, titled.start(1), titled.end(),
							"标题说%s件，正文列了%d件。请核对名称和件数。".formatted(titled.group(1), titles), null));
				}
				return;
			}
		}
	}

}
