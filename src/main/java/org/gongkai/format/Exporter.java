package org.gongkai.format;

import java.util.List;
import java.util.function.Function;

/** Writes texts; plain Java, no state. */
public interface Exporter {

	/**
	 * The text as an HTML fragment with accessible tables, nothing but the blocks.
	 * @param blocks the text
	 * @param pictureAddress the address of a figure's file by its digest
	 */
	String html(List<Block> blocks, Function<String, String> pictureAddress);

	/**
	 * The text as a Word file laid out after GB/T 9704-2012.
	 * @param title its title
	 * @param blocks the text
	 * @param pictures the bytes of a figure's file by its digest
	 */
	byte[] docx(String title, List<Block> blocks, Function<String, byte[]> pictures);

	/**
	 * The text as a PDF file on pages after GB/T 9704-2012: tagged, fit to be kept, with
	 * its fonts. A character that no font has is shown as 〓 and named in a note.
	 * @param title its title
	 * @param blocks the text
	 * @param pictures the bytes of a figure's file by its digest
	 * @throws PagesRefused when the text is too long, or too many texts wait to be set
	 */
	byte[] pdf(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused;

	/**
	 * The pages of {@link #pdf} as an OFD file (GB/T 33190-2016), its text as text.
	 * @param title its title
	 * @param blocks the text
	 * @param pictures the bytes of a figure's file by its digest
	 * @throws PagesRefused when the text is too long, or too many texts wait to be set
	 */
	byte[] ofd(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused;

	/**
	 * The same pages as PDF and as OFD, set once.
	 * @param title the title
	 * @param blocks the text
	 * @param pictures the bytes of a figure's file by its digest
	 * @throws PagesRefused when the text is too long, or too many texts wait to be set
	 */
	Pages pages(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused;

	/**
	 * Pages in both forms.
	 *
	 * @param pdf the PDF file
	 * @param ofd the OFD file
	 */
	record Pages(byte[] pdf, byte[] ofd) {
	}

}
