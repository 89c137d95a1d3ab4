package org.gongkai.inspection.consistency;

import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;
import org.gongkai.inspection.WordSet;
import org.jspecify.annotations.Nullable;

/** 水利救灾资金85万元 in the title and 水利救灾资金58万元 where the text tells of it first. */
final class TitleAmounts {

	/** What is done with the money, before its name. */
	private static final Pattern LEADING = Pattern.compile("^(?:关于)?(?:提前)?(?:下达|拨付|安排|划拨|预拨|追加|分配|发放|使用|申请|调整)?");

	private static final int SHORTEST = 4;

	private static final int LONGEST = 12;

	private static final WordSet OTHER = WordSet.of("其中|上年|去年|每|已|剩余|第一批|第二批|首批|计划|此前|原");

	private final Consumer<Hit> hits;

	private @Nullable Amount amount;

	private String name = "";

	private String words = "";

	TitleAmounts(Consumer<Hit> hits) {
		this.hits = hits;
	}

	void read(Piece piece, Figures figures) {
		if (piece.number() == InspectedText.TITLE) {
			title(piece.text(), figures);
			return;
		}
		Amount told = this.amount;
		for (int at = 0; told != null && at < figures.all().size(); at++) {
			Amount other = figures.all().get(at);
			if (!other.unit().equals("元")) {
				continue;
			}
			boolean named = piece.text().startsWith(this.name, Math.max(0, other.from() - this.name.length()));
			boolean same = other.value().subtract(told.value()).abs().compareTo(told.half().add(other.half())) <= 0;
			if (named && !same && !other.vague()
					&& !OTHER.in(piece.text(), Sentence.begin(piece.text(), other.from()), other.from())) {
				this.hits.accept(piece.hit(Severity.CONFIRM, other.from() - this.name.length(), other.to(),
						"标题写的是%s，这里写的是%s。请核对后统一。".formatted(this.words,
								piece.text().substring(other.from(), other.to())),
						null));
			}
			if (named || same) {
				this.amount = null;
				return;
			}
		}
	}

	/** Notes the title's sum of money when it has one only. */
	private void title(String text, Figures figures) {
		if (figures.all().size() != 1 || !figures.all().get(0).unit().equals("元") || figures.all().get(0).vague()) {
			return;
		}
		Amount only = figures.all().get(0);
		int from = only.from();
		while (from > 0 && only.from() - from < LONGEST && Sentence.isHan(text.charAt(from - 1))
				&& text.charAt(from - 1) != '年') {
			from--;
		}
		if (only.from() - from >= SHORTEST) {
			this.name = LEADING.matcher(text.substring(from, only.from())).replaceFirst("");
			this.words = text.substring(only.from(), only.to());
			this.amount = (this.name.length() >= SHORTEST) ? only : null;
		}
	}

}
