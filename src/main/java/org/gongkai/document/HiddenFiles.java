package org.gongkai.document;

import java.util.List;
import java.util.Map;

import org.gongkai.format.hidden.HiddenItem;

/**
 * What kept files hide. A file is looked into once, and what was found is kept under its
 * digest.
 */
public interface HiddenFiles {

	/** What the attachments and pictures of a text hide, in reading order. */
	List<AttachedFile> of(Content content);

	/**
	 * What kept files hide.
	 * @param names the files' names by their digests
	 * @return the items by digest; a file that is not kept is left out
	 */
	Map<String, List<HiddenItem>> of(Map<String, String> names);

}
