package org.gongkai.document;

import java.util.List;

import org.gongkai.format.Block;

/**
 * All of a document that is reviewed, signed and hashed. Purely technical data of
 * publication (chosen time, order) is not part of it.
 *
 * @param title the title
 * @param blocks the text
 * @param catalogue the catalogue data
 * @param attribute 公开属性
 * @param attributeReason why this attribute, for other than proactive disclosure the
 * legal ground
 * @param column the website column's code
 * @param attachments the attachments in their order
 */
public record Content(String title, List<Block> blocks, Catalogue catalogue, DisclosureAttribute attribute,
		String attributeReason, String column, List<Attachment> attachments) {

	public Content {
		blocks = List.copyOf(blocks);
		attachments = List.copyOf(attachments);
	}

	/**
	 * An attachment; its bytes lie in the store under their digest.
	 *
	 * @param name file name
	 * @param digest SM3 of the bytes
	 * @param mediaType media type found in the content
	 * @param size length in bytes
	 */
	public record Attachment(String name, String digest, String mediaType, long size) {
	}

}
