package org.gongkai.inspection.consistency.reckoning;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.gongkai.inspection.consistency.figures.Computed;
import org.gongkai.inspection.consistency.figures.Contradictions;
import org.gongkai.inspection.consistency.figures.Figures;
import org.gongkai.inspection.consistency.figures.Sentence;

/**
 * 起点桩号K3+200，终点桩号K8+700，全长5.5公里: how long a stretch is, against the marks at its ends.
 */
public final class Chainages {

	private static final String MARK = "([0-9]{1,3})\\+([0-9]{3}(?:\\.[0-9]{1,3})?)";

	private static final Pattern STRETCH = Pattern.compile("(?<![0-9.])" + MARK
			+ "(?![0-9])([^。;0-9+]{0,20}?)[A-Z]{0,3}" + MARK
			+ "(?![0-9])[^。;0-9+]{0,24}?(?:长度?|里程|全程|总长)(?:为|共|约?为|是|达|共计)?([0-9]{1,5}(?:\\.[0-9]{1,4})?)(公里|千米|米|km|m)(?![a-z])");

	/** 长5.5公里，桩号K3+200至K8+700 */
	private static final Pattern BEHIND = Pattern
		.compile("(?:长度?|里程|全程|总长)(?:为|共|是|达|共计)?([0-9]{1,5}(?:\\.[0-9]{1,4})?)(公里|千米|米|km|m)[^。;0-9+]{0,16}?" + MARK
				+ "(?![0-9])([^。;0-9+]{0,12}?)[A-Z]{0,3}" + MARK + "(?![0-9])");

	private static final Pattern JOINED = Pattern.compile("至|到|-|~|止|终点");

	private static final int THOUSAND = 1000;

	private static final double TINY = 1e-6;

	private Chainages() {
	}

	public static void check(Figures figures, Contradictions found) {
		int plus = figures.first('+');
		if (plus < 0 || figures.text().indexOf('+', plus + 1) < 0) {
			return;
		}
		Matcher stretch = STRETCH.matcher(figures.text());
		while (stretch.find()) {
			if (JOINED.matcher(stretch.group(3)).find()) {
				compare(stretch, metres(stretch, 1), metres(stretch, 4), 6, found);
			}
		}
		Matcher behind = BEHIND.matcher(figures.text());
		while (behind.find()) {
			boolean first = figures.text().lastIndexOf('+', behind.start()) < Sentence.begin(figures.text(),
					behind.start());
			if (first && JOINED.matcher(behind.group(5)).find()) {
				compare(behind, metres(behind, 3), metres(behind, 6), 1, found);
			}
		}
	}

	private static double metres(Matcher found, int group) {
		return Integer.parseInt(found.group(group)) * THOUSAND + Double.parseDouble(found.group(group + 1));
	}

	private static void compare(Matcher matched, double from, double to, int group, Contradictions found) {
		BigDecimal told = new BigDecimal(matched.group(group));
		boolean metres = matched.group(group + 1).equals("米") || matched.group(group + 1).equals("m");
		double unit = metres ? 1 : THOUSAND;
		double right = Math.abs(to - from) / unit;
		double step = BigDecimal.ONE.movePointLeft(told.scale()).doubleValue();
		if (right > 0 && Math.abs(right - told.doubleValue()) >= step - TINY) {
			found.report(matched.start(), matched.end(), "两个桩号相距%s%s，文中写%s。请核对桩号和长度。"
				.formatted(new Computed(right, 0).plain(), matched.group(group + 1), told.toPlainString()));
		}
	}

}
