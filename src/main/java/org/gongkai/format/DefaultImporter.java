package org.gongkai.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.gongkai.format.UnreadableFile.Kind;

/**
 * Reads Word, PDF, HTML, Markdown and text files; what cannot be read is refused with a
 * reason.
 */
public final class DefaultImporter implements Importer {

	/**
	 * Has loaded what takes longest to load before a file of that kind can be read; for a
	 * program that is started to read just one.
	 * @param name the name of the file
	 */
	public static void loadAhead(String name) {
		if (name.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
			PdfSource.loadAhead();
		}
	}

	@Override
	public Reading file(String name, byte[] bytes) throws UnreadableFile {
		return read(FileGuard.check(name, bytes), name, bytes);
	}

	@Override
	public Reading content(String name, byte[] bytes) throws UnreadableFile {
		return read(FileGuard.ofContent(name, bytes), name, bytes);
	}

	@Override
	public Reading html(String html) throws UnreadableFile {
		return HtmlReader.read(limited(html));
	}

	@Override
	public Reading markdown(String markdown) throws UnreadableFile {
		return MarkdownReader.read(limited(markdown));
	}

	private static Reading read(FileGuard.Type type, String name, byte[] bytes) throws UnreadableFile {
		return switch (type) {
			case DOCX -> DocxReader.read(DocxParts.of(bytes));
			case PDF -> PdfReader.read(name, bytes);
			case HTML -> text(name, bytes, HtmlReader::read);
			case MARKDOWN -> text(name, bytes, MarkdownReader::read);
			case TEXT -> text(name, bytes, MarkdownReader::readPlain);
		};
	}

	private static Reading text(String name, byte[] bytes, Reader reader) throws UnreadableFile {
		FileText file = FileText.of(name, bytes);
		Reading reading = reader.read(file.text());
		List<String> notes = new ArrayList<>(file.notes());
		notes.addAll(reading.notes());
		return new Reading(reading.title(), reading.blocks(), reading.pictures(), notes);
	}

	private static String limited(String text) throws UnreadableFile {
		if (text.length() > MAX_BYTES) {
			throw new UnreadableFile(Kind.TOO_LARGE, "内容过大，超过 20 MB。请压缩图片或拆分后再提交。");
		}
		return text;
	}

	/** A reader of texts. */
	@FunctionalInterface
	private interface Reader {

		Reading read(String text) throws UnreadableFile;

	}

}
