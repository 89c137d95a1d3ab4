package org.gongkai.format;

/** Takes in texts of any kind; plain Java, no state. */
public interface Importer {

	/** The largest file that is taken in, in bytes (20 MiB). */
	long MAX_BYTES = 20L * 1024 * 1024;

	/**
	 * Reads a file; its type is decided by its content, the name has to agree.
	 * @param name file name as the user knows it
	 * @param bytes its content
	 */
	Reading file(String name, byte[] bytes) throws UnreadableFile;

	/**
	 * Reads a file of Word, PDF, HTML, Markdown or text; its content alone decides which,
	 * whatever its name says.
	 * @param name file name as the user knows it
	 * @param bytes its content
	 */
	Reading content(String name, byte[] bytes) throws UnreadableFile;

	/** Reads HTML of the editor, of a paste or of the API; scripts never survive. */
	Reading html(String html) throws UnreadableFile;

	/** Reads Markdown or plain text with tab-separated tables. */
	Reading markdown(String markdown) throws UnreadableFile;

}
