package org.gongkai.inspection;

import java.time.LocalDate;
import java.util.List;

import org.gongkai.document.Catalogue;
import org.gongkai.document.Category;
import org.gongkai.document.DisclosureAttribute;
import org.gongkai.format.Block;

/**
 * What a rule gets to see: a text with its data, as of a day. Plain data, so that rules
 * run without a server.
 *
 * @param category what kind of information it is
 * @param title the title
 * @param blocks the text
 * @param catalogue its catalogue data
 * @param attribute 公开属性
 * @param attachmentNames names of its attachments
 * @param today the day of the inspection
 */
public record InspectedText(Category category, String title, List<Block> blocks, Catalogue catalogue,
		DisclosureAttribute attribute, List<String> attachmentNames, LocalDate today) {

	/** The block number by which a {@link Spot} means the title. */
	public static final int TITLE = -1;

	public InspectedText {
		blocks = List.copyOf(blocks);
		attachmentNames = List.copyOf(attachmentNames);
	}

	/** The text of a block, or of the title for {@link #TITLE}. */
	public String textOf(int block) {
		return (block == TITLE) ? this.title : this.blocks.get(block).plainText();
	}

}
