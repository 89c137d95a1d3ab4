package org.gongkai.inspection.consistency.told;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.Hit;
import org.gongkai.inspection.Piece;
import org.gongkai.inspection.Severity;

/** 《养犬管理办法》（临政发〔2024〕8号）: a document that is named again has the same number. */
public final class CitedNumbers {

	private static final Pattern CITED = Pattern
		.compile("《([^《》]{4,60})》 ?\\(([^()]{1,16}[〔\\[(](?:19|20)[0-9]{2}[〕\\])][0-9]{1,5}号)\\)");

	private static final int REACH = 100;

	private final Map<String, String> numbers = new HashMap<>();

	private final Consumer<Hit> hits;

	public CitedNumbers(Consumer<Hit> hits) {
		this.hits = hits;
	}

	public void read(Piece piece) {
		if (!piece.mayHold('》') || !piece.mayHold('号') || !piece.mayHold('(')) {
			return;
		}
		String text = piece.text();
		if (text.indexOf("》(") < 0 && text.indexOf("》 (") < 0) {
			return;
		}
		for (int at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
			Matcher cited = CITED.matcher(text).region(at, Math.min(text.length(), at + REACH));
			if (cited.lookingAt()) {
				String before = this.numbers.putIfAbsent(cited.group(1), cited.group(2));
				if (before != null && !before.equals(cited.group(2))) {
					this.hits.accept(piece.hit(Severity.CONFIRM, cited.start(2), cited.end(2),
							"同一份文件前面写的文号是%s，这里写的是%s。请核对后统一。".formatted(before, cited.group(2)), null));
				}
			}
		}
	}

}
