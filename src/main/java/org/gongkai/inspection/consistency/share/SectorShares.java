package org.gongkai.inspection.consistency.share;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/** 三次产业结构调整为12.3∶45.6∶42.1: shares of three that come to a hundred. */
public final class SectorShares {

	private static final String NUMBER = "([0-9]{1,2}(?:\\.[0-9]{1,2})?)";

	private static final Pattern SHARES = Pattern
		.compile("(?<![0-9.:])" + NUMBER + "[:∶]" + NUMBER + "[:∶]" + NUMBER + "(?![0-9.:∶])");

	private static final int REACH = 60;

	private static final double HUNDRED = 100;

	/** Of three that are rounded to the tenth. */
	private static final double ROUNDED = 0.15 + 1e-9;

	private SectorShares() {
	}

	public static void check(Figures figures, Contradictions found) {
		String text = figures.text();
		for (int at = figures.first("结构"); at >= 0; at = text.indexOf("结构", at + 2)) {
			boolean sectors = text.startsWith("产业", Math.max(0, at - 2)) || text.startsWith("比例", Math.max(0, at - 2));
			if (sectors) {
				Matcher shares = SHARES.matcher(text).region(at, Math.min(Sentence.end(text, at), at + REACH));
				while (shares.find()) {
					look(shares, found);
				}
			}
		}
	}

	private static void look(Matcher shares, Contradictions found) {
		double sum = Double.parseDouble(shares.group(1)) + Double.parseDouble(shares.group(2))
				+ Double.parseDouble(shares.group(3));
		boolean near = Math.abs(sum - HUNDRED) < HUNDRED / 5;
		if (near && Math.abs(sum - HUNDRED) > ROUNDED) {
			found.report(shares.start(), shares.end(),
					"三次产业的比重相加是%s%%，不是100%%。请核对。".formatted(new Computed(sum, 0).plain()));
		}
	}

}
