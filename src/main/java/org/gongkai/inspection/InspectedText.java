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

	/**
	 * The block number by which a {@link Spot} means the catalogue data that are
	 * published: document number, abstract, keywords and source, a line each.
	 */
	public static final int CATALOGUE = -2;

	/**
	 * The block number by which a {@link Spot} means the names of the attachments, a line
	 * each.
	 */
	public static final int ATTACHMENTS = -3;

	public InspectedText {
		blocks = List.copyOf(blocks);
		attachmentNames = List.copyOf(attachmentNames);
	}

	/**
	 * The text of a block, or of what {@link #TITLE} and the other negative numbers mean.
	 */
	public String textOf(int block) {
		return switch (block) {
			case TITLE -> this.title;
			case CATALOGUE -> String.join("\n", this.catalogue.docNumber(), this.catalogue.abstractText(),
					this.catalogue.keywords(), this.catalogue.source());
			case ATTACHMENTS -> String.join("\n", this.attachmentNames);
			default -> this.blocks.get(block).plainText();
		};
	}

	/** The heading under which a block stands; blank before the first heading. */
	public String sectionOf(int block) {
		return switch (block) {
			case TITLE -> "标题";
			case CATALOGUE -> "目录数据";
			case ATTACHMENTS -> "附件名称";
			default -> headingAbove(block);
		};
	}

	private String headingAbove(int block) {
		for (int above = block; above >= 0; above--) {
			if (this.blocks.get(above) instanceof Block.Heading heading) {
				return heading.text();
			}
		}
		return "";
	}

}
