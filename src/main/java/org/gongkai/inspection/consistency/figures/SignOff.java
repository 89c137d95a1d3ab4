package org.gongkai.inspection.consistency.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.gongkai.format.Block;
import org.gongkai.inspection.InspectedText;
import org.gongkai.inspection.NormalizedText;

/**
 * 成文日期 below the text: the last line that is nothing but a date.
 *
 * @param block number of the block it stands in
 * @param day the day
 */
public record SignOff(int block, LocalDate day) {

	/** How many blocks from the end are looked at; 附注、附件说明 may stand below. */
	public static final int REACH = 12;

	private static final int LONGEST_LINE = 20;

	private static final Pattern LINE = Pattern.compile(" {0,9}[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日 {0,9}");

	public static Optional<SignOff> of(InspectedText text) {
		List<Block> blocks = text.blocks();
		for (int block = blocks.size() - 1; block >= Math.max(0, blocks.size() - REACH); block--) {
			if (blocks.get(block) instanceof Block.Paragraph paragraph) {
				String whole = paragraph.plainText();
				String line = NormalizedText.of(whole.substring(Math.max(0, whole.length() - LONGEST_LINE))).text();
				line = line.substring(line.lastIndexOf('\n') + 1);
				if (LINE.matcher(line).matches()) {
					int number = block;
					return StatedDate.in(line)
						.stream()
						.findFirst()
						.flatMap(StatedDate::day)
						.map((day) -> new SignOff(number, day));
				}
			}
		}
		return Optional.empty();
	}

}
