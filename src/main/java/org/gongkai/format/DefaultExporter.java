package org.gongkai.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.gongkai.format.ofd.PdfToOfd;
import org.jspecify.annotations.Nullable;

/** Writes texts as HTML, as Word files and on pages. */
public final class DefaultExporter implements Exporter {

	private static final int PLACES = 2;

	private final PageFonts fonts;

	private final PageQueue queue = new PageQueue(PLACES);

	/** With the fonts that come along. */
	public DefaultExporter() {
		this(null);
	}

	/**
	 * With the fonts of an office.
	 * @param fontFolder where they are, or null
	 */
	public DefaultExporter(@Nullable Path fontFolder) {
		this.fonts = new PageFonts(fontFolder);
	}

	@Override
	public String html(List<Block> blocks, Function<String, String> pictureAddress) {
		return new HtmlWriter(pictureAddress).write(blocks);
	}

	@Override
	public byte[] docx(String title, List<Block> blocks, Function<String, byte[]> pictures) {
		return new DocxWriter(pictures).write(title, blocks);
	}

	@Override
	public byte[] pdf(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused {
		return this.queue.set(blocks, () -> new PdfWriter(this.fonts).write(title, blocks, pictures));
	}

	@Override
	public byte[] ofd(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused {
		return pages(title, blocks, pictures).ofd();
	}

	@Override
	public Pages pages(String title, List<Block> blocks, Function<String, byte[]> pictures) throws PagesRefused {
		return this.queue.set(blocks, () -> {
			byte[] pdf = new PdfWriter(this.fonts).write(title, blocks, pictures);
			try {
				return new Pages(pdf, PdfToOfd.convert(pdf, (name) -> this.fonts.named(name).face()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

}
