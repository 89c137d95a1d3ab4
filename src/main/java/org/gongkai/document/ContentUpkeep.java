package org.gongkai.document;

/**
 * Brings content into order before it is kept, whichever way it came in. A module that
 * knows more about a category gives it as a bean.
 */
@FunctionalInterface
public interface ContentUpkeep {

	/** The content in order; the same when nothing is to be done. */
	Content kept(Category category, Content content);

}
