package org.gongkai.inspection.style;

import org.gongkai.format.Block;

/**
 * The levels of headings as a page marks them up: none is left out on the way down, and
 * numbers of one kind stand on one level.
 */
final class HeadingOrder {

	private static final String NUMERALS = "一二三四五六七八九十";

	private int last;

	/** The level on which the headings with 一、 stand. */
	private int first;

	/**
	 * What is wrong with the level of the next heading; blank when nothing is.
	 * @param numbered whether it begins with a number, whose order is looked at elsewhere
	 */
	String next(Block.Heading heading, boolean numbered) {
		int before = this.last;
		this.last = heading.level();
		if (!numbered) {
			return (before > 0 && heading.level() > before + 1)
					? "标题级别跳级：上一个标题是%d级，这一个是%d级。请改为%d级。".formatted(before, heading.level(), before + 1) : "";
		}
		if (NUMERALS.indexOf(heading.text().strip().charAt(0)) < 0) {
			return "";
		}
		if (this.first == 0) {
			this.first = heading.level();
		}
		return (heading.level() != this.first)
				? "标题级别不一致：前面带“一、”一类序号的标题是%d级，这一个是%d级。请统一。".formatted(this.first, heading.level()) : "";
	}

}
