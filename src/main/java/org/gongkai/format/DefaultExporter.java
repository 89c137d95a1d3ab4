package org.gongkai.format;

import java.util.List;
import java.util.function.Function;

/** Writes texts as HTML and as Word files. */
public final class DefaultExporter implements Exporter {

	@Override
	public String html(List<Block> blocks, Function<String, String> pictureAddress) {
		return new HtmlWriter(pictureAddress).write(blocks);
	}

	@Override
	public byte[] docx(String title, List<Block> blocks, Function<String, byte[]> pictures) {
		return new DocxWriter(pictures).write(title, blocks);
	}

}
