package org.gongkai.document;

import java.util.List;
import java.util.Map;

import org.gongkai.format.UnreadableFile;

/**
 * Reads what the form of a document sends as saving reads it, for those who want to say
 * something about a text before it is saved. Nothing of it is kept.
 */
public interface TypedForm {

	/**
	 * The content as it would be saved; files that come along are not looked at.
	 * @param fields the form's fields by name
	 * @throws UnreadableFile when the text cannot be read or is longer than any that can
	 * be saved
	 * @throws DocumentRefused when this is no form of a document
	 */
	Typed read(Map<String, List<String>> fields) throws UnreadableFile;

	/**
	 * What was typed.
	 *
	 * @param category the chosen category
	 * @param content the content, fit to be saved or not
	 */
	record Typed(Category category, Content content) {
	}

}
